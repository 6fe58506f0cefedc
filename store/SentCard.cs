namespace PartnerBot.Store;

/// <summary>A message that shows a request to somebody, so that it can be replaced.</summary>
/// <param name="Request">The request's number.</param>
/// <param name="ConversationId">Null until the message has arrived, where the chat has to be opened first.</param>
/// <param name="ActivityId">The message; null until it has arrived.</param>
public sealed record SentCard(
    string Id,
    long Request,
    string PersonId,
    string? ConversationId,
    string? ServiceUrl,
    string? TenantId,
    string? ActivityId,
    DateTimeOffset SentAt);
