using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Bot.Verbs;

internal static partial class RunVerb
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
        // Reading what was learnt takes its time side by side with the store.
        var reader = Task.Run(() => app.Services.GetRequiredService<Reader>(), ct);
        await BotHost.ReadyStoreAsync(app, seedDemo: true, ct);
        if (!(await reader).IsAsShipped) LearntAnew(app.Logger);
        await app.StartAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "The articles are not those that the understanding was learnt from, so it was learnt anew, which made the start seconds longer. \"train dialogs/Understanding/reader.model\" and a build make it ship.")]
    private static partial void LearntAnew(ILogger logger);
}
