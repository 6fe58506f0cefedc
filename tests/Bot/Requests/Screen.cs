using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>What Teams makes of the calls that it took, and of what people fill in.</summary>
internal static class Screen
{
    /// <summary>A conversation's messages in their order, each as the last update left it.</summary>
    public static IReadOnlyList<Heard> Of(IEnumerable<ConnectorCall> calls, string conversation)
    {
        var order = new List<string>();
        var shown = new Dictionary<string, ConnectorCall>();
        foreach (var call in calls.Where(each => each.Conversation == conversation))
        {
            if (call.Given is { } given)
            {
                order.Add(given);
                shown[given] = call;
            }
            else if (call is { Operation: "update", Status: 200, Id: { } replaced } && shown.ContainsKey(replaced))
            {
                shown[replaced] = call;
            }
        }

        return [.. order.Select(id => Heard.From(shown[id]))];
    }

    /// <summary>A button's data with what was filled in beside it, as Teams merges them.</summary>
    public static JsonNode With(this JsonNode data, params IEnumerable<(string Id, string Text)> typed)
    {
        var merged = data.DeepClone();
        foreach (var (id, text) in typed) merged[id] = text;
        return merged;
    }

    /// <summary>The titles of a card's buttons.</summary>
    public static IReadOnlyList<string> Buttons(this Heard card) => [.. Actions(card.Json).Select(action => (string)action["title"]!)];

    /// <summary>What an input has in it.</summary>
    public static string? Input(this Heard card, string id) => Nodes(card.Json).OfType<JsonObject>().First(node => (string?)node["id"] == id && ((string?)node["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true)["value"]?.ToString();

    /// <summary>What makes Teams ask for somebody's own view of a card; null for a card without.</summary>
    public static JsonNode? Refresh(this Heard card) => Nodes(card.Json).OfType<JsonObject>().FirstOrDefault(node => node["refresh"] is not null)?["refresh"];

    private static IEnumerable<JsonObject> Actions(JsonNode root) =>
        Nodes(root).OfType<JsonObject>().Where(node => node["actions"] is JsonArray).SelectMany(node => node["actions"]!.AsArray()).OfType<JsonObject>();

    private static IEnumerable<JsonNode?> Nodes(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(each => Nodes(each.Value)).Prepend(json),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
