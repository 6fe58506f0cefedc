namespace PartnerBot.Store;

/// <summary>The record of what was done: entries are added, never changed. Each one's hash covers the one before it.</summary>
public sealed class AuditStore(Transaction tx)
{
    public async Task AppendAsync(AuditEntry entry)
    {
        var tail = tx.Tail ?? throw new InvalidOperationException("An audit entry needs a transaction that writes.");
        var head = await tail.ReadAsync(tx);

        // What the engines would not keep as it is must not be hashed as it is.
        var kept = new AuditEntry(
            DateTimeOffset.FromUnixTimeMilliseconds(entry.At.ToUnixTimeMilliseconds()),
            Parameters.Storable(entry.Actor), Parameters.Storable(entry.Action), Parameters.Storable(entry.Subject), Parameters.Storable(entry.Details));
        var next = new AuditHead(head.Seq + 1, kept.Hash(head.Seq + 1, head.Hash));

        await tx.RunAsync(
            """
            insert into audit (seq, at, actor, action, subject, details, previous_hash, hash)
            values (@seq, @at, @actor, @action, @subject, @details, @previous, @hash)
            """,
            ("seq", next.Seq), ("at", kept.At), ("actor", kept.Actor), ("action", kept.Action), ("subject", kept.Subject),
            ("details", kept.Details), ("previous", head.Hash), ("hash", next.Hash));
        tail.MoveTo(next);
    }

    /// <summary>What was done with a subject ("request:1001"), in the order in which it was done.</summary>
    public async Task<IReadOnlyList<AuditEntry>> OfSubjectAsync(string subject) => await tx.AllAsync(
        "select at, actor, action, subject, details from audit where subject = @subject order by seq",
        row => new AuditEntry(row.InstantAt(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)),
        ("subject", subject));
}
