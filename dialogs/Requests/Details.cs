using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What the record says of a step besides who, when and which.</summary>
internal sealed record Details(RequestState From, RequestState To, string? For = null, string? Note = null, string? Approver = null, decimal? Granted = null)
{
    public static string Of(RequestState from, RequestState to, StepTaken taken) =>
        JsonSerializer.Serialize(new Details(from, to, taken.For, taken.Note, taken.Approver, taken.Granted), DetailsJson.Default.Details);

    /// <returns>Null for an entry that is no step of a request.</returns>
    public static Details? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, DetailsJson.Default.Details);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Details))]
internal sealed partial class DetailsJson : JsonSerializerContext;
