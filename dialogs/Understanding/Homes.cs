using System.Text.RegularExpressions;
using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Names that settle what is talked about, whatever else is said: the subjects that such a name is at home in.</summary>
internal static partial class Homes
{
    public static Func<Asked, bool>? Of(IReadOnlyList<Mention> mentions) => mentions.Select(mention => Of(mention.Meaning)).FirstOrDefault(home => home is not null);

    /// <summary>"Who is our portal administrator?": a person, not what such a person does.</summary>
    public static bool IsWhoHolds(Utterance utterance, IReadOnlyList<Mention> mentions) =>
        mentions is [{ Meaning: Meaning.OfOtherRole } role] && WhoIsPattern().IsMatch(string.Join(' ', utterance.Words.Take(role.From).Select(word => word.Text)))
        && (HerePattern().IsMatch(string.Join(' ', utterance.Words.Skip(role.To).Select(word => word.Text))) || IsOfNamed([.. utterance.Words.Skip(role.To)]));

    /// <summary>"… at Alpenglow": of a partner on record, however it is written.</summary>
    private static bool IsOfNamed(List<Word> words) => words is [{ Text: "at" or "of" or "for" or "in" }, _, ..] && words.Skip(1).All(word => word.Named);

    [GeneratedRegex("^((hi|hello|hey|please|ok) )?((can you |could you )?(please )?(tell|show) me )?(do you know )?who( (is|are|was))? (our|my|the|their)( current)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WhoIsPattern();

    [GeneratedRegex("^((is|are|was) ?)?(here|now|today|currently|at the moment|at our (company|place)|in our company|on our (side|team|end)|in our team|with us|for us|please)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex HerePattern();

    private static Func<Asked, bool>? Of(Meaning meaning) => meaning switch
    {
        Meaning.OfExpertChannel => asked => asked.Topic is Topic.AskAnExpert || asked.Article is "architect-certificates" || asked.Article?.StartsWith("expert-", StringComparison.Ordinal) is true,
        Meaning.OfLookalike(Lookalike.CommunityEliteCustomer) => asked => asked.Article?.StartsWith("award-", StringComparison.Ordinal) is true,
        Meaning.OfLookalike(Lookalike.AskTheExpertEvent) => asked => asked.Article is "ask-the-expert-event",
        Meaning.OfLookalike(Lookalike.Gcsp) => asked => asked.Article is "gcse-and-gcsp" or "certified-service-provider",
        _ => null,
    };
}
