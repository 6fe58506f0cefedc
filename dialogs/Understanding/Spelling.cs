using System.Numerics;
using PartnerBot.Program;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// Corrects a slip of the finger (a letter too many, missing, wrong, or two swapped), or two in a long word where that is asked for, in
/// words that are not words we know: towards the word that is said most often, never when two of those are equally frequent.
/// </summary>
internal sealed class Spelling
{
    private const int Longest = 24;

    private readonly int shortest;
    private readonly int twoSlipsFrom;
    private readonly HashSet<string> known;
    private readonly Dictionary<string, int> frequency;

    // Each target under itself and under itself with one letter left out: two words one slip apart share an entry.
    private readonly Dictionary<string, List<string>> near = [];

    // The long targets with the set of their letters, which a slip changes in two places at most: nearly all are passed over by it.
    private readonly (string Word, uint Letters)[] far;

    /// <param name="known">Words that are right as they are.</param>
    /// <param name="targets">Words to correct to, with how often each is said; they are known too.</param>
    /// <param name="shortest">Shorter words are left alone.</param>
    /// <param name="twoSlipsFrom">In words of so many letters two slips are corrected.</param>
    public Spelling(IEnumerable<string> known, IEnumerable<KeyValuePair<string, int>> targets, int shortest, int twoSlipsFrom = int.MaxValue)
    {
        (this.known, this.shortest, this.twoSlipsFrom) = ([.. known], shortest, twoSlipsFrom);
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

        far = [.. frequency.Keys.Where(target => target.Length >= twoSlipsFrom).Select(target => (target, Letters(target)))];
    }

    public string Correct(string word)
    {
        if (!IsWord(word) || known.Contains(word)) return word;
        return Commonest(OneSlipAway(word)) ?? (word.Length >= twoSlipsFrom ? Commonest(TwoSlipsAway(word)) : null) ?? word;
    }

    /// <returns>Null when there is none, or no single one.</returns>
    private string? Commonest(IEnumerable<string> candidates)
    {
        var (found, most, isTie) = ((string?)null, 0, false);
        foreach (var candidate in candidates)
        {
            if (candidate == found || frequency[candidate] < most) continue;
            (found, most, isTie) = (candidate, frequency[candidate], frequency[candidate] == most);
        }

        return isTie ? null : found;
    }

    private IEnumerable<string> OneSlipAway(string word) =>
        Forms(word).SelectMany(form => near.TryGetValue(form, out var candidates) ? candidates : []).Where(candidate => IsOneSlip(word, candidate));

    private IEnumerable<string> TwoSlipsAway(string word)
    {
        var letters = Letters(word);
        return far.Where(target => BitOperations.PopCount(target.Letters ^ letters) <= 4 && Slips.Between(word, target.Word, most: 2) <= 2).Select(target => target.Word);
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

    private static uint Letters(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter - 'a')));
}
