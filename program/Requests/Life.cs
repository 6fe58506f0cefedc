using static PartnerBot.Program.Requests.Party;
using static PartnerBot.Program.Requests.RequestState;
using static PartnerBot.Program.Requests.RequestStep;

namespace PartnerBot.Program.Requests;

/// <summary>One allowed step.</summary>
public sealed record LifeRow(RequestKind Kind, RequestState From, RequestStep Step, RequestState To, Party By);

/// <summary>
/// The life of a request: every allowed step, in one table. What does not stand here is refused. That approval is Akamai's is the
/// guide's; how long it lasts and how often it is prolonged the channel team sets.
/// </summary>
public static class Life
{
    public static IReadOnlyList<LifeRow> Table { get; } = [.. Deals().Select(row => row.Of(RequestKind.Deal)), .. Activities().Select(row => row.Of(RequestKind.Mdf))];

    private static readonly Dictionary<(RequestKind, RequestState, RequestStep), LifeRow> Rows = Table.ToDictionary(row => (row.Kind, row.From, row.Step));

    /// <returns>Null when the step is not allowed there.</returns>
    public static LifeRow? Find(RequestKind kind, RequestState from, RequestStep step) => Rows.GetValueOrDefault((kind, from, step));

    /// <summary>What a party can do with it now, in the order of the table.</summary>
    public static IEnumerable<RequestStep> StepsFor(RequestKind kind, RequestState from, Party party) =>
        Table.Where(row => row.Kind == kind && row.From == from && row.By == party).Select(row => row.Step);

    /// <summary>An open deal keeps others out; an open activity keeps its budget.</summary>
    public static bool IsOpen(this RequestState state) => state is Submitted or MoreAsked or Approved or Expiring or Extended or Claimed or ClaimMoreAsked or ClaimApproved;

    /// <summary>Whether somebody at Akamai has to decide.</summary>
    public static bool WaitsForApprover(this RequestState state) => state is Submitted or Claimed;

    private static IEnumerable<(RequestState From, RequestStep Step, RequestState To, Party By)> Deals() =>
    [
        .. Requested(),
        (Approved, Undo, Submitted, Approver),
        (Approved, Win, Won, Partner),
        (Approved, Lose, Lost, Partner),
        (Approved, AskToExtend, Approved, Partner),
        (Approved, Withdraw, Withdrawn, Partner),
        (Approved, Extend, Extended, Approver),
        (Approved, DeclineExtension, Approved, Approver),
        (Approved, Reassign, Approved, Approver),
        (Approved, Warn, Expiring, Clock),
        (Approved, Expire, Expired, Clock),
        (Expiring, Win, Won, Partner),
        (Expiring, Lose, Lost, Partner),
        (Expiring, AskToExtend, Expiring, Partner),
        (Expiring, Withdraw, Withdrawn, Partner),
        (Expiring, Extend, Extended, Approver),
        (Expiring, DeclineExtension, Expiring, Approver),
        (Expiring, Reassign, Expiring, Approver),
        (Expiring, Expire, Expired, Clock),
        (Extended, Win, Won, Partner),
        (Extended, Lose, Lost, Partner),
        (Extended, AskToExtend, Extended, Partner),
        (Extended, Withdraw, Withdrawn, Partner),
        (Extended, Extend, Extended, Approver),
        (Extended, DeclineExtension, Extended, Approver),
        (Extended, Reassign, Extended, Approver),
        (Extended, Warn, Expiring, Clock),
        (Extended, Expire, Expired, Clock),
    ];

    private static IEnumerable<(RequestState From, RequestStep Step, RequestState To, Party By)> Activities() =>
    [
        .. Requested(),
        (Approved, Undo, Submitted, Approver),
        (Approved, Claim, Claimed, Partner),
        (Approved, Withdraw, Withdrawn, Partner),
        (Approved, Reassign, Approved, Approver),
        (Approved, Expire, Expired, Clock),
        (Claimed, AskForMore, ClaimMoreAsked, Approver),
        (Claimed, Approve, ClaimApproved, Approver),
        (Claimed, Decline, Refused, Approver),
        (Claimed, Reassign, Claimed, Approver),
        (ClaimMoreAsked, Add, Claimed, Partner),
        (ClaimMoreAsked, Approve, ClaimApproved, Approver),
        (ClaimMoreAsked, Decline, Refused, Approver),
        (ClaimMoreAsked, Reassign, ClaimMoreAsked, Approver),
        (ClaimApproved, Undo, Claimed, Approver),
        (ClaimApproved, Pay, Paid, Approver),
        (Refused, Undo, Claimed, Approver),
    ];

    /// <summary>From the draft to the decision: the same for both kinds.</summary>
    private static IEnumerable<(RequestState From, RequestStep Step, RequestState To, Party By)> Requested() =>
    [
        (Draft, Submit, Submitted, Partner),
        (Draft, Withdraw, Withdrawn, Partner),
        (Submitted, Withdraw, Withdrawn, Partner),
        (Submitted, Approve, Approved, Approver),
        (Submitted, Decline, Declined, Approver),
        (Submitted, AskForMore, MoreAsked, Approver),
        (Submitted, Reassign, Submitted, Approver),
        (MoreAsked, Add, Submitted, Partner),
        (MoreAsked, Withdraw, Withdrawn, Partner),
        (MoreAsked, Approve, Approved, Approver),
        (MoreAsked, Decline, Declined, Approver),
        (MoreAsked, Reassign, MoreAsked, Approver),
        (Declined, Undo, Submitted, Approver),
    ];

    private static LifeRow Of(this (RequestState From, RequestStep Step, RequestState To, Party By) row, RequestKind kind) => new(kind, row.From, row.Step, row.To, row.By);
}
