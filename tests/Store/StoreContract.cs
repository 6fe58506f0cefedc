using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>What every engine must do. Each contract is run by one short subclass an engine.</summary>
public abstract class StoreContract(bool postgres) : IAsyncLifetime
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private DirectoryInfo files = null!;
    private TestDatabase where = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected Database Db { get; private set; } = null!;

    protected bool IsPostgres => postgres;

    protected string Folder => files.FullName;

    public async ValueTask InitializeAsync()
    {
        where = postgres ? await TestDatabase.PostgresAsync() : TestDatabase.Sqlite();
        files = Directory.CreateTempSubdirectory("partnerbot-csv-");
        Db = where.Open();
        await Db.MigrateAsync(Ct);
        await ArrangeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (where is null)
            return;

        files.Delete(recursive: true);
        await Db.DisposeAsync();
        await where.DisposeAsync();
    }

    protected virtual Task ArrangeAsync() => Task.CompletedTask;

    /// <summary>The same database as another process would open it.</summary>
    protected Database OpenAgain() => where.Open();

    protected string Connection => where.Connection;

    protected Task<T> InTurn<T>(Func<Transaction, Task<T>> work) => Db.RunAsync(work, Ct);

    protected Task InTurn(Func<Transaction, Task> work) => Db.RunAsync(work, Ct);

    protected Task SqlAsync(string sql) => Db.RunAsync(tx => tx.RunAsync(sql), Ct);

    protected Task<List<string?>> TextsAsync(string sql) => Db.ReadAsync(tx => tx.AllAsync(sql, row => row.IsDBNull(0) ? null : row.GetValue(0).ToString()), Ct);

    /// <summary>Imports one file with these lines.</summary>
    protected async Task<FileReport> ImportAsync(string file, string text, ImportOptions? options = null)
    {
        var path = Path.Combine(Folder, file);
        await File.WriteAllTextAsync(path, text, Ct);
        return Assert.Single((await Import.RunAsync(Db, path, options ?? new ImportOptions(), Now, Ct)).Files);
    }

    /// <summary>Imports what a test needs and must be stored.</summary>
    protected async Task GivenAsync(string file, string text)
    {
        var report = await ImportAsync(file, text);
        Assert.True(report.Stored, string.Join(Environment.NewLine, report.Errors));
    }
}
