using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Protocol;

/// <summary>
/// One activity of the Activity Protocol. Names follow the wire; what is not named here is kept in <see cref="Extra"/>, so that a
/// round trip loses nothing. From <see cref="TryParse"/> the type is never empty and no list holds a null.
/// </summary>
public sealed partial record Activity
{
    /// <summary>What happened; one of <see cref="ActivityTypes"/>, or a type that is not known yet and is ignored.</summary>
    public string? Type { get; init; }

    /// <summary>Not unique: a reaction has the id of the message reacted to, an edit that of the edited one. See <see cref="DeliveryKey"/>.</summary>
    public string? Id { get; init; }

    /// <summary>UTC, as the channel wrote it. Never a reason to refuse an activity.</summary>
    public string? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    /// <summary>IANA name; absent on clicks.</summary>
    public string? LocalTimezone { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Where answers go, with region and tenant in the path. Belongs to the conversation, never to the app.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Of an invoke or an event.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: add, remove, add-upgrade, remove-upgrade.</summary>
    public string? Action { get; init; }

    /// <summary>As typed, mentions included; <see cref="ActivityText.Spoken"/> is what the person said.</summary>
    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>Absent on clicks: keep the one of the last message.</summary>
    public string? Locale { get; init; }

    public string? Summary { get; init; }

    public string? ReplyToId { get; init; }

    public string? AttachmentLayout { get; init; }

    public string? InputHint { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    /// <summary>A click's data or an invoke's argument. Whoever sees a card can forge it.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What only this channel says; <see cref="TeamsContext.Of"/> reads it.</summary>
    public JsonElement? ChannelData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
