using System.Text;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>One message to the channel, within its limits.</summary>
internal sealed class Courier(Connector connector, TokenBuckets buckets, Database database, SentMessages sent, TimeProvider clock)
{
    /// <summary>About three hours with the pauses between them.</summary>
    public const int MaxAttempts = 40;

    public async Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        for (var wait = Take(message); wait > TimeSpan.Zero; wait = Take(message))
            await Task.Delay(wait, clock, ct);

        // A call that has begun is not broken off: it might have arrived, and would be sent again.
        ct = CancellationToken.None;
        var payload = Encoding.UTF8.GetBytes(message.Payload);
        if (message.Kind is OutboxKind.Open)
            return await OpenAndSendAsync(message, payload, ct);
        if (message.Kind is OutboxKind.Update)
            return await UpdateAsync(message, payload, ct);

        return message.ReplyToId is { Length: > 0 } replyTo
            ? await connector.ReplyAsync(message.ServiceUrl, message.ConversationId!, replyTo, payload, ct)
            : await connector.SendAsync(message.ServiceUrl, message.ConversationId!, payload, ct);
    }

    /// <summary>Opening somebody's chat again gives the same one, so a second attempt does no harm.</summary>
    private async Task<SendOutcome> OpenAndSendAsync(OutboxMessage message, byte[] payload, CancellationToken ct) =>
        await connector.CreatePersonalAsync(message.ServiceUrl, message.TenantId ?? "", message.MemberId ?? "", ct) switch
        {
            SendOutcome.Sent { ConversationId: { } opened } => await connector.SendAsync(message.ServiceUrl, opened, payload, ct) switch
            {
                SendOutcome.Sent sent => sent with { ConversationId = opened },
                var failed => failed,
            },
            SendOutcome.Sent => new SendOutcome.Refused(0, "NoConversation", "the connector opened a chat without saying which"),
            var failed => failed,
        };

    /// <summary>A card that is not there any more, or never arrived, needs no replacing.</summary>
    private async Task<SendOutcome> UpdateAsync(OutboxMessage message, ReadOnlyMemory<byte> payload, CancellationToken ct) =>
        (sent.PlaceOf(message.CardId ?? "") ?? await PlaceAsync(message.CardId ?? "", ct)) is var (conversation, activity)
        && await connector.UpdateAsync(message.ServiceUrl, conversation, activity, payload, ct) is var outcome and not SendOutcome.Gone
            ? outcome
            : new SendOutcome.Sent(null);

    private async Task<CardPlace?> PlaceAsync(string card, CancellationToken ct) =>
        await database.ReadAsync(store => new SentCardStore(store).FindAsync(card), ct) is { ConversationId: { } conversation, ActivityId: { } activity } ? new CardPlace(conversation, activity) : null;

    /// <summary>A channel on this machine is no Teams and has no limits.</summary>
    private TimeSpan Take(OutboxMessage message) => Uri.TryCreate(message.ServiceUrl, UriKind.Absolute, out var url) && url.IsLoopback
        ? TimeSpan.Zero
        : buckets.Take(message.ConversationId ?? message.Id, message.TenantId ?? "");

    /// <summary>What to make of a message that will not be tried again: why, and what that says of its conversation.</summary>
    public static (string Why, ConversationStatus? Status) Verdict(SendOutcome outcome) => outcome.Match<(string, ConversationStatus?)>(
        sent: _ => ("sent", null),
        retry: it => ($"still after the last attempt: {it.Reason}", null),
        blocked: it => (it.Reason, ConversationStatus.Blocked),
        gone: it => (it.Reason, ConversationStatus.NotFound),
        refused: it => ($"{it.Status} {it.Code}: {it.Reason}", null));
}
