namespace PartnerBot.Program.Requests;

/// <summary>Where a request stands. <see cref="Life"/> says how it gets from one to another.</summary>
public enum RequestState
{
    /// <summary>Begun and not sent; only the one who began it sees it.</summary>
    Draft,

    /// <summary>With the approver.</summary>
    Submitted,

    /// <summary>Back with the partner, who has to add something.</summary>
    MoreAsked,

    /// <summary>A deal is protected; an activity may be held and claimed for.</summary>
    Approved,

    Declined,
    Withdrawn,

    /// <summary>An approved deal whose protection ends soon.</summary>
    Expiring,

    /// <summary>A deal whose protection was prolonged.</summary>
    Extended,

    Won,
    Lost,

    /// <summary>A deal whose protection ended, or an activity that was not claimed for in time.</summary>
    Expired,

    /// <summary>The activity took place, and the claim with its proofs is with the approver.</summary>
    Claimed,

    /// <summary>The claim is back with the partner, who has to add something.</summary>
    ClaimMoreAsked,

    /// <summary>The claim, or part of it, will be paid.</summary>
    ClaimApproved,

    Paid,

    /// <summary>The claim was refused.</summary>
    Refused,
}
