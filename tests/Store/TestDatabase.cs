using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>A fresh database for one test, on either engine, and gone after it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Setting = "PARTNERBOT_TEST_POSTGRES";

    private readonly Func<Task> drop;

    private TestDatabase(string connection, Func<Task> drop)
    {
        Connection = connection;
        this.drop = drop;
    }

    public string Connection { get; }

    public static TestDatabase Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-").FullName;
        return new TestDatabase($"Data Source={Path.Combine(folder, "test.db")}", () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    public static async Task<TestDatabase> PostgresAsync()
    {
        var server = Environment.GetEnvironmentVariable(Setting);
        Assert.SkipWhen(
            string.IsNullOrEmpty(server),
            $"Set {Setting} to the connection string of a PostgreSQL database (Host=…;Username=…;Database=…) to run this on PostgreSQL.");

        var schema = $"test_{Guid.NewGuid():N}";
        await RunAsync(server!, $"create schema {schema}");
        return new TestDatabase(
            $"{server};Search Path={schema};Maximum Pool Size=20",
            () => RunAsync(server!, $"drop schema {schema} cascade"));
    }

    public Database Open() => Database.Open(Connection, Durability.Normal);

    public ValueTask DisposeAsync() => new(drop());

    private static async Task RunAsync(string server, string sql)
    {
        await using var database = Database.Open(server, Durability.Normal);
        await using var session = await database.Engine.OpenAsync(CancellationToken.None);
        await session.RunAsync(sql);
    }
}
