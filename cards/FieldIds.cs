using System.Collections.Frozen;
using System.Text.Json;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards;

/// <summary>What the inputs of forms are called in a card, and what came back under those names.</summary>
internal static class FieldIds
{
    /// <summary>More than any form takes; what is longer was not typed into one of our fields.</summary>
    public const int LongestValue = 4_000;

    private static readonly FrozenDictionary<string, Field> Known = Enum.GetValues<Field>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static string Of(Field field) => $"f_{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}";

    /// <summary>Texts, numbers and yes or no as texts; whatever else there is, is not ours.</summary>
    public static IReadOnlyDictionary<Field, string> Read(JsonElement data)
    {
        var fields = new Dictionary<Field, string>();

        foreach (var property in data.EnumerateObject())
        {
            if (Known.TryGetValue(property.Name, out var field) && Text(property.Value) is { } text) fields[field] = Cut(text);
        }

        return fields;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static string Cut(string text)
    {
        if (text.Length <= LongestValue) return text;
        return text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
    }
}
