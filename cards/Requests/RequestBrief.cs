using PartnerBot.Program;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>A request with all that the one who decides it has to know. Never for a partner's people.</summary>
/// <param name="Partner">The partner's name.</param>
/// <param name="Requester">The name of the one who asks.</param>
/// <param name="Now">In the approver's time zone.</param>
/// <param name="Age">Business hours since it was submitted; null while nobody has to decide.</param>
public sealed record RequestBrief(
    Request Request,
    string Partner,
    string Requester,
    DateTimeOffset Now,
    TimeSpan? Age,
    ChannelTerms Channel)
{
    public string? Approver { get; init; }

    /// <summary>The name of the absent one for whom the approver decides.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The reader is the one who decides it now.</summary>
    public bool IsApprover { get; init; }

    /// <summary>The name of the one who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Only the one who decided can take it back.</summary>
    public bool IsDecider { get; init; } = true;

    public Level? Level { get; init; }

    /// <summary>Product compliance now, of each product of the deal.</summary>
    public IReadOnlyList<(Product Product, ComplianceLevel Level)> Compliance { get; init; } = [];

    public CustomerOnRecord? Customer { get; init; }

    /// <summary>The open registration that covers the same customer and a product of these.</summary>
    public OtherRegistration? Other { get; init; }

    public DealEffect? Effect { get; init; }

    /// <summary>Of the quarter in which an activity is held.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Customers of the deals that an activity is for.</summary>
    public IReadOnlyList<OwnDealState> Deals { get; init; } = [];

    public IReadOnlyList<string> Proofs { get; init; } = [];

    /// <summary>One sentence on top: "Half of the time to decide has passed."</summary>
    public string? Notice { get; init; }

    /// <summary>Teams' ids of the people who get a view of their own.</summary>
    public IReadOnlyList<string> RefreshFor { get; init; } = [];
}

/// <summary>The customer as it stands on record.</summary>
/// <param name="ClientSince">Since when it is a Named Client; null when it is none.</param>
/// <param name="PartnerOfRecord">The partner's name; null for none.</param>
/// <param name="IsAsker">Whether that is the one who asks.</param>
public sealed record CustomerOnRecord(string Name, DateOnly? ClientSince, string? PartnerOfRecord, bool IsAsker);

/// <summary>What an approver sees of the registration that is there already.</summary>
/// <param name="WaitsBehind">Whether it came later and is in nobody's way.</param>
/// <param name="IsOwn">Whether it is of the same partner.</param>
/// <param name="More">How many more there are.</param>
public sealed record OtherRegistration(
    long Number, string Partner, string Customer, IReadOnlyList<string> Products, decimal? Amount, DateTimeOffset? SubmittedAt, RequestState State, DateOnly? Until = null, bool WaitsBehind = false, bool IsOwn = false, int More = 0);

/// <summary>A deal that an activity is for.</summary>
public sealed record OwnDealState(long Number, string Customer, RequestState State, decimal? Amount);
