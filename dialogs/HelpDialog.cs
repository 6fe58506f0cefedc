using PartnerBot.Cards;
using PartnerBot.Dialogs.Requests;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>Everything that is not an answer: help, welcome, and each way forward.</summary>
public static class HelpDialog
{
    public static Task<Reply> ShowAsync(Turn turn) => Guide(turn, (_, starters) => new Reply.Show(HelpCards.Help(starters)));

    public static Task<Reply> GreetAsync(Turn turn) => Guide(turn, Welcome);

    /// <summary>Once an install, however many events say so: personal chats get the card, shared places one line.</summary>
    public static async Task<Reply> WelcomeAsync(Turn turn)
    {
        if (turn.Memory.Welcomed)
            return new Reply.Silence();

        var reply = turn.Place is Place.Shared
            ? new Reply.Say("Hello. Mention me with a question about the partner program. Whatever is confidential I answer in your private chat. Say **help** to see what I can do.")
            : await GreetAsync(turn);
        return reply with { Remember = turn.Memory with { Welcomed = true } };
    }

    public static Task<Reply> GoodbyeAsync() => Done(new Reply.Say("Goodbye. Ask me again whenever you need a figure."));

    public static Task<Reply> ThanksAsync() => Done(new Reply.Say("You are welcome. Ask me anything else, or say **help**."));

    public static Task<Reply> WhoAmIAsync(Turn turn) => Guide(turn, (person, _) => new Reply.Say(
        $"You are on record as **{person.Name}**, {string.Join(", ", person.Roles.Select(RoleNames.Of))}{(person.IsAkamai ? " at Akamai" : "")}. If that is wrong, tell {Keeper(person)}. Say **help** to see what you can ask."));

    public static async Task<Reply> DidNotFollowAsync(Turn turn)
    {
        await FeedbackDialog.NotUnderstoodAsync(turn, ReviewKind.NotUnderstood);
        return await Guide(turn, (person, starters) => new Reply.Show(HelpCards.DidNotFollow(starters, Perhaps(turn, person))));
    }

    private static Suggestion? Perhaps(Turn turn, Person person) =>
        turn.Input is Input.Said({ Reading: Reading.OutOfScope, Instead: { } subject } words) ? Offers.Of(turn, person, subject, words.Entities, turn.LastQuestion?.Partner) : null;

    /// <summary>To anger, a calm word and a way on.</summary>
    public static Task<Reply> CalmAsync(Turn turn) => Guide(turn, (_, starters) => new Reply.Show(HelpCards.Calm(starters)));

    /// <summary>Nothing that is said changes what the documents say.</summary>
    public static Task<Reply> UnmovedAsync(Turn turn) => Guide(turn, (_, starters) => new Reply.Show(HelpCards.Unmoved(starters)));

    public static Task<Reply> PrivacyAsync(Turn turn) => Guide(turn, (person, _) => new Reply.Show(HelpCards.Privacy(Keeper(person))));

    public static Task<Reply> EnglishOnlyAsync(Turn turn) => Guide(turn, (_, starters) => new Reply.Show(
        HelpCards.EnglishOnly(turn.Input is Input.Said(var words) ? Languages.Of(words.Spoken) : null, starters)));

    public static async Task<Reply> DidYouMeanAsync(Turn turn, Asked first, Asked second, Entities said)
    {
        await FeedbackDialog.NotUnderstoodAsync(turn, ReviewKind.Unsure, first);
        return await ChooseAsync(turn, first, second, said);
    }

    private static Task<Reply> ChooseAsync(Turn turn, Asked first, Asked second, Entities said) => Guide(turn, (person, starters) =>
        Offers.Of(turn, person, first, said, turn.LastQuestion?.Partner) is { } one && Offers.Of(turn, person, second, said, turn.LastQuestion?.Partner) is { } other
            ? new Reply.Show(HelpCards.DidYouMean(one, other, turn.Input is Input.Said(var words) ? words.Unheard : []))
            : new Reply.Show(HelpCards.DidNotFollow(starters)));

    public static Task<Reply> OldCardAsync(Turn turn) => Guide(turn, (_, starters) => new Reply.Show(HelpCards.OldCard(starters)));

    public static Reply NoPartner(Person person, Question question) => (person, question) switch
    {
        ({ IsAkamai: true }, { Partner: null }) => new Reply.Say("No partner is assigned to you on record, so I have nobody's data to show. The operator of this bot can import your assignments."),
        ({ IsAkamai: true }, _) => NotAssigned(),
        _ => new Reply.Say("Your company's record is not here yet. Your channel account manager can have it imported."),
    };

    public static Reply NotAssigned() =>
        new Reply.Say("That partner is not among those assigned to you, so I cannot show its data. Name one of yours, or ask the operator of this bot to import the assignment.");

    public static Reply NotAllowed(Person person, Topic topic) => new Reply.Show(HelpCards.NotAllowed(
        TopicNames.Of(topic), person.IsAkamai ? "the partner's account team at Akamai" : "your Alliance Manager or your Partner Account Executive"));

    public static Reply Stranger() => new Reply.Show(HelpCards.Stranger());

    /// <summary>What this person is likely to ask, and may.</summary>
    internal static IReadOnlyList<Suggestion> SuggestionsFor(Person person)
    {
        List<Suggestion> questions = [.. Likely(person)
            .Where(topic => Permissions.Allows(Permissions.AbilityFor(topic), person))
            .Select(topic => new Suggestion(TopicNames.Starter(topic, person), new Question(topic)))];

        // What waits comes first; a deal is registered after the first question.
        if (Permissions.Allows(Ability.StandIn, person)) questions.Insert(0, Errands.Suggest(Errand.Waiting));
        if (!person.IsAkamai && Permissions.Allows(Ability.RegisterDeals, person)) questions.Insert(Math.Min(1, questions.Count), Errands.Suggest(Errand.RegisterDeal));
        return [.. questions.Take(6)];
    }

    /// <summary>Members with something they may ask; everybody else hears how to become one.</summary>
    private static Task<Reply> Guide(Turn turn, Func<Person, IReadOnlyList<Suggestion>, Reply> show) => Done(
        turn.Caller.PersonOn(turn.Today) is not { } person ? Stranger()
        : SuggestionsFor(person) is { Count: > 0 } starters ? show(person, starters)
        : new Reply.Say($"You are on record as **{person.Name}**, but without a role, so there is nothing I may show you yet. Ask {Keeper(person)} to add your role, then say **help**."));

    private static Reply Welcome(Person person, IReadOnlyList<Suggestion> starters) =>
        new Reply.Show(HelpCards.Welcome(person.Name.Split(' ')[0], "PartnerBot", starters));

    private static Topic[] Likely(Person person) => person.Roles.Contains(Role.PartnerPortalAdministrator)
        ? [Topic.Certifications, Topic.ProductCompliance, Topic.Level, Topic.Gap, Topic.AskAnExpert, Topic.Discount]
        : [Topic.Discount, Topic.Level, Topic.Gap, Topic.Certifications, Topic.ProductCompliance, Topic.AskAnExpert, Topic.Thresholds];

    /// <summary>Who keeps the person's own record.</summary>
    private static string Keeper(Person person) => person.IsAkamai ? "the operator of this bot" : "your Partner Portal Administrator";

    private static Task<Reply> Done(Reply reply) => Task.FromResult(reply);
}
