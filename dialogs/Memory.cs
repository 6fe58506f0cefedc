using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Cards;

namespace PartnerBot.Dialogs;

/// <summary>What a conversation remembers between turns: the last question, for "and for Premier?", and that it was welcomed.</summary>
/// <param name="People">Ids of those whom the last answer was about, for "who is that?".</param>
/// <param name="Rated">The last answer was praised or blamed already.</param>
/// <param name="Asker">Whose question it was. In a group only they go on with it, as it may name their customers: a partner's people among themselves, Akamai's each alone.</param>
public sealed record Memory(Question? LastQuestion = null, bool Welcomed = false, string? Asker = null, IReadOnlyList<string>? People = null, bool Rated = false)
{
    public static readonly Memory Empty = new();

    public string ToJson() => JsonSerializer.Serialize(this, MemoryJson.Default.Memory);

    /// <summary>Memory that this version cannot read any more is no reason to fail: the conversation just starts afresh.</summary>
    public static Memory FromJson(string? json)
    {
        try
        {
            return json is null ? Empty : JsonSerializer.Deserialize(json, MemoryJson.Default.Memory) ?? Empty;
        }
        catch (JsonException)
        {
            return Empty;
        }
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Memory))]
internal sealed partial class MemoryJson : JsonSerializerContext;
