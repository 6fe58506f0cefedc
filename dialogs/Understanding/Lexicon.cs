namespace PartnerBot.Dialogs.Understanding;

/// <summary>The program's own words: at each place the longest phrase wins, so "API Security" is not an "API".</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Meaning> meanings = [];
    private readonly int longest;

    public Lexicon()
    {
        foreach (var (phrase, meaning) in Phrasebook.All)
        {
            var key = Utterance.Of(phrase);
            meanings.TryAdd(key.Text, meaning);
            longest = Math.Max(longest, key.Words.Count);
        }
    }

    public IEnumerable<string> Words => meanings.Keys.SelectMany(phrase => phrase.Split(' '));

    /// <summary>Finds phrases in the words that no figure or date has taken.</summary>
    public void Find(Utterance utterance, List<Mention> mentions)
    {
        var taken = mentions.ToArray();
        var lookup = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = 0; from < utterance.Words.Count;)
        {
            var limit = Limit(taken, from, Math.Min(utterance.Words.Count, from + longest));
            var to = limit;
            for (; to > from; to--)
            {
                if (!lookup.TryGetValue(utterance.Slice(from, to), out var meaning) || !Homonyms.Fits(utterance, from, to, meaning)) continue;
                mentions.Add(new Mention(from, to, meaning));
                break;
            }

            from = Math.Max(to, from + 1);
        }
    }

    private static int Limit(Mention[] taken, int from, int limit)
    {
        foreach (var mention in taken)
        {
            if (mention.From <= from && from < mention.To) return from;
            if (mention.From > from) limit = Math.Min(limit, mention.From);
        }

        return limit;
    }
}
