namespace PartnerBot.Dialogs.Understanding;

/// <summary>Words that are no name when they stand alone in small letters.</summary>
internal static class OrdinaryWords
{
    private static readonly Lazy<HashSet<string>> Words = new(() => [.. new Lexicon().Words, .. CommonWords.All]);

    public static bool Contain(string word) => Words.Value.Contains(word);
}
