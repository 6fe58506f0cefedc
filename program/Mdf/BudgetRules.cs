using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>What the steps of a proposal do to the budget of the quarter in which its activity is held.</summary>
public static class BudgetRules
{
    public static Budget Of(IEnumerable<LedgerEntry> entries) => entries.Aggregate(new Budget(0, 0, 0), (budget, entry) => entry.Kind switch
    {
        LedgerKind.Budget => budget with { Total = budget.Total + entry.Amount },
        LedgerKind.Reserved => budget with { Reserved = budget.Reserved + entry.Amount },
        LedgerKind.Released => budget with { Reserved = budget.Reserved - entry.Amount },
        LedgerKind.Paid => budget with { Reserved = budget.Reserved - entry.Amount, Paid = budget.Paid + entry.Amount },
    });

    /// <summary>What one step adds to the ledger; nothing for a deal, or a step that moves no money.</summary>
    /// <param name="before">As it was. Both have <see cref="Request.Granted"/> and <see cref="Request.DueOn"/> where money is kept.</param>
    public static IReadOnlyList<LedgerEntry> EntriesFor(Request before, Request after, DateTimeOffset at, string by)
    {
        if (after.Kind is not RequestKind.Mdf) return [];
        var (old, now) = (Kept(before), Kept(after));
        if (before.DueOn != after.DueOn && Quarter(before) != Quarter(after))
            return [.. Entry(before, LedgerKind.Released, old), .. Entry(after, LedgerKind.Reserved, now)];

        var paid = after.State is RequestState.Paid && before.State is not RequestState.Paid ? after.Granted ?? 0 : 0;
        return
        [
            .. Entry(after, LedgerKind.Reserved, now + paid - old),
            .. Entry(after, LedgerKind.Released, old - now - paid),
            .. Entry(after, LedgerKind.Paid, paid),
        ];

        IEnumerable<LedgerEntry> Entry(Request request, LedgerKind kind, decimal amount) =>
            amount > 0 && Quarter(request) is var (year, quarter) ? [new(request.PartnerId, year, quarter, kind, amount, request.Number, at, by)] : [];
    }

    public static (int Year, int Quarter) QuarterOf(DateOnly day) => (day.Year, (day.Month + 2) / 3);

    private static (int Year, int Quarter)? Quarter(Request request) => request.DueOn is { } day ? QuarterOf(day) : null;

    /// <summary>What is kept for it and not paid yet.</summary>
    private static decimal Kept(Request request) => request.State switch
    {
        RequestState.Approved or RequestState.Claimed or RequestState.ClaimMoreAsked or RequestState.ClaimApproved => request.Granted ?? 0,
        RequestState.Draft or RequestState.Submitted or RequestState.MoreAsked or RequestState.Declined or RequestState.Withdrawn or RequestState.Expiring or RequestState.Extended
            or RequestState.Won or RequestState.Lost or RequestState.Expired or RequestState.Paid or RequestState.Refused => 0,
    };
}
