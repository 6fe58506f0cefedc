using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
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
            .. Shortage(view),
            Layout.Text("Approval is Akamai's. Spend nothing before it.") with { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            Layout.Small($"Target: {view.Channel.Mdf.TargetHours} business hours. Claim within {Said.Days(view.Channel.Mdf.ClaimDays)} after the activity. Both {RequestWords.SetByChannelTeam}.", Spacing.None),
        ]);
    }

    /// <summary>It may be sent all the same: who decides can grant a part, or raise the budget.</summary>
    private static IEnumerable<Element> Shortage(FormView view)
    {
        if (view.Budget is not { } budget || FormAmount.Stored(view.Values[Field.Share]) is var share && share <= budget.Left) yield break;

        var (year, quarter) = BudgetRules.QuarterOf(FormDay.Stored(view.Values[Field.HeldOn]));
        yield return Layout.Row(new Mark("!", "more than is left", TextColor.Warning), budget.Total is 0
            ? $"No MDF budget is set for Q{quarter} {year} yet. You can send it; it waits until Akamai sets one."
            : $"{Usd.Full(share)} is more than the {Usd.Full(Math.Max(0, budget.Left))} left of the MDF budget for Q{quarter} {year}. You can send it; Akamai can grant a part, or raise the budget first.");
    }
}
