using PartnerBot.Bot.Outgoing;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Requests;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Waking;

/// <summary>
/// Rings what time has come for: a decision that stands now, a reminder, an end. Each is a turn of its own, as one transaction that
/// takes the alarm away, so that it rings once, however many processes look.
/// </summary>
internal sealed partial class AlarmClock(
    Database database, OutboxSender sender, IReadOnlyList<Edition> editions, ChannelTerms channelTeam, ChannelOptions options, TimeProvider clock, ILogger<AlarmClock> log) : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(5);

    // A pinned clock stands still, and what waits for a minute to pass would wait for ever.
    private readonly long startedAt = TimeProvider.System.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, TimeProvider.System);
        do
        {
            try
            {
                await RingAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested) // The store may be full or away for a while; the next look tries again.
            {
                Log.LookFailed(log, fault);
            }
        }
        while (await timer.TicksAsync(stoppingToken));
    }

    /// <summary>Rings everything that is due now.</summary>
    public Task RingAsync(CancellationToken ct) => RingAsync(sender.Take, ct);

    /// <param name="committed">Gets the messages that may leave.</param>
    public async Task RingAsync(Action<IReadOnlyList<OutboxMessage>> committed, CancellationToken ct)
    {
        var now = clock is PinnedClock ? clock.GetUtcNow() + TimeProvider.System.GetElapsedTime(startedAt) : clock.GetUtcNow();
        var due = await database.ReadAsync(store => new RequestAlarmStore(store).DueAsync(now, MostAtOnce), ct);
        foreach (var (number, alarm, _) in due)
            await RingAsync(number, alarm, now, committed);
    }

    private async Task RingAsync(long number, RequestAlarm alarm, DateTimeOffset now, Action<IReadOnlyList<OutboxMessage>> committed)
    {
        try
        {
            await database.RunAsync(store => WorkAsync(store, number, alarm, now), committed, CancellationToken.None);
        }
        catch (Exception fault) // One that cannot be rung must not keep the others from it.
        {
            Log.AlarmFailed(log, alarm, number, fault);
            await database.RunAsync(store => new RequestAlarmStore(store).PostponeAsync(number, alarm, now + AgainAfter), CancellationToken.None);
        }
    }

    private async Task<IReadOnlyList<OutboxMessage>> WorkAsync(Transaction store, long number, RequestAlarm alarm, DateTimeOffset now)
    {
        var edition = Edition.InForceOn(editions, DateOnly.FromDateTime(now.UtcDateTime));
        var post = new Post(store, options.TenantId, now);
        await post.DeliverAsync(await Switchboard.AnswerAsync(new Turn(new Caller("", null), Place.Private, new Input.Rang(number, alarm), Memory.Empty, now, edition, channelTeam, store)));
        return post.Outgoing;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Looking for alarms failed; the next look tries again")]
        public static partial void LookFailed(ILogger log, Exception fault);

        [LoggerMessage(LogLevel.Error, "{Alarm} of request {Number} failed; it rings again later")]
        public static partial void AlarmFailed(ILogger log, RequestAlarm alarm, long number, Exception fault);
    }
}
