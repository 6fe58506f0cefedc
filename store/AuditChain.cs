using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Checks the audit log from its first entry to its head, one entry at a time.</summary>
public static class AuditChain
{
    public static Task<AuditVerdict> VerifyAsync(Database database, CancellationToken ct) => database.ReadAsync(VerifyAsync, ct);

    private static async Task<AuditVerdict> VerifyAsync(Transaction tx)
    {
        var noted = await tx.FirstAsync("select seq, hash from audit_head where id = 1", row => new AuditHead(row.GetInt64(0), row.GetString(1)));
        var last = new AuditHead(0, "");
        (AuditFaultKind Kind, StoredEntry Entry)? found = null;

        await tx.EachAsync(
            "select seq, at, actor, action, subject, details, previous_hash, hash from audit order by seq",
            row =>
            {
                if (found is not null)
                    return;

                var entry = Read(row);
                if (FaultOf(entry, last, noted) is { } kind)
                    found = (kind, entry);
                else
                    last = new AuditHead(entry.Seq, entry.Hash);
            },
            one: false);

        var fault = found is var (what, where) ? Describe(what, where, last, noted) : FaultOfHead(last, noted);
        return new AuditVerdict(last.Seq, last.Hash, fault);
    }

    private static AuditFaultKind? FaultOf(StoredEntry entry, AuditHead last, AuditHead? noted)
    {
        if (entry.Seq <= last.Seq)
            return AuditFaultKind.Inserted;

        var isGenuine = entry.IsGenuineAs(entry.Seq);
        if (entry.Seq != last.Seq + 1 && isGenuine)
            return AuditFaultKind.Removed;

        if (!isGenuine)
            return WasWrittenAs(entry, noted) is null ? AuditFaultKind.Changed : AuditFaultKind.Reordered;

        return entry.PreviousHash != last.Hash || entry.Seq > noted?.Seq ? AuditFaultKind.Inserted : null;
    }

    private static AuditFault? FaultOfHead(AuditHead last, AuditHead? noted)
    {
        if (noted is null)
            return new AuditFault(last.Seq, AuditFaultKind.TailCut, "The note of the last entry is missing, so entries at the end may be missing too.");
        if (noted.Seq > last.Seq)
            return new AuditFault(last.Seq + 1, AuditFaultKind.TailCut, $"The log ends at entry {last.Seq}; entries {last.Seq + 1} to {noted.Seq} are missing.");
        if (noted.Hash != last.Hash)
            return new AuditFault(last.Seq, AuditFaultKind.Changed, $"Entry {last.Seq} is not the one that was noted as the last.");

        return null;
    }

    private static AuditFault Describe(AuditFaultKind kind, StoredEntry entry, AuditHead last, AuditHead? noted) => new(entry.Seq, kind, kind switch
    {
        AuditFaultKind.Changed => $"Entry {entry.Seq} was changed after it was written.",
        AuditFaultKind.Removed => $"After entry {last.Seq} comes entry {entry.Seq}; what was between them is missing.",
        AuditFaultKind.Reordered => $"In the place of entry {entry.Seq} stands what was written as entry {WasWrittenAs(entry, noted)}.",
        AuditFaultKind.Inserted => $"Entry {entry.Seq} does not continue the one before it; the bot did not write it there.",
        AuditFaultKind.TailCut => $"The log ends before entry {entry.Seq}.",
    });

    /// <summary>The number under which an entry's hash is true: where it stood before somebody moved it.</summary>
    private static long? WasWrittenAs(StoredEntry entry, AuditHead? noted)
    {
        for (var seq = 1L; seq <= (noted?.Seq ?? 0); seq++)
        {
            if (entry.IsGenuineAs(seq)) return seq;
        }

        return null;
    }

    private static StoredEntry Read(DbDataReader row) => new(
        row.GetInt64(0),
        new AuditEntry(row.InstantAt(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)),
        row.GetString(6),
        row.GetString(7));

    private sealed record StoredEntry(long Seq, AuditEntry Entry, string PreviousHash, string Hash)
    {
        public bool IsGenuineAs(long seq) => Entry.Hash(seq, PreviousHash) == Hash;
    }
}
