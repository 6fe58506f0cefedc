namespace PartnerBot.Store;

/// <summary>The end of the audit chain within one transaction: read once, moved on in memory, written once before the commit.</summary>
internal sealed class AuditTail
{
    private AuditHead? head;
    private AuditHead? stored;

    public async Task<AuditHead> ReadAsync(Transaction tx)
    {
        head ??= stored = await tx.FirstAsync("select seq, hash from audit_head where id = 1", row => new AuditHead(row.GetInt64(0), row.GetString(1)))
            ?? throw new InvalidOperationException("The audit log has lost its head; run 'audit verify'.");

        return head;
    }

    public void MoveTo(AuditHead next) => head = next;

    public AuditHead? Mark() => head;

    /// <summary>Back to where a turn began that was undone.</summary>
    public void Return(AuditHead? mark) => head = mark ?? stored;

    public async Task KeepAsync(Session session)
    {
        if (head is null || head == stored)
            return;

        var tx = new Transaction(session, this);
        await tx.RunAsync("update audit_head set seq = @seq, hash = @hash where id = 1", ("seq", head.Seq), ("hash", head.Hash));
    }
}

/// <summary>The number and hash of the last entry; 0 and empty before the first.</summary>
internal sealed record AuditHead(long Seq, string Hash);
