using System.Text;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
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

    /// <summary>A card for a chat that is known.</summary>
    public static OutboxMessage Letter(Kept chat, AdaptiveCard card, string? cardId) =>
        Row(OutboxKind.Send, chat.ConversationId, chat.ServiceUrl, chat.TenantId ?? "", Interpreter.WithCard(ToChat(chat), card), null) with { CardId = cardId };

    /// <summary>A card for somebody whose chat is opened first; it goes by way of another conversation of the tenant.</summary>
    public static OutboxMessage Letter(Kept neighbour, string objectId, AdaptiveCard card, string? cardId) =>
        Row(OutboxKind.Open, Opening(neighbour.TenantId ?? "", objectId), neighbour.ServiceUrl, neighbour.TenantId ?? "", Interpreter.WithCard(From(neighbour.ChannelId, neighbour.BotId), card), null)
            with
        { MemberId = objectId, CardId = cardId };

    /// <summary>In the place of the message that shows the card with this id; behind it, if that is still on its way.</summary>
    public static OutboxMessage Rewrite(string conversation, string serviceUrl, string tenant, AdaptiveCard card, string cardId) =>
        Row(OutboxKind.Update, conversation, serviceUrl, tenant, Interpreter.WithCard(new Activity { Type = ActivityTypes.Message }, card), null) with { CardId = cardId };

    /// <summary>A sentence, a card or a file for a chat that is known.</summary>
    public static OutboxMessage News(Kept chat, Func<Activity, Activity> what) =>
        Row(OutboxKind.Send, chat.ConversationId, chat.ServiceUrl, chat.TenantId ?? "", what(ToChat(chat)), null);

    /// <summary>A file goes to where its owner lets it be stored.</summary>
    public static OutboxMessage Upload(Reference from, Upload upload)
    {
        var place = upload.Place;
        var order = new FileOrder(upload.FileId, from.ConversationId, new FileUpload(place.UploadUrl, place.ContentUrl, place.Name, place.UniqueId, place.FileType));
        return Errand(OutboxKind.Upload, from, order);
    }

    /// <summary>A file that was sent is taken from where it lies.</summary>
    public static OutboxMessage Fetch(Reference from, string fileId) => Errand(OutboxKind.Fetch, from, new FileOrder(fileId, from.ConversationId, null));

    /// <summary>The lane of messages for somebody whose chat is not known yet.</summary>
    public static string Opening(string tenant, string objectId) => $"open:{tenant}:{objectId}";

    /// <param name="personal">The person's chat with the bot, if it is known; else one is opened when the message leaves.</param>
    public static OutboxMessage Private(Reference from, Kept? personal, AdaptiveCard card)
    {
        var message = Interpreter.WithCard(
            new Activity { Type = ActivityTypes.Message, ChannelId = from.ChannelId, From = new ChannelAccount { Id = from.BotId, Name = from.BotName } }, card);
        return personal is null
            ? Row(OutboxKind.Open, Opening(from.TenantId, from.AadObjectId ?? ""), from.ServiceUrl, from.TenantId, message, null) with { MemberId = from.UserId }
            : Row(OutboxKind.Send, personal.ConversationId, personal.ServiceUrl, from.TenantId, message with { Conversation = Personal(personal) }, null);
    }

    private static Activity From(string channel, string? botId) => new() { Type = ActivityTypes.Message, ChannelId = channel, From = new ChannelAccount { Id = botId } };

    private static Activity ToChat(Kept chat) => From(chat.ChannelId, chat.BotId) with { Conversation = Personal(chat) };

    private static ConversationAccount Personal(Kept chat) => new() { Id = chat.ConversationId, ConversationType = ConversationTypes.Personal, TenantId = chat.TenantId };

    /// <summary>In no conversation's lane: a slow store must not keep its messages back.</summary>
    private static OutboxMessage Errand(string kind, Reference from, FileOrder order) => Row(kind, null, from.ServiceUrl, from.TenantId, order.ToJson(), null);

    private static OutboxMessage Row(string kind, string conversation, string serviceUrl, string tenant, Activity message, string? replyToId) =>
        Row(kind, conversation, serviceUrl, tenant, Encoding.UTF8.GetString(message.ToUtf8()), replyToId);

    // Delivery is a matter of real time, also where the bot's own clock is pinned.
    private static OutboxMessage Row(string kind, string? conversation, string serviceUrl, string tenant, string payload, string? replyToId)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new(Guid.CreateVersion7().ToString("N"), conversation, serviceUrl, kind, payload, replyToId, now, now + OutboxSender.Lease, TenantId: tenant);
    }
}

internal static class OutboxKind
{
    /// <summary>To a conversation that is known.</summary>
    public const string Send = "send";

    /// <summary>To somebody's own chat with the bot, which is opened first.</summary>
    public const string Open = "open";

    /// <summary>In the place of a message that was sent.</summary>
    public const string Update = "update";

    /// <summary>A <see cref="FileOrder"/>: bytes to somebody's own store, then the message that shows the file.</summary>
    public const string Upload = "upload";

    /// <summary>A <see cref="FileOrder"/>: bytes from where somebody put them, then a turn that keeps them.</summary>
    public const string Fetch = "fetch";
}
