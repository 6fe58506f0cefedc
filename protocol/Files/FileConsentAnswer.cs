using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>The value of a fileConsent/invoke. All of it can be forged.</summary>
/// <param name="File">What the card's context said.</param>
/// <param name="Upload">Where to store the file; null when it was declined.</param>
public sealed record FileConsentAnswer(string File, FileUpload? Upload)
{
    private const int LongestId = 100;
    private const int LongestUrl = 8_192;

    /// <summary>False when the value is no answer to a consent card.</summary>
    public static bool TryRead(JsonElement? value, [NotNullWhen(true)] out FileConsentAnswer? answer)
    {
        answer = null;
        if (value is not { ValueKind: JsonValueKind.Object } said || said.TextOf("type") is not "fileUpload") return false;
        if (!said.TryGetProperty("context", out var context) || context.ValueKind is not JsonValueKind.Object || context.TextOf("file") is not { Length: > 0 and <= LongestId } file) return false;

        answer = said.TextOf("action") switch
        {
            "decline" => new(file, null),
            "accept" when Where(said) is { } upload => new(file, upload),
            _ => null,
        };
        return answer is not null;
    }

    private static FileUpload? Where(JsonElement said) =>
        said.TryGetProperty("uploadInfo", out var info) && info.ValueKind is JsonValueKind.Object
        && info.TextOf("uploadUrl") is { Length: > 0 and <= LongestUrl } uploadUrl && info.TextOf("contentUrl") is { Length: > 0 and <= LongestUrl } contentUrl
        && info.TextOf("name") is { Length: > 0 and <= 400 } name && info.TextOf("uniqueId") is { Length: > 0 and <= LongestId } id && (info.TextOf("fileType") ?? "") is { Length: <= LongestId } type
            ? new FileUpload(uploadUrl, contentUrl, name, id, type)
            : null;
}
