using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>The form of a claim for an activity that took place.</summary>
public static class ClaimCards
{
    private const string Title = "Claim for an activity";

    /// <param name="view">With one of the pages of <see cref="FormPages.Claim"/>.</param>
    public static AdaptiveCard Page(FormView view) => view.Page switch
    {
        FormPage.Claim => Fields(view),
        FormPage.ClaimReview => Review(view),
        FormPage.Customer or FormPage.Value or FormPage.DealReview or FormPage.Activity or FormPage.Money or FormPage.MdfReview =>
            throw new ArgumentException("A page of another form.", nameof(view)),
    };

    /// <summary>How the form names a file, short and on one line: what comes back when it is ticked.</summary>
    public static string FileName(string name) => FieldEntries.FileName(name);

    private static AdaptiveCard Fields(FormView view)
    {
        var frame = new FormFrame(view, Title, About(view));

        return frame.With(
        [
            .. view.Granted is { } granted ? (Element[])[Layout.Row("Approved", Usd.Full(granted))] : [],
            .. Proofs(view),
            .. frame.Fields(),
        ]);
    }

    /// <summary>Files come into the chat, not into a card; and a problem with what is not there yet must be said as well.</summary>
    private static IEnumerable<Element> Proofs(FormView view)
    {
        if (view.Files is not [])
        {
            yield return Layout.Text($"{Said.Count(view.Files.Count, "file is", "files are")} here. Send more into this chat, if you need to.");
            yield break;
        }

        yield return Layout.Text("First send two files into this chat: what proves the cost (the invoice), and what proves that it took place (photos, the list of guests).");
        foreach (var field in new[] { Field.CostProof, Field.PerformanceProof })
        {
            if (view.Problems.GetValueOrDefault(field) is { } problem) yield return FieldEntries.Problem(problem);
        }
    }

    private static AdaptiveCard Review(FormView view)
    {
        var frame = new FormFrame(view, Title, "Check and send");

        return frame.With(
        [
            .. frame.Open(),
            .. Reviewing.Figure(view, Field.Claimed, $"claimed for {About(view)}{(view.Granted is { } granted ? $", of {Usd.Full(granted)} approved" : "")}"),
            .. Reviewing.Facts(view, Field.Spent, Field.LeadsGained, Field.CostProof, Field.PerformanceProof, Field.Note),
            Layout.Text("Approval is Akamai's.") with { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            Layout.Small($"Target: {view.Channel.Mdf.TargetHours} business hours, {RequestWords.SetByChannelTeam}.", Spacing.None),
        ]);
    }

    private static string About(FormView view) => view.Title is "" ? "The activity" : Names.Text(view.Title, 80);
}
