using System.Globalization;
using System.Text;

namespace PartnerBot.Cards;

/// <summary>Text measured in the cells of a terminal, where a Chinese sign or an emoji takes two and an accent none.</summary>
internal static class Letters
{
    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <param name="width">Negative pads at the left.</param>
    public static string Pad(string text, int width)
    {
        var missing = Math.Max(0, Math.Abs(width) - Width(text));
        return width < 0 ? new string(' ', missing) + text : text + new string(' ', missing);
    }

    /// <summary>Breaks at spaces, and inside a word only when it alone is wider than the line.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";

        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line is not "" && Width(line) + 1 + Width(word) > width)
            {
                yield return line;
                line = "";
            }

            line = line is "" ? word : $"{line} {word}";
        }

        if (line is not "") yield return line;
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var piece = new StringBuilder();

        foreach (var sign in Signs(word))
        {
            if (piece.Length > 0 && Width(piece.ToString()) + Width(sign) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(sign);
        }

        yield return piece.ToString();
    }

    private static IEnumerable<string> Signs(string word)
    {
        var signs = StringInfo.GetTextElementEnumerator(word);
        while (signs.MoveNext()) yield return signs.GetTextElement();
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int sign) => sign is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
