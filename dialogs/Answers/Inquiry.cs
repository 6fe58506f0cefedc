using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>An answer as a card, with what it rests on for "Why?".</summary>
/// <param name="Title">What was answered, for the explanation's heading "Why: …": "your discount".</param>
internal sealed record Answer(string Title, AdaptiveCard Card, Basis Basis, AnswerFrame Frame)
{
    /// <summary>Ids of the few people that it is about, for "who is that?".</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}

/// <summary>An answer in the making: the turn, who asks, and the partner it is about.</summary>
/// <param name="Partner">Null for a question about the program alone.</param>
/// <param name="Said">What was named in the question; nothing when a button asked it.</param>
internal sealed record Inquiry(Turn Turn, Person Asker, Partner? Partner, Entities Said)
{
    public Edition Edition => Turn.Edition;

    public DateOnly Today => Turn.Today;

    /// <summary>Names that may be a customer's or a person's, the likeliest first; the partner's own is neither.</summary>
    public IReadOnlyList<string> Names => Partner is null
        ? Said.NameCandidates
        : [.. Said.NameCandidates.Where(name => !Partner.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];

    /// <summary>What was said, in small letters; nothing when a button asked it.</summary>
    public string Words => Turn.Input is Input.Said(var words) ? words.Normalised : "";

    /// <summary>"your" to the partner's own people; the partner's name to Akamai's.</summary>
    public string Whose => (Asker.IsAkamai, Partner?.Name) switch
    {
        (true, [.., 's' or 'S'] name) => $"{name}'",
        (true, { } name) => $"{name}'s",
        _ => "your",
    };

    /// <param name="next">Of these, what the asker may have and has not just asked.</param>
    public AnswerFrame Frame(Question question, IReadOnlyList<Suggestion> next, string? note = null) => new(
        Partner?.Name,
        Today,
        question,
        [.. next.Where(one => one.Action is not CardAction.Ask(var next) || (next != question && Permissions.Allows(Permissions.AbilityFor(next, Edition), Asker)))],
        note ?? OfAnother(question))
    {
        Instead = Turn.Input is Input.Said({ Instead: { } other }) ? Offers.Of(Turn, Asker, other, Said, question.Partner) : null,
        Unheard = Turn.Input is Input.Said(var words) ? words.Unheard : [],
    };

    private string? OfAnother(Question question) => !Asker.IsAkamai && Partner is { } own && IsStanding(question.Topic) && Turn.Input is Input.Said(var words)
        ? OtherCompanies.Remark(own, words)
        : null;

    private static bool IsStanding(Topic topic) => topic is Topic.Level or Topic.LevelChange or Topic.Gap or Topic.Plan or Topic.SuccessPlan or Topic.AskAnExpert;

    /// <summary>All that is on record about the partner; only for questions that need a partner.</summary>
    public async Task<PartnerFile> FileAsync() =>
        await new PartnerStore(Turn.Store).FileAsync(Partner!.Id) ?? throw new InvalidOperationException($"partner {Partner.Id} vanished within a turn");

    /// <summary>The customer that is meant. Only among the partner's own: whether somebody else has a customer is nobody's business.</summary>
    /// <param name="before">The customer that the question is about already, unless another is named now.</param>
    public async Task<Customer?> CustomerAsync(string? before) => await FindAsync(Names) ?? (before is null ? null : await FindAsync([before]));

    public async Task<Customer?> FindAsync(IReadOnlyList<string> names) =>
        names.Count > 0 && Partner is { } partner ? Head(await new CustomerStore(Turn.Store).FindAmongAsync(partner.Id, names)) : null;

    /// <summary>The only one, or the one to which the others belong.</summary>
    private static Customer? Head(IReadOnlyList<Customer> found) => found is [var only] ? only
        : found.Where(customer => found.All(other => other == customer || string.Equals(other.ParentCustomerId, customer.Id, StringComparison.OrdinalIgnoreCase))).ToList() is [var head] ? head
        : null;

    /// <summary>The geography that is meant when none is said: the asker's own if the partner operates there, else the partner's first.</summary>
    public Geography? Home => Partner switch
    {
        null => null,
        { Regions: [] } => Asker.Region,
        { Regions: var regions } => Asker.Region is { } own && regions.Contains(own) ? own : regions[0],
    };
}
