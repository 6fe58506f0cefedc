using PartnerBot.Program;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class RequestStoreContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Numbers_start_at_1001_and_count_up()
    {
        Assert.Equal(1001, (await AddAsync(SomeRequests.Draft)).Number);
        Assert.Equal(1002, (await AddAsync(SomeRequests.Draft)).Number);
    }

    [Fact]
    public async Task The_number_of_a_draft_that_was_thrown_away_is_not_used_again()
    {
        await AddAsync(SomeRequests.Draft);
        await InTurn(tx => new RequestStore(tx).DeleteDraftAsync(1001));

        Assert.Null(await FindAsync(1001));
        Assert.Equal(1002, (await AddAsync(SomeRequests.Draft)).Number);
    }

    [Fact]
    public async Task Only_a_draft_is_thrown_away()
    {
        await AddAsync(SomeRequests.Submitted);
        await InTurn(tx => new RequestStore(tx).DeleteDraftAsync(1001));

        Assert.NotNull(await FindAsync(1001));
    }

    [Fact]
    public async Task A_request_that_has_everything_comes_back_as_it_was_added()
    {
        var added = await AddAsync(SomeRequests.Full);

        Assert.Equivalent(SomeRequests.Full with { Number = 1001 }, added, strict: true);
        Assert.Equivalent(added, await FindAsync(1001), strict: true);
    }

    [Fact]
    public async Task A_request_that_has_nothing_comes_back_as_it_was_added()
    {
        var bare = new Request(0, RequestKind.Mdf, RequestState.Draft, "p-1", null, "e-1", new Dictionary<Field, string>(), Now);

        Assert.Equivalent(bare with { Number = 1001 }, await AddAsync(bare), strict: true);
    }

    [Fact]
    public async Task A_saved_change_comes_back_with_the_next_version()
    {
        await AddAsync(SomeRequests.Draft);
        var changed = SomeRequests.Full with { Number = 1001 };

        Assert.True(await SaveAsync(changed));
        Assert.Equivalent(changed with { Version = 1 }, await FindAsync(1001), strict: true);
    }

    [Fact]
    public async Task What_was_set_can_be_taken_away()
    {
        var full = await AddAsync(SomeRequests.Full);
        var bare = new Request(1001, RequestKind.Deal, RequestState.Draft, "p-1", null, "e-1", new Dictionary<Field, string>(), full.CreatedAt);

        Assert.True(await SaveAsync(bare));
        Assert.Equivalent(bare with { Version = 1 }, await FindAsync(1001), strict: true);
    }

    [Fact]
    public async Task Whoever_saves_second_is_refused_and_changes_nothing()
    {
        var read = await AddAsync(SomeRequests.Submitted);

        Assert.True(await SaveAsync(read with { State = RequestState.Approved }));
        Assert.False(await SaveAsync(read with { State = RequestState.Declined }));
        Assert.Equal((RequestState.Approved, 1), ((await FindAsync(1001))!.State, (await FindAsync(1001))!.Version));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_saved() => Assert.False(await SaveAsync(SomeRequests.Draft with { Number = 4711 }));

    [Fact]
    public async Task Every_state_of_either_kind_comes_back()
    {
        foreach (var state in Enum.GetValues<RequestState>())
        {
            var kind = (RequestKind)((int)state % 2);
            var added = await AddAsync(SomeRequests.Draft with { Kind = kind, State = state });
            Assert.Equal((kind, state), (added.Kind, added.State));
        }
    }

    [Fact]
    public async Task Every_field_comes_back()
    {
        var fields = Enum.GetValues<Field>().ToDictionary(field => field, field => $"«{field}»");

        Assert.Equivalent(fields, (await AddAsync(SomeRequests.Draft with { Fields = fields })).Fields, strict: true);
        Assert.StartsWith("""{"customer":"«Customer»","domain":""", Assert.Single(await TextsAsync("select fields from requests")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_this_program_does_not_know_is_left_out()
    {
        await AddAsync(SomeRequests.Draft);
        await SqlAsync("""update requests set fields = '{"colour":"blue","need":"n"}'""");

        Assert.Equal([new(Field.Need, "n")], (await FindAsync(1001))!.Fields);
    }

    [Fact]
    public async Task Texts_that_no_engine_keeps_do_not_break_a_request()
    {
        var added = await AddAsync(SomeRequests.Draft with { Title = "a\0b", Fields = new Dictionary<Field, string> { [Field.Need] = "a\0b\uD800c" } });

        Assert.Equal(("a\uFFFDb", "a\uFFFDb\uFFFDc"), (added.Title, added[Field.Need]));
    }

    [Fact]
    public async Task Ids_are_compared_without_case()
    {
        await AddAsync(SomeRequests.Submitted with { PartnerId = "P-1", RequesterId = "E-1", ApproverId = "C-1" });

        Assert.Equal([1001], await ListAsync(new() { PartnerId = "p-1", RequesterId = "e-1", ApproverId = "c-1" }));
        Assert.Equal([1001], await ListAsync(new() { PartnerIds = ["P-1"], RequesterId = "E-1", ApproverId = "C-1" }));
    }

    [Fact]
    public async Task Won_deals_are_added_up()
    {
        await AddAsync(SomeRequests.Draft with { State = RequestState.Won, Amount = 100.25m });
        await AddAsync(SomeRequests.Draft with { State = RequestState.Won, Amount = 200m, PartnerId = "p-2" });
        await AddAsync(SomeRequests.Draft with { State = RequestState.Approved, Amount = 400m });
        await AddAsync(SomeRequests.Draft with { State = RequestState.Won, Amount = 800m });
        await AddAsync(SomeRequests.Draft with { State = RequestState.Won, Amount = null });

        Assert.Equal(300.25m, await InTurn(tx => new RequestStore(tx).WonAsync([1001, 1002, 1003, 1005, 4711, 1001])));
        Assert.Equal(100.25m, await InTurn(tx => new RequestStore(tx).WonAsync([1001, 1002, 1003], "P-1")));
        Assert.Equal(0m, await InTurn(tx => new RequestStore(tx).WonAsync([])));
    }

    private Task<Request> AddAsync(Request request) => InTurn(tx => new RequestStore(tx).AddAsync(request));

    private Task<bool> SaveAsync(Request request) => InTurn(tx => new RequestStore(tx).SaveAsync(request));

    private Task<Request?> FindAsync(long number) => Db.ReadAsync(tx => new RequestStore(tx).FindAsync(number), Ct);

    private async Task<IEnumerable<long>> ListAsync(RequestQuery query) =>
        (await Db.ReadAsync(tx => new RequestStore(tx).ListAsync(query, 100), Ct)).Select(it => it.Number);
}

public sealed class RequestStoreOnSqlite() : RequestStoreContract(postgres: false);

public sealed class RequestStoreOnPostgres() : RequestStoreContract(postgres: true);
