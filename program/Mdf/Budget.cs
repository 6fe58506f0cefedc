namespace PartnerBot.Program.Mdf;

public enum LedgerKind
{
    /// <summary>A change of the budget, which may be negative.</summary>
    Budget,

    /// <summary>Approved, and kept for the claim.</summary>
    Reserved,

    /// <summary>Kept no longer.</summary>
    Released,

    /// <summary>Paid out of what was kept.</summary>
    Paid,
}

/// <summary>One line of a quarter's budget. Lines are only ever added.</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Amount">US dollars; positive for all kinds but <see cref="LedgerKind.Budget"/>.</param>
/// <param name="Request">Null for a change of the budget.</param>
public sealed record LedgerEntry(string PartnerId, int Year, int Quarter, LedgerKind Kind, decimal Amount, long? Request, DateTimeOffset At, string ById);

/// <summary>Where a quarter's budget stands, in US dollars.</summary>
public sealed record Budget(decimal Total, decimal Reserved, decimal Paid)
{
    /// <summary>Negative when the budget was cut below what is already promised.</summary>
    public decimal Left => Total - Reserved - Paid;
}
