using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PartnerBot.Tests.Dialogs;

namespace PartnerBot.Tests.Coverage;

/// <summary>A question of an examination file, and what its answer must and must not hold.</summary>
/// <param name="Number">Of the rule, or of the contradiction, in the list that the file goes through.</param>
/// <param name="Must">Facts; each is a list of ways to say it, one of which has to occur.</param>
internal sealed record Examined(int Number, string Question, IReadOnlyList<IReadOnlyList<string>> Must, IReadOnlyList<string> MustNot)
{
    /// <summary>What is wrong with the answer; null when nothing is.</summary>
    public string? Fault(Shown shown)
    {
        var text = Examination.Plain(string.Join(' ', shown.Texts));
        var missing = Must.Where(ways => !ways.Any(way => text.Contains(way, StringComparison.OrdinalIgnoreCase))).Select(ways => string.Join(" or ", ways)).ToList();
        var wrong = MustNot.Where(fact => text.Contains(fact, StringComparison.OrdinalIgnoreCase)).ToList();
        return missing is [] && wrong is [] ? null : $"{Number}: {Question}\n    lacks: {string.Join("; ", missing)}{(wrong is [] ? "" : $"\n    says: {string.Join("; ", wrong)}")}\n    shown: {text[..Math.Min(400, text.Length)]}";
    }
}

internal static partial class Examination
{
    /// <summary>Lines of number, question, facts joined by " | " with alternatives joined by "~", and what must not be said.</summary>
    public static IReadOnlyList<Examined> Read(string file, [CallerFilePath] string here = "") =>
    [
        .. from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, file))
           where line.Length > 0 && line[0] is not '#'
           let cells = line.Split('\t')
           select new Examined(
               int.Parse(cells[0]),
               cells[1],
               [.. Facts(cells, 2).Select(fact => fact.Split('~').Select(Plain).ToList())],
               [.. Facts(cells, 3)]),
    ];

    public static string Plain(string text) => BlankPattern().Replace(text, " ").Trim();

    private static string[] Facts(string[] cells, int at) =>
        cells.Length > at ? cells[at].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();
}
