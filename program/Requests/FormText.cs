using System.Globalization;
using System.Text;

namespace PartnerBot.Program.Requests;

/// <summary>Text that people typed, made fit to be stored and shown.</summary>
public static class FormText
{
    /// <summary>Scripts with many marks use three to a letter; towers of them only break the line above.</summary>
    private const int MostMarks = 4;

    /// <summary>
    /// Without blanks at the ends, line breaks, runs of blanks and characters that nobody sees or that turn the direction of what follows;
    /// null when nothing is left. Right-to-left writing, combining marks and emoji stay.
    /// </summary>
    public static string? Clean(string? typed) =>
        typed is not null && (IsPlain(typed) ? typed : string.Concat(Narrowed(Joined(Seen(typed)))).Trim()) is { Length: > 0 } text ? text : null;

    /// <summary>Whether there is a letter or digit of any script: a name of emoji or punctuation has none.</summary>
    public static bool HasWord(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Where((rune, at) => Rune.IsLetterOrDigit(rune) && !(at + 1 < runes.Length && runes[at + 1].Value is 0xFE0F or 0x20E3)).Any();
    }

    /// <summary>Nothing in it that would have to go.</summary>
    private static bool IsPlain(string typed) =>
        !typed.AsSpan().ContainsAnyExceptInRange(' ', '~') && typed is not ([' ', ..] or [.., ' ']) && !typed.Contains("  ", StringComparison.Ordinal);

    /// <summary>How many letters it has, as a person would count them, more or less.</summary>
    internal static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>In quotation marks, and short enough for a sentence.</summary>
    internal static string Quoted(string text, int most = 40)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Length <= most ? $"\"{text}\"" : $"\"{string.Concat(runes.Take(most - 1))}…\"";
    }

    /// <summary>Each blank as the plain one, and without what is not seen.</summary>
    private static List<Rune> Seen(string typed)
    {
        List<Rune> seen = [];
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || LooksBlank(rune)) seen.Add(new(' '));
            else if (!IsUnseen(rune) && !(IsSelector(rune) && (seen is [] || seen[^1].Value is ' ' || IsSelector(seen[^1]) || IsJoiner(seen[^1])))) seen.Add(rune);
        }

        return seen;
    }

    /// <summary>The joiners shape Persian, Indic and emoji, and have no business elsewhere.</summary>
    private static List<Rune> Joined(List<Rune> runes)
    {
        List<Rune> joined = [];
        for (var at = 0; at < runes.Count; at++)
            if (!IsJoiner(runes[at]) || (joined is [.., var before] && IsShaped(before) && at + 1 < runes.Count && IsShaped(runes[at + 1]))) joined.Add(runes[at]);
        return joined;
    }

    /// <summary>No two blanks in a row, and no towers of marks.</summary>
    private static IEnumerable<Rune> Narrowed(List<Rune> runes)
    {
        var (marks, isBlank) = (0, false);
        foreach (var rune in runes)
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks && !(isBlank && rune.Value is ' ')) yield return rune;
            isBlank = rune.Value is ' ';
        }
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Fillers of Hangul are letters to Unicode, and the blank of Braille is a symbol.
    private static bool LooksBlank(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Chooses between a plain sign and its emoji.</summary>
    private static bool IsSelector(Rune rune) => rune.Value is 0xFE0E or 0xFE0F;

    private static bool IsShaped(Rune rune) => rune.Value > 0x02FF && !IsJoiner(rune);

    private static bool IsUnseen(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => false,
        (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0000 and <= 0xE0FFF) or 0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        // Signs that stand under or around Arabic and Syriac numbers are seen.
        (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2 => false,
        0xFFFC or 0xFFFD or 0xFFFE or 0xFFFF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };
}
