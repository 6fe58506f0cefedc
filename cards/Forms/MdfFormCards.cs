using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a proposal for market development funds.</summary>
public static class MdfFormCards
{
    private const string Title = "Ask for MDF";

    /// <param name="view">With one of the pages of <see cref="FormPages.Mdf"/>.</param>
    public static AdaptiveCard Page(FormView view) => view.Page switch
    {
        FormPage.Activity => Fields(
            new FormFrame(view, Title, "The activity"),
            $"At least {Said.Days(view.Channel.Mdf.LeadDays)} ahead, {RequestWords.SetByChannelTeam}."),
        FormPage.Money => Fields(
            new FormFrame(view, Title, "Cost and outcome"),
            $"Up to {view.Channel.Mdf.SharePercent}% of the cost, {RequestWords.SetByChannelTeam}."),
        FormPage.MdfReview => Review(view),
        FormPage.Customer or FormPage.Value or FormPage.DealReview or FormPage.Claim or FormPage.ClaimReview =>
            throw new ArgumentException("A page of another form.", nameof(view)),
    };

    private static AdaptiveCard Fields(FormFrame frame, string terms) => frame.With([.. frame.Fields(), Layout.Small(terms, Spacing.Medium)]);

    private static AdaptiveCard Review(FormView view)
    {
        var frame = new FormFrame(view, Title, "Check and send");

        return frame.With(
        [
            .. frame.Open(),
            .. Reviewing.Figure(view, Field.Share, $"asked for, of {Reviewing.Value(view, Field.Cost) ?? "no cost yet"}"),
            .. Reviewing.Facts(view, Field.Activity, Field.ActivityKind, Field.HeldOn, Field.Place, Field.Region, Field.Audience, Field.Leads, Field.Pipeline, Field.Deals),
            Layout.Text("Approval is Akamai's. Spend nothing before it.") with { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            Layout.Small($"Target: {view.Channel.Mdf.TargetHours} business hours. Claim within {Said.Days(view.Channel.Mdf.ClaimDays)} after the activity. Both {RequestWords.SetByChannelTeam}.", Spacing.None),
        ]);
    }
}
