using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>The value of an adaptiveCard/action invoke: what was pressed. All of it can be forged.</summary>
/// <param name="Verb">The action's verb; empty when it has none.</param>
/// <param name="Data">The action's data with the inputs merged in; null when there is none.</param>
/// <param name="IsAutomatic">The client refreshes by itself: answer fast and change nothing.</param>
/// <param name="ActionId">The action's own id.</param>
public sealed record CardPress(string Verb, JsonElement? Data, bool IsAutomatic, string? ActionId)
{
    /// <summary>False, with the answer to give, when the value is no press of an Action.Execute.</summary>
    public static bool TryRead(JsonElement? value, [NotNullWhen(true)] out CardPress? press, [NotNullWhen(false)] out InvokeResponse? answer)
    {
        (press, answer) = (null, null);
        if (value is not { ValueKind: JsonValueKind.Object } pressed || !pressed.TryGetProperty("action", out var action) || action.ValueKind is not JsonValueKind.Object)
        {
            answer = InvokeResponse.Error(400, "BadRequest", "This button sent nothing I can read. Ask me again and use the new card.");
        }
        else if (Text(action, "type") is not "Action.Execute")
        {
            answer = InvokeResponse.Error(400, "NotSupported", "This kind of button is not one of mine. Ask me again and use the new card.");
        }
        else
        {
            JsonElement? data = action.TryGetProperty("data", out var sent) && sent.ValueKind is not JsonValueKind.Null ? sent : null;
            press = new(Text(action, "verb") ?? "", data, Text(pressed, "trigger") is "automatic", Text(action, "id"));
        }

        return press is not null;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}
