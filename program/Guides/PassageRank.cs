namespace PartnerBot.Program.Guides;

/// <summary>Which of a section's passages say most about a question.</summary>
public static class PassageRank
{
    /// <summary>Those with the most of its words first; without words, or of equals, in the guide's order.</summary>
    public static IReadOnlyList<(Passage Passage, double Rank)> Of(IEnumerable<Passage> passages, string words)
    {
        var asked = GuideWords.Asked(words);
        return [.. passages.Select(passage => (passage, Rank: Rank(passage, asked))).OrderByDescending(it => it.Rank).ThenBy(it => it.passage.Ordinal)];
    }

    private static double Rank(Passage passage, IReadOnlyList<string> asked)
    {
        var words = GuideWords.In(passage.Text).Distinct().ToList();
        return asked.Count(word => words.Exists(other => GuideWords.AreForms(word, other)));
    }
}
