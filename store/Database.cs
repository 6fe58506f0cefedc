using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartnerBot.Store;

/// <summary>The store: SQLite in one file, or PostgreSQL. Stores are made over the transaction that a work function gets.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Engine engine;
    private readonly SemaphoreSlim gate = new(1);
    private readonly Readers readers;
    private readonly Writer writer;

    private Database(Engine engine)
    {
        this.engine = engine;
        readers = new Readers(engine);
        writer = new Writer(NewLane());
    }

    /// <summary>Opens PostgreSQL when the connection string names a host, else a SQLite file, whose folder is made when it is missing.</summary>
    /// <param name="connectionString">Setting <c>Store:Connection</c>.</param>
    /// <exception cref="StoreUnusableException">The setting cannot be read, or the folder cannot be made.</exception>
    public static Database Open(string connectionString, Durability durability)
    {
        try
        {
            return new Database(connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase)
                ? new Engine.Postgres(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 })
                : new Engine.Sqlite(SqliteFile(connectionString), durability));
        }
        catch (ArgumentException fault)
        {
            throw new StoreUnusableException(
                $"Store:Connection cannot be read: {fault.Message} Write 'Data Source=FILE' for SQLite, or 'Host=…;Database=…;Username=…;Password=…' for PostgreSQL.", fault);
        }
    }

    /// <summary>Runs the numbered scripts that this database has not seen, each in a transaction.</summary>
    /// <exception cref="StoreUnusableException">It is no database, cannot be reached or written, or is newer than this program.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        try
        {
            await using var session = await engine.OpenAsync(ct);
            await Migrations.RunAsync(engine, session, ct);
        }
        catch (DbException fault)
        {
            throw engine.Explain(fault);
        }
    }

    /// <summary>
    /// Runs the work in one serializable transaction: all of it is stored, or nothing. It may run more than once (after a conflict),
    /// so it must do nothing but read and write the store, and must not wait for anything else. The task completes after the commit.
    /// </summary>
    /// <param name="ct">Withdraws work that has not begun; work that has begun ends.</param>
    public Task<T> RunAsync<T>(Func<Transaction, Task<T>> work, CancellationToken ct) => writer.RunAsync(work, null, ct);

    /// <inheritdoc cref="RunAsync{T}(Func{Transaction, Task{T}}, CancellationToken)"/>
    /// <param name="committed">Told of the result after the commit: one after the other, in the order of the commits, which those who await
    /// the task do not keep. The writer waits for it, so it must be quick, and it must not throw.</param>
    public Task<T> RunAsync<T>(Func<Transaction, Task<T>> work, Action<T> committed, CancellationToken ct) => writer.RunAsync(work, committed, ct);

    /// <inheritdoc cref="RunAsync{T}(Func{Transaction, Task{T}}, CancellationToken)"/>
    public Task RunAsync(Func<Transaction, Task> work, CancellationToken ct) => writer.RunAsync(
        async tx =>
        {
            await work(tx);
            return true;
        },
        null,
        ct);

    /// <summary>Runs work that only reads, beside the writer, on one consistent state.</summary>
    public Task<T> ReadAsync<T>(Func<Transaction, Task<T>> work, CancellationToken ct) => readers.ReadAsync(work, ct);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await readers.DisposeAsync();
        await engine.DisposeAsync();
        gate.Dispose();
    }

    /// <summary>A write connection of its own, for the import: it waits for its turn like the writer does.</summary>
    internal WriteLane NewLane() => new(engine, gate);

    internal Engine Engine => engine;

    private static SqliteConnectionStringBuilder SqliteFile(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = false, DefaultTimeout = 5 };
        if (settings.DataSource is "" or ":memory:" || settings.Mode is SqliteOpenMode.Memory)
            throw new ArgumentException("It names no file.", nameof(connectionString));

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)) is { } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"The folder of the database file '{settings.DataSource}' cannot be made: {fault.Message} Name another one in Store:Connection.", fault);
        }

        return settings;
    }
}
