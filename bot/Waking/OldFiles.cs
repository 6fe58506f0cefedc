using PartnerBot.Dialogs.Requests;
using PartnerBot.Store;

namespace PartnerBot.Bot.Waking;

/// <summary>Throws away what nobody took: files on offer, and files of which nobody said what they are for.</summary>
internal sealed partial class OldFiles(Database database, TimeProvider clock, ILogger<OldFiles> log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, TimeProvider.System);
        do
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested) // The store may be full or away for a while; the next look tries again.
            {
                Log.LookFailed(log, fault);
            }
        }
        while (await timer.TicksAsync(stoppingToken));
    }

    private Task ForgetAsync(CancellationToken ct) => database.RunAsync(
        async store =>
        {
            var now = clock.GetUtcNow();
            await new OfferedFileStore(store).DeleteBeforeAsync(now - ConsentDialog.Stands);
            await new IncomingFileStore(store).DeleteBeforeAsync(now - AttachmentDialog.Remembered);
        },
        ct);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Old files could not be thrown away; the next look tries again")]
        public static partial void LookFailed(ILogger log, Exception fault);
    }
}
