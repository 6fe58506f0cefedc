using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>
/// Which requests are listed: all that is set must hold, a list that is set and empty finds nothing, days are included. Drafts are found
/// with <see cref="RequesterId"/> only.
/// </summary>
public sealed record RequestQuery
{
    public RequestKind? Kind { get; init; }

    public string? PartnerId { get; init; }

    /// <summary>At most 1,000 are looked for.</summary>
    public IReadOnlyList<string>? PartnerIds { get; init; }

    public string? RequesterId { get; init; }

    public string? ApproverId { get; init; }

    /// <summary>Besides those in <see cref="States"/> also those of <see cref="ApproverId"/>, which has to be set, with an extension that was asked for.</summary>
    public bool OrWantsExtension { get; init; }

    public Geography? Region { get; init; }

    public IReadOnlyList<RequestState>? States { get; init; }

    /// <summary>A decision that can still be undone does not count: <see cref="States"/> are those from before it.</summary>
    public bool AsSeenByPartner { get; init; }

    public DateOnly? UntilFrom { get; init; }

    public DateOnly? UntilTo { get; init; }

    public DateOnly? DueFrom { get; init; }

    public DateOnly? DueTo { get; init; }

    /// <summary>In upper or lower case.</summary>
    public string? TitleContains { get; init; }
}
