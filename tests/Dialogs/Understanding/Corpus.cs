using System.Runtime.CompilerServices;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>The reader as it starts, and the utterances it is measured with.</summary>
internal static class Corpus
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Lazy<Reader> Trained = new(() => Reader.Train(Some.Edition.Articles.Values));

    public static Reader Reader => Trained.Value;

    public static Understood Read(string text) => Reader.Read(text, Today);

    public static Entities Entities(string text) => Read(text).Entities;

    /// <summary>Lines of "topic, tab, utterance"; the topic is null for what is out of scope.</summary>
    public static IReadOnlyList<(Asked? Topic, string Text)> Utterances(string file, [CallerFilePath] string here = "") =>
        [.. from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, file))
            where line.Length > 0 && line[0] is not '#'
            let cells = line.Split('\t')
            select (cells[0] is "OutOfScope" ? (Asked?)null : Asked.Parse(cells[0]), cells[1])];

    /// <summary>One slip of the finger for every twelve characters, never in a name of the lexicon and never in a figure.</summary>
    public static string WithTypos(string text, Random random, IReadOnlySet<string> names)
    {
        var words = text.Split(' ');
        var open = Enumerable.Range(0, words.Length).Where(at => words[at].Length > 2 && words[at].All(char.IsLetter) && !names.Contains(words[at].ToLowerInvariant())).ToArray();
        for (var slips = Math.Max(1, text.Length / 12); slips > 0 && open.Length > 0; slips--)
        {
            ref var word = ref words[open[random.Next(open.Length)]];
            word = Slip(word, random);
        }

        return string.Join(' ', words);
    }

    private static string Slip(string word, Random random)
    {
        if (word.Length < 2) return word;
        var (at, letter) = (random.Next(word.Length - 1), (char)('a' + random.Next(26)));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word.Remove(at, 1).Insert(at, letter.ToString()),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
