using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Names that settle what is talked about, whatever else is said: the subjects that such a name is at home in.</summary>
internal static class Homes
{
    public static Func<Asked, bool>? Of(IReadOnlyList<Mention> mentions) => mentions.Select(mention => Of(mention.Meaning)).FirstOrDefault(home => home is not null);

    private static Func<Asked, bool>? Of(Meaning meaning) => meaning switch
    {
        Meaning.OfExpertChannel => asked => asked.Topic is Topic.AskAnExpert || asked.Article is "architect-certificates" || asked.Article?.StartsWith("expert-", StringComparison.Ordinal) is true,
        Meaning.OfLookalike(Lookalike.CommunityEliteCustomer) => asked => asked.Article?.StartsWith("award-", StringComparison.Ordinal) is true,
        Meaning.OfLookalike(Lookalike.AskTheExpertEvent) => asked => asked.Article is "ask-the-expert-event",
        Meaning.OfLookalike(Lookalike.Gcsp) => asked => asked.Article is "gcse-and-gcsp" or "certified-service-provider",
        _ => null,
    };
}
