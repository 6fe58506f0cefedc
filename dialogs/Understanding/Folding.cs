using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// One character for all that look alike: accents, full width, ligatures, mathematical letters, curly quotes, dashes.
/// The parts of Unicode's NFKC that people type, written out because the invariant globalization mode has no NFKC.
/// Case is kept: capitals tell names.
/// </summary>
internal static class Folding
{
    /// <summary>Nobody asks in more characters; a pasted mail is read from its beginning.</summary>
    public const int Longest = 1_000;

    private static readonly string[] Families =
    [
        "aàáâãäåāăąª", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ",
        "oòóôõöøōŏőº", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
        "'‘’‛ʼ′`´", "\"“”„‟«»", "-‐‑‒–—―−", "%‰٪", "2²", "3³", "1¹",
    ];

    private static readonly FrozenDictionary<int, string> Plain = Families
        .SelectMany(family => family[1..].Select(variant => (variant, plain: family[0])))
        .SelectMany(pair => new[] { pair, (variant: char.ToUpperInvariant(pair.variant), plain: char.ToUpperInvariant(pair.plain)) })
        .DistinctBy(pair => pair.variant)
        .Select(pair => (Value: (int)pair.variant, Text: pair.plain.ToString()))
        .Concat([('ß', "ss"), ('æ', "ae"), ('Æ', "AE"), ('œ', "oe"), ('Œ', "OE"), ('…', " "), ('\uFB00', "ff"), ('\uFB01', "fi"), ('\uFB02', "fl"), ('\uFB03', "ffi"), ('\uFB04', "ffl")])
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Text);

    public static string Fold(string text)
    {
        var folded = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (folded.Length >= Longest) break;
            if (rune.IsAscii && rune.Value >= ' ') folded.Append((char)rune.Value);
            else Append(folded, rune);
        }

        return folded.ToString();
    }

    /// <summary>A part of a folded text as it stood in the text: "Sohne" of "Meier und Söhne" is "Söhne".</summary>
    /// <returns>The part itself where it cannot be found.</returns>
    public static string AsWritten(string text, string part)
    {
        var (folded, origins, at) = (new StringBuilder(), new List<int>(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && rune.Value >= ' ') folded.Append((char)rune.Value);
            else Append(folded, rune);
            while (origins.Count < folded.Length) origins.Add(at);
            at += rune.Utf16SequenceLength;
        }

        origins.Add(text.Length);
        var found = folded.ToString().IndexOf(part, StringComparison.Ordinal);
        return found < 0 ? part : text[origins[found]..origins[found + part.Length]].Trim();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (Plain.TryGetValue(rune.Value, out var plain)) folded.Append(plain);
        else if (rune.Value is >= 0xFF01 and <= 0xFF5E) folded.Append((char)(rune.Value - 0xFEE0));
        else if (rune.Value is >= 0x1D400 and <= 0x1D6A3) folded.Append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(rune.Value - 0x1D400) % 52]);
        else if (rune.Value is >= 0x1D7CE and <= 0x1D7FF) folded.Append((char)('0' + ((rune.Value - 0x1D7CE) % 10)));
        else folded.Append(Category(rune));
    }

    // Marks and invisible characters vanish, so that "é" in two characters, soft hyphens and joiners do not split a word.
    private static string Category(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
        _ when Rune.IsLetterOrDigit(rune) || rune.Value is '€' or '£' or '¥' => rune.ToString(),
        _ => " ",
    };
}
