using PartnerBot.Bot.Outgoing;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Protocol;

namespace PartnerBot.Bot.Verbs;

internal static class RunVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = BotHost.Build(args);
        await StartAsync(app, CancellationToken.None);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Ready before it listens: the first question is as quick as the next.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        // Training, keys and tokens take their time side by side with the store.
        var reader = Task.Run(() => app.Services.GetRequiredService<Reader>(), ct);
        var keys = app.Services.GetRequiredService<ChannelTokens>().WarmUpAsync(ct);
        await BotHost.ReadyStoreAsync(app, seedDemo: true, ct);
        await Task.WhenAll(reader, keys);

        await app.StartAsync(ct);
        await app.Services.GetRequiredService<OutboxSender>().StartAsync(ct);
        app.Lifetime.ApplicationStopping.Register(() => _ = app.Services.GetRequiredService<OutboxSender>().StopAsync(CancellationToken.None));
    }
}
