using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs.Answers;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>Every question about the program takes this road: who asks, may they, about whom, the answer, the record of it.</summary>
public static class AnswerDialog
{
    private const string PrivateLine = "That is confidential, so I answer it in our private chat. If nothing arrives there, open a chat with me and ask again.";

    public static Task<Reply> SaidAsync(Turn turn, Topic topic, Entities said) =>
        // The partner somebody at Akamai talks about stays the same until another is named.
        SaidAsync(turn, Questions.New(topic, said) with { Partner = turn.Memory.LastQuestion?.Partner }, said);

    public static async Task<Reply> SaidAsync(Turn turn, Question question, Entities said)
    {
        if (turn.Caller.PersonOn(turn.Today) is { } person && await PartnerChoice.NamedAsync(person, said.NameCandidates, turn.Store) is { } partner)
            question = question with { Partner = partner.Id };

        return await RespondAsync(turn, question, said, answer => answer.Card);
    }

    public static Task<Reply> AskAsync(Turn turn, Question question) =>
        RespondAsync(turn, question, NamedIn(question), answer => answer.Card);

    public static Task<Reply> ExplainAsync(Turn turn, Question question) =>
        RespondAsync(turn, question, NamedIn(question), answer => WhyCards.Explain(answer.Title, answer.Basis, answer.Frame));

    private static async Task<Reply> RespondAsync(Turn turn, Question question, Entities said, Func<Answer, AdaptiveCard> show)
    {
        var ability = Permissions.AbilityFor(question.Topic);
        if (turn.Caller.PersonOn(turn.Today) is not { } person)
            return HelpDialog.Stranger(turn);

        if (!Permissions.Allows(ability, person))
        {
            await RecordAsync(turn, person, "refused", ability, null);
            return HelpDialog.NotAllowed(turn, question.Topic);
        }

        var reply = Clarifications.Needed(turn, question, said) ?? await PartnerChoice.ForAsync(person, question, turn.Store) switch
        {
            PartnerChoice.One(var partner) => await AboutAsync(turn, person, question with { Partner = person.IsAkamai ? partner.Id : null }, partner, said, show),
            _ when ProgramAnswers.CanDoWithoutPartner(question.Topic) => await AboutAsync(turn, person, question with { Partner = null }, null, said, show),
            PartnerChoice.Several(var partners) => Clarifications.WhichPartner(turn, question, partners),
            _ => HelpDialog.NoPartner(person, question),
        };

        // Even which partner or product is meant is nobody else's business.
        return reply is Reply.Show(var card) && Permissions.For(ability).Confidential && turn.Place is Place.Shared
            ? new Reply.ShowInPrivate(card, PrivateLine) { Remember = reply.Remember }
            : reply;
    }

    private static async Task<Reply> AboutAsync(Turn turn, Person person, Question question, Partner? partner, Entities said, Func<Answer, AdaptiveCard> show)
    {
        var answer = await ProgramAnswers.FindAsync(new Inquiry(turn, person, partner, said), question);
        await RecordAsync(turn, person, "answered", Permissions.AbilityFor(question.Topic), partner?.Id);
        return new Reply.Show(show(answer)) { Remember = turn.Memory with { LastQuestion = answer.Frame.Question with { Page = 0 } } };
    }

    private static Task RecordAsync(Turn turn, Person person, string what, Ability ability, string? partnerId) =>
        new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, $"{what}:{ability}", partnerId ?? "program", ""));

    /// <summary>The names that a button carries, as somebody said them once.</summary>
    private static Entities NamedIn(Question question) =>
        new() { NameCandidates = [.. new[] { question.Customer, question.Person }.OfType<string>()] };
}
