using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>Reads texts of JSON that anybody may have written.</summary>
internal static class JsonText
{
    extension(JsonElement json)
    {
        /// <returns>Null when there is no such text, or its bytes are no text.</returns>
        public string? TextOf(string name)
        {
            try
            {
                return json.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }
}
