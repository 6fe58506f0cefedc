namespace PartnerBot.Dialogs.Understanding;

/// <summary>A word without its ending, so that "certified", "certificates" and "certification" have something in common.</summary>
internal static class Stems
{
    private const int Longest = 6;
    private const int ShortestLeft = 3;

    // The longest that fits comes off first.
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "tions", "tion", "ies", "ed", "es", "s", "e"];

    public static ReadOnlySpan<char> Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestLeft && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return Cut(word.AsSpan(0, word.Length - ending.Length));
        }

        return Cut(word);
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> stem) => stem.Length > Longest ? stem[..Longest] : stem;
}
