using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Protocol;

/// <summary>A person or a bot. <see cref="Id"/> (<c>29:…</c>, <c>28:…</c>) differs per bot and is an address; people are known by tenant and <see cref="AadObjectId"/>.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    /// <summary>Absent on reactions and installs.</summary>
    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>Where it was said. In a channel the id ends in <c>;messageid=ROOT</c>, but not on installs and membership changes.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>; some messages lack it.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    public bool? IsGroup { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>A chat of one person with the bot. Without a type, a conversation that is not said to be a group counts as one.</summary>
    [JsonIgnore]
    public bool IsPersonal => ConversationType is null ? IsGroup is not true : ConversationType is ConversationTypes.Personal;
}

/// <summary>Something beside the text; see <see cref="ContentTypes"/>.</summary>
public sealed record Attachment
{
    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    /// <summary>A card's object, or a string of HTML.</summary>
    [JsonConverter(typeof(AsWritten))]
    public JsonElement? Content { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A mention, the client's locale and zone, or something else of its <see cref="Type"/>.</summary>
public sealed record Entity
{
    public const string Mention = "mention";
    public const string ClientInfo = "clientInfo";

    public string? Type { get; init; }

    /// <summary>Of a mention: what stands in the activity's text, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>. Some messages lack it.</summary>
    public string? Text { get; init; }

    public ChannelAccount? Mentioned { get; init; }

    public string? Locale { get; init; }

    public string? Country { get; init; }

    public string? Platform { get; init; }

    /// <summary>Of a clientInfo: an IANA name.</summary>
    public string? Timezone { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A like or the taking back of one.</summary>
public sealed record MessageReaction
{
    public string? Type { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A member of a conversation, as the roster gives it.</summary>
public sealed record TeamsMember
{
    public string? Id { get; init; }

    /// <summary>The Entra object id; <see cref="ObjectId"/> is the same under an older name.</summary>
    public string? AadObjectId { get; init; }

    public string? ObjectId { get; init; }

    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    public string? TenantId { get; init; }

    /// <summary>user, guest, anonymous …</summary>
    public string? UserRole { get; init; }
}
