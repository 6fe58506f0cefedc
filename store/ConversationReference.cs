namespace PartnerBot.Store;

public enum ConversationStatus
{
    Active,
    Blocked,
    Uninstalled,
    NotFound,
}

/// <summary>Where somebody, a team or a channel can be written to, and what the bot keeps about the talk there.</summary>
/// <param name="Type">As on the wire: personal, groupChat or channel.</param>
/// <param name="ServiceUrl">Where messages for this conversation go; it differs by region and tenant.</param>
/// <param name="AadObjectId">In a personal conversation, the account.</param>
/// <param name="PersonId">In a personal conversation, the person of the roster.</param>
/// <param name="BotId">The bot's own address there ("28:…").</param>
/// <param name="UserMri">The person's address for this bot ("29:…").</param>
/// <param name="State">What the dialogs keep between turns, as JSON.</param>
/// <param name="Status">Set by <see cref="ConversationStore.MarkInactiveAsync"/> and by saving, not by the value here.</param>
/// <param name="Version">Counts the saves, from 1.</param>
public sealed record ConversationReference(
    string ConversationId,
    string Type,
    string ChannelId,
    string ServiceUrl,
    string? TenantId,
    string? AadObjectId,
    string? PersonId,
    string BotId,
    string? UserMri,
    DateTimeOffset LastSeenAt,
    string? TeamId = null,
    string? TeamsChannelId = null,
    string? Locale = null,
    string? TimeZone = null,
    string? State = null,
    ConversationStatus Status = ConversationStatus.Active,
    string? StatusReason = null,
    DateTimeOffset UpdatedAt = default,
    long Version = 0);
