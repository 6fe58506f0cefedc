using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Protocol;

/// <summary>What must be kept to speak up later: where, to whom, and as whom. Renewed by every activity, because the region in the URL may change.</summary>
public sealed record ConversationReference
{
    public required string ChannelId { get; init; }

    /// <summary>Checked again on every use, although it was checked when it came.</summary>
    public required string ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    public required string TenantId { get; init; }

    public string? ConversationType { get; init; }

    public bool IsPersonal { get; init; }

    /// <summary>The person's Entra object id; null where the channel names no person.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The bot's own address, <c>28:…</c>.</summary>
    public string? BotId { get; init; }

    public string? BotName { get; init; }

    /// <summary>The person's address, <c>29:…</c>.</summary>
    public string? UserId { get; init; }

    public string? UserName { get; init; }

    public string? TeamId { get; init; }

    public string? TeamsChannelId { get; init; }

    /// <summary>Null on clicks: keep the stored one.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name; null on clicks: keep the stored one.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The thread of a channel without the message it hangs on; the id itself everywhere else.</summary>
    public string RootConversationId => ConversationId.Split(";messageid=", 2)[0];

    /// <summary>False when the activity does not say where an answer would go or which tenant it is of.</summary>
    public static bool TryFrom(Activity activity, [NotNullWhen(true)] out ConversationReference? reference)
    {
        var teams = TeamsContext.Of(activity);
        var client = activity.Entities?.FirstOrDefault(it => it.Type is Entity.ClientInfo);
        reference = (activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, Tenants.Of(activity)) is
            ({ Length: > 0 } channel, { Length: > 0 } url, { Length: > 0 } conversation, { } tenant)
            ? new()
            {
                ChannelId = channel,
                ServiceUrl = url,
                ConversationId = conversation,
                TenantId = tenant,
                ConversationType = activity.Conversation.ConversationType,
                IsPersonal = activity.Conversation.IsPersonal,
                AadObjectId = activity.From?.AadObjectId,
                BotId = activity.Recipient?.Id,
                BotName = activity.Recipient?.Name,
                UserId = activity.From?.Id,
                UserName = activity.From?.Name,
                TeamId = teams.TeamId,
                TeamsChannelId = teams.ChannelId,
                Locale = activity.Locale ?? client?.Locale,
                TimeZone = activity.LocalTimezone ?? client?.Timezone,
            }
            : null;
        return reference is not null;
    }

    /// <summary>An unasked message to this conversation; set its text or attachments with <c>with</c>.</summary>
    public Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = ChannelId,
        From = BotId is null ? null : new() { Id = BotId, Name = BotName },
        Recipient = IsPersonal && UserId is not null ? new() { Id = UserId, Name = UserName, AadObjectId = AadObjectId } : null,
        Conversation = new() { Id = ConversationId, ConversationType = ConversationType, TenantId = TenantId, IsGroup = IsPersonal ? null : true },
        Locale = Locale,
    };
}
