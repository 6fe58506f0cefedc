namespace PartnerBot.Program.Guides;

/// <summary>A passage with the words of its text, each once.</summary>
public sealed record WordedPassage(Passage Passage, IReadOnlyList<string> Words)
{
    public static WordedPassage Of(Passage passage) => new(passage, [.. GuideWords.In(passage.Text).Distinct()]);
}

/// <summary>Which of a section's passages say most about a question.</summary>
public static class PassageRank
{
    /// <summary>Those with the most of its words first; without words, or of equals, in the guide's order.</summary>
    public static IReadOnlyList<(Passage Passage, double Rank)> Of(IEnumerable<WordedPassage> passages, string words)
    {
        var asked = GuideWords.Asked(words);
        return [.. passages.Select(each => (each.Passage, Rank: Rank(each.Words, asked))).OrderByDescending(it => it.Rank).ThenBy(it => it.Passage.Ordinal)];
    }

    private static double Rank(IReadOnlyList<string> words, IReadOnlyList<string> asked) =>
        asked.Count(word => GuideWords.HasForm(words, word));
}
