using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnerBot.Program.Partners;

/// <summary>A company's name without what people write differently: case, accents, punctuation and the legal form at the end.</summary>
public static class NameKey
{
    private static readonly HashSet<string> LegalForms =
    [
        "ab", "ag", "as", "asa", "aps", "bv", "co", "company", "corp", "corporation", "eirl", "gmbh", "inc", "incorporated", "kg", "kk", "limited", "llc", "llp", "lp",
        "ltd", "ltda", "nv", "oy", "oyj", "plc", "pte", "pty", "pvt", "sa", "sarl", "sas", "sl", "spa", "srl", "ulc",
    ];

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
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
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
    }.SelectMany(it => it.Written.Select(letter => (letter, it.Plain))).ToFrozenDictionary(it => it.letter, it => it.Plain);

    public static string Of(string name)
    {
        var words = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = words.Length;
        while (length > 1 && (LegalForms.Contains(words[length - 1]) || words[length - 1] is "and"))
            length--;

        // A name of nothing but punctuation is still a name.
        return length == 0 ? name.Trim().ToLowerInvariant() : string.Join(' ', words.AsSpan(0, length)!);
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
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
