using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Everyday words that stand for one another here: "turnover" and "revenue", "guy" and "colleague".</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string> Groups = Read();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByStem = Groups.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The first word of its group; null for a word without synonyms.</returns>
    public static string? GroupOf(ReadOnlySpan<char> stem) => ByStem.TryGetValue(stem, out var group) ? group : null;

    private static FrozenDictionary<string, string> Read()
    {
        var groups = new Dictionary<string, string>();
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("synonyms.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line is "" or ['#', ..]) continue;
            var words = line.Split(' ');
            // A word of two groups stays with the first.
            foreach (var word in words) groups.TryAdd(Stems.Of(word).ToString(), words[0]);
        }

        return groups.ToFrozenDictionary();
    }
}
