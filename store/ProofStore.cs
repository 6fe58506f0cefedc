namespace PartnerBot.Store;

/// <summary>The files that prove claims, and what is in them.</summary>
public sealed class ProofStore(Transaction tx)
{
    /// <summary>The largest file that is kept, in bytes.</summary>
    public const int Largest = 10 * 1024 * 1024;

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
        "select id, number, of_cost, name, content_type, size, added_by_id, added_at from proofs where number = @number order by added_at, name, id",
        row => new Proof(row.GetString(0), row.GetInt64(1), row.YesAt(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetString(6), row.InstantAt(7)),
        ("number", number));

    /// <summary>What is in a file; null when there is no such file.</summary>
    public Task<byte[]?> ReadAsync(string id) => tx.FirstAsync(
        "select content from proof_contents where id = @id", row => row.GetFieldValue<byte[]>(0), ("id", id));
}
