namespace PartnerBot.Store;

/// <summary>Something that leaves the process after the commit.</summary>
/// <param name="ConversationId">Messages of one conversation leave in the order in which they were added; null: in no order.</param>
/// <param name="Kind">"send", "update", or another name that has a handler.</param>
/// <param name="Payload">JSON.</param>
/// <param name="ReplyToId">The activity that is answered or updated.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="TenantId">The tenant of the conversation, whose share of the channel's limits it takes.</param>
/// <param name="MemberId">Somebody's address, for a chat that has to be opened first.</param>
/// <param name="LastError">Why the last try failed.</param>
/// <param name="CardId">The <see cref="SentCard"/> that learns where the message arrived.</param>
public sealed record OutboxMessage(
    string Id,
    string? ConversationId,
    string ServiceUrl,
    string Kind,
    string Payload,
    string? ReplyToId,
    DateTimeOffset CreatedAt,
    DateTimeOffset DueAt,
    int Attempts = 0,
    string? LastError = null,
    string? TenantId = null,
    string? MemberId = null,
    string? CardId = null);
