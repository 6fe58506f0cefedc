namespace PartnerBot.Program.Requests;

/// <summary>What happens to a request when nobody does anything.</summary>
public enum RequestAlarm
{
    /// <summary>The decision stands: the partner is told.</summary>
    Tell,

    /// <summary>Half of the approval target has passed.</summary>
    RemindHalf,

    /// <summary>All of it has.</summary>
    RemindFull,

    /// <summary>Still undecided a while later: the next one decides.</summary>
    Escalate,

    /// <summary>The protection, or the time to claim, ends soon.</summary>
    Warn,

    /// <summary>It has ended.</summary>
    Expire,
}
