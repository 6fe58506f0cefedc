using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class MigrationsContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var before = await TextsAsync("select script from schema_versions order by version");
        await Db.MigrateAsync(Ct);

        Assert.Equal(before, await TextsAsync("select script from schema_versions order by version"));
        Assert.Equal("0001-partners.sql", before[0]);
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await SqlAsync("insert into schema_versions (version, script) values (999, '0999-future.sql')");

        var fault = await Assert.ThrowsAsync<StoreUnusableException>(() => Db.MigrateAsync(Ct));
        Assert.Contains("newer PartnerBot (schema 999", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_start_at_once_migrate_once()
    {
        await using var fresh = IsPostgres ? await TestDatabase.PostgresAsync() : TestDatabase.Sqlite();
        var processes = Enumerable.Range(0, 4).Select(_ => fresh.Open()).ToList();
        await Task.WhenAll(processes.Select(process => Task.Run(() => process.MigrateAsync(Ct))));

        var scripts = await processes[0].ReadAsync(tx => tx.AllAsync("select script from schema_versions", row => row.GetString(0)), Ct);
        foreach (var process in processes)
            await process.DisposeAsync();

        Assert.Distinct(scripts);
        Assert.NotEmpty(scripts);
    }
}

public sealed class MigrationsOnSqlite() : MigrationsContract(postgres: false);

public sealed class MigrationsOnPostgres() : MigrationsContract(postgres: true)
{
    [Theory]
    [InlineData("Database=partnerbot_no_such", "has no database 'partnerbot_no_such'")]
    [InlineData("Host=127.0.0.1;Port=1", "cannot be reached")]
    public async Task A_server_that_cannot_be_used_is_explained(string instead, string says)
    {
        await using var database = Database.Open($"{Connection};{instead}", Durability.Full);

        Assert.Contains(says, (await Assert.ThrowsAsync<StoreUnusableException>(() => database.MigrateAsync(Ct))).Message, StringComparison.Ordinal);
    }
}
