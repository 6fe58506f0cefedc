using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Bot;
using PartnerBot.Bot.Verbs;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

public sealed class StartTests : IDisposable
{
    private static readonly string[] Production =
    [
        "--environment=Production", "--urls=http://127.0.0.1:0", $"--Bot:AppId={Outside.AppId}", $"--Bot:TenantId={Office.Home}", "--Bot:ClientSecret=invented",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Everything_that_is_wrong_is_said_in_one_message()
    {
        var fault = Assert.Throws<SettingsException>(() => BotHost.Build(
        [
            "--environment=Production", "--Bot:AppId=partner-bot", "--Bot:TenantId=", "--Bot:TenantMode=Sometimes", "--Bot:Cloud=Mars",
            "--Bot:Auth:DangerouslyAllowUnauthenticatedRequests=true", "--Bot:Auth:OpenIdMetadataUrl=http://127.0.0.1:1/keys", "--Bot:Auth:Chanels=msteams",
            "--Bot:Outbound:Authority=http://127.0.0.1:2/", "--Bot:Outbound:AllowLoopback=true", "--Bot:Outbound:PerTenantBurst=many",
            "--Store:Connection=", "--Store:Durability=Sometimes", "--Clock:Now=tomorrow", "--Demo:Seed=true",
        ]));

        string[] settings =
        [
            "Bot:AppId", "Bot:TenantId", "Bot:TenantMode", "Bot:Cloud", "Bot:Auth:DangerouslyAllowUnauthenticatedRequests", "Bot:Auth:OpenIdMetadataUrl", "Bot:Auth:Chanels",
            "Bot:Outbound:Authority", "Bot:Outbound:AllowLoopback", "Bot:Outbound:PerTenantBurst", "Store:Connection", "Store:Durability", "Clock:Now", "Demo:Seed", "Bot:ClientSecret",
        ];
        Assert.All(settings, setting => Assert.Contains(setting, fault.Message));
        Assert.All(fault.Faults, one => Assert.Contains($"\n  - {one}", fault.Message));
    }

    [Theory]
    [InlineData("Clock:Now", "2026-08-03T09:00:00Z")]
    [InlineData("Bot:Auth:DangerouslyAllowUnauthenticatedRequests", "true")]
    [InlineData("Bot:Auth:OpenIdMetadataUrl", "https://keys.example/openid")]
    [InlineData("Bot:Outbound:Authority", "https://tokens.example/")]
    [InlineData("Bot:Outbound:AllowLoopback", "true")]
    [InlineData("Demo:Seed", "true")]
    public void What_is_for_Development_is_refused_in_Production(string setting, string value)
    {
        var fault = Assert.Throws<SettingsException>(() => BotHost.Build([.. Production, $"--{setting}={value}"]));

        Assert.StartsWith(setting, Assert.Single(fault.Faults));
    }

    [Fact]
    public async Task A_sound_Production_start_works_and_seeds_nothing()
    {
        var builder = BotHost.Configure([.. Production, $"--Store:Connection={Store("production.db")}"]);
        builder.Logging.ClearProviders();
        await using var app = BotHost.Build(builder);

        await BotHost.ReadyStoreAsync(app, seedDemo: true, TestContext.Current.CancellationToken);

        Assert.Empty(await app.Services.GetRequiredService<Database>().ReadAsync(store => new PartnerStore(store).IdsAsync(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_store_is_filled_with_the_demo_only_once()
    {
        string[] settings = ["--environment=Development", $"--Store:Connection={Store("demo.db")}", "--Store:Durability=Normal", "--Clock:Now=2026-08-03T09:00:00Z"];
        for (var start = 0; start < 2; start++)
        {
            await using var app = await BotHost.PrepareAsync(settings);
            Assert.Equal(14, (await app.Services.GetRequiredService<Database>().ReadAsync(store => new PartnerStore(store).IdsAsync(100), TestContext.Current.CancellationToken)).Count);
        }
    }

    [Fact]
    public async Task A_store_with_partners_of_its_own_is_not_filled_with_the_demo()
    {
        await Office.CopyToAsync(Path.Combine(folder.FullName, "own.db"));

        await using var app = await BotHost.PrepareAsync(["--environment=Development", $"--Store:Connection={Store("own.db")}"]);

        Assert.Equal(["alder", "birch"], await app.Services.GetRequiredService<Database>().ReadAsync(store => new PartnerStore(store).IdsAsync(100), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        var file = Path.Combine(folder.FullName, "letter.txt");
        var text = string.Concat(Enumerable.Repeat("Dear partner, ", 500));
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<StoreUnusableException>(() => StartAsync("letter.txt"));

        Assert.Contains("letter.txt", fault.Message);
        Assert.Contains("is not a SQLite database", fault.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused()
    {
        await Office.CopyToAsync(Path.Combine(folder.FullName, "newer.db"));
        await using (var store = Database.Open(Store("newer.db"), Durability.Normal))
            await store.RunAsync(tx => tx.RunAsync("insert into schema_versions (version, script) values (9000, 'from the future')"), TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<StoreUnusableException>(() => StartAsync("newer.db"));

        Assert.Contains("newer PartnerBot (schema 9000", fault.Message);
    }

    private string Store(string file) => $"Data Source={Path.Combine(folder.FullName, file)}";

    private async Task StartAsync(string file)
    {
        await using var app = BotHost.Build(["--environment=Development", "--urls=http://127.0.0.1:0", $"--Store:Connection={Store(file)}"]);
        await RunVerb.StartAsync(app, CancellationToken.None);
    }
}
