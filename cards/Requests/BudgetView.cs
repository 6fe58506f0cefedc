using PartnerBot.Program.Mdf;

namespace PartnerBot.Cards.Requests;

/// <summary>A quarter's MDF budget, of one partner or of several.</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Rows">Those of this page, at most <see cref="RequestRows.MostOnAPage"/>.</param>
/// <param name="Page">0 for the first.</param>
/// <param name="Count">On all pages.</param>
/// <param name="MaySet">Whether this person sets budgets.</param>
public sealed record BudgetView(int Year, int Quarter, IReadOnlyList<BudgetRow> Rows, int Page, int Count, bool MaySet, string? Notice = null)
{
    public RequestFilter? Filter { get; init; }
}

/// <param name="Return">What came of what was paid; null where nothing is known.</param>
public sealed record BudgetRow(string PartnerId, string Partner, Budget Budget, MdfReturn? Return = null);
