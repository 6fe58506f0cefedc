using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>What the steps of a proposal do to the budget of the quarter in which its activity is held.</summary>
public static class BudgetRules
{
    public static Budget Of(IEnumerable<LedgerEntry> entries) => throw new NotImplementedException();

    /// <summary>What one step adds to the ledger; nothing for a deal, or a step that moves no money.</summary>
    public static IReadOnlyList<LedgerEntry> EntriesFor(Request before, Request after, DateTimeOffset at, string by) => throw new NotImplementedException();

    /// <summary>What makes the budget of a quarter this much; null when it is already.</summary>
    public static LedgerEntry? Set(string partnerId, int year, int quarter, Budget present, decimal total, DateTimeOffset at, string by) => throw new NotImplementedException();

    public static (int Year, int Quarter) QuarterOf(DateOnly day) => (day.Year, (day.Month + 2) / 3);
}
