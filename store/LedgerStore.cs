using System.Globalization;
using PartnerBot.Program.Mdf;

namespace PartnerBot.Store;

/// <summary>Market development funds by partner and quarter: the budgets, and what became of them.</summary>
public sealed class LedgerStore(Transaction tx)
{
    private const int MostPartners = 1000;

    /// <summary>Adds what was reserved, released or paid. A budget is set with <see cref="SetBudgetAsync"/>.</summary>
    /// <exception cref="ArgumentException">The entry is a budget.</exception>
    public Task AppendAsync(LedgerEntry entry)
    {
        if (entry.Kind is LedgerKind.Budget)
            throw new ArgumentException("A budget is set, not appended.", nameof(entry));

        return tx.RunAsync(
            """
            insert into mdf_ledger (id, partner_id, year, quarter, kind, amount_cents, number, at, by_id)
            values ((select coalesce(max(id), 0) + 1 from mdf_ledger), @partner, @year, @quarter, @kind, @amount, @number, @at, @by)
            """,
            ("partner", Keys.Of(entry.PartnerId)), ("year", entry.Year), ("quarter", entry.Quarter), ("kind", RequestSpellings.LedgerKinds.Of(entry.Kind)),
            ("amount", Parameters.Cents(entry.Amount)), ("number", Parameters.Number(entry.Request)), ("at", entry.At), ("by", Keys.Of(entry.ById)));
    }

    /// <summary>Sets a quarter's budget in US dollars, as the import does, and notes the change in the audit log under the partner's id.</summary>
    public async Task SetBudgetAsync(string partnerId, int year, int quarter, decimal budget, DateTimeOffset at, string byId)
    {
        var partner = Keys.Of(partnerId);
        var before = await tx.FirstAsync(
            "select budget_cents from mdf_budgets where partner_id = @partner and year = @year and quarter = @quarter", row => row.UsdAt(0),
            ("partner", partner), ("year", year), ("quarter", quarter));
        await tx.RunAsync(
            """
            insert into mdf_budgets (partner_id, year, quarter, budget_cents) values (@partner, @year, @quarter, @budget)
            on conflict (partner_id, year, quarter) do update set budget_cents = excluded.budget_cents
            """,
            ("partner", partner), ("year", year), ("quarter", quarter), ("budget", Parameters.Cents(budget)));
        await new AuditStore(tx).AppendAsync(new AuditEntry(at, byId, "budget.set", partner, string.Create(
            CultureInfo.InvariantCulture, $$"""{"year":{{year}},"quarter":{{quarter}},"from":{{before ?? 0:0.00}},"to":{{budget:0.00}}}""")));
    }

    /// <summary>A quarter's budget, then its entries in the order in which they were appended.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> OfAsync(string partnerId, int year, int quarter) =>
    [
        .. await BudgetsAsync([partnerId], year, quarter),
        .. await tx.AllAsync(
            "select kind, amount_cents, number, at, by_id from mdf_ledger where partner_id = @partner and year = @year and quarter = @quarter order by id",
            row => new LedgerEntry(Keys.Of(partnerId), year, quarter, row.SpeltAt(0, RequestSpellings.LedgerKinds), row.GetInt64(1) / 100m, row.NumberAt(2), row.InstantAt(3), row.GetString(4)),
            ("partner", Keys.Of(partnerId)), ("year", year), ("quarter", quarter)),
    ];

    /// <summary>For each of these partners that has any, one entry a kind with the sum of a quarter, of the time of the last of them.</summary>
    /// <param name="partnerIds">At most 1,000 are looked for.</param>
    public async Task<ILookup<string, LedgerEntry>> TotalsAsync(IReadOnlyList<string> partnerIds, int year, int quarter)
    {
        var totals = await BudgetsAsync(partnerIds, year, quarter);
        if (InList.Of("partner", partnerIds.Select(Keys.Of), MostPartners) is { } partners)
        {
            totals.AddRange(await tx.AllAsync(
                $"""
                select partner_id, kind, cast(sum(amount_cents) as bigint), max(at) from mdf_ledger
                 where partner_id in ({partners.Sql}) and year = @year and quarter = @quarter
                 group by partner_id, kind order by partner_id, kind
                """,
                row => new LedgerEntry(row.GetString(0), year, quarter, row.SpeltAt(1, RequestSpellings.LedgerKinds), row.GetInt64(2) / 100m, null, row.InstantAt(3), ""),
                [.. partners.Parameters, ("year", year), ("quarter", quarter)]));
        }

        return totals.ToLookup(entry => entry.PartnerId);
    }

    // Who set a budget and when the audit log knows; the entry is of the quarter's first day.
    private async Task<List<LedgerEntry>> BudgetsAsync(IReadOnlyList<string> partnerIds, int year, int quarter)
    {
        if (InList.Of("partner", partnerIds.Select(Keys.Of), MostPartners) is not { } partners)
            return [];

        var first = new DateTimeOffset(year, (quarter * 3) - 2, 1, 0, 0, 0, TimeSpan.Zero);
        return await tx.AllAsync(
            $"select partner_id, budget_cents from mdf_budgets where partner_id in ({partners.Sql}) and year = @year and quarter = @quarter order by partner_id",
            row => new LedgerEntry(row.GetString(0), year, quarter, LedgerKind.Budget, row.GetInt64(1) / 100m, null, first, ""),
            [.. partners.Parameters, ("year", year), ("quarter", quarter)]);
    }
}
