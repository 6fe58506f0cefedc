using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerBot.Program.Guides;

/// <summary>Turns a line of Markdown into plain text: links and emphasis become their words, escapes their characters, tags and pictures nothing.</summary>
internal static partial class InlineText
{
    // An escaped character hides here while the marks are read, so that it is not taken for one.
    private const char Hidden = '\uE000';

    private static readonly SearchValues<char> AnyMark = SearchValues.Create("\\<&[*_`~!");

    public static string Clean(string line)
    {
        if (line.AsSpan().ContainsAny(AnyMark))
            line = Unhide(Marks(Tags(Hide(line))));

        return OneBlank(line);
    }

    private static string Marks(string text)
    {
        text = Pictures().Replace(text, "");
        text = Links().Replace(text, "$1");
        text = NoteMarks().Replace(text, "");
        text = Code().Replace(text, "$1");
        text = Strong().Replace(text, "$2");
        text = Emphasis().Replace(text, "$2");
        return Struck().Replace(text, "$1");
    }

    private static string Tags(string text)
    {
        if (!text.Contains('<') && !text.Contains('&')) return text;

        text = Addresses().Replace(text, "$1");
        text = Superscripts().Replace(text, "");
        text = Items().Replace(text, " • ");
        text = KnownTags().Replace(text, tag => tag.Groups["space"].Success ? " " : "");
        return Entities().Replace(text, Entity);
    }

    private static string Entity(Match entity)
    {
        var name = entity.Groups[1].Value;
        if (name[0] is '#')
        {
            var isHex = name[1] is 'x' or 'X';
            var isNumber = int.TryParse(name.AsSpan(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code);
            return isNumber && code >= ' ' && Rune.TryCreate(code, out var rune) ? rune.ToString() : entity.Value;
        }

        return name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => " ",
            "ndash" => "–",
            "mdash" => "—",
            "bull" => "•",
            "hellip" => "…",
            "rsquo" => "’",
            "lsquo" => "‘",
            "ldquo" => "“",
            "rdquo" => "”",
            "reg" => "®",
            "trade" => "™",
            "copy" => "©",
            _ => entity.Value,
        };
    }

    private static string Hide(string text) => text.Contains('\\') ? Escapes().Replace(text, escape => $"{(char)(Hidden + escape.Value[1])}") : text;

    private static string Unhide(string text) => text.AsSpan().ContainsAnyInRange(Hidden, (char)(Hidden + 127))
        ? string.Concat(text.Select(letter => letter is >= Hidden and < (char)(Hidden + 128) ? (char)(letter - Hidden) : letter))
        : text;

    private static string OneBlank(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] is not ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"!\[[^\]]{0,300}\]\([^()\s]{0,500}(?:\s""[^""]{0,200}"")?\)")]
    private static partial Regex Pictures();

    [GeneratedRegex(@"\[([^\[\]]{1,300})\](?:\((?:[^()]|\([^()]{0,200}\)){0,600}\)|\[[^\]]{0,100}\])")]
    private static partial Regex Links();

    [GeneratedRegex(@"\[\^[^\]\s]{1,20}\]:?")]
    private static partial Regex NoteMarks();

    [GeneratedRegex("(?<!`)`{1,2}(?!`)([^`]{1,500})`{1,2}")]
    private static partial Regex Code();

    // A mark opens before a word and closes behind one, so that footnote stars and snake_case stay.
    [GeneratedRegex(@"(?<![\w*_])(\*\*\*?|___?)(?=[^\s*_])(.{1,500}?)(?<=\S)\1(?![\w*])")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*_])([*_])(?=[^\s*_])([^*]{1,500}?)(?<=\S)\1(?![\w*])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"~~(?=\S)([^~]{1,500})~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"<(?:mailto:)?(https?://[^\s<>]{1,500}|[^\s<>@/]{1,100}@[^\s<>@]{1,200})>")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"<sup>\s*[\d*†]{1,3}\s*</sup>", RegexOptions.IgnoreCase)]
    private static partial Regex Superscripts();

    [GeneratedRegex(@"<li\b[^<>]{0,300}>\s*[•·]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex(@"</?(?:(?<space>br|p|ul|ol|li|div|table|thead|tbody|tr|td|th|h[1-6]|hr|blockquote|center|pre)|b|i|u|s|em|strong|sub|sup|span|a|font|small|mark|code|img)\b[^<>]{0,500}>", RegexOptions.IgnoreCase)]
    private static partial Regex KnownTags();

    [GeneratedRegex(@"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")]
    private static partial Regex Entities();
}
