using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A request for somebody who does not decide it.</summary>
/// <param name="Request">Exactly as that person may see it: for the partner's people, <see cref="Program.Requests.Request.AsSeenByPartner"/>.</param>
/// <param name="Partner">The partner's name.</param>
/// <param name="Requester">The name of the one who began it.</param>
/// <param name="Today">In that person's time zone.</param>
/// <param name="Approver">The name of the one who decides; null where nobody is assigned yet.</param>
/// <param name="MayAct">Whether this person may take the partner's steps.</param>
/// <param name="Notice">One sentence on top: "Sent to Marco Bellini."</param>
public sealed record RequestView(
    Request Request,
    string Partner,
    string Requester,
    DateOnly Today,
    ChannelTerms Channel,
    string? Approver = null,
    bool MayAct = false,
    string? Notice = null)
{
    /// <summary>Another open registration of the same partner's for the same; null for none.</summary>
    public long? OwnOther { get; init; }

    /// <summary>What an approval brings, or has brought.</summary>
    public DealEffect? Effect { get; init; }

    /// <summary>Names of the files that came with a claim.</summary>
    public IReadOnlyList<string> Proofs { get; init; } = [];

    /// <summary>Teams' ids of the people who get a view of their own.</summary>
    public IReadOnlyList<string> RefreshFor { get; init; } = [];
}
