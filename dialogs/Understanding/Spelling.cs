namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Corrects one slip of the finger (a letter too many, missing, wrong, or two swapped) in words that are not words we know,
/// towards the word that is said most often; never when two of those are equally frequent.
/// </summary>
internal sealed class Spelling
{
    private const int Longest = 24;

    private readonly int shortest;
    private readonly HashSet<string> known;
    private readonly Dictionary<string, int> frequency;

    // Each target under itself and under itself with one letter left out: two words one slip apart share an entry.
    private readonly Dictionary<string, List<string>> near = [];

    /// <param name="known">Words that are right as they are.</param>
    /// <param name="targets">Words to correct to, with how often each is said; they are known too.</param>
    /// <param name="shortest">Shorter words are left alone.</param>
    public Spelling(IEnumerable<string> known, IEnumerable<KeyValuePair<string, int>> targets, int shortest)
    {
        (this.known, this.shortest) = ([.. known], shortest);
        frequency = new(targets.Where(target => IsWord(target.Key)));
        foreach (var target in frequency.Keys.Order(StringComparer.Ordinal))
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
        var (found, most, isTie) = (word, 0, false);
        foreach (var form in Forms(word))
        {
            if (!near.TryGetValue(form, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (candidate == found || frequency[candidate] < most || !IsOneSlip(word, candidate)) continue;
                (found, most, isTie) = (candidate, frequency[candidate], frequency[candidate] == most);
            }
        }

        return isTie ? word : found;
    }

    /// <summary>Whether the word is one of the program's, or of the phrases.</summary>
    public bool Knows(string word) => known.Contains(word);

    private bool IsWord(string word) => word.Length >= shortest && word.Length <= Longest && word.All(char.IsAsciiLetterLower);

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
