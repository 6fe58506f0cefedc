using PartnerBot.Cards;
using PartnerBot.Dialogs.Requests;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs;

/// <summary>Something that may have been meant, as a button.</summary>
internal static class Offers
{
    /// <param name="partner">The id of the partner that is spoken of; null for the caller's own.</param>
    /// <returns>Null for what the person may not ask; an errand says itself who may do it.</returns>
    public static Suggestion? Of(Turn turn, Person person, Asked asked, Entities said, string? partner) => asked switch
    {
        { Errand: { } errand } => Errands.Suggest(errand),
        _ when !Permissions.Allows(Permissions.AbilityFor(asked.Topic), person) => null,
        _ => new Suggestion(
            asked.Article is { } article ? turn.Edition.Articles[article].Button : TopicNames.Question(asked.Topic),
            Questions.New(asked, said) with { Partner = partner }),
    };
}
