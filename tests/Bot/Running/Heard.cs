using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>Something the bot said: a message that reached the connector, or the body of an invoke's answer.</summary>
internal sealed partial record Heard(string Raw)
{
    /// <summary>Where it went; null for an invoke's answer.</summary>
    public ConnectorCall? Call { get; private init; }

    public JsonNode Json { get; } = JsonNode.Parse(Raw)!;

    /// <summary>All words a person can read in it, buttons included.</summary>
    public string Words { get; } = string.Join('\n', Readable(JsonNode.Parse(Raw)));

    /// <summary>A figure of the program: a percentage or an amount of dollars.</summary>
    public bool HasFigure => Figure().IsMatch(Raw);

    public static Heard From(ConnectorCall call) => new(call.Body) { Call = call };

    /// <summary>What the card's button of this title sends.</summary>
    public JsonNode Button(string title) => Nodes(Json).OfType<JsonObject>()
        .FirstOrDefault(it => it["title"]?.ToString() == title && it["data"] is not null)?["data"]!.DeepClone() ?? throw new InvalidOperationException($"There is no button '{title}' on: {Words}");

    private static IEnumerable<string> Readable(JsonNode? node) => Nodes(node).OfType<JsonObject>()
        .SelectMany(it => it)
        .Where(it => it.Key is "text" or "title" or "value" or "message" && it.Value is JsonValue)
        .Select(it => it.Value!.ToString());

    private static IEnumerable<JsonNode?> Nodes(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(it => Nodes(it.Value)).Prepend(json),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };

    [GeneratedRegex(@"\d\s*%|\$\s*\d|\d\s*\$")]
    private static partial Regex Figure();
}
