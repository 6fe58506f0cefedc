namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Corrects one slip of the finger (a letter too many, missing, wrong, or two swapped) in words of five letters or more
/// that are not words we know, towards the program's own words; never when two of those are equally near.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 5;

    private readonly HashSet<string> known;

    // Each target under itself and under itself with one letter left out: two words one slip apart share an entry.
    private readonly Dictionary<string, List<string>> near = [];

    public Spelling(IEnumerable<string> known, IEnumerable<string> targets)
    {
        this.known = [.. known];
        foreach (var target in targets.Where(IsWord).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            this.known.Add(target);
            foreach (var form in Forms(target))
            {
                if (near.TryGetValue(form, out var words)) words.Add(target);
                else near[form] = [target];
            }
        }
    }

    public string Correct(string word)
    {
        if (!IsWord(word) || known.Contains(word)) return word;
        string? found = null;
        foreach (var form in Forms(word))
        {
            if (!near.TryGetValue(form, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (candidate == found || !IsOneSlip(word, candidate)) continue;
                if (found is not null) return word;
                found = candidate;
            }
        }

        return found ?? word;
    }

    /// <summary>Whether the word is one of the program's, or of the phrases.</summary>
    public bool Knows(string word) => known.Contains(word);

    private static bool IsWord(string word) => word.Length is >= Shortest and <= 24 && word.All(char.IsAsciiLetterLower);

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
                yield return word.Remove(i, 1);
        }
    }

    private static bool IsOneSlip(string a, string b)
    {
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared]) shared++;
        var restA = a.AsSpan(shared);
        var restB = b.AsSpan(shared);
        return (restA.Length - restB.Length) switch
        {
            1 => restA[1..].SequenceEqual(restB),
            -1 => restA.SequenceEqual(restB[1..]),
            0 => restA[1..].SequenceEqual(restB[1..])
                || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..])),
            _ => false,
        };
    }
}
