using System.Text;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Protocol;
using PartnerBot.Store;
using Kept = PartnerBot.Store.ConversationReference;
using Reference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Outgoing;

/// <summary>Messages as the outbox keeps them. Each belongs to the process that commits it until its lease ends.</summary>
internal static class OutboxRows
{
    public static OutboxMessage Reply(Reference reference, Activity message, string? replyToId) =>
        Row(OutboxKind.Send, reference.ConversationId, reference.ServiceUrl, reference.TenantId, message, replyToId);

    /// <param name="personal">The person's chat with the bot, if it is known; else one is opened when the message leaves.</param>
    public static OutboxMessage Private(Reference from, Kept? personal, AdaptiveCard card)
    {
        var message = Interpreter.WithCard(
            new Activity { Type = ActivityTypes.Message, ChannelId = from.ChannelId, From = new ChannelAccount { Id = from.BotId, Name = from.BotName } }, card);
        return personal is null
            ? Row(OutboxKind.Open, $"open:{from.TenantId}:{from.AadObjectId}", from.ServiceUrl, from.TenantId, message, null) with { MemberId = from.UserId }
            : Row(OutboxKind.Send, personal.ConversationId, personal.ServiceUrl, from.TenantId, message with { Conversation = Personal(personal) }, null);
    }

    private static ConversationAccount Personal(Kept chat) => new() { Id = chat.ConversationId, ConversationType = ConversationTypes.Personal, TenantId = chat.TenantId };

    // Delivery is a matter of real time, also where the bot's own clock is pinned.
    private static OutboxMessage Row(string kind, string conversation, string serviceUrl, string tenant, Activity message, string? replyToId)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new(Guid.CreateVersion7().ToString("N"), conversation, serviceUrl, kind, Encoding.UTF8.GetString(message.ToUtf8()), replyToId, now, now + OutboxSender.Lease, TenantId: tenant);
    }
}

internal static class OutboxKind
{
    /// <summary>To a conversation that is known.</summary>
    public const string Send = "send";

    /// <summary>To somebody's own chat with the bot, which is opened first.</summary>
    public const string Open = "open";
}
