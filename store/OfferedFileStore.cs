using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Files that people are offered, with what is in them, until they were sent or declined.</summary>
public sealed class OfferedFileStore(Transaction tx)
{
    /// <param name="offer">What is offered, to whom.</param>
    /// <param name="content">What is in it; null for a proof, which is kept already.</param>
    public async Task AddAsync(FileOffer offer, byte[]? content)
    {
        await tx.RunAsync(
            "insert into offered_files (id, person_id, name, size, proof_id, offered_at) values (@id, @person, @name, @size, @proof, @at)",
            ("id", offer.Id), ("person", Keys.Of(offer.PersonId)), ("name", offer.Name), ("size", offer.Size), ("proof", offer.ProofId), ("at", offer.OfferedAt));
        if (content is not null)
            await tx.RunAsync("insert into offered_contents (id, content) values (@id, @content)", ("id", offer.Id), ("content", content));
    }

    public Task<FileOffer?> FindAsync(string id) => tx.FirstAsync(
        "select id, person_id, name, size, offered_at, proof_id from offered_files where id = @id", Read, ("id", id));

    /// <summary>What is in it; null when it is not on offer any more.</summary>
    public Task<byte[]?> ReadAsync(string id) => tx.FirstAsync(
        """
        select content from offered_contents where id = @id
        union all
        select p.content from offered_files o join proof_contents p on p.id = o.proof_id where o.id = @id
        """,
        row => row.GetFieldValue<byte[]>(0), ("id", id));

    /// <summary>Notes that it was accepted.</summary>
    /// <returns>False when it was accepted before, or is not on offer.</returns>
    public async Task<bool> AcceptAsync(string id, DateTimeOffset now) =>
        await tx.RunAsync("update offered_files set accepted_at = @now where id = @id and accepted_at is null", ("id", id), ("now", now)) == 1;

    public async Task DeleteAsync(string id)
    {
        await tx.RunAsync("delete from offered_contents where id = @id", ("id", id));
        await tx.RunAsync("delete from offered_files where id = @id", ("id", id));
    }

    /// <summary>Takes away what was offered before this instant.</summary>
    public async Task DeleteBeforeAsync(DateTimeOffset instant)
    {
        await tx.RunAsync("delete from offered_contents where id in (select id from offered_files where offered_at < @instant)", ("instant", instant));
        await tx.RunAsync("delete from offered_files where offered_at < @instant", ("instant", instant));
    }

    private static FileOffer Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.InstantAt(4), row.TextAt(5));
}
