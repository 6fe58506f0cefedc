using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class DelegationStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly Delegation Away = new("c-1", "c-2", new(2026, 12, 20), new(2027, 1, 4));

    [Theory]
    [InlineData(2026, 12, 19, false)]
    [InlineData(2026, 12, 20, true)]
    [InlineData(2027, 1, 4, true)]
    [InlineData(2027, 1, 5, false)]
    public async Task A_deputy_stands_in_from_the_first_day_to_the_last(int year, int month, int day, bool stands)
    {
        await SetAsync(Away);

        Assert.Equal(stands ? Away : null, await OfAsync("C-1", new(year, month, day)));
    }

    [Fact]
    public async Task Nobody_stands_in_for_another()
    {
        await SetAsync(Away);

        Assert.Null(await OfAsync("c-2", Away.From));
    }

    [Fact]
    public async Task Setting_again_replaces()
    {
        await SetAsync(Away);
        await SetAsync(new("C-1", "C-3", Away.From, Away.From));

        Assert.Equal(new("c-1", "c-3", Away.From, Away.From), await OfAsync("c-1", Away.From));
        Assert.Null(await OfAsync("c-1", Away.Until));
    }

    [Fact]
    public async Task It_can_be_ended()
    {
        await SetAsync(Away);
        await InTurn(tx => new DelegationStore(tx).EndAsync("C-1"));

        Assert.Null(await OfAsync("c-1", Away.From));
    }

    private Task SetAsync(Delegation delegation) => InTurn(tx => new DelegationStore(tx).SetAsync(delegation));

    private Task<Delegation?> OfAsync(string person, DateOnly day) => Db.ReadAsync(tx => new DelegationStore(tx).OfAsync(person, day), Ct);
}

public sealed class DelegationStoreOnSqlite() : DelegationStoreContract(postgres: false);

public sealed class DelegationStoreOnPostgres() : DelegationStoreContract(postgres: true);
