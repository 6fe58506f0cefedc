using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class OfferedFileStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly FileOffer List = new("a", "e-1", "Liste für 😀.csv", 3, Now);

    [Fact]
    public async Task An_offer_comes_back_as_it_was_made()
    {
        await AddAsync(List, [1, 0, 255]);

        Assert.Equal(List, await FindAsync("a"));
        Assert.Equal([1, 0, 255], (await ReadAsync("a"))!);
    }

    [Fact]
    public async Task The_content_of_a_proof_is_the_proof_s()
    {
        await InTurn(tx => new ProofStore(tx).AddAsync(new Proof("p", 1001, true, "invoice.pdf", "application/pdf", 2, "e-2", Now), [7, 8]));
        await AddAsync(List with { ProofId = "p" }, null);

        Assert.Equal([7, 8], (await ReadAsync("a"))!);
    }

    [Fact]
    public async Task What_is_not_on_offer_is_null()
    {
        Assert.Null(await FindAsync("nothing"));
        Assert.Null(await ReadAsync("nothing"));
    }

    [Fact]
    public async Task An_offer_is_accepted_once()
    {
        await AddAsync(List, []);

        Assert.True(await InTurn(tx => new OfferedFileStore(tx).AcceptAsync("a", Now)));
        Assert.False(await InTurn(tx => new OfferedFileStore(tx).AcceptAsync("a", Now)));
        Assert.False(await InTurn(tx => new OfferedFileStore(tx).AcceptAsync("nothing", Now)));
    }

    [Fact]
    public async Task A_deleted_offer_is_gone_with_its_content_and_the_proof_stays()
    {
        await InTurn(tx => new ProofStore(tx).AddAsync(new Proof("p", 1001, true, "invoice.pdf", "application/pdf", 1, "e-2", Now), [7]));
        await AddAsync(List, [1]);
        await AddAsync(List with { Id = "b", ProofId = "p" }, null);
        await InTurn(async tx =>
        {
            await new OfferedFileStore(tx).DeleteAsync("a");
            await new OfferedFileStore(tx).DeleteAsync("b");
        });

        Assert.Equal(["0"], await TextsAsync("select count(*) from offered_files"));
        Assert.Equal(["0"], await TextsAsync("select count(*) from offered_contents"));
        Assert.Equal([7], (await InTurn(tx => new ProofStore(tx).ReadAsync("p")))!);
    }

    [Fact]
    public async Task Offers_older_than_an_instant_are_taken_away()
    {
        await AddAsync(List with { Id = "old", OfferedAt = Now.AddMilliseconds(-1) }, [1]);
        await AddAsync(List with { Id = "new" }, [2]);
        await InTurn(tx => new OfferedFileStore(tx).DeleteBeforeAsync(Now));

        Assert.Null(await FindAsync("old"));
        Assert.Null(await ReadAsync("old"));
        Assert.Equal([2], (await ReadAsync("new"))!);
    }

    private Task AddAsync(FileOffer offer, byte[]? content) => InTurn(tx => new OfferedFileStore(tx).AddAsync(offer, content));

    private Task<FileOffer?> FindAsync(string id) => Db.ReadAsync(tx => new OfferedFileStore(tx).FindAsync(id), Ct);

    private Task<byte[]?> ReadAsync(string id) => Db.ReadAsync(tx => new OfferedFileStore(tx).ReadAsync(id), Ct);
}

public sealed class OfferedFileStoreOnSqlite() : OfferedFileStoreContract(postgres: false);

public sealed class OfferedFileStoreOnPostgres() : OfferedFileStoreContract(postgres: true);
