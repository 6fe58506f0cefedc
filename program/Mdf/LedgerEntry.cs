namespace PartnerBot.Program.Mdf;

public enum LedgerKind
{
    Budget,
    Reserved,
    Released,
    Paid,
}

public sealed record LedgerEntry(string PartnerId, int Year, int Quarter, LedgerKind Kind, decimal Amount, long? Request, DateTimeOffset At, string ById);
