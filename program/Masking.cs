using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerBot.Program;

/// <summary>
/// Takes out of somebody's words what could tell who they are or whom they ask about: addresses, links and every digit.
/// Names are left, for nobody can tell them from other words.
/// </summary>
public static class Masking
{
    public const int Longest = 300;

    private const string Letter = @"[\p{L}\p{N}\p{M}]";

    // The first of these that fits at a place wins: a link may hold an address, an address a domain, and all of them digits.
    private static readonly string[] Kinds =
    [
        @"(?<link>[A-Za-z][A-Za-z0-9+.\-]*://[^\s<>""]+)",
        @"(?<email>(?:""[^""\r\n]{1,64}""|[\p{L}\p{N}_+][^\s@＠<>()\[\],;:""]*)[@＠](?:\[(?:IPv6:)?[0-9A-Fa-f.:]{2,64}\]|[\p{L}\p{N}_][^\s@＠<>()\[\],;:""]*))",
        $@"(?<link>(?:{Letter}+(?:-+{Letter}+)*\.)+\p{{L}}{{2,}}(?::\p{{Nd}}+)?(?:/[^\s<>""]*)?)",
        @"(?<number>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})",
        @"(?<number>(?:\+\s?)?(?:\p{Sc}\s?)?(?:\(\p{N}+\)[\s.\-/]{0,3})?\p{N}(?:[\s.,'’()/:·٫٬\-–]{0,3}\p{N})*(?:\s?(?:[kKmMbB]|mn|bn|thousand|million|billion)\b)?(?:\s?\p{Sc})?)",
    ];

    private static readonly char[] BehindAddress = ['.', '!', '?', '}', '\'', '’'];

    private static readonly char[] BehindLink = [.. BehindAddress, ',', ';', ':', ')', ']'];

    // Linear whatever is typed, for what comes in here is not ours.
    private static readonly Regex Private = new(string.Join('|', Kinds), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The words on one line, masked, and at most <see cref="Longest"/> characters long. Masking twice changes nothing more.</summary>
    public static string Of(string words) => Cut(Private.Replace(OneLine(words), Mask));

    private static string Mask(Match found)
    {
        if (found.Groups["number"].Success)
            return "[number]";

        // A full stop or a bracket behind it belongs to the sentence; an address may end in "]".
        var isLink = found.Groups["link"].Success;
        var end = found.Value.TrimEnd(isLink ? BehindLink : BehindAddress).Length;
        return (isLink ? "[link]" : "[email]") + found.Value[end..];
    }

    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control)
                line.Append(line is [.., ' '] ? "" : " ");
            else
                line.Append(rune);
        }

        return line.ToString().Trim();
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text;

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next < Longest)
            end += next;

        // Half a "[number]" would say nothing.
        var open = text.LastIndexOf('[', end - 1);
        if (open >= 0 && end - open < "[number]".Length && text.IndexOf(']', open, end - open) < 0)
            end = open;

        return $"{text[..end].TrimEnd()}…";
    }
}
