namespace PartnerBot.Dialogs.Understanding;

/// <summary>Words that may name a customer, a partner or a person: written with capitals, as a domain, in quotes, or known to nobody.</summary>
internal static class Names
{
    private const int Most = 5;

    private static readonly HashSet<string> Ordinary =
    [
        "i", "akamai", "teams", "hi", "hello", "hey", "ok", "mrr", "net", "poc", "pocs", "partner", "connect", "success", "plan", "guide", "crm", "ceo", "asap", "faq", "list", "price", "mdf", "cam", "pae", "pmm", "ppa",
    ];

    /// <summary>Nobody is called so: with a capital in mid-sentence they say that Every Word Was Written With One.</summary>
    private static readonly HashSet<string> Small = ["is", "are", "my", "our", "we", "do", "does", "on", "for", "with", "what", "how"];

    public static IReadOnlyList<string> Of(Utterance utterance, IReadOnlyList<Mention> mentions, Func<string, bool> isWord)
    {
        var found = new List<(int Rank, string Name)>();
        for (var from = 0; from < utterance.Words.Count;)
        {
            var to = from;
            while (to < utterance.Words.Count && (to == from || Continues(utterance, to)) && RankOf(utterance, to, mentions, isWord) is not null) to++;
            if (to > from)
            {
                var rank = Enumerable.Range(from, to - from).Min(word => RankOf(utterance, word, mentions, isWord)!.Value);
                found.Add((rank, Trimmed(utterance.Written(from, to))));
            }

            from = Math.Max(to, from + 1);
        }

        return [.. Quoted(utterance.Folded).Concat(found.OrderBy(name => name.Rank).Select(name => name.Name)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    // The lower, the likelier; null for a word that is no name.
    private static int? RankOf(Utterance utterance, int at, IReadOnlyList<Mention> mentions, Func<string, bool> isWord)
    {
        var word = utterance.Words[at];
        if (mentions.Any(mention => mention.From <= at && at < mention.To) || Ordinary.Contains(word.Text) || !word.Text.Any(char.IsLetter) || word.Text.Any(char.IsAsciiDigit)) return null;
        if (word.Named || word.Text.Contains('.')) return 0;
        if (word.Capital && !((word.Opens || IsTitled(utterance)) && isWord(word.Text))) return word.Possessive ? 0 : 1;
        return isWord(word.Text) || word.Text.Length < 3 ? null : word.Possessive ? 1 : 2;
    }

    internal static bool IsTitled(Utterance utterance) => utterance.Words.Any(word => word is { Capital: true, Opens: false } && Small.Contains(word.Text));

    // One name goes on over a space or a hyphen, not over a comma or a full stop.
    private static bool Continues(Utterance utterance, int at) =>
        utterance.Words[at - 1].To <= utterance.Words[at].From
        && utterance.Folded[utterance.Words[at - 1].To..utterance.Words[at].From] is " " or "-" or "";

    private static IEnumerable<string> Quoted(string folded)
    {
        var parts = folded.Split('"');
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            if (parts[i].Trim() is { Length: > 1 and <= 80 } name)
                yield return name;
        }
    }

    private static string Trimmed(string written) =>
        written.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? written[..^2] : written;
}
