using System.Text.RegularExpressions;

namespace PartnerBot.Program.Guides;

/// <summary>A sentence of a guide as its words and the figures between them: "sixty (60) days" and "45 days" differ in one figure only.</summary>
internal sealed partial class SentenceFigures
{
    private const double Alike = 0.6;
    private const int WordsAround = 5;

    private readonly string sentence;
    private readonly string frame;
    private readonly HashSet<string> words;

    public SentenceFigures(string sentence)
    {
        this.sentence = sentence;
        Figures = [.. Figure().Matches(sentence).Select(match => (match.Index, match.Length, Value: match.Groups["number"].Value.Trim()))];
        frame = Figure().Replace(sentence, "#");
        words = [.. GuideWords.In(frame)];
    }

    public IReadOnlyList<(int Index, int Length, string Value)> Figures { get; }

    public static bool HasAny(string sentence) => sentence.Any(char.IsAsciiDigit);

    /// <summary>The sentence that this one took the place of: the same but for its figures, else the most alike; null when none is near.</summary>
    public SentenceFigures? Nearest(IReadOnlyList<SentenceFigures> others) =>
        others.FirstOrDefault(other => other.frame == frame)
        ?? others.Where(other => other.Figures.Count == Figures.Count)
            .Select(other => (other, Likeness: LikenessTo(other)))
            .Where(it => it.Likeness >= Alike)
            .OrderByDescending(it => it.Likeness)
            .Select(it => it.other)
            .FirstOrDefault();

    /// <summary>The figures that are others than before, in their order.</summary>
    public IEnumerable<((int Index, int Length, string Value) Was, (int Index, int Length, string Value) Now)> Since(SentenceFigures before) =>
        before.Figures.Zip(Figures).Where(pair => pair.First.Value != pair.Second.Value);

    /// <summary>The figure with a few words on both sides, to know it by.</summary>
    public string Around((int Index, int Length, string Value) figure)
    {
        string[] left = [.. sentence[..figure.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries)], right = [.. sentence[(figure.Index + figure.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var before = string.Join(' ', left.TakeLast(WordsAround));
        var after = string.Join(' ', right.Take(WordsAround));
        return $"{(left.Length > WordsAround ? "…" : "")}{before} # {after}{(right.Length > WordsAround ? "…" : "")}".Trim();
    }

    private double LikenessTo(SentenceFigures other) => words.Count + other.words.Count is 0 ? 0
        : 2.0 * words.Intersect(other.words).Count() / (words.Count + other.words.Count);

    // A number word before its figure in brackets is part of it: "sixty (60)".
    [GeneratedRegex(
        @"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\s\((?<number>\d{1,6})\)|(?<number>[<>≥≤]?\s?\$?\d[\d,]{0,20}(?:\.\d{1,6})?(?:\s?%|[KMB]\b)?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
