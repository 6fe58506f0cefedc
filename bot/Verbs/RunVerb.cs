using PartnerBot.Dialogs.Understanding;

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
        // Training takes its time side by side with the store.
        var reader = Task.Run(() => app.Services.GetRequiredService<Reader>(), ct);
        await BotHost.ReadyStoreAsync(app, seedDemo: true, ct);
        await reader;
        await app.StartAsync(ct);
    }
}
