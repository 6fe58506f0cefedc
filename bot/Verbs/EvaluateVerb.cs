using System.Diagnostics;
using System.Globalization;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;

namespace PartnerBot.Bot.Verbs;

/// <summary>"evaluate FILE": how well questions are understood, measured on a file of utterances with their meanings.</summary>
internal static class EvaluateVerb
{
    private const int MostConfusions = 40;
    private const int Rounds = 5;

    // The files' relative days ("tomorrow", "next quarter") are written for this Sunday.
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static int Run(string[] args)
    {
        if (args is not [var file]) throw new UsageException("evaluate needs a file: lines of meaning, tab, utterance; or of utterance, tab, entities.");

        var lines = File.ReadLines(file).Where(line => line.Trim().Length > 0 && line[0] is not '#').Select(line => line.Split('\t')).ToList();
        var edition = Knowledge.Editions[^1];
        var start = Stopwatch.GetTimestamp();
        var reader = Knowledge.Reader;
        var loading = Stopwatch.GetElapsedTime(start);
        var isLabelled = lines is [[var first, _, ..], ..] && IsLabel(first, edition);
        var texts = lines.Select(cells => cells[isLabelled ? 1 : 0]).ToList();
        Print($"{Path.GetFileName(file)}: {lines.Count} utterances");
        Print($"{(reader.IsAsShipped ? "ready, as it ships" : "ready, learnt anew")}               {loading.TotalSeconds:F2} s");
        Print($"time an utterance                {Microseconds(reader, texts):F0} µs");
        if (isLabelled) Meanings(reader, [.. lines.Select(cells => Label(file, cells, edition))]);
        else Entities(reader, [.. lines.Select(cells => new Named(cells[0], Pairs(cells)))]);
        return 0;
    }

    private static void Meanings(Reader reader, IReadOnlyList<Labelled> lines)
    {
        var it = Evaluation.Of(reader, lines, Day);
        Print($"in scope / out of scope          {it.Ours} / {it.Foreign}");
        Print($"right                            {it.Right:P1}");
        Print($"right with typos                 {it.RightWithTypos:P1}");
        Print($"right in the two likeliest       {it.TopTwo:P1}");
        Print($"out of scope caught at 3% false  {it.CaughtAtThree:P1}");
        Print($"AUROC of the gate                {it.Auroc:P2}");
        Print($"as it is set: rejected / caught  {it.Rejected:P1} / {it.Caught:P1}");
        Print($"answered at once / of it wrong   {it.Acted:P1} / {it.ActedWrong:P1}");
        Print($"another beside it / yet misled   {it.Doubted:P1} / {it.Misled:P1}");
        Print($"calibration error (10 bins)      {it.CalibrationError:F3}");
        if (it.Confusions.Count > 0) Print("\nmeant -> taken for, how often, an example");
        foreach (var (meant, taken, times, example) in it.Confusions.Take(MostConfusions)) Print($"  {meant} -> {taken}  {times}x  {example}");
    }

    private static void Entities(Reader reader, IReadOnlyList<Named> lines)
    {
        var it = EntityEvaluation.Of(reader, lines, Day);
        Print($"entities                         {it.Entities}");
        Print($"F1                               {it.F1:P1}");
        Print($"amounts and days, exact value    {it.ValuesRight:P1}");
        foreach (var fault in it.Faults.Take(MostConfusions)) Print($"  {fault}");
    }

    private static double Microseconds(Reader reader, List<string> texts)
    {
        foreach (var text in texts) reader.Read(text, Day);
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in texts) reader.Read(text, Day);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Math.Max(1, Rounds * texts.Count);
    }

    private static bool IsLabel(string text, Edition edition) => text is "OutOfScope" || Enum.TryParse<Cards.Topic>(text, out _) || Enum.TryParse<Errand>(text, out _) || edition.Articles.ContainsKey(text);

    private static Labelled Label(string file, string[] cells, Edition edition) =>
        cells is [var label, var text, ..] && IsLabel(label, edition)
            ? new Labelled(label is "OutOfScope" ? null : Asked.Parse(label), text)
            : throw new FormatException($"{file}: \"{string.Join('\t', cells)}\" does not begin with a topic, an article or OutOfScope.");

    private static HashSet<string> Pairs(string[] cells) => cells.Length < 2 ? [] : [.. cells[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
