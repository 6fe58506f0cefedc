using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>What Teams says in <c>channelData</c>. Each part is null when it is missing or of another kind.</summary>
/// <param name="TenantId">The tenant of the sender.</param>
/// <param name="TeamId">Of a channel message or an install in a team.</param>
/// <param name="ChannelId">The Teams channel, <c>19:…@thread.tacv2</c>.</param>
/// <param name="EventType">Of an update: teamMemberAdded, channelRenamed, editMessage, softDeleteMessage …</param>
public readonly record struct TeamsContext(string? TenantId, string? TeamId, string? ChannelId, string? EventType)
{
    public static TeamsContext Of(Activity activity) => activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        ? new(
            IdOf(data, "tenant"),
            IdOf(data, "team") ?? Text(data, "teamsTeamId"),
            IdOf(data, "channel") ?? Text(data, "teamsChannelId"),
            Text(data, "eventType"))
        : default;

    private static string? IdOf(JsonElement data, string name) =>
        data.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Object ? Text(part, "id") : null;

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}
