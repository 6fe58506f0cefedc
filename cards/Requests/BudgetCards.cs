using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Mdf;

namespace PartnerBot.Cards.Requests;

public static class BudgetCards
{
    public static AdaptiveCard Show(BudgetView view) => throw new NotImplementedException();

    /// <summary>Asks for the budget of a quarter.</summary>
    /// <param name="typed">What was typed before it was sent back.</param>
    /// <param name="problem">What is wrong with that, in one sentence.</param>
    public static AdaptiveCard Set(BudgetRow row, int year, int quarter, string? typed = null, string? problem = null) => throw new NotImplementedException();
}
