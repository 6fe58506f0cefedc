using System.Globalization;
using System.Text;

namespace PartnerBot.Cards;

/// <summary>Names out of somebody's data, made fit for a card: one line, no tricks of direction, not too long.</summary>
internal static class Names
{
    private const int Longest = 60;

    /// <summary>The same for what people type, where a row of emoji must not outgrow the card: no more letters than signs.</summary>
    public static string Text(string text, int longest) => Fit(text, longest, longest);

    public static string Fit(string name, int longest = Longest) => Fit(name, longest, 4 * longest); // one visible sign can hide any number of accents

    private static string Fit(string name, int longest, int mostCharacters)
    {
        // Most names are plain and short, and already fit.
        if (name.Length < longest && IsPlain(name)) return name;

        var clean = Clean(name, 2 * mostCharacters);
        var length = 0;
        var end = 0;

        for (var count = 0; end < clean.Length; count++)
        {
            end += StringInfo.GetNextTextElementLength(clean, end);
            if (count == longest || end > mostCharacters) return Isolate(clean[..length].TrimEnd() + "…");
            if (count < longest - 1) length = end;
        }

        return Isolate(clean);
    }

    private static bool IsPlain(string name) =>
        !name.AsSpan().ContainsAnyExceptInRange(' ', '~') && name is not ([' ', ..] or [.., ' ']) && !name.Contains("  ", StringComparison.Ordinal) && !name.Contains("://", StringComparison.Ordinal);

    private static string Clean(string name, int most)
    {
        var clean = new StringBuilder(Math.Min(name.Length, most));

        foreach (var rune in name.EnumerateRunes())
        {
            if (clean.Length >= most) break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) Space(clean);
            else if (!IsInvisible(rune)) _ = rune.IsBmp ? clean.Append((char)rune.Value) : clean.Append(rune.ToString());
        }

        // An address in a name is no link of ours.
        return clean.ToString().Trim().Replace("://", ":\u200B//", StringComparison.Ordinal);
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    /// <summary>Signs that only turn the direction of what follows, or cannot be drawn at all. Joiners stay: emoji need them.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value is
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200B or 0x200E or 0x200F or 0x061C or 0xFEFF or 0xFFFD;

    /// <summary>Arabic or Hebrew in the middle of our sentence must not pull the signs around it to its side.</summary>
    private static string Isolate(string name) =>
        name.Any(IsRightToLeft) ? $"\u2068{name}\u2069" : name;

    private static bool IsRightToLeft(char sign) => sign is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
