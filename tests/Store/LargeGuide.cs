using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Store;

/// <summary>Two thousand passages of some 600 characters out of a thousand words, the common ones as frequent as in a real text.</summary>
internal static class LargeGuide
{
    public static readonly string[] Questions =
    [
        "what is my discount on security for a new customer", "how do I reach the next level", "deal registration", "when does my certification lapse", "market development fund propos",
    ];

    public static readonly IReadOnlyList<Passage> Passages = Write();

    private static List<Passage> Write()
    {
        var random = new Random(11);
        string[] words =
        [
            .. Questions.SelectMany(question => question.Split(' ')).Distinct(), "the", "and", "of", "partner", "requirement", "program", "proposal", "annual", "revenue",
            .. Enumerable.Range(0, 1000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"{"bdfgklmnprst"[random.Next(12)]}{"aeiou"[random.Next(5)]}"))),
        ];
        string[] headings = [.. Enumerable.Range(0, 400).Select(_ => $"{Word()} {Word()}")];
        return [.. Enumerable.Range(0, 2000).Select(i => new Passage(i + 1, $"Chapter {i / 50}, {headings[i / 5]}", headings[i / 5], string.Join(' ', Enumerable.Range(0, 100).Select(_ => Word())) + "."))];

        // The further down the list, the rarer.
        string Word() => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2.5))];
    }
}
