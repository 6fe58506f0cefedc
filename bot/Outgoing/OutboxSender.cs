using System.Collections.Concurrent;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>
/// Sends what turns have committed: in order in each conversation, within the channel's limits, again when the channel asks for it.
/// A message leaves the store only after it was sent, so a crash loses none; it may send one twice.
/// </summary>
internal sealed partial class OutboxSender(Database database, Courier courier, Porter porter, SentMessages sent, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    /// <summary>How long a message belongs to the process that committed it; after that any other may send it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Lane> lanes = new();
    private CancellationToken stopping;
    private DateTimeOffset extendedAt;

    /// <summary>Takes over messages that were committed just now.</summary>
    public void Take(IReadOnlyList<OutboxMessage> messages)
    {
        foreach (var message in messages)
            Queue(message);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        var forgetting = sent.RunAsync();
        using var timer = new PeriodicTimer(SweepEvery, clock);

        // What a crash left behind has not been tried yet, or is due.
        var untried = true;
        do
        {
            try
            {
                await sent.HoldAsync(() => SweepAsync(untried, stoppingToken));
                untried = false;
            }
            catch (Exception fault) // The store may be full or away for a while; the next sweep tries again.
            {
                if (!stoppingToken.IsCancellationRequested)
                    Log.SweepFailed(log, fault);
            }
        }
        while (await timer.TicksAsync(stoppingToken));

        // What is on its way arrives; what waits stays in the store.
        await Task.WhenAll(lanes.Values.Select(lane => lane.Drained)).WaitAsync(Connector.SendLimit, TimeProvider.System, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        sent.Close();
        await forgetting;
    }

    private async Task SweepAsync(bool untried, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var isTimeToExtend = now - extendedAt >= Lease / 3;
        var mine = isTimeToExtend ? lanes.Values.SelectMany(lane => lane.Ids).ToList() : [];
        var due = await database.RunAsync(async store =>
        {
            var outbox = new OutboxStore(store);
            await outbox.ExtendAsync(mine, now + Lease);
            return await outbox.TakeAsync(untried ? now + Lease : now, now + Lease, limit: 500);
        }, ct);

        if (isTimeToExtend)
            extendedAt = now;
        foreach (var message in due.Where(message => !sent.Has(message.Id)))
            Queue(message);
    }

    private void Queue(OutboxMessage message)
    {
        while (true)
        {
            var lane = lanes.GetOrAdd(message.ConversationId ?? message.Id, id => new Lane(id));
            switch (lane.Add(message))
            {
                case Lane.Added.First:
                    lane.Drained = Task.Run(() => DrainAsync(lane), CancellationToken.None);
                    return;
                case Lane.Added.Behind or Lane.Added.Known:
                    return;
                case Lane.Added.Closed:
                    continue;
            }
        }
    }

    private async Task DrainAsync(Lane lane)
    {
        while (lane.Next() is { } message)
        {
            try
            {
                // Whatever comes after a message that has to wait stays behind it in the lane: nothing may overtake.
                while (!stopping.IsCancellationRequested && await SendAsync(message) is { } later)
                {
                    message = later;
                    await Task.Delay(Until(later.DueAt), clock, stopping);
                }

                if (stopping.IsCancellationRequested)
                    lane.Abandon();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                lane.Abandon();
            }
            catch (Exception fault) // Whatever went wrong, the message is still in the store: the lease ends and it is tried again.
            {
                Log.SendFailed(log, message.Id, fault);
                lane.Abandon();
            }
        }

        lanes.TryRemove(new(lane.ConversationId, lane));
    }

    private TimeSpan Until(DateTimeOffset dueAt) => dueAt - clock.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;

    /// <returns>Null when it is done with; else the message as it is to be tried again, and when.</returns>
    private async Task<OutboxMessage?> SendAsync(OutboxMessage message)
    {
        if (message.Kind is OutboxKind.Upload or OutboxKind.Fetch)
            return await CarryAsync(message);

        var outcome = await courier.SendAsync(message, stopping);
        if (outcome is SendOutcome.Sent arrived)
        {
            // Whatever replaces the card comes behind it in the lane, and has to know where it is.
            sent.Add(message.Id, message is { CardId: { } card, Kind: not OutboxKind.Update } && arrived.ActivityId is { } activity
                ? (card, new CardPlace(arrived.ConversationId ?? message.ConversationId!, activity))
                : null);
            return null;
        }

        if (outcome is SendOutcome.Retry again && message.Attempts + 1 < Courier.MaxAttempts)
            return await LaterAsync(message, again);

        var (why, status) = Courier.Verdict(outcome);
        Log.GaveUp(log, message.Id, why);
        await database.RunAsync(
            async store =>
            {
                await new OutboxStore(store).DeadAsync(message.Id, why);
                if (status is { } gone)
                    await new ConversationStore(store).MarkInactiveAsync(message.ConversationId ?? "", gone, why);
            },
            stopping);
        return null;
    }

    /// <returns>As for a message.</returns>
    private async Task<OutboxMessage?> CarryAsync(OutboxMessage message)
    {
        var (outcome, content) = await porter.CarryAsync(message, stopping);
        if (outcome is SendOutcome.Retry again && message.Attempts + 1 < Porter.MostAttempts(message))
            return await LaterAsync(message, again);

        if (outcome is not SendOutcome.Sent)
            Log.GaveUp(log, message.Id, Courier.Verdict(outcome).Why);
        await porter.FinishAsync(message, outcome, content, Take);
        return null;
    }

    private async Task<OutboxMessage> LaterAsync(OutboxMessage message, SendOutcome.Retry again)
    {
        var attempts = message.Attempts + 1;
        Log.WillRetry(log, message.Id, attempts, again.Reason);
        var now = clock.GetUtcNow();

        // In the store it stays leased: this process waits for the hour, and the next one, if there has to be one, tries at once.
        await database.RunAsync(store => new OutboxStore(store).RetryAsync(message.Id, now + Lease, attempts, again.Reason), stopping);
        return message with { Attempts = attempts, LastError = again.Reason, DueAt = now + Backoff.Delay(attempts, Random.Shared.NextDouble(), again.After) };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox sweep failed; the next one tries again")]
        public static partial void SweepFailed(ILogger log, Exception fault);

        [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} could not be sent; it stays in the outbox")]
        public static partial void SendFailed(ILogger log, string id, Exception fault);

        [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} is tried again after attempt {Attempts}: {Reason}")]
        public static partial void WillRetry(ILogger log, string id, int attempts, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} is given up: {Reason}")]
        public static partial void GaveUp(ILogger log, string id, string reason);
    }
}
