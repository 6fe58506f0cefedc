using PartnerBot.Bot.Outgoing;
using PartnerBot.Dialogs;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>
/// One delivery of the channel, as one transaction: claimed once, answered once, and everything it causes is committed before
/// anything leaves.
/// </summary>
internal sealed partial class TurnRunner(
    Database database, OutboxSender sender, Newcomers newcomers, ServedTenants tenants, Reader reader,
    IReadOnlyList<Edition> editions, ChannelTerms channelTeam, ChannelOptions options, TimeProvider clock, ILogger<TurnRunner> log)
{
    /// <summary>A turn of the channel.</summary>
    public async Task<TurnAnswer> RunAsync(Activity activity, CancellationToken ct)
    {
        if (!ConversationReference.TryFrom(activity, out var reference) || !await tenants.IncludesAsync(reference.TenantId, ct))
        {
            // An error would only be shown to strangers; they get nothing at all.
            Log.NotServed(log);
            return TurnAnswer.Done;
        }

        if (activity.Type is ActivityTypes.Invoke && Invokes.Refusal(activity) is { } refusal)
            return refusal;

        var member = await newcomers.LookUpAsync(reference, ct);
        var record = await RunAsync(
            activity, reference, store => Callers.FromChannelAsync(reference, member, options.TenantId, clock.GetUtcNow(), store), it => sender.Take(it.Outgoing));
        return await record.Answer;
    }

    /// <summary>A turn up to its commit; what it returns may leave now.</summary>
    /// <param name="find">Who the caller is on record, found within the transaction.</param>
    /// <param name="committed">Gets what may leave in the order of the commits, so that answers keep the order of the turns.</param>
    public async Task<TurnRecord> RunAsync(Activity activity, ConversationReference reference, Func<Transaction, Task<Person?>> find, Action<TurnRecord> committed)
    {
        var now = clock.GetUtcNow();
        try
        {
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            var edition = Edition.InForceOn(editions, today);

            // Understanding is pure and takes longest, so it is done before anybody waits for the writer.
            var input = Interpreter.Hear(activity, reader, today);
            return await database.RunAsync(store => new TurnWork(store, activity, reference, input, now, edition, channelTeam, options.TenantId).RunAsync(find), committed, CancellationToken.None);
        }
        catch (Exception fault) // The one place where a turn's fault ends: it is logged, and the person is told.
        {
            Log.TurnFailed(log, activity.DeliveryKey(), fault);
            return await ApologizeAsync(activity, reference, now, committed);
        }
    }

    /// <summary>A small turn that claims the delivery and says sorry. If even that fails, the channel delivers again.</summary>
    private async Task<TurnRecord> ApologizeAsync(Activity activity, ConversationReference reference, DateTimeOffset now, Action<TurnRecord> committed)
    {
        try
        {
            return await database.RunAsync(store => Apology.RunAsync(store, activity, reference, now), committed, CancellationToken.None);
        }
        catch (Exception fault) // The store itself is out of order.
        {
            Log.ApologyFailed(log, fault);
            return new TurnRecord(new TurnAnswer(StatusCodes.Status500InternalServerError), []);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Activity ignored: its tenant is not served, or it names none")]
        public static partial void NotServed(ILogger log);

        [LoggerMessage(LogLevel.Error, "Turn {Delivery} failed")]
        public static partial void TurnFailed(ILogger log, string delivery, Exception fault);

        [LoggerMessage(LogLevel.Error, "Not even an apology could be stored; the channel will deliver again")]
        public static partial void ApologyFailed(ILogger log, Exception fault);
    }
}
