using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a deal registration.</summary>
public static class DealFormCards
{
    private const string Title = "Register a deal";

    /// <param name="view">With one of the pages of <see cref="FormPages.Deal"/>.</param>
    public static AdaptiveCard Page(FormView view) => view.Page switch
    {
        FormPage.Customer => Fields(new FormFrame(view, Title, "Customer and products")),
        FormPage.Value => Fields(new FormFrame(view, Title, "Amount and chances")),
        FormPage.DealReview => Review(view),
        FormPage.Activity or FormPage.Money or FormPage.MdfReview or FormPage.Claim or FormPage.ClaimReview =>
            throw new ArgumentException("A page of another form.", nameof(view)),
    };

    private static AdaptiveCard Fields(FormFrame frame) => frame.With(frame.Fields());

    private static AdaptiveCard Review(FormView view)
    {
        var frame = new FormFrame(view, Title, "Check and send");

        return frame.With(
        [
            .. frame.Open(),
            .. Reviewing.Figure(view, Field.Amount, $"{Reviewing.Value(view, Field.Customer) ?? "no customer yet"}, to close on {Reviewing.Value(view, Field.Close) ?? "no day yet"}"),
            .. Reviewing.Facts(view, Field.Products, Field.Region, Field.Country, Field.Domain, Field.Budget, Field.Authority, Field.Need),
            // The discount hangs on it, and a sentence seldom says it all: it can be put right here.
            .. FieldEntries.All(Field.Standing, view),
            .. RequestFrame.Effect(view.Effect, RequestState.Draft, view.Today),
            Layout.Text("Approval is Akamai's.") with { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            Layout.Small($"Target: {view.Channel.Deals.TargetHours} business hours. Once approved, the deal is protected for {Said.Days(view.Channel.Deals.ProtectionDays)}. Both {RequestWords.SetByChannelTeam}.", Spacing.None),
        ]);
    }
}
