using System.Text;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>Messages as the outbox keeps them.</summary>
internal static class OutboxRows
{
    public static OutboxMessage Reply(ConversationReference reference, Activity message, string? replyToId, DateTimeOffset now) => new(
        OutboxKind.Send, reference.ConversationId, reference.ServiceUrl, reference.TenantId, Text(message), replyToId, MemberId: null, now, now + OutboxSender.Lease);

    /// <param name="personal">The person's chat with the bot, if it is known; else one is opened when the message leaves.</param>
    public static OutboxMessage Private(ConversationReference from, Conversation? personal, AdaptiveCard card, DateTimeOffset now)
    {
        var message = Interpreter.WithCard(new Activity { Type = ActivityTypes.Message, ChannelId = from.ChannelId, From = new ChannelAccount { Id = from.BotId, Name = from.BotName } }, card);
        return personal is null
            ? new(OutboxKind.Private, $"private:{from.TenantId}:{from.AadObjectId}", from.ServiceUrl, from.TenantId, Text(message), null, from.UserId, now, now + OutboxSender.Lease)
            : new(OutboxKind.Send, personal.Id, personal.ServiceUrl, from.TenantId,
                Text(message with { Conversation = new ConversationAccount { Id = personal.Id, ConversationType = ConversationTypes.Personal, TenantId = from.TenantId } }), null, null, now, now + OutboxSender.Lease);
    }

    private static string Text(Activity message) => Encoding.UTF8.GetString(message.ToUtf8());
}
