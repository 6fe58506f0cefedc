using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Protocol;

/// <summary>How the protocol is written: camelCase, nothing that is null, no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(TeamsMember))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(FileUpload))]
[JsonSerializable(typeof(FileConsentContent))]
[JsonSerializable(typeof(FileInfoContent))]
public sealed partial class ProtocolJson : JsonSerializerContext;
