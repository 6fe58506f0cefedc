using System.Globalization;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Requests;

/// <summary>What was done with a request, a line a step.</summary>
public static class HistoryCards
{
    /// <summary>The first steps and the last ones say most; what is between is counted.</summary>
    private const int MostFirst = 2;
    private const int MostLast = 10;
    private const int LongestNote = 100;
    private const int LongestName = 30;

    public static AdaptiveCard Show(HistoryView view)
    {
        var request = view.Request;
        var lines = view.Lines;
        var hidden = Math.Max(0, lines.Count - MostFirst - MostLast);

        return new AdaptiveCard(
            $"History of {RequestWords.Called(request)}, {RequestWords.Title(request)}: {Said.Count(lines.Count, "step", "steps")}.",
            [
                .. RequestFrame.Head(request, view.Partner, null),
                Layout.Heading("History"),
                .. lines is [] ? [Layout.Text("Nothing has happened yet.")] : (Element[])[],
                .. (hidden == 0 ? lines : lines.Take(MostFirst)).SelectMany(line => Line(line, lines[^1].At.Year)),
                .. hidden == 0 ? [] : (Element[])[Layout.Small($"… {Said.Count(hidden, "step", "steps")} between …")],
                .. hidden == 0 ? [] : lines.TakeLast(MostLast).SelectMany(line => Line(line, lines[^1].At.Year)),
            ],
            [RequestFrame.Open("Back", request)]);
    }

    private static IEnumerable<Element> Line(HistoryLine line, int year)
    {
        yield return Layout.Text($"{At(line.At, year)} · {By(line)} · {RequestWords.Done(line.Step)}{Change(line)}");
        if (!string.IsNullOrWhiteSpace(line.Note)) yield return Layout.Small(Names.Text(line.Note, LongestNote), Spacing.None);
    }

    /// <summary>The year only where it is not that of the last line.</summary>
    private static string At(DateTimeOffset at, int year) => at.ToString(at.Year == year ? "d MMM HH:mm" : "d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string By(HistoryLine line) => line.Who is not { } who ? "by the calendar"
        : line.For is { } absent ? $"{Names.Text(who, LongestName)} for {Names.Text(absent, LongestName)}"
        : Names.Text(who, LongestName);

    private static string Change(HistoryLine line) =>
        line.From == line.To ? "" : $" ({RequestWords.Name(line.From)} → {RequestWords.Name(line.To)})";
}
