using System.Globalization;

namespace PartnerBot.Protocol;

/// <summary>
/// Half of a surrogate pair, escaped (<c>\ud83d</c> alone), is valid JSON but no text: reading such a string throws, and it may do so
/// long after parsing, inside a value that nobody looked at before. A cut emoji should cost its sender a character, not the message.
/// </summary>
internal static class LoneSurrogates
{
    /// <summary>The same JSON with each lone half replaced by U+FFFD; the same bytes when there is none.</summary>
    public static ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0) return json;

        byte[]? copy = null;
        for (var i = 0; i < json.Length - 1; i++)
        {
            if (json[i] != '\\') continue;

            var unit = UnitAt(json, i);
            if (unit is >= 0xD800 and <= 0xDBFF && UnitAt(json, i + 6) is >= 0xDC00 and <= 0xDFFF)
            {
                i += 11;
            }
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                copy ??= json.ToArray();
                "\\ufffd"u8.CopyTo(copy.AsSpan(i));
                i += 5;
            }
            else
            {
                i++;
            }
        }

        return copy ?? json;
    }

    /// <summary>The UTF-16 unit that an escape at this place stands for; -1 when there is no such escape.</summary>
    private static int UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;
}
