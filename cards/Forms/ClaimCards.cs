using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a claim for an activity that took place.</summary>
public static class ClaimCards
{
    /// <param name="view">With one of the pages of <see cref="FormPages.Claim"/>.</param>
    public static AdaptiveCard Page(FormView view) => throw new NotImplementedException();
}
