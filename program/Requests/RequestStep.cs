namespace PartnerBot.Program.Requests;

/// <summary>What can be done with a request.</summary>
public enum RequestStep
{
    Submit,

    /// <summary>The approver needs to know more.</summary>
    AskForMore,

    /// <summary>The partner adds what was asked for.</summary>
    Add,

    /// <summary>The request, or its claim.</summary>
    Approve,

    /// <summary>The request, or its claim; always with a reason.</summary>
    Decline,

    /// <summary>Takes a decision back before the partner is told.</summary>
    Undo,

    Withdraw,

    /// <summary>Gives the decision to somebody else.</summary>
    Reassign,

    /// <summary>The protection ends soon.</summary>
    Warn,

    AskToExtend,
    Extend,

    /// <summary>It stays as long as it is; always with a reason.</summary>
    DeclineExtension,
    Win,
    Lose,
    Expire,

    /// <summary>The activity took place: what it cost, what it brought, and the proofs.</summary>
    Claim,

    Pay,
}

/// <summary>Who takes a step.</summary>
public enum Party
{
    /// <summary>Somebody of the partner who may make such requests.</summary>
    Partner,

    /// <summary>The one at Akamai who decides it.</summary>
    Approver,

    /// <summary>The passing of time.</summary>
    Clock,
}
