using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnerBot.Program.Partners;

/// <summary>A company's name without what people write differently: case, accents, punctuation and the legal form at the end.</summary>
public static class NameKey
{
    /// <summary>Without the blanks in them: "S.A. de C.V.", "Sp. z o.o." and "A/S" are several words.</summary>
    private static readonly FrozenSet<string> LegalForms = FrozenSet.Create(
        "ab", "ag", "as", "asa", "aps", "bhd", "bv", "co", "company", "corp", "corporation", "doo", "eirl", "ead", "eood", "fzco", "fze", "fzllc", "gmbh", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk",
        "limited", "limitedliabilitycompany", "llc", "llp", "lp", "ltd", "ltda", "mbh", "nv", "nyrt", "ohg", "ood", "oy", "ou", "oyj", "pjsc", "plc", "pllc", "pte", "pty", "pvt", "privatelimited",
        "sa", "sadecv", "sapidecv", "sarl", "sas", "sdn", "sderldecv", "se", "sl", "slu", "spa", "spzoo", "srl", "sro", "tbk", "ug", "ulc", "wll", "zrt",
        "ооо", "оао", "зао", "пао", "ао", "株式会社", "有限公司", "股份有限公司", "有限责任公司", "주식회사");

    /// <summary>What stands before a name and does not tell it from another.</summary>
    private static readonly FrozenSet<string> Openings = FrozenSet.Create("the", "pt", "ооо", "оао", "зао", "пао", "ао", "株式会社", "주식회사");

    /// <summary>Written without a blank after or before the name.</summary>
    private static readonly string[] Attached = ["株式会社", "股份有限公司", "有限责任公司", "有限公司", "주식회사"];

    // The runtime decomposes nothing when it runs without cultures, so the Latin letters are listed.
    private static readonly FrozenDictionary<char, string> Letters = new (string Plain, string Written)[]
    {
        (" and ", "&"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǽǣ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďđðḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "İìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("α", "ά"),
        ("ε", "έ"),
        ("η", "ή"),
        ("ι", "ίϊΐ"),
        ("ο", "ό"),
        ("σ", "ς"),
        ("υ", "ύϋΰ"),
        ("ω", "ώ"),
        ("е", "ёѐ"),
        ("и", "йѝ"),
    }.SelectMany(it => it.Written.Select(letter => (letter, it.Plain))).ToFrozenDictionary(it => it.letter, it => it.Plain);

    public static string Of(string name)
    {
        var words = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (Ending(words) is > 0 and var length)
            words = words[..^length];
        while (words is [var first, _, ..] && Openings.Contains(first))
            words = words[1..];

        // A name of nothing but punctuation is still a name.
        return words is [] ? name.Trim().ToLowerInvariant() : Detached(string.Join(' ', words!));
    }

    /// <summary>How many words at the end are a legal form; something always stays.</summary>
    private static int Ending(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(words.Length - 1, 5); length > 0; length--)
            if (LegalForms.Contains(string.Concat(words[^length..])) || (length is 1 && words[^1] is "and")) return length;
        return 0;
    }

    private static string Detached(string key)
    {
        foreach (var form in Attached)
        {
            if (key.Length > form.Length && key.StartsWith(form, StringComparison.Ordinal)) return key[form.Length..].Trim();
            if (key.Length > form.Length && key.EndsWith(form, StringComparison.Ordinal)) return key[..^form.Length].Trim();
        }

        return key;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var written in name.ToLowerInvariant())
        {
            // Full-width letters stand in the order of the plain ones.
            var letter = written is >= '！' and <= '～' ? char.ToLowerInvariant((char)(written - '！' + '!')) : written;
            if (Letters.TryGetValue(letter, out var spelt))
                plain.Append(spelt);
            else if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (!IsDropped(letter))
                plain.Append(' ');
        }

        return plain.ToString();
    }

    // "S.A." is "SA" and "O'Neil" is "ONeil", but "Foo-Bar" is two words.
    private static bool IsDropped(char letter) =>
        letter is '.' or '\'' or '’' or '‘' or '`' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
