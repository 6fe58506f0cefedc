namespace PartnerBot.Store;

/// <summary>What the check of the audit log found.</summary>
/// <param name="Checked">How many entries were found in order, up to the fault if there is one.</param>
/// <param name="Head">The last entry's hash. Noted elsewhere from time to time, it also shows a log that was rewritten as a whole.</param>
/// <param name="Fault">The first fault; null when the log is whole.</param>
public sealed record AuditVerdict(long Checked, string Head, AuditFault? Fault)
{
    public bool IsWhole => Fault is null;
}

/// <param name="Seq">The number of the entry at which it shows.</param>
/// <param name="Text">One sentence for the operator.</param>
public sealed record AuditFault(long Seq, AuditFaultKind Kind, string Text);

public enum AuditFaultKind
{
    /// <summary>The entry, or the note of the last entry, is not what was written.</summary>
    Changed,

    /// <summary>One or more entries are missing before this one.</summary>
    Removed,

    /// <summary>A genuine entry in another one's place.</summary>
    Reordered,

    /// <summary>An entry that the bot did not write there.</summary>
    Inserted,

    /// <summary>The last entries are missing.</summary>
    TailCut,
}
