using System.Runtime.CompilerServices;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>The reader as it starts, and the utterances it is measured with.</summary>
internal static class Corpus
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Lazy<Reader> Trained = new(() => PartnerBot.Bot.Knowledge.Reader);

    public static Reader Reader => Trained.Value;

    public static Understood Read(string text) => Reader.Read(text, Today);

    public static Entities Entities(string text) => Read(text).Entities;

    /// <summary>Lines of "topic or article, tab, utterance".</summary>
    public static IReadOnlyList<Labelled> Utterances(string file) =>
        [.. Lines(file).Select(cells => new Labelled(cells[0] is "OutOfScope" ? null : Asked.Parse(cells[0]), cells[1]))];

    /// <summary>Lines of "utterance, tab, what it names"; nothing behind the tab for one that names nothing.</summary>
    public static IReadOnlyList<Named> Entities() =>
        [.. Lines("entities.tsv").Select(cells => new Named(cells[0], cells.Length < 2 ? new HashSet<string>() : cells[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet()))];

    private static IEnumerable<string[]> Lines(string file, [CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, file))
        where line.Length > 0 && line[0] is not '#'
        select line.Split('\t');
}
