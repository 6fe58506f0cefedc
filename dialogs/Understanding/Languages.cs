using System.Text;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Tells whether something was written in another language than English, by its letters and its smallest words.</summary>
public static class Languages
{
    private const int Least = 2;

    private static readonly (string Code, HashSet<string> Words)[] Telltales =
    [
        ("de", ["wie", "ist", "mein", "meine", "unser", "unsere", "der", "das", "und", "nicht", "welche", "welcher", "wann", "wer", "wir", "ich", "mit", "fur", "ein", "eine", "hoch", "rabatt", "bitte", "haben", "kann", "wird", "zu", "auf", "bei", "guten", "danke", "wetter", "konnen", "sind", "warum", "stufe", "zertifikat"]),
        ("fr", ["quel", "quelle", "quels", "est", "mon", "ma", "mes", "notre", "nos", "le", "la", "les", "une", "des", "et", "pas", "nous", "je", "avec", "pour", "quand", "qui", "comment", "remise", "niveau", "bonjour", "merci", "sont", "sur", "dans", "vous", "pourquoi", "combien", "du", "au"]),
        ("es", ["cual", "es", "mi", "mis", "nuestro", "nuestra", "el", "los", "las", "una", "y", "nosotros", "yo", "con", "para", "cuando", "quien", "como", "descuento", "nivel", "hola", "gracias", "son", "que", "por", "cuanto", "de", "del", "tenemos", "tengo"]),
        ("pt", ["qual", "e", "meu", "minha", "nosso", "nossa", "o", "os", "as", "uma", "nao", "nos", "eu", "com", "para", "quando", "quem", "como", "desconto", "nivel", "ola", "obrigado", "sao", "que", "quanto", "de", "do", "temos", "tenho"]),
        ("it", ["qual", "quale", "mio", "mia", "nostro", "nostra", "il", "gli", "una", "non", "noi", "io", "con", "per", "quando", "chi", "come", "sconto", "livello", "ciao", "grazie", "sono", "che", "quanto", "di", "del", "della", "abbiamo"]),
        ("nl", ["wat", "hoe", "mijn", "onze", "het", "een", "niet", "wij", "ik", "met", "voor", "wanneer", "wie", "korting", "niveau", "dank", "zijn", "welke", "hoeveel", "hebben", "van", "de", "en"]),
        ("sv", ["vad", "hur", "min", "mitt", "var", "det", "och", "inte", "vi", "jag", "med", "nar", "vem", "rabatt", "niva", "tack", "vilken", "har", "ar", "for"]),
        ("pl", ["jaki", "jaka", "jest", "moj", "moja", "nasz", "nie", "jak", "kiedy", "kto", "rabat", "poziom", "dziekuje", "prosze", "mamy", "dla", "czy", "sa"]),
    ];

    private static readonly HashSet<string> English =
        ["what", "is", "the", "my", "our", "are", "we", "how", "do", "does", "for", "and", "of", "to", "in", "on", "when", "who", "which", "can", "with", "a", "an", "i", "it", "that", "if", "not", "you", "or", "at", "by", "from", "about", "have", "show", "me", "much", "why", "as", "per", "come", "no", "so", "be", "was", "has", "will", "this", "there", "any", "us", "get", "need"];

    /// <returns>"de", "fr", …, "other" for other letters than Latin; null for English and for what is too short to tell.</returns>
    public static string? Of(string text)
    {
        var runes = text.EnumerateRunes().Where(Rune.IsLetter).ToList();
        if (runes.Count >= Least && runes.Count(rune => rune.Value > 0x24F) * 2 > runes.Count) return "other";

        var words = Utterance.Of(text).Words.Select(word => word.Text).ToList();
        var english = words.Count(English.Contains);
        var (code, found) = Telltales.Select(language => (language.Code, words.Count(word => language.Words.Contains(word) && !English.Contains(word)))).MaxBy(language => language.Item2);
        return found >= Least && found > english ? code : null;
    }
}
