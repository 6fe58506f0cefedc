using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Which files are taken as proofs, what they are called, and what somebody says that they prove.</summary>
internal static partial class FileKinds
{
    private const int LongestName = 120;
    private const int LongestEnding = 10;

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".eml"] = "message/rfc822",
        [".msg"] = "application/vnd.ms-outlook",
        [".zip"] = "application/zip",
    };

    /// <returns>Null for a file that is not taken.</returns>
    public static string? TypeOf(string name) => Types.GetValueOrDefault(Ending(name));

    /// <summary>A name that is one in every file system, short enough, with the ending kept.</summary>
    public static string Name(string sent)
    {
        var plain = Unfit().Replace(FormText.Clean(sent) ?? "", "_").TrimStart('.', ' ').TrimEnd('.', ' ');
        if (plain is "") return "file";
        if (plain.Length <= LongestName) return plain;

        var ending = Ending(plain) is { Length: <= LongestEnding } known ? known : "";
        var kept = plain[..(LongestName - ending.Length)];
        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept) + ending;
    }

    /// <summary>What a file proves by the words beside it, or else by its own name: "invoice_2.pdf".</summary>
    /// <returns>Null when neither tells.</returns>
    public static bool? OfCost(string text, string name) => OfCost(text) ?? OfCost(NoLetter().Replace(name, " "));

    /// <returns>Null when the words name neither, or both.</returns>
    private static bool? OfCost(string text) => (Cost().IsMatch(text), Performance().IsMatch(text)) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    private static string Ending(string name) => name.LastIndexOf('.') is >= 0 and var at ? name[at..] : "";

    [GeneratedRegex("""[\\/:*?"<>|]""")]
    private static partial Regex Unfit();

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex NoLetter();

    [GeneratedRegex(@"\b(invoices?|receipts?|costs?|bills?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\b(photos?|pictures?|attendance|attendees?|guests?|reports?|performance)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Performance();
}
