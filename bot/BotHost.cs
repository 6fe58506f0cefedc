using PartnerBot.Bot.Incoming;
using PartnerBot.Bot.Outgoing;
using PartnerBot.Bot.Waking;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot;

/// <summary>Puts the rooms together: the same host for the channel, for the terminal and for the tests.</summary>
internal static class BotHost
{
    /// <summary>Settings from the shipped file, an appsettings.json in the working folder, the environment, and the command line, the later over the earlier.</summary>
    public static WebApplicationBuilder Configure(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (!string.Equals(Path.GetFullPath("."), Path.GetFullPath(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), StringComparison.Ordinal))
        {
            builder.Configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true, reloadOnChange: false);
            builder.Configuration.AddEnvironmentVariables().AddCommandLine(args);
        }

        return builder;
    }

    /// <exception cref="SettingsException">The configuration has faults.</exception>
    /// <exception cref="FormatException">An edition of the guide is not valid.</exception>
    public static WebApplication Build(string[] args) => Build(Configure(args));

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var settings = Settings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton<TimeProvider>(settings.Now is { } now ? new PinnedClock(now) : TimeProvider.System);
        services.AddSingleton(Knowledge.Editions);
        services.AddSingleton(settings.ChannelTeam);
        services.AddSingleton(_ => Knowledge.Reader);
        services.AddSingleton(_ => Database.Open(settings.StoreConnection, settings.Durability));

        // The channel lives in real time, also where the bot's own clock is pinned.
        services.AddChannel(settings.Channel);
        services.AddSingleton<SentMessages>();
        services.AddSingleton(provider => new Courier(
            provider.GetRequiredService<Connector>(), provider.GetRequiredService<TokenBuckets>(), provider.GetRequiredService<Database>(), provider.GetRequiredService<SentMessages>(), TimeProvider.System));
        services.AddSingleton<Porter>();
        services.AddSingleton(provider => new OutboxSender(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<Courier>(), provider.GetRequiredService<Porter>(), provider.GetRequiredService<SentMessages>(),
            TimeProvider.System, provider.GetRequiredService<ILogger<OutboxSender>>()));
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSender>());

        services.AddSingleton<AlarmClock>();
        services.AddHostedService(provider => provider.GetRequiredService<AlarmClock>());
        services.AddHostedService<OldFiles>();
        services.AddSingleton<Newcomers>().AddSingleton<TurnRunner>().AddSingleton<ServedTenants>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var app = builder.Build();
        app.MapMessages();
        app.MapGet("/healthz", () => Results.Text("ok"));
        return app;
    }

    /// <summary>A host whose store is ready, not listening: for the verbs of the terminal.</summary>
    public static async Task<WebApplication> PrepareAsync(string[] args, bool seedDemo = true)
    {
        var builder = Configure(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = Build(builder);
        await ReadyStoreAsync(app, seedDemo, CancellationToken.None);
        return app;
    }

    /// <summary>Migrates the store and, where that is set, fills an empty one with the demo partners.</summary>
    public static async Task ReadyStoreAsync(WebApplication app, bool seedDemo, CancellationToken ct)
    {
        var database = app.Services.GetRequiredService<Database>();
        await database.MigrateAsync(ct);
        if (seedDemo && app.Services.GetRequiredService<Settings>().SeedDemo)
            await DemoPartners.SeedAsync(database, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
    }
}
