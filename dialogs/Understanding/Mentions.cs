using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

internal static class Mentions
{
    /// <summary>The words that a pattern matched.</summary>
    public static Mention Mentioned(this Utterance utterance, Match match, Meaning? meaning = null) =>
        new(utterance.WordAt(match.Index), utterance.WordAt(match.Index + match.Length - 1) + 1, meaning ?? new Meaning.OfNothing(""));

    public static bool Overlaps(this Mention mention, Mention other) => mention.From < other.To && other.From < mention.To;

    /// <summary>Everything that the utterance names, in the order said, no two over the same words.</summary>
    public static IReadOnlyList<Mention> Of(Utterance utterance, Lexicon lexicon, DateOnly today)
    {
        var found = new List<Mention>();
        Dates.Find(utterance, today, found);
        Amounts.Find(utterance, found);
        lexicon.Find(utterance, found);
        found.RemoveAll(mention => Enumerable.Range(mention.From, mention.To - mention.From).Any(word => utterance.Words[word].Named));
        found.Sort((a, b) => a.From.CompareTo(b.From));
        return found;
    }
}
