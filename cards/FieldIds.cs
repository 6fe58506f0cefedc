using System.Collections.Frozen;
using System.Text.Json;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards;

/// <summary>What the inputs of forms are called in a card, and what came back under those names.</summary>
internal static class FieldIds
{
    /// <summary>More than any form takes; what is longer was not typed into one of our fields.</summary>
    public const int LongestValue = 4_000;

    /// <summary>How many inputs one field can have: many clients show a choice of several as one tick box a choice, which is long for long lists.</summary>
    public const int MostOfAField = 6;

    private static readonly FrozenDictionary<string, (Field Field, int Place)> Known = Enum.GetValues<Field>()
        .SelectMany(field => Enumerable.Range(1, MostOfAField).Select(place => (field, place)))
        .ToFrozenDictionary(it => Of(it.field, it.place), StringComparer.Ordinal);

    /// <param name="place">1 for the first or only input: "f_products", "f_products2".</param>
    public static string Of(Field field, int place = 1) => $"f_{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}{(place == 1 ? "" : place)}";

    /// <summary>Texts, numbers and yes or no as texts; whatever else there is, is not ours. What a field's inputs say is joined with commas.</summary>
    public static IReadOnlyDictionary<Field, string> Read(JsonElement data)
    {
        var typed = new SortedDictionary<(Field Field, int Place), string>();

        foreach (var property in data.EnumerateObject())
        {
            if (Known.TryGetValue(property.Name, out var input) && Text(property.Value) is { } text) typed[input] = text;
        }

        return typed
            .GroupBy(it => it.Key.Field, it => it.Value)
            .ToDictionary(it => it.Key, it => Cut(it.Count() == 1 ? it.First() : string.Join(", ", it.Where(text => text is not ""))));
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
