using PartnerBot.Program.Deals;
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

    [Fact]
    public async Task Customers_whose_names_were_kept_in_more_spellings_have_those_of_now()
    {
        string[] customers = ["IBM", "Adatum", "Contoso", "Fabrikam", "Wingtip Toys", "Northwind Traders", "Müller & Söhne", "株式会社アカマイ"];
        foreach (var (at, customer) in customers.Index())
        {
            foreach (var row in CustomerMatch.Keys(customer, "contoso.example").Concat(SpellingsBefore(CustomerMatch.Keys(customer, null)[0][2..])))
                await SqlAsync($"insert into deal_names (name, number) values ('{row}', {1001 + at}) on conflict do nothing");
        }

        await SqlAsync(await ScriptAsync("0008-names.sql"));

        foreach (var (at, customer) in customers.Index())
        {
            var now = CustomerMatch.Keys(customer, "contoso.example").Concat(CustomerMatch.Variants(customer)).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(now, (await TextsAsync($"select name from deal_names where number = {1001 + at}")).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The name, or the first ten letters of a long one, less none, one or in a long one two of its letters.</summary>
    private static IEnumerable<string> SpellingsBefore(string key) => key.Length switch
    {
        < 5 => [key],
        < 10 => Less(key).Append(key),
        _ => Less(key[..10]).SelectMany(Less).Concat(Less(key[..10])).Append(key[..10]).Append(key),
    };

    private static IEnumerable<string> Less(string text) => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1));

    private static async Task<string> ScriptAsync(string name)
    {
        using var script = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(name)!);
        return await script.ReadToEndAsync(Ct);
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
