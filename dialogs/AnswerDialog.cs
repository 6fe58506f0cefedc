using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs.Answers;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs;

/// <summary>Every question about the program takes this road: who asks, may they, about whom, the answer, the record of it.</summary>
public static partial class AnswerDialog
{
    private const string PrivateLine = "That is confidential, so I answer it in our private chat. If nothing arrives there, open a chat with me and ask again.";

    public static Task<Reply> SaidAsync(Turn turn, Asked asked, Entities said) => SaidAsync(turn, said, words => Questions.Besides(Questions.New(asked, words), turn.LastQuestion, words) with { Words = asked.Topic is Topic.Search ? Searched(turn) : null });

    public static Task<Reply> ContinueAsync(Turn turn, Question last, Entities said) => said is { AboutUs: true, Geography: null, Level: null, Product: null, Registration: null, Customer: null, Severity: null, Impact: null } && turn.Input is Input.Said({ Reading: Reading.FollowUp } words) && OursPattern().IsMatch(words.Normalised)
        ? ForMembersAsync(turn, last, person => AboutUsAsync(turn, person, last))
        : SaidAsync(turn, said, words => Questions.FollowUp(last, words));

    private static Task<Reply> SaidAsync(Turn turn, Entities said, Func<Entities, Question> ask) => ForMembersAsync(turn, ask(said), async person =>
    {
        var named = await PartnerChoice.NamedAsync(person, said.NameCandidates, Spoken(turn), turn.Store);
        if (named is PartnerChoice.None && !ProgramAnswers.CanDoWithoutPartner(ask(said).Topic))
            return HelpDialog.NotAssigned();

        // What names a partner names no customer.
        var question = named is PartnerChoice.One(var partner) ? Questions.OfPartner(ask(said with { NameCandidates = [] }), partner.Id) : ask(said);
        question = Pronouns.Resolve(turn, person, question, said);
        return Clarifications.Needed(turn, question, said) is { } asked
            ? Confidentially(turn, asked)
            : await RespondAsync(turn, person, question, said, answer => answer.Card);
    });

    /// <summary>"And for us?": one's own level, and one's own region, which has to be asked where there are several.</summary>
    private static async Task<Reply> AboutUsAsync(Turn turn, Person person, Question last)
    {
        var own = last with { Level = last.Topic is Topic.Gap or Topic.Plan ? last.Level : null, Geography = null, Customer = null, Person = null };
        return await PartnerChoice.ForAsync(person, last.Partner, last.Partner, turn.Store) is PartnerChoice.One({ Regions: { Count: > 1 } regions } partner) && DependsOnRegion(last.Topic)
            ? Confidentially(turn, Clarifications.WhichRegion(turn, own with { Level = own.Level ?? partner.Level }, regions))
            : await RespondAsync(turn, person, own, Entities.None, answer => answer.Card);
    }

    private static bool DependsOnRegion(Topic topic) => topic is Topic.Thresholds or Topic.Gap or Topic.Plan;

    public static Task<Reply> AskAsync(Turn turn, Question question) => ForMembersAsync(turn, question, person =>
        RespondAsync(turn, person, question, Entities.None, answer => answer.Card));

    public static Task<Reply> ExplainAsync(Turn turn, Question question) => ForMembersAsync(turn, question, person =>
        RespondAsync(turn, person, question, Entities.None, answer => WhyCards.Explain(answer.Title, answer.Basis, answer.Frame)));

    /// <summary>Before anything else, so that even a question back is asked only of those who may have the answer.</summary>
    private static async Task<Reply> ForMembersAsync(Turn turn, Question question, Func<Person, Task<Reply>> respond)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person)
            return HelpDialog.Stranger();

        // An article that this edition does not have: the button is of an older one, or forged.
        if (question.Topic is Topic.Guide && !((string[])[question.Article ?? "", .. question.Beside is { } beside ? (string[])[beside] : []]).All(turn.Edition.Articles.ContainsKey))
            return await HelpDialog.OldCardAsync(turn);

        if (Permissions.Allows(Permissions.AbilityFor(question, turn.Edition), person))
            return await respond(person);

        await turn.AuditAsync(person, $"refused:{question.Topic}", "program");
        return HelpDialog.NotAllowed(person, question.Topic);
    }

    private static async Task<Reply> RespondAsync(Turn turn, Person person, Question question, Entities said, Func<Answer, AdaptiveCard> show) =>
        await PartnerChoice.ForAsync(person, question.Partner, turn.LastQuestion?.Partner, turn.Store) switch
        {
            PartnerChoice.One(var partner) => await AboutAsync(turn, person, question with { Partner = person.IsAkamai ? partner.Id : null }, partner, said, show),
            _ when ProgramAnswers.CanDoWithoutPartner(question.Topic) => await AboutAsync(turn, person, question with { Partner = null }, null, said, show),
            // Whom somebody at Akamai looks after is not for everybody in a channel to read.
            PartnerChoice.Several(var partners) => Confidentially(turn, Clarifications.WhichPartner(turn, question, partners)),
            _ => HelpDialog.NoPartner(person, question),
        };

    private static async Task<Reply> AboutAsync(
        Turn turn, Person person, Question question, Partner? partner, Entities said, Func<Answer, AdaptiveCard> show)
    {
        var inquiry = new Inquiry(turn, person, partner, said);
        if (await ProgramAnswers.FindAsync(inquiry, question) is not { } answer)
            return Confidentially(turn, await Obstacles.OfAsync(inquiry, question) with { Remember = turn.Remember(question) });

        await turn.AuditAsync(person, $"answered:{question.Topic}", partner?.Id ?? "program");

        var card = show(answer);
        if (await PassageAnswers.QuoteAsync(inquiry, answer, inquiry.Words) is { } quote)
            card = PassageCards.Beside(card, quote);
        var reply = new Reply.Show(card) { Remember = turn.Remember(answer.Frame.Question, answer.People) };
        return Permissions.For(Permissions.AbilityFor(question, turn.Edition)).Confidential ? Confidentially(turn, reply) : reply;
    }

    private static Reply Confidentially(Turn turn, Reply reply) => turn.Place is Place.Shared && reply is Reply.Show { Card: var card }
        ? new Reply.ShowInPrivate(card, PrivateLine) { Remember = reply.Remember }
        : reply;

    private static string Spoken(Turn turn) => turn.Input is Input.Said(var words) ? words.Spoken : "";

    private static string? Searched(Turn turn) => turn.Input is Input.Said(var words) ? PassageAnswers.Terms(words.Spoken) : null;

    // "If we register it" speaks of us too, and asks for nothing of ours.
    [GeneratedRegex(@"\b(us|our|ours|ourselves)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex OursPattern();
}
