using PartnerBot.Program.Mdf;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class LedgerStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly LedgerEntry Reserved = new("p-1", 2027, 2, LedgerKind.Reserved, 4000.50m, 1001, Now, "c-1");
    private static readonly LedgerEntry Budget = new("p-1", 2027, 2, LedgerKind.Budget, 10_000.25m, null, new(2027, 4, 1, 0, 0, 0, TimeSpan.Zero), "");

    [Fact]
    public async Task A_quarter_without_anything_is_empty() => Assert.Empty(await OfAsync("p-1"));

    [Fact]
    public async Task Entries_come_back_in_order_after_the_budget()
    {
        LedgerEntry[] entries = [Reserved, Reserved with { Kind = LedgerKind.Released, Amount = 1000m, At = Now.AddDays(-1) }, Reserved with { Kind = LedgerKind.Paid, Amount = 3000.5m, Request = null }];
        await AppendAsync(entries);
        await SetBudgetAsync(10_000.25m);

        Assert.Equal([Budget, .. entries], await OfAsync("P-1"));
    }

    [Fact]
    public async Task Other_quarters_and_partners_stand_apart()
    {
        await AppendAsync(Reserved with { Year = 2026 }, Reserved with { Quarter = 1 }, Reserved with { PartnerId = "p-2" });

        Assert.Empty(await OfAsync("p-1"));
    }

    [Fact]
    public async Task A_budget_is_replaced_and_every_change_is_on_record()
    {
        await SetBudgetAsync(10_000m);
        await SetBudgetAsync(7500.5m);

        Assert.Equal(7500.5m, Assert.Single(await OfAsync("p-1")).Amount);
        Assert.Equal(
            [
                new(Now, "c-1", "budget.set", "p-1", """{"year":2027,"quarter":2,"from":0.00,"to":10000.00}"""),
                new AuditEntry(Now, "c-1", "budget.set", "p-1", """{"year":2027,"quarter":2,"from":10000.00,"to":7500.50}"""),
            ],
            await InTurn(tx => new AuditStore(tx).OfSubjectAsync("p-1")));
    }

    [Fact]
    public async Task A_budget_is_not_appended() => await Assert.ThrowsAsync<ArgumentException>(() => AppendAsync(Budget));

    [Fact]
    public async Task The_import_replaces_the_budget_and_leaves_the_rest()
    {
        await SetBudgetAsync(1m);
        await AppendAsync(Reserved);
        await GivenAsync("mdf_budgets.csv", "partner_id,year,quarter,budget_usd\nP-1,2027,2,10000.25\np-1,2027,3,5\n");

        Assert.Equal([Budget, Reserved], await OfAsync("p-1"));
    }

    [Fact]
    public async Task Totals_are_one_entry_a_partner_and_kind()
    {
        await SetBudgetAsync(10_000.25m);
        await AppendAsync(
            Reserved, Reserved with { Amount = 1m, At = Now.AddHours(1) }, Reserved with { Kind = LedgerKind.Paid, Amount = 2m }, Reserved with { Quarter = 3 },
            Reserved with { PartnerId = "p-2" }, Reserved with { PartnerId = "p-3" });

        var totals = await Db.ReadAsync(tx => new LedgerStore(tx).TotalsAsync(["P-1", "p-2", "p-4"], 2027, 2), Ct);

        Assert.Equal(
            [Budget, new("p-1", 2027, 2, LedgerKind.Paid, 2m, null, Now, ""), new LedgerEntry("p-1", 2027, 2, LedgerKind.Reserved, 4001.5m, null, Now.AddHours(1), "")],
            totals["p-1"]);
        Assert.Equal(["p-1", "p-2"], totals.Select(it => it.Key));
    }

    [Fact]
    public async Task There_are_no_totals_of_nobody() =>
        Assert.Empty(await Db.ReadAsync(tx => new LedgerStore(tx).TotalsAsync([], 2027, 2), Ct));

    private Task AppendAsync(params LedgerEntry[] entries) => InTurn(async tx =>
    {
        foreach (var entry in entries)
            await new LedgerStore(tx).AppendAsync(entry);
    });

    private Task SetBudgetAsync(decimal budget) => InTurn(tx => new LedgerStore(tx).SetBudgetAsync("P-1", 2027, 2, budget, Now, "c-1"));

    private Task<IReadOnlyList<LedgerEntry>> OfAsync(string partner) => Db.ReadAsync(tx => new LedgerStore(tx).OfAsync(partner, 2027, 2), Ct);
}

public sealed class LedgerStoreOnSqlite() : LedgerStoreContract(postgres: false);

public sealed class LedgerStoreOnPostgres() : LedgerStoreContract(postgres: true);
