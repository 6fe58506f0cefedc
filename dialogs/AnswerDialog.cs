using PartnerBot.Cards;
using PartnerBot.Dialogs.Answers;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
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
        if (said.AmbiguousProducts is { Count: > 1 } products && question.Topic is Topic.Discount or Topic.ProductCompliance)
            return HelpDialog.WhichProduct(question, products);

        if (turn.Caller.PersonOn(turn.Today) is { } person && await PartnerChoice.NamedAsync(person, said.NameCandidates, turn.Store) is { } partner)
            question = question with { Partner = partner.Id };

        return await RespondAsync(turn, question, said.NameCandidates, answer => answer.Card);
    }

    public static Task<Reply> AskAsync(Turn turn, Question question) =>
        RespondAsync(turn, question, NamesIn(question), answer => answer.Card);

    public static Task<Reply> ExplainAsync(Turn turn, Question question) =>
        RespondAsync(turn, question, NamesIn(question), answer => WhyCards.Explain(answer.Title, answer.Basis, answer.Frame));

    private static async Task<Reply> RespondAsync(
        Turn turn, Question question, IReadOnlyList<string> names, Func<Answer, Cards.Vocabulary.AdaptiveCard> show)
    {
        var ability = Permissions.AbilityFor(question.Topic);
        if (turn.Caller.PersonOn(turn.Today) is not { } person)
            return HelpDialog.Stranger(turn);

        if (!Permissions.Allows(ability, person))
        {
            await RecordAsync(turn, person, "refused", ability, null);
            return HelpDialog.NotAllowed(turn, question.Topic);
        }

        return await PartnerChoice.ForAsync(person, question, turn.Store) switch
        {
            PartnerChoice.One(var partner) => await AboutAsync(turn, person, question with { Partner = person.IsAkamai ? partner.Id : null }, partner, names, show),
            _ when ProgramAnswers.CanDoWithoutPartner(question.Topic) => await AboutAsync(turn, person, question with { Partner = null }, null, names, show),
            PartnerChoice.Several(var partners) => HelpDialog.WhichPartner(question, partners),
            _ => HelpDialog.NoPartner(person, question),
        };
    }

    private static async Task<Reply> AboutAsync(
        Turn turn, Person person, Question question, Partner? partner, IReadOnlyList<string> names, Func<Answer, Cards.Vocabulary.AdaptiveCard> show)
    {
        var answer = await ProgramAnswers.FindAsync(new Inquiry(turn, person, partner, names), question);
        var ability = Permissions.AbilityFor(question.Topic);
        await RecordAsync(turn, person, "answered", ability, partner?.Id);

        var remember = turn.Memory with { LastQuestion = answer.Frame.Question with { Page = 0 } };
        return Permissions.For(ability).Confidential && turn.Place is Place.Shared
            ? new Reply.ShowInPrivate(show(answer), PrivateLine) { Remember = remember }
            : new Reply.Show(show(answer)) { Remember = remember };
    }

    private static Task RecordAsync(Turn turn, Person person, string what, Ability ability, string? partnerId) =>
        new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, $"{what}:{ability}", partnerId ?? "program", ""));

    /// <summary>What the button says of names, as somebody said them once.</summary>
    private static IReadOnlyList<string> NamesIn(Question question) =>
        [.. new[] { question.Customer, question.Person }.OfType<string>()];
}
