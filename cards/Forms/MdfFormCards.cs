using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a proposal for market development funds.</summary>
public static class MdfFormCards
{
    /// <param name="view">With one of the pages of <see cref="FormPages.Mdf"/>.</param>
    public static AdaptiveCard Page(FormView view) => throw new NotImplementedException();
}
