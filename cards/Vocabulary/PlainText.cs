using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>
/// Cards draw Markdown; we write plain text and let elements carry the looks. Escaping here, where text becomes JSON,
/// means that no name, note or figure can turn into a link, a list or bold text, whoever wrote it.
/// </summary>
internal sealed class PlainText : JsonConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Escape(value));

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, never read.");

    internal static string Escape(string text)
    {
        StringBuilder? escaped = null;

        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text, i)) (escaped ??= new StringBuilder(text, 0, i, text.Length + 16)).Append('\\');
            escaped?.Append(text[i]);
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsMarkup(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or '<' or '~' => true,
        '#' or '>' or '+' or '-' or '=' => IsLineStart(text, i),
        '.' or ')' => IsListNumber(text, i),
        '&' => IsEntity(text, i),
        _ => false,
    };

    private static bool IsLineStart(string text, int i)
    {
        while (i > 0 && text[i - 1] is ' ' or '\t') i--;
        return i == 0 || text[i - 1] is '\n' or '\r';
    }

    /// <summary>"1. " at the start of a line begins a numbered list.</summary>
    private static bool IsListNumber(string text, int i)
    {
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) return false;

        var digits = i;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits < i && IsLineStart(text, digits);
    }

    /// <summary>"&amp;lt;" would be read as a sign; "App &amp; API" would not.</summary>
    private static bool IsEntity(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '#')) end++;
        return end > i + 1 && end < text.Length && text[end] is ';';
    }
}
