using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs;

/// <summary>Everything that is not an answer: help, welcome, and each way forward.</summary>
public static class HelpDialog
{
    public static Task<Reply> ShowAsync(Turn turn) => Done(turn.Caller.PersonOn(turn.Today) is { } person ? Help(person) : Stranger(turn));

    public static Task<Reply> GreetAsync(Turn turn) => Done(turn.Caller.PersonOn(turn.Today) is { } person
        ? new Reply.Show(HelpCards.Welcome(FirstName(person.Name), "PartnerBot", SuggestionsFor(person)))
        : Stranger(turn));

    /// <summary>Once an install, however many events say so: personal chats get the card, shared places one line.</summary>
    public static Task<Reply> WelcomeAsync(Turn turn)
    {
        if (turn.Memory.Welcomed)
            return Done(new Reply.Silence());

        var remember = turn.Memory with { Welcomed = true };
        return turn.Place is Place.Shared
            ? Done(new Reply.Say("Hello. Mention me with a question about the partner program. Whatever is confidential I answer in your private chat. Say **help** to see what I can do.") { Remember = remember })
            : Done((turn.Caller.PersonOn(turn.Today) is { } person ? new Reply.Show(HelpCards.Welcome(FirstName(person.Name), "PartnerBot", SuggestionsFor(person))) : Stranger(turn)) with { Remember = remember });
    }

    public static Task<Reply> GoodbyeAsync() => Done(new Reply.Say("Goodbye. I am here when you need a figure."));

    public static Task<Reply> ThanksAsync() => Done(new Reply.Say("You are welcome. Ask me anything else, or say **help**."));

    public static Task<Reply> WhoAmIAsync(Turn turn) => Done(turn.Caller.PersonOn(turn.Today) is { } person
        ? new Reply.Say($"You are on record as **{person.Name}**, {string.Join(", ", person.Roles.Select(RoleNames.Of))}{(person.IsAkamai ? " at Akamai" : "")}. If that is wrong, {(person.IsAkamai ? "tell the operator of this bot" : "tell your Partner Portal Administrator")}. Say **help** to see what you can ask.")
        : Stranger(turn));

    public static Task<Reply> DidNotFollowAsync(Turn turn) => Done(turn.Caller.PersonOn(turn.Today) is { } person
        ? new Reply.Show(HelpCards.DidNotFollow(SuggestionsFor(person)))
        : Stranger(turn));

    public static Task<Reply> DidYouMeanAsync(Turn turn, Intent first, Intent second, Entities said) => Done(
        turn.Caller.PersonOn(turn.Today) is not { } person ? Stranger(turn)
        : first.Topic() is { } likely && second.Topic() is { } other
            ? new Reply.Show(HelpCards.DidYouMean(Suggest(likely, said, turn), Suggest(other, said, turn)))
            : new Reply.Show(HelpCards.DidNotFollow(SuggestionsFor(person))));

    /// <summary>Said by somebody on record, about something that only sounds like the program.</summary>
    public static Task<Reply> LookalikeAsync(Turn turn, Lookalike other) => Done(turn.Caller.PersonOn(turn.Today) is null
        ? Stranger(turn)
        : Clarifications.NotThat(turn, turn.Memory.LastQuestion ?? new Question(Topic.Level), other));

    public static Task<Reply> OldCardAsync() => Done(new Reply.Show(HelpCards.OldCard()));

    public static Reply NoPartner(Person person, Question question) => new Reply.Say(person.IsAkamai
        ? question.Partner is null
            ? "No partner is assigned to you on record, so I have nobody's data to show. The operator of this bot can import your assignments."
            : "That partner is not among those assigned to you, so I cannot show its data. Name one of yours, or ask the operator of this bot to import the assignment."
        : "Your company's record is not here yet. Your channel account manager can have it imported.");

    public static Reply NotAllowed(Turn turn, Topic topic) => new Reply.Show(HelpCards.NotAllowed(TopicNames.Of(topic), turn.Caller.Person is { IsAkamai: true }
        ? "the operator of this bot" : "your Alliance Manager or your Partner Account Executive"));

    public static Reply Stranger(Turn turn) => new Reply.Show(HelpCards.Stranger());

    private static Reply.Show Help(Person person) => new(HelpCards.Help(SuggestionsFor(person)));

    /// <summary>What this person is likely to ask, and may.</summary>
    internal static IReadOnlyList<Suggestion> SuggestionsFor(Person person) =>
        [.. Likely(person).Where(one => Permissions.Allows(Permissions.AbilityFor(one.Question.Topic), person)).Take(6)];

    private static IEnumerable<Suggestion> Likely(Person person) => person.Roles.Contains(Role.PartnerPortalAdministrator)
        ? [Certificates, Compliance, MyLevel, Missing, Expert, Discount]
        : [Discount, MyLevel, Missing, Certificates, Compliance, Expert, Limits];

    private static readonly Suggestion Discount = new("What is my discount?", new Question(Topic.Discount));
    private static readonly Suggestion MyLevel = new("What is my level, and why?", new Question(Topic.Level));
    private static readonly Suggestion Missing = new("What is missing for the next level?", new Question(Topic.Gap));
    private static readonly Suggestion Certificates = new("Which certificates expire next?", new Question(Topic.Certifications));
    private static readonly Suggestion Compliance = new("Are we product Basic or Advanced?", new Question(Topic.ProductCompliance));
    private static readonly Suggestion Expert = new("Can we use Ask An Expert?", new Question(Topic.AskAnExpert));
    private static readonly Suggestion Limits = new("What are the thresholds?", new Question(Topic.Thresholds));

    private static Suggestion Suggest(Topic topic, Entities said, Turn turn) =>
        new(TopicNames.Question(topic), Questions.New(topic, said) with { Partner = turn.Memory.LastQuestion?.Partner });



    private static string FirstName(string name) => name.Split(' ')[0];

    private static Task<Reply> Done(Reply reply) => Task.FromResult(reply);
}
