using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a deal registration.</summary>
public static class DealFormCards
{
    /// <param name="view">With one of the pages of <see cref="FormPages.Deal"/>.</param>
    public static AdaptiveCard Page(FormView view) => throw new NotImplementedException();
}
