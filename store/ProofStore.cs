using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>The files that prove claims, and what is in them.</summary>
public sealed class ProofStore(Transaction tx)
{
    /// <summary>The largest file that is kept, in bytes.</summary>
    public const int Largest = 10 * 1024 * 1024;

    private const string Columns = "id, number, of_cost, name, content_type, size, added_by_id, added_at";

    /// <summary>Keeps a file.</summary>
    /// <exception cref="ArgumentException">It is larger than <see cref="Largest"/>, or its size is not that of the proof.</exception>
    public async Task AddAsync(Proof proof, byte[] content)
    {
        if (content.Length > Largest || content.Length != proof.Size)
            throw new ArgumentException($"A proof of {proof.Size} bytes came with {content.Length}; at most {Largest} are kept.", nameof(content));

        await tx.RunAsync(
            """
            insert into proofs (id, number, of_cost, name, content_type, size, added_by_id, added_at)
            values (@id, @number, @cost, @name, @type, @size, @by, @at)
            """,
            ("id", proof.Id), ("number", proof.Request), ("cost", proof.OfCost), ("name", proof.Name), ("type", proof.ContentType), ("size", proof.Size),
            ("by", Keys.Of(proof.AddedById)), ("at", proof.AddedAt));
        await tx.RunAsync("insert into proof_contents (id, content) values (@id, @content)", ("id", proof.Id), ("content", content));
    }

    /// <summary>The files of a request, oldest first.</summary>
    public async Task<IReadOnlyList<Proof>> ListAsync(long number) => await tx.AllAsync(
        $"select {Columns} from proofs where number = @number order by added_at, name, id", Read, ("number", number));

    public Task<Proof?> FindAsync(string id) => tx.FirstAsync($"select {Columns} from proofs where id = @id", Read, ("id", id));

    /// <summary>Says what a file proves: what the activity cost, or that it took place.</summary>
    public Task MarkAsync(string id, bool ofCost) => tx.RunAsync("update proofs set of_cost = @cost where id = @id", ("id", id), ("cost", ofCost));

    /// <summary>What is in a file; null when there is no such file.</summary>
    public Task<byte[]?> ReadAsync(string id) => tx.FirstAsync(
        "select content from proof_contents where id = @id", row => row.GetFieldValue<byte[]>(0), ("id", id));

    private static Proof Read(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.YesAt(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetString(6), row.InstantAt(7));
}
