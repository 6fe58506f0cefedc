using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>One thing that happened in a conversation, in the bot's own words, with all that an answer may use.</summary>
/// <param name="Caller">Who did it.</param>
/// <param name="Place">Who else can read the answer.</param>
/// <param name="Memory">What this conversation remembers.</param>
/// <param name="Now">The instant of the turn, read once.</param>
/// <param name="Edition">The edition of the guide in force that day.</param>
/// <param name="Channel">What the channel team has set.</param>
/// <param name="Store">The turn's transaction: everything read and written is in it.</param>
public sealed record Turn(Caller Caller, Place Place, Input Input, Memory Memory, DateTimeOffset Now, Edition Edition, ChannelTerms Channel, Transaction Store)
{
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>What the caller, or a colleague of the same partner, asked last in this conversation; never what anybody else asked there.</summary>
    public Question? LastQuestion => Asker is { } asker && Memory.Asker == asker ? Memory.LastQuestion : null;

    /// <summary>The memory with this as the last question.</summary>
    /// <param name="people">Whom the answer is about.</param>
    public Memory Remember(Question question, IReadOnlyList<string>? people = null) =>
        Memory with { LastQuestion = question with { Page = 0 }, Asker = Asker, People = people is { Count: > 0 } ? people : null, Rated = false };

    /// <summary>Notes that somebody was told something, or was not.</summary>
    /// <param name="what">"answered:Discount", "refused:People".</param>
    /// <param name="about">The partner's id; "program" when it was about none.</param>
    public Task AuditAsync(Person person, string what, string about) => new AuditStore(Store).AppendAsync(new AuditEntry(Now, person.Id, what, about, ""));

    private string? Asker => Caller.Person switch
    {
        null => null,
        { PartnerId: { } partner } => $"partner {partner}",
        { Id: var id } => $"person {id}",
    };
}

/// <param name="Name">The name to greet with; empty when the channel gives none.</param>
/// <param name="Person">Who it is on record; null for a stranger.</param>
public sealed record Caller(string Name, Person? Person)
{
    /// <summary>The person, if there is one who works there today; whoever has left is a stranger again.</summary>
    public Person? PersonOn(DateOnly today) => Person is { } person && person.WorksOn(today) ? person : null;
}

public enum Place
{
    /// <summary>A chat that only the caller and the bot read.</summary>
    Private,

    /// <summary>A channel or a group chat.</summary>
    Shared,
}
