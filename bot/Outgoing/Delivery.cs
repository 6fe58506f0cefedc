using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>One message to the channel, within its limits.</summary>
internal sealed class Delivery(Connector connector, TokenBuckets buckets, TimeProvider clock)
{
    /// <summary>About a day, with the pauses below.</summary>
    public const int MaxAttempts = 40;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    public async Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        for (var wait = buckets.Take(message.ConversationId, message.TenantId); wait > TimeSpan.Zero; wait = buckets.Take(message.ConversationId, message.TenantId))
            await Task.Delay(wait, clock, ct);

        if (message.Kind is not OutboxKind.Private)
            return await connector.SendAsync(message.ServiceUrl, message.ConversationId, message.ReplyToId, message.Payload, ct);

        // The person's chat with the bot is not known yet; asking for it twice gives the same one.
        return await connector.OpenPersonalAsync(message.ServiceUrl, message.TenantId, message.MemberId!, ct) switch
        {
            OpenOutcome.Opened(var conversationId) => await connector.SendAsync(message.ServiceUrl, conversationId, null, message.Payload, ct),
            OpenOutcome.Failed(var outcome) => outcome,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What the channel asks for, else exponential with full jitter.</summary>
    public static TimeSpan Pause(int attempts, TimeSpan? asked) =>
        asked ?? Backoff.After(attempts, Random.Shared.NextDouble(), LongestPause);

    /// <summary>Why it was given up, and what that says of the conversation.</summary>
    public static (ConversationStatus? Status, string Why) Verdict(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Blocked(var reason) => (ConversationStatus.Blocked, reason),
        SendOutcome.Gone(var reason) => (ConversationStatus.NotFound, reason),
        SendOutcome.Refused(var status, var code, var reason) => (null, $"{status} {code}: {reason}"),
        SendOutcome.Retry(_, var reason) => (null, $"still after {MaxAttempts} attempts: {reason}"),
        _ => (null, "sent"),
    };
}
