using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Utterances that only change details of the question before: some entities and words that carry no topic.</summary>
internal static partial class FollowUps
{
    private const int LongestInWords = 16;

    private static readonly HashSet<string> Empty =
    [
        "and", "or", "but", "then", "now", "ok", "okay", "so", "also", "again", "instead", "same", "please", "just", "only", "too", "well", "hmm",
        "right", "rather", "what", "how", "about", "the", "a", "an", "for", "in", "at", "on", "with", "of", "to", "by", "from", "under", "as",
        "per", "within", "across", "via", "than", "question", "thing", "one", "ones", "akamai", "partner", "partners", "region", "geography",
        "country", "product", "customer", "company", "called", "named", "over", "there", "case", "both", "it", "this", "that",
    ];

    private static readonly HashSet<string> EmptyAfterACue =
    [
        "i", "we", "my", "our", "they", "he", "she", "you", "us", "were", "was", "is", "are", "be", "being", "been", "would", "had", "has", "have",
        "did", "do", "does", "not", "if", "when", "someone", "somebody", "deal", "opportunity", "it", "all", "any", "some", "looking", "talking",
        "mean", "meant", "no", "yes", "different", "apply", "applies", "hold", "holds", "valid", "true", "get", "become", "became", "sell", "sold", "wanted", "want",
    ];

    // Of a figure that was just told: what it would be elsewhere, and whether it moves. Without "it" they are questions of their own.
    private static readonly HashSet<string> EmptyOfIt = ["will", "much", "many", "long", "high", "go", "up", "down", "rise", "fall", "drop", "increase", "better", "higher", "lower", "more", "less", "change"];

    public static bool Is(Utterance utterance, IReadOnlyList<Mention> mentions, IReadOnlyList<string> names)
    {
        var text = utterance.Text;
        if (utterance.Words.Count > LongestInWords) return false;
        var ofIt = OfItPattern().IsMatch(text);
        var cue = ofIt || CuePattern().IsMatch(text) || AfterthoughtPattern().IsMatch(text);
        var mayName = cue || PlacePattern().IsMatch(text) || (utterance.Words.Count <= 3 && names.All(name => char.IsUpper(name[0])));
        var named = mayName ? names.SelectMany(name => Utterance.Of(name).Words).Select(word => word.Text).ToHashSet() : [];
        if (mentions.Count(mention => mention.Meaning is Meaning.OfCompliance) > 1) return false;
        if (UsPattern().IsMatch(text)) return true;
        // "30 percent of what?" asks something; "100%" alone does not.
        if (text.EndsWith(" of what", StringComparison.Ordinal)) return false;
        var isDetail = mentions.Any(mention => IsDetail(mention.Meaning)) || named.Count > 0;
        return isDetail && utterance.Words.Select((word, at) => (word.Text, at)).All(word =>
            mentions.Any(mention => mention.From <= word.at && word.at < mention.To && IsDetail(mention.Meaning))
            || Empty.Contains(word.Text)
            || named.Contains(word.Text)
            || (cue && EmptyAfterACue.Contains(word.Text))
            || (ofIt && EmptyOfIt.Contains(word.Text)));
    }

    /// <summary>One detail is only part of a question; "Plus, severity 2" or "Elite without registration" is a whole one.</summary>
    public static bool StandsAlone(IReadOnlyList<Mention> mentions) =>
        mentions.Select(mention => mention.Meaning).Where(IsDetail).Select(meaning => meaning.GetType()).Distinct().Count() > 1;

    // "Ask An Expert" and its lookalikes are topics of their own; eaten words are no details.
    private static bool IsDetail(Meaning meaning) =>
        meaning is not (Meaning.OfExpertChannel or Meaning.OfLookalike or Meaning.OfNothing or Meaning.OfMoney or Meaning.OfOtherVendor or Meaning.OfStandard);

    [GeneratedRegex(@"^((and|so|what about|how about|ok|but) )*(for )?(us|our company|our own|ourselves|our region|our regions|our case|where we are)$", RegexOptions.ExplicitCapture)]
    private static partial Regex UsPattern();

    [GeneratedRegex(@"^((ok|okay|so|well|hmm|hi|right|and|but|or|then|now|no|nope|sorry|actually|wait|oh|not that) )*(what about|how about|what if|if|same|and if|what when|i mean|i meant|i was asking about|i wanted|i asked about|make it|say|suppose|assume|assuming|now|(is|does|would|will) (that|it|this)( be)?( not)? (the same|also|too|different|apply|hold|valid|true))(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex CuePattern();

    [GeneratedRegex(@"^((and|so|but|ok|okay) )*((what (would|will) (it|that|this) be|what is (it|that) (for|at|in|as)|how (much|many|long|high) (is|was|would|will) (it|that|this))|(does|do|will|would) (it|that|this) (go (up|down)|rise|fall|drop|increase|get (better|higher|lower|more|less)|change))(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex OfItPattern();

    [GeneratedRegex(@" (i mean|i meant|that is)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterthoughtPattern();

    [GeneratedRegex(@"^((and|but|or|then|now|ok|also) )?(for|at|in|by|with)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex PlacePattern();
}
