using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class RequestListContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task The_newest_come_first()
    {
        await GivenAsync(SomeRequests.Submitted, SomeRequests.Submitted, SomeRequests.Submitted);

        Assert.Equal([1003, 1002, 1001], await ListAsync(new()));
    }

    [Fact]
    public async Task A_limit_and_an_offset_cut_a_page_and_the_count_is_of_all()
    {
        await GivenAsync(SomeRequests.Submitted, SomeRequests.Submitted, SomeRequests.Submitted, SomeRequests.Submitted);

        Assert.Equal([1003, 1002], await ListAsync(new(), limit: 2, offset: 1));
        Assert.Empty(await ListAsync(new(), limit: 2, offset: 4));
        Assert.Equal(4, await CountAsync(new()));
    }

    [Fact]
    public async Task Who_decides_sees_the_longest_waiting_first()
    {
        await GivenAsync(
            SomeRequests.Submitted with { SubmittedAt = Now.AddHours(1) },
            SomeRequests.Submitted with { SubmittedAt = Now.AddHours(-1) },
            SomeRequests.Submitted with { SubmittedAt = Now.AddHours(-1) },
            SomeRequests.Submitted with { ApproverId = "c-2" });

        Assert.Equal([1002, 1003, 1001], await ListAsync(new() { ApproverId = "c-1" }));
    }

    [Fact]
    public async Task What_ends_first_comes_first()
    {
        await GivenAsync(Until(9), Until(7), Until(8), Until(7), SomeRequests.Submitted);

        Assert.Equal([1002, 1004, 1003, 1001], await ListAsync(new() { UntilFrom = Day(1) }));
        Assert.Equal([1002, 1004, 1003, 1001], await ListAsync(new() { ApproverId = "c-1", UntilTo = Day(28) }));
    }

    [Fact]
    public async Task Days_are_included_at_both_ends()
    {
        await GivenAsync(Until(6), Until(7), Until(8), Until(9));

        Assert.Equal([1002, 1003], await ListAsync(new() { UntilFrom = Day(7), UntilTo = Day(8) }));
    }

    [Fact]
    public async Task Days_of_closing_are_included_at_both_ends_and_the_newest_come_first()
    {
        await GivenAsync(Due(6), Due(7), Due(8), Due(9), SomeRequests.Submitted);

        Assert.Equal([1003, 1002], await ListAsync(new() { DueFrom = Day(7), DueTo = Day(8) }));
        Assert.Equal([1002, 1001], await ListAsync(new() { DueTo = Day(7) }));
        Assert.Equal([1004], await ListAsync(new() { DueFrom = Day(9) }));
    }

    [Fact]
    public async Task Drafts_are_found_with_their_requester_only()
    {
        await GivenAsync(SomeRequests.Draft, SomeRequests.Submitted, SomeRequests.Draft with { RequesterId = "e-2" });

        Assert.Equal([1002], await ListAsync(new() { PartnerId = "p-1" }));
        Assert.Empty(await ListAsync(new() { States = [RequestState.Draft] }));
        Assert.Equal([1002, 1001], await ListAsync(new() { RequesterId = "e-1" }));
        Assert.Equal([1001], await ListAsync(new() { RequesterId = "e-1", States = [RequestState.Draft] }));
        Assert.Equal((1, 2), (await CountAsync(new()), await CountAsync(new() { RequesterId = "e-1" })));
    }

    [Fact]
    public async Task Partners_states_and_kinds_narrow_together()
    {
        await GivenAsync(
            SomeRequests.Submitted,
            SomeRequests.Submitted with { PartnerId = "p-2" },
            SomeRequests.Submitted with { PartnerId = "p-3" },
            SomeRequests.Submitted with { State = RequestState.Approved },
            SomeRequests.Submitted with { Kind = RequestKind.Mdf });

        Assert.Equal([1005, 1004, 1002, 1001], await ListAsync(new() { PartnerIds = ["p-1", "p-2"] }));
        Assert.Equal([1002, 1001], await ListAsync(new() { PartnerIds = ["p-1", "p-2"], States = [RequestState.Submitted, RequestState.Won], Kind = RequestKind.Deal }));
        Assert.Equal([1005], await ListAsync(new() { Kind = RequestKind.Mdf }));
    }

    [Fact]
    public async Task A_list_that_is_set_and_empty_finds_nothing()
    {
        await GivenAsync(SomeRequests.Submitted);

        Assert.Empty(await ListAsync(new() { PartnerIds = [] }));
        Assert.Empty(await ListAsync(new() { States = [] }));
        Assert.Equal(0, await CountAsync(new() { PartnerIds = [] }));
    }

    [Fact]
    public async Task Hundreds_of_partners_are_all_looked_for()
    {
        await GivenAsync(SomeRequests.Submitted with { PartnerId = "p-900" });

        Assert.Equal([1001], await ListAsync(new() { PartnerIds = [.. Enumerable.Range(1, 900).Select(i => $"p-{i}")] }));
    }

    [Theory]
    [InlineData("CAFÉ", true)]
    [InlineData("100% crème", true)]
    [InlineData("a_b", true)]
    [InlineData("!", true)]
    [InlineData("'", true)]
    [InlineData("\\", true)]
    [InlineData("", true)]
    [InlineData("%!", false)]
    [InlineData("100_", false)]
    [InlineData("a%b", false)]
    [InlineData("axb", false)]
    public async Task A_part_of_a_title_is_found_as_it_is_written(string part, bool isFound)
    {
        await GivenAsync(SomeRequests.Submitted with { Title = "100% Crème d'Été Café! a_b \\" });

        Assert.Equal(isFound ? 1 : 0, await CountAsync(new() { TitleContains = part }));
        Assert.Equal(isFound ? [1001L] : [], await ListAsync(new() { TitleContains = part }));
    }

    [Fact]
    public async Task A_very_long_part_of_a_title_is_no_fault()
    {
        await GivenAsync(SomeRequests.Submitted);

        Assert.Empty(await ListAsync(new() { TitleContains = new string('%', 100_000) }));
    }

    [Fact]
    public async Task A_list_shows_requests_whole()
    {
        await GivenAsync(SomeRequests.Full);

        Assert.Equivalent(SomeRequests.Full with { Number = 1001 }, Assert.Single(await Db.ReadAsync(tx => new RequestStore(tx).ListAsync(new(), 10), Ct)), strict: true);
    }

    private static DateOnly Day(int day) => new(2027, 2, day);

    private static Request Until(int day) => SomeRequests.Submitted with { State = RequestState.Approved, Until = Day(day) };

    private static Request Due(int day) => SomeRequests.Submitted with { DueOn = Day(day) };

    private Task GivenAsync(params Request[] requests) => InTurn(async tx =>
    {
        foreach (var request in requests)
            await new RequestStore(tx).AddAsync(request);
    });

    private async Task<IEnumerable<long>> ListAsync(RequestQuery query, int limit = 100, int offset = 0) =>
        (await Db.ReadAsync(tx => new RequestStore(tx).ListAsync(query, limit, offset), Ct)).Select(it => it.Number);

    private Task<int> CountAsync(RequestQuery query) => Db.ReadAsync(tx => new RequestStore(tx).CountAsync(query), Ct);
}

public sealed class RequestListOnSqlite() : RequestListContract(postgres: false);

public sealed class RequestListOnPostgres() : RequestListContract(postgres: true);
