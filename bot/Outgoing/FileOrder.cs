using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Protocol;

namespace PartnerBot.Bot.Outgoing;

/// <summary>The payload of an upload or a fetch.</summary>
/// <param name="File">Of the offer, or of the file that was sent.</param>
/// <param name="Conversation">Who is told there how it ended.</param>
/// <param name="To">Where it may be stored; null for a fetch.</param>
internal sealed record FileOrder(string File, string Conversation, FileUpload? To)
{
    public string ToJson() => JsonSerializer.Serialize(this, FileOrderJson.Default.FileOrder);

    public static FileOrder Parse(string json) => JsonSerializer.Deserialize(json, FileOrderJson.Default.FileOrder) ?? throw new FormatException("An outbox row is no order for a file.");
}

[JsonSerializable(typeof(FileOrder))]
internal sealed partial class FileOrderJson : JsonSerializerContext;
