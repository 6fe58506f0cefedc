using System.Collections.Frozen;
using System.Text;

namespace PartnerBot.Program.Guides;

/// <summary>The words of a text, in lower case; letters and digits only, so that no search can take them for anything else.</summary>
public static class GuideWords
{
    private const int LongestWord = 64;

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
    [
        "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get",
        "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me", "my", "of", "on", "or", "our", "s", "say", "says", "shall", "should", "so",
        "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "us", "was", "we", "were", "what", "when", "where", "which",
        "who", "whom", "why", "will", "with", "would", "you", "your",
    ]);

    public static IReadOnlyList<string> In(string text)
    {
        var words = new List<string>();
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                // What a word has beyond that does not tell it from another.
                if (length + 2 <= LongestWord) length += Rune.ToLowerInvariant(rune).EncodeToUtf16(word[length..]);
            }
            else if (length > 0 && rune.Value is not ('\'' or '’'))
            {
                words.Add(word[..length].ToString());
                length = 0;
            }
        }

        if (length > 0) words.Add(word[..length].ToString());
        return words;
    }

    /// <summary>What is worth looking for: the first words that say something, each once.</summary>
    public static IReadOnlyList<string> Asked(string text, int atMost = 24) =>
        [.. In(text).Where(word => !Common.Contains(word)).Distinct().Take(atMost)];

    /// <summary>Whether one of the words is a form of another.</summary>
    public static bool HasForm(IReadOnlyList<string> words, string word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (AreForms(word, words[i])) return true;
        }

        return false;
    }

    /// <summary>Whether two words are forms of one: "discount" and "discounts", "certified" and "certification".</summary>
    public static bool AreForms(string one, string other)
    {
        if (one is "" || other is "" || one[0] != other[0]) return one == other;

        var shared = one.AsSpan().CommonPrefixLength(other);
        var shorter = Math.Min(one.Length, other.Length);
        var rest = Math.Max(one.Length, other.Length) - shared;
        return rest == 0 || (shared == shorter && shared >= 3 && rest <= 2) || (shared >= 5 && rest <= 6);
    }
}
