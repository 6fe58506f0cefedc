using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>
/// Enum members as the words that cards use. The runtime's own converter also takes "gap, level" and makes a third
/// member of the two; this one takes a member's name, in any case, and nothing else.
/// </summary>
internal sealed class Words<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> Written =
        Enum.GetValues<T>().ToFrozenDictionary(it => it, it => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(it.ToString())));

    private static readonly FrozenDictionary<string, T> Known =
        Enum.GetValues<T>().ToFrozenDictionary(it => it.ToString(), StringComparer.OrdinalIgnoreCase);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Known.TryGetValue(reader.GetString()!, out var member)
            ? member
            : throw new JsonException($"No {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Written[value]);
}
