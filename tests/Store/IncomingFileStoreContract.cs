using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class IncomingFileStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly IncomingFile File = new("a", "m-1", "e-1", 1001, true, "Rechnung für 😀.pdf", "https://contoso.sharepoint.example/x?tempauth=Aa", Now);

    [Theory]
    [InlineData(1001L, true)]
    [InlineData(1001L, false)]
    [InlineData(null, null)]
    public async Task A_file_comes_back_as_it_was_added(long? number, bool? ofCost)
    {
        var file = File with { Request = number, OfCost = ofCost };
        await AddAsync(file);

        Assert.Equal(file, await FindAsync("a"));
    }

    [Fact]
    public async Task The_files_of_a_message_keep_its_order()
    {
        await AddAsync(File with { Id = "z" });
        await AddAsync(File with { Id = "b" });
        await AddAsync(File with { Id = "other", Batch = "m-2" });

        Assert.Equal(["z", "b"], (await OfBatchAsync("m-1")).Select(file => file.Id));
    }

    [Fact]
    public async Task A_request_is_said_once_for_a_message()
    {
        await AddAsync(File with { Request = null });
        await AddAsync(File with { Id = "known", Request = 1002 });
        await AddAsync(File with { Id = "other", Batch = "m-2", Request = null });

        Assert.Equal(1, await InTurn(tx => new IncomingFileStore(tx).AssignAsync("m-1", 1003)));
        Assert.Equal(0, await InTurn(tx => new IncomingFileStore(tx).AssignAsync("m-1", 1004)));
        Assert.Equal([1003, 1002], (await OfBatchAsync("m-1")).Select(file => file.Request));
        Assert.Null((await FindAsync("other"))!.Request);
    }

    [Fact]
    public async Task A_file_is_deleted_once()
    {
        await AddAsync(File);

        Assert.True(await InTurn(tx => new IncomingFileStore(tx).DeleteAsync("a")));
        Assert.False(await InTurn(tx => new IncomingFileStore(tx).DeleteAsync("a")));
        Assert.Null(await FindAsync("a"));
    }

    [Fact]
    public async Task Files_older_than_an_instant_are_taken_away()
    {
        await AddAsync(File with { Id = "old", ReceivedAt = Now.AddMilliseconds(-1) });
        await AddAsync(File);
        await InTurn(tx => new IncomingFileStore(tx).DeleteBeforeAsync(Now));

        Assert.Equal(["a"], (await OfBatchAsync("m-1")).Select(file => file.Id));
    }

    private Task AddAsync(IncomingFile file) => InTurn(tx => new IncomingFileStore(tx).AddAsync(file));

    private Task<IncomingFile?> FindAsync(string id) => Db.ReadAsync(tx => new IncomingFileStore(tx).FindAsync(id), Ct);

    private Task<IReadOnlyList<IncomingFile>> OfBatchAsync(string batch) => Db.ReadAsync(tx => new IncomingFileStore(tx).OfBatchAsync(batch), Ct);
}

public sealed class IncomingFileStoreOnSqlite() : IncomingFileStoreContract(postgres: false);

public sealed class IncomingFileStoreOnPostgres() : IncomingFileStoreContract(postgres: true);
