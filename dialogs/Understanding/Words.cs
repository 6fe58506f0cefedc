namespace PartnerBot.Dialogs.Understanding;

/// <summary>A word as it is compared, and where it stands in the folded text.</summary>
/// <param name="Text">Lower case, without apostrophes; figures keep their signs: "$450k", "2027-01-31", "15%".</param>
/// <param name="Capital">Written with a capital (or all in capitals) in a text that also has small letters.</param>
/// <param name="Opens">The first of its sentence, where a capital means nothing.</param>
/// <param name="Named">Known to be part of a name, whatever else it could be.</param>
/// <param name="Quoted">Between quotation marks.</param>
/// <param name="Corrected">Taken for a slip of the keys and read as another word.</param>
internal readonly record struct Word(string Text, int From, int To, bool Capital = false, bool AllCapitals = false, bool Possessive = false, bool Opens = false, bool Named = false, bool Corrected = false, bool Quoted = false);

/// <summary>Cuts folded text into words; contractions become the words they stand for.</summary>
internal static class Words
{
    private static readonly HashSet<string> Domains = ["com", "net", "org", "io", "de", "fr", "co", "uk", "jp", "br", "eu", "ch", "es", "nl", "pl", "se", "mx", "example", "test"];

    public static List<Word> Of(string folded)
    {
        var words = new List<Word>();
        var shouting = !folded.Any(char.IsLower);
        var opens = true;
        var quotes = folded.Count(letter => letter is '"') % 2 == 0;
        var quoted = false;
        for (var at = 0; at < folded.Length;)
        {
            if (!Starts(folded, at))
            {
                opens |= folded[at] is '.' or '!' or '?' or '\n';
                quoted ^= quotes && folded[at] is '"';
                at++;
                continue;
            }

            var end = End(folded, at);
            Add(words, folded[at..end], at, end, shouting, opens, quoted);
            opens = false;
            at = end;
        }

        return words;
    }

    private static bool Starts(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || IsCurrency(text[at]) || text[at] is '&' or '%' || IsSurrogateLetter(text, at);

    private static int End(string text, int start)
    {
        if (text[start] is '&' or '%') return start + 1;
        if (With(text, start) is { } with) return with;
        var end = start + 1;
        while (end < text.Length && Goes(text, start, end)) end++;
        return end;
    }

    // "w/" is with, "w/o" without.
    private static int? With(string text, int start) =>
        Before(text, start) || !text.AsSpan(start).StartsWith("w/", StringComparison.OrdinalIgnoreCase) ? null
        : At(text, start + 2) is 'o' or 'O' && !char.IsLetterOrDigit(At(text, start + 3)) ? start + 3
        : start + 2;

    private static bool Goes(string text, int start, int at) => text[at] switch
    {
        '%' => char.IsAsciiDigit(text[at - 1]),
        '\'' => char.IsLetter(text[at - 1]) && char.IsLetter(At(text, at + 1)),
        '.' when char.IsLetter(text[at - 1]) || char.IsLetter(At(text, at + 1)) => IsAbbreviation(text, start, at) || IsDomain(text, at),
        '-' when char.IsLetter(At(text, at + 1)) => false,
        '.' or ',' or '/' or '-' or ':' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(At(text, at + 1)),
        var c when char.IsLetterOrDigit(c) || IsSurrogateLetter(text, at) || char.IsLowSurrogate(c) => text[at - 1] is not '%',
        var c => IsCurrency(c) && !char.IsAsciiDigit(At(text, at + 1)),
    };

    // "U.S." is one word, "level.What" is two.
    private static bool IsAbbreviation(string text, int start, int at) =>
        char.IsLetter(At(text, at + 1)) && !char.IsLetterOrDigit(At(text, at + 2)) && (at - start) % 2 == 1 && (at - start == 1 || text[at - 2] is '.');

    private static bool IsDomain(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return Domains.Contains(text[(at + 1)..end].ToLowerInvariant()) || (end < text.Length && text[end] is '.' && IsDomain(text, end));
    }

    private static void Add(List<Word> words, string raw, int from, int to, bool shouting, bool opens, bool quoted)
    {
        var text = raw.ToLowerInvariant();
        var word = new Word(text, from, to, !shouting && char.IsUpper(raw[0]), !shouting && raw.Any(char.IsUpper) && !raw.Any(char.IsLower), Opens: opens, Quoted: quoted);
        if (text.Contains('.') && !text.Any(char.IsAsciiDigit) && text.Split('.').All(part => part.Length == 1)) text = text.Replace(".", "");
        var parts = Contractions.Parts(text);
        words.Add(word with { Text = parts[0], Possessive = text.EndsWith("'s", StringComparison.Ordinal) && parts.Length == 1 });
        foreach (var part in parts.AsSpan(1)) words.Add(new Word(part, from, to));
    }

    private static bool Before(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    private static char At(string text, int at) => at < text.Length ? text[at] : ' ';

    private static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥';

    private static bool IsSurrogateLetter(string text, int at) => char.IsSurrogatePair(text, Math.Min(at, text.Length - 1)) && char.IsLetter(text, at);
}
