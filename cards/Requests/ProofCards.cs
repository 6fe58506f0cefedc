using System.Globalization;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>The files that prove a claim: for which activity they are, what they prove, and how the approver gets them.</summary>
public static class ProofCards
{
    /// <summary>As many activities as are offered for a file.</summary>
    public const int MostActivities = 5;

    private const int LongestName = 80;
    private const int LongestButton = 40;

    /// <summary>Asks for which activity the files of a message are.</summary>
    /// <param name="batch">The message.</param>
    /// <param name="files">How many files it brought.</param>
    /// <param name="activities">The first <see cref="MostActivities"/> are offered.</param>
    /// <param name="refused">Sentences on files that are not taken.</param>
    public static AdaptiveCard Which(string batch, int files, IReadOnlyList<WaitingActivity> activities, IReadOnlyList<string> refused)
    {
        var title = files is 1 ? "For which activity is this file?" : "For which activity are these files?";
        return new AdaptiveCard(
            title,
            [
                Layout.Title(title),
                Layout.Text(activities.Count > MostActivities ? "Not all of yours fit here. Pick one, or send it again with the number of another." : "Pick one."),
                .. refused.Select(Line),
            ],
            [.. activities.Take(MostActivities).Select(each => Button.Execute.Doing(Names.Fit(FormattableString.Invariant($"{each.Number} {each.Title}"), LongestButton), new CardAction.Attach(batch, each.Number)))]);
    }

    /// <summary>A few plain sentences, one of which may name somebody's file.</summary>
    public static AdaptiveCard Note(string title, params IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        return new AdaptiveCard(Fit(all is [var first, ..] ? $"{title}. {first}" : title), [Layout.Title(Fit(title)), .. all.Select(Line)], [Button.Execute.Doing("My MDF", new CardAction.List(RequestList.MyMdf))]);
    }

    /// <summary>A file is with its activity. Asks what it proves, or says what is still missing.</summary>
    public static AdaptiveCard Kept(KeptProof proof)
    {
        var title = FormattableString.Invariant($"{Names.Fit(proof.Name, LongestName)} is with activity {proof.Number}");
        var line = proof.OfCost is { } ofCost ? $"It is the proof of {What(ofCost)}. {Next(proof)}" : $"Is it the proof of cost or of performance? Until you say, it counts as the proof of {What(proof.CountsAsCost)}.";
        return new AdaptiveCard($"{title}. {line}", [Layout.Title(title), Layout.Text(line)], [.. Buttons(proof)]);
    }

    /// <summary>The files, each with a button that gets it.</summary>
    public static AdaptiveCard List(ProofRows rows)
    {
        var (request, last) = (rows.Request, (rows.Count - 1) / ProofRows.MostOnAPage);
        return new AdaptiveCard(
            $"{Said.Count(rows.Count, "file", "files")} for {RequestWords.Called(request)}, {RequestWords.Title(request)}.",
            [
                .. RequestFrame.Head(request, rows.Partner, null),
                Layout.Heading(rows.Count is 0 ? "No files yet" : Said.Count(rows.Count, "file", "files")),
                .. rows.Rows.Select(row => Layout.Row(Names.Fit(row.Name, LongestName), $"{What(row.OfCost)} · {Size(row.Size)}")),
                .. rows.Rows is [] ? (Element[])[] : [Layout.Small("Partners send these files; open only what you expect. Teams asks before it stores one for you.")],
            ],
            [
                .. rows.Rows.Select(row => Button.Execute.Doing(Names.Fit($"Get {row.Name}", LongestButton), new CardAction.GetProof(row.Id))),
                .. last > 0 ? (Button[])[Button.Execute.Doing("More", new CardAction.Proofs(request.Number, rows.Page < last ? rows.Page + 1 : 0))] : [],
                RequestFrame.History(request),
                RequestFrame.Open("Back", request),
            ]);
    }

    private static IEnumerable<Button> Buttons(KeptProof proof)
    {
        if (proof.OfCost is not { } known)
        {
            yield return Mark("Proof of cost", ofCost: true);
            yield return Mark("Proof of performance", ofCost: false);
            yield break;
        }

        yield return Button.Execute.Doing(proof.Next is RequestStep.Add ? "Answer Akamai" : "Claim", new CardAction.Prepare(proof.Number, proof.Next));
        yield return Mark($"No, it proves {What(!known)}", !known);

        Button Mark(string title, bool ofCost) => Button.Execute.Doing(title, new CardAction.Proof(proof.Id, ofCost));
    }

    private static string Next(KeptProof proof) => proof switch
    {
        { Next: RequestStep.Add } => "Send more, or answer what was asked.",
        { HasCost: false } => "The proof of cost is still missing: send the invoice into this chat.",
        { HasPerformance: false } => "The proof of performance is still missing: send photos or the list of guests into this chat.",
        _ => "Both proofs are here: go on with the claim.",
    };

    private static string What(bool ofCost) => ofCost ? "cost" : "performance";

    private static string Fit(string text) => Names.Fit(text, 200);

    private static TextBlock Line(string text) => Layout.Text(Names.Fit(text, 300));

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.0} MB"),
    };
}
