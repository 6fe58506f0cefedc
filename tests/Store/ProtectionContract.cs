using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class ProtectionContract(bool postgres) : StoreContract(postgres)
{
    private static readonly string[] Contoso = ["n:contoso", "d:contoso.example"];

    [Fact]
    public async Task A_customer_is_taken_once_for_a_product()
    {
        Assert.True(await ProtectAsync(1001, Contoso, "Ion"));
        Assert.False(await ProtectAsync(1002, Contoso, "Ion"));
        Assert.True(await ProtectAsync(1002, Contoso, "Bot Manager"));
        Assert.True(await ProtectAsync(1003, ["n:fabrikam"], "Ion"));
    }

    [Theory]
    [InlineData("n:contoso")]
    [InlineData("d:contoso.example")]
    public async Task One_common_key_is_enough_to_be_in_the_way(string key)
    {
        await ProtectAsync(1001, Contoso, "Ion");

        Assert.False(await ProtectAsync(1002, ["n:another", key], "Ion"));
    }

    [Fact]
    public async Task Products_are_compared_without_case()
    {
        await ProtectAsync(1001, Contoso, "Ion");

        Assert.False(await ProtectAsync(1002, Contoso, "ION"));
    }

    [Fact]
    public async Task What_a_deal_cannot_have_as_a_whole_it_has_no_part_of()
    {
        await ProtectAsync(1001, Contoso, "Ion");

        Assert.False(await ProtectAsync(1002, Contoso, "Bot Manager", "Ion"));
        Assert.Equal(["1001", "1001"], await TextsAsync("select number from protections"));
        Assert.True(await ProtectAsync(1003, Contoso, "Bot Manager"));
    }

    [Fact]
    public async Task A_deal_is_not_in_its_own_way()
    {
        Assert.True(await ProtectAsync(1001, Contoso, "Ion"));
        Assert.True(await ProtectAsync(1001, Contoso, "Ion"));
        Assert.True(await ProtectAsync(1001, Contoso, "Ion", "ion", "Bot Manager"));
        Assert.Equal(["4"], await TextsAsync("select count(*) from protections"));
    }

    [Fact]
    public async Task What_a_deal_no_longer_asks_for_it_gives_back()
    {
        await ProtectAsync(1001, Contoso, "Ion", "Bot Manager");
        await ProtectAsync(1001, Contoso, "Bot Manager");

        Assert.True(await ProtectAsync(1002, Contoso, "Ion"));
    }

    [Fact]
    public async Task A_customer_that_is_set_free_can_be_taken()
    {
        await ProtectAsync(1001, Contoso, "Ion");
        await InTurn(tx => new RequestStore(tx).UnprotectAsync(1001, Contoso, []));

        Assert.True(await ProtectAsync(1002, Contoso, "Ion"));
        Assert.Equal(["1002"], await TextsAsync("select distinct number from deal_names"));
    }

    [Fact]
    public async Task Nothing_is_no_customer_and_no_product()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ProtectAsync(1001, [], "Ion"));
        await Assert.ThrowsAsync<ArgumentException>(() => ProtectAsync(1001, Contoso));
    }

    [Fact]
    public async Task Of_many_that_ask_at_once_one_gets_the_customer()
    {
        await using var other = OpenAgain();
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(() => (i % 2 == 0 ? Db : other).RunAsync(
            async tx =>
            {
                var requests = new RequestStore(tx);
                var deal = await requests.AddAsync(SomeRequests.Submitted with { PartnerId = $"p-{i}" });
                await requests.NameAsync(deal.Number, Contoso, ["contoso"]);
                var isProtected = await requests.ProtectAsync(deal.Number, Contoso, ["Ion", "Bot Manager"]);
                Assert.True(await requests.SaveAsync(deal with { IsHeld = !isProtected }));
                return (deal.Number, isProtected);
            },
            Ct))));

        var winner = Assert.Single(answers, it => it.isProtected).Number;
        Assert.Equal(Enumerable.Range(1001, 32).Select(i => (long)i), answers.Select(it => it.Number).Order());
        Assert.Equal([$"{winner}"], await TextsAsync("select distinct number from protections"));
        Assert.Equal([$"{winner}"], await TextsAsync("select number from requests where is_held = 0"));
        Assert.Equal(31, (await OverlappingAsync(winner, Contoso)).Count());
    }

    [Fact]
    public async Task Deals_that_share_a_key_or_a_variant_are_found_oldest_first()
    {
        await GivenAsync(4);
        await ProtectAsync(1001, ["n:contoso"], ["contoso", "ontoso"], "Ion");
        await ProtectAsync(1002, ["n:contosa", "d:contoso.example"], ["contosa", "contos"], "Bot Manager");
        await ProtectAsync(1003, ["n:fabrikam"], ["fabrikam"], "Ion");

        Assert.Equal([1001, 1002], await OverlappingAsync(1004, ["n:contoso", "d:contoso.example"]));
        Assert.Equal([1001, 1002], await OverlappingAsync(1004, ["n:contos"], "contos", "ontoso"));
        Assert.Equal([1002], await OverlappingAsync(1001, ["n:contoso"], "contos"));
        Assert.Empty(await OverlappingAsync(1004, ["n:con"], "con"));
        Assert.Empty(await OverlappingAsync(1004, []));
    }

    [Fact]
    public async Task A_name_that_only_begins_alike_is_left_to_the_caller_and_a_key_is_not()
    {
        await GivenAsync(2);
        await ProtectAsync(1001, ["n:ministryofhealth"], ["ministryof"], "Ion");
        await ProtectAsync(1002, ["n:ministryofdefence", "d:gov.example"], ["ministryof"], "Ion");
        var asked = new List<string>();

        var found = await Db.ReadAsync(tx => new RequestStore(tx).OverlappingAsync(["n:ministryoffinance", "d:gov.example"], ["ministryof"], name => { asked.Add(name); return false; }, 4711), Ct);

        Assert.Equal([1002], found.Select(it => it.Number));
        Assert.Equal([SomeRequests.Submitted.Title], asked);
    }

    [Fact]
    public async Task A_deal_that_did_not_get_the_customer_is_found_too()
    {
        await GivenAsync(2);
        await ProtectAsync(1001, Contoso, "Ion");
        await ProtectAsync(1002, Contoso, "Ion");

        Assert.Equal([1002], await OverlappingAsync(1001, Contoso));
        Assert.Equal([1001], await OverlappingAsync(1002, Contoso));
    }

    [Fact]
    public async Task A_deal_that_is_set_free_is_found_no_more_and_others_still_are()
    {
        await GivenAsync(2);
        await ProtectAsync(1001, ["n:contoso"], ["contoso", "ontoso"], "Ion");
        await ProtectAsync(1002, ["n:contosa"], ["ontoso"], "Ion");
        await ProtectAsync(1002, ["n:contosa"], ["ontoso"], "Ion");

        await InTurn(tx => new RequestStore(tx).UnprotectAsync(1001, ["n:contoso"], ["contoso", "ontoso"]));

        Assert.Equal([1002], await OverlappingAsync(4711, ["n:contoso"], "contoso", "ontoso"));
        Assert.Equal(["n:contosa"], await TextsAsync("select customer_key from protections"));
    }

    [Theory]
    [InlineData(RequestState.Submitted, true)]
    [InlineData(RequestState.MoreAsked, true)]
    [InlineData(RequestState.Approved, true)]
    [InlineData(RequestState.Expiring, true)]
    [InlineData(RequestState.Extended, true)]
    [InlineData(RequestState.Draft, false)]
    [InlineData(RequestState.Declined, false)]
    [InlineData(RequestState.Withdrawn, false)]
    [InlineData(RequestState.Won, false)]
    [InlineData(RequestState.Lost, false)]
    [InlineData(RequestState.Expired, false)]
    public async Task Only_open_deals_are_found(RequestState state, bool isFound)
    {
        await InTurn(tx => new RequestStore(tx).AddAsync(SomeRequests.Draft with { State = state }));
        await ProtectAsync(1001, Contoso, "Ion");

        Assert.Equal(isFound ? [1001L] : [], await OverlappingAsync(4711, Contoso));
    }

    [Fact]
    public async Task A_name_of_hundreds_of_letters_has_all_its_variants()
    {
        var variants = Enumerable.Range(0, 400).Select(i => $"v{i}").ToArray();
        await GivenAsync(1);
        await ProtectAsync(1001, ["n:long"], variants, "Ion");

        Assert.Equal([1001], await OverlappingAsync(4711, [], "v399"));
        Assert.Equal(["401"], await TextsAsync("select count(*) from deal_names"));
    }

    private Task GivenAsync(int count) => InTurn(async tx =>
    {
        for (var i = 0; i < count; i++)
            await new RequestStore(tx).AddAsync(SomeRequests.Submitted);
    });

    private Task<bool> ProtectAsync(long number, string[] keys, params string[] products) => ProtectAsync(number, keys, [], products);

    private Task<bool> ProtectAsync(long number, string[] keys, string[] variants, params string[] products) =>
        InTurn(async tx =>
        {
            await new RequestStore(tx).NameAsync(number, keys, variants);
            return await new RequestStore(tx).ProtectAsync(number, keys, products);
        });

    private async Task<IEnumerable<long>> OverlappingAsync(long except, string[] keys, params string[] variants) =>
        (await Db.ReadAsync(tx => new RequestStore(tx).OverlappingAsync(keys, variants, _ => true, except), Ct)).Select(it => it.Number);
}

public sealed class ProtectionsOnSqlite() : ProtectionContract(postgres: false);

public sealed class ProtectionsOnPostgres() : ProtectionContract(postgres: true);
