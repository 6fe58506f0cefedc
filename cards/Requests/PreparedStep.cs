using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A step that somebody is about to take.</summary>
/// <param name="Partner">The partner's name.</param>
/// <param name="Level">The partner's level now, for the approver's steps; null for the partner's own.</param>
public sealed record PreparedStep(Request Request, RequestStep Step, string Partner, ChannelTerms Channel, Level? Level = null)
{
    /// <summary>What was typed before it was sent back.</summary>
    public IReadOnlyDictionary<Field, string> Values { get; init; } = CardAction.NoFields;

    /// <summary>One sentence a field.</summary>
    public IReadOnlyDictionary<Field, string> Problems { get; init; } = CardAction.NoFields;

    /// <summary>To whom it can be given; the first twenty are offered.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; init; } = [];
}

/// <param name="Role">"Channel Account Manager, EMEA".</param>
public sealed record Colleague(string Id, string Name, string Role);
