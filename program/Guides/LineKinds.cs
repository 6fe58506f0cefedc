using System.Text.RegularExpressions;

namespace PartnerBot.Program.Guides;

/// <summary>What a line of a guide is by its looks.</summary>
internal static partial class LineKinds
{
    private const int LongestTitle = 100;
    private const int MostTitleWords = 14;

    private static readonly string[] SmallWords =
    [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "per", "the", "to", "vs", "vs.", "via", "with", "without", "&", "/", "|", "-", "–", "—",
    ];

    /// <summary>"## Heading": its depth and text; null for any other line.</summary>
    public static (int Depth, string Title)? Heading(string line)
    {
        if (Marked().Match(line) is { Success: true } marked) return (marked.Groups[1].Length, marked.Groups[2].Value);
        return Tagged().Match(line) is { Success: true } tagged ? (tagged.Groups[1].Value[0] - '0', tagged.Groups[2].Value) : null;
    }

    /// <summary>The depth of a heading that is underlined like this; null for any other line.</summary>
    public static int? Underline(string line) => line.Trim() switch
    {
        { Length: >= 2 } text when text.AsSpan().IndexOfAnyExcept('=') < 0 => 1,
        { Length: >= 2 } text when text.AsSpan().IndexOfAnyExcept('-') < 0 => 2,
        _ => null,
    };

    /// <summary>"**Heading**": a line that is bold as a whole and no sentence; null for any other.</summary>
    public static string? BoldTitle(string line) =>
        Bold().Match(line) is { Success: true } bold && bold.Groups[2].Value is var title && title.Length <= LongestTitle && !title.Contains("**", StringComparison.Ordinal)
            && title.TrimEnd() is not [.., '.' or ':' or ';' or ',' or '!']
            ? title : null;

    /// <summary>A short line in title case that is no sentence. Whether it stands alone is for the caller to see.</summary>
    public static bool IsTitle(string line)
    {
        if (line.Length > LongestTitle + 20 || line.Contains('[') || line.Contains("://", StringComparison.Ordinal) || Item(line, isFootnote: false) is not null)
            return false;

        var text = InlineText.Clean(line);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.Length is >= 2 and <= LongestTitle
            && words.Length <= MostTitleWords
            && text[^1] is not ('.' or ',' or ';' or ':' or '!')
            && !text.Contains('@') && !text.StartsWith('*') && !text.StartsWith('>')
            && words.Any(word => word.Any(char.IsLetter))
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]))
            && words.All(IsTitleWord);
    }

    /// <summary>The text of a list item, with "• " for a bullet and its own number or letter otherwise; null for any other line.</summary>
    /// <param name="isFootnote">A star here marks a footnote of the table above, and stays.</param>
    public static string? Item(string line, bool isFootnote)
    {
        if (isFootnote && Footnote().IsMatch(line)) return line.Trim();
        if (Bullet().Match(line) is { Success: true } bullet) return Numbered().IsMatch(bullet.Groups[1].Value) ? bullet.Groups[1].Value : $"• {bullet.Groups[1].Value}";
        return Numbered().IsMatch(line) ? line.Trim() : null;
    }

    public static bool IsFence(string line) => line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    public static bool IsDivider(string line) => Divider().IsMatch(line);

    public static bool IsPageNumber(string line) => line.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Without the mark of a quotation; ">$4M" is none.</summary>
    public static string Unquoted(string line)
    {
        var text = line.Trim();
        while (text is ['>', ' ', ..]) text = text[2..].TrimStart();
        return text is ">" ? "" : text;
    }

    private static bool IsTitleWord(string word)
    {
        var first = word.FirstOrDefault(char.IsLetterOrDigit);
        return first == default || !char.IsLower(first) || Array.IndexOf(SmallWords, word) >= 0 || word.Contains('-', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#*)?[ \t]*$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*<h([1-6])\b[^<>]*>(.*?)</h\1>\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^\s*(\*\*\*?|__)(?=\S)(.+?)\1:?\s*$")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^\s*(?:[-*+•·▪◦●‣]|–)\s+(.*)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:\d{1,3}[.)]|[A-Za-z][.)]|\([A-Za-z0-9]{1,4}\))\s+\S")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*\*{1,4}\s+\S")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^\s{0,3}([-*_])(?:\s*\1){2,}\s*$")]
    private static partial Regex Divider();
}
