using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-file-");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_folder_is_made()
    {
        var file = Path.Combine(folder.FullName, "a", "b", "test.db");
        await using var database = Database.Open($"Data Source={file}", Durability.Full);
        await database.MigrateAsync(Ct);

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var file = Path.Combine(folder.FullName, "holiday.jpg");
        await File.WriteAllTextAsync(file, new string('j', 5000), Ct);
        await using var database = Database.Open($"Data Source={file}", Durability.Full);

        var fault = await Assert.ThrowsAsync<StoreUnusableException>(() => database.MigrateAsync(Ct));
        Assert.Contains($"'{file}' is not a SQLite database", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('j', 5000), await File.ReadAllTextAsync(file, Ct));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_refused()
    {
        await using var database = Database.Open($"Data Source={folder.FullName}", Durability.Full);

        Assert.Contains("cannot be opened", (await Assert.ThrowsAsync<StoreUnusableException>(() => database.MigrateAsync(Ct))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x.db;Mode=Memory")]
    [InlineData("Data Source=x.db;Colour=blue")]
    [InlineData("Host=h;Colour=blue")]
    public void A_setting_that_cannot_be_read_is_refused(string connection) =>
        Assert.StartsWith("Store:Connection cannot be read", Assert.Throws<StoreUnusableException>(() => Database.Open(connection, Durability.Full)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Durability.Full, "2")]
    [InlineData(Durability.Normal, "1")]
    public async Task Durability_decides_whether_commits_are_forced_to_the_disk(Durability durability, string synchronous)
    {
        await using var database = Database.Open($"Data Source={Path.Combine(folder.FullName, "d.db")}", durability);
        await database.MigrateAsync(Ct);

        Assert.Equal(synchronous, await database.RunAsync(tx => tx.FirstAsync("pragma synchronous", row => row.GetValue(0).ToString()), Ct));
        Assert.Equal("wal", await database.RunAsync(tx => tx.FirstAsync("pragma journal_mode", row => row.GetString(0)), Ct));
        Assert.Equal(1, await database.RunAsync(tx => tx.FirstAsync("pragma foreign_keys", row => row.GetInt64(0)), Ct));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
