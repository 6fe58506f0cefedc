namespace PartnerBot.Program.Requests;

/// <summary>A deal registration or an MDF proposal, with all that is known of it.</summary>
/// <param name="Number">What people call it by: "4711".</param>
/// <param name="RequesterId">Who began it.</param>
/// <param name="ApproverId">Who at Akamai decides; null for a draft, and where nobody is assigned.</param>
/// <param name="OnBehalfOfId">The absent one whom the approver stands in for.</param>
/// <param name="Fields">The form's values as the forms read them, without empty ones.</param>
/// <param name="Title">The customer, or the activity.</param>
/// <param name="Amount">US dollars: the deal's list amount, or the MDF share asked for.</param>
/// <param name="DueOn">When the deal is to close, or the activity is held.</param>
/// <param name="Granted">US dollars of MDF that were approved: of the proposal, then of the claim.</param>
/// <param name="Until">The last protected day of a deal, or the last day on which an activity can be claimed for.</param>
/// <param name="Extensions">How often the protection was prolonged.</param>
/// <param name="WantsExtension">The partner asked to prolong it, and nobody has yet.</param>
/// <param name="IsHeld">Another open registration covers the customer and a product; it cannot be approved before that is settled.</param>
/// <param name="SubmittedAt">When it came to the approver the last time: its age counts from here.</param>
/// <param name="Undecided">The state before a decision that the partner has not been told of; null when there is none.</param>
/// <param name="TellAt">When the partner is told of that decision.</param>
/// <param name="Note">What the last step said: the reason, or the question.</param>
/// <param name="NoteBefore">What was said before a decision that can still be undone; null when there is none.</param>
/// <param name="Version">Grows with every change.</param>
public sealed record Request(
    long Number,
    RequestKind Kind,
    RequestState State,
    string PartnerId,
    Geography? Region,
    string RequesterId,
    IReadOnlyDictionary<Field, string> Fields,
    DateTimeOffset CreatedAt,
    string? ApproverId = null,
    string? OnBehalfOfId = null,
    string Title = "",
    decimal? Amount = null,
    DateOnly? DueOn = null,
    decimal? Granted = null,
    DateOnly? Until = null,
    int Extensions = 0,
    bool WantsExtension = false,
    bool IsHeld = false,
    DateTimeOffset? SubmittedAt = null,
    DateTimeOffset? DecidedAt = null,
    string? DecidedById = null,
    RequestState? Undecided = null,
    DateTimeOffset? TellAt = null,
    string? Note = null,
    int Version = 0,
    string? NoteBefore = null)
{
    /// <summary>As the partner's people see it: a decision that can still be undone has not been made yet.</summary>
    public Request AsSeenByPartner() => Undecided is { } before
        ? this with { State = before, Granted = ClaimedFor(before) ? GrantedToProposal : null, Until = ClaimedFor(before) ? Until : null, DecidedAt = null, DecidedById = null, Note = NoteBefore }
        : this;

    /// <summary>US dollars that were granted before anything was claimed: a claim may be granted less.</summary>
    public decimal? GrantedToProposal => this[Field.Granted] is { } granted ? FormAmount.Stored(granted) : null;

    /// <summary>US dollars that it is about at present: what is claimed, else what was granted, else what is asked for.</summary>
    public decimal? Sum => ClaimedFor(State) && this[Field.Claimed] is { } claimed ? FormAmount.Stored(claimed) : Granted ?? Amount;

    private static bool ClaimedFor(RequestState state) => state is RequestState.Claimed or RequestState.ClaimMoreAsked;

    public string? this[Field field] => Fields.GetValueOrDefault(field);
}
