using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class ProofStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly Proof Invoice = new("a", 1001, true, "Rechnung für 😀.pdf", "application/pdf", 256, "e-1", Now);
    private static readonly byte[] AllBytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    [Fact]
    public async Task A_file_comes_back_as_it_was_added()
    {
        await AddAsync(Invoice, AllBytes);

        Assert.Equal([Invoice], await ListAsync(1001));
        Assert.Equal(AllBytes, await ReadAsync("a"));
    }

    [Fact]
    public async Task The_files_of_a_request_are_listed_oldest_first()
    {
        var photo = new Proof("b", 1001, false, "photo.jpg", "image/jpeg", 1, "e-1", Now.AddMinutes(-1));
        await AddAsync(Invoice, AllBytes);
        await AddAsync(photo, [0]);
        await AddAsync(photo with { Id = "c", Request = 1002 }, [0]);

        Assert.Equal([photo, Invoice], await ListAsync(1001));
    }

    [Fact]
    public async Task A_file_is_found_by_its_id_and_marked_alone()
    {
        await AddAsync(Invoice, AllBytes);
        await AddAsync(Invoice with { Id = "b" }, AllBytes);
        await InTurn(tx => new ProofStore(tx).MarkAsync("a", ofCost: false));

        Assert.Equal(Invoice with { OfCost = false }, await Db.ReadAsync(tx => new ProofStore(tx).FindAsync("a"), Ct));
        Assert.Equal(Invoice with { Id = "b" }, await Db.ReadAsync(tx => new ProofStore(tx).FindAsync("b"), Ct));
        Assert.Null(await Db.ReadAsync(tx => new ProofStore(tx).FindAsync("nothing"), Ct));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_null() => Assert.Null(await ReadAsync("nothing"));

    [Fact]
    public async Task An_empty_file_is_kept()
    {
        await AddAsync(Invoice with { Size = 0 }, []);

        Assert.Empty((await ReadAsync("a"))!);
    }

    [Fact]
    public async Task The_largest_file_is_kept_and_a_larger_one_refused()
    {
        var content = new byte[ProofStore.Largest];
        content[^1] = 7;
        await AddAsync(Invoice with { Size = content.Length }, content);

        Assert.Equal((content.Length, 7), ((await ReadAsync("a"))!.Length, (await ReadAsync("a"))![^1]));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(Invoice with { Id = "b", Size = content.Length + 1 }, new byte[content.Length + 1]));
        Assert.Null(await ReadAsync("b"));
    }

    [Fact]
    public async Task A_size_that_is_not_the_file_s_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(Invoice with { Size = 255 }, AllBytes));

    private Task AddAsync(Proof proof, byte[] content) => InTurn(tx => new ProofStore(tx).AddAsync(proof, content));

    private Task<IReadOnlyList<Proof>> ListAsync(long number) => Db.ReadAsync(tx => new ProofStore(tx).ListAsync(number), Ct);

    private Task<byte[]?> ReadAsync(string id) => Db.ReadAsync(tx => new ProofStore(tx).ReadAsync(id), Ct);
}

public sealed class ProofStoreOnSqlite() : ProofStoreContract(postgres: false);

public sealed class ProofStoreOnPostgres() : ProofStoreContract(postgres: true);
