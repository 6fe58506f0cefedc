using System.Buffers;
using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>The bodies of POST /v3/conversations.</summary>
internal static class NewConversation
{
    public static ReadOnlyMemory<byte> Personal(string? botId, string tenant, string member) => Write(json =>
    {
        json.WriteBoolean("isGroup", false);
        if (botId is not null)
        {
            json.WriteStartObject("bot");
            json.WriteString("id", botId);
            json.WriteEndObject();
        }

        json.WriteStartArray("members");
        json.WriteStartObject();
        json.WriteString("id", member);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("tenantId", tenant);
        json.WriteStartObject("channelData");
        json.WriteStartObject("tenant");
        json.WriteString("id", tenant);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Thread(string tenant, string channel, ReadOnlyMemory<byte> activity) => Write(json =>
    {
        json.WriteBoolean("isGroup", true);
        json.WriteStartObject("channelData");
        json.WriteStartObject("channel");
        json.WriteString("id", channel.Split(";messageid=", 2)[0]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WritePropertyName("activity");
        json.WriteRawValue(activity.Span);
        json.WriteString("tenantId", tenant);
    });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
