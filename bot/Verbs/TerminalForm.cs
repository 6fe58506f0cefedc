using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerBot.Bot.Verbs;

/// <summary>The fields of the card that was drawn last, filled in by lines such as "Customer: Contoso".</summary>
internal sealed class TerminalForm
{
    public static readonly TerminalForm None = new([]);

    private readonly IReadOnlyList<JsonElement> inputs;
    private readonly Dictionary<string, string> values = [];

    private TerminalForm(IReadOnlyList<JsonElement> inputs)
    {
        this.inputs = inputs;
        foreach (var input in inputs)
            values[Id(input)] = input.TryGetProperty("value", out var value) ? value.ToString() : "";
    }

    public static TerminalForm Of(JsonElement card) => new([.. Inputs(card)]);

    /// <returns>The field as it is filled in now; null when the line names none.</returns>
    public string? Fill(string line)
    {
        if (line.Split([':', '='], 2) is not [var name, var typed] || Named(name.Trim()) is not { } input) return null;
        values[Id(input)] = Chosen(input, typed.Trim());
        return $"{Label(input)} [{typed.Trim()}]";
    }

    /// <summary>What a button sends, with the fields beside it.</summary>
    public JsonElement With(JsonElement data)
    {
        if (values.Count == 0) return data;
        var all = JsonSerializer.SerializeToNode(data)!.AsObject();
        foreach (var (id, value) in values) all[id] = value;
        return JsonSerializer.SerializeToElement(all);
    }

    private JsonElement? Named(string name) => name.Length == 0
        ? null
        : inputs.Where(input => Label(input).StartsWith(name, StringComparison.OrdinalIgnoreCase)).Select(input => (JsonElement?)input).FirstOrDefault();

    /// <summary>Choices are named by what is shown, and sent as what they stand for.</summary>
    private static string Chosen(JsonElement input, string typed) => input.TryGetProperty("choices", out var choices)
        ? string.Join(',', typed.Split(',', StringSplitOptions.TrimEntries).Select(each => choices.EnumerateArray()
            .Where(choice => choice.GetProperty("title").GetString()!.StartsWith(each, StringComparison.OrdinalIgnoreCase)).Select(choice => choice.GetProperty("value").GetString()!).FirstOrDefault(each)))
        : typed;

    private static IEnumerable<JsonElement> Inputs(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal) => [json],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Inputs(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inputs),
        _ => [],
    };

    private static string Id(JsonElement input) => input.GetProperty("id").GetString()!;

    private static string Label(JsonElement input) => input.TryGetProperty("label", out var label) ? label.GetString()! : "";
}
