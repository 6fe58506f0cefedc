using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;

namespace PartnerBot.Cards;

/// <summary>How days, thresholds and the words of the program are said to people.</summary>
internal static class Said
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString(CultureInfo.InvariantCulture)} days";

    public static string Count(int count, string one, string many) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    /// <summary>"&gt; $5M" as "more than $5M": no sign to misread, and none that Markdown would take for a quotation.</summary>
    public static string Need(string need) => need.StartsWith('>') ? $"more than {Bare(need)}" : need;

    /// <summary>"&gt; $5M" as "$5M", where the heading says "more than".</summary>
    public static string Bare(string need) => need.TrimStart('>', ' ');

    public static string LevelName(Level? level) => level is { } known ? known.ToString() : "no level";

    public static string Name(Certificate certificate) => certificate switch
    {
        Certificate.SalesSpecialist => "Sales Specialist",
        Certificate.SalesEngineer => "Sales Engineer",
        Certificate.BasicServicesAndSupport => "Basic Services & Support",
        Certificate.SolutionsArchitect => "Solutions Architect",
        Certificate.ApiSecuritySecurityArchitect => "API Security Architect",
        Certificate.Gcse => "GCSE",
    };

    public static string Name(StaffRole role) => role switch
    {
        StaffRole.SalesSpecialist => "Sales Specialists",
        StaffRole.SalesEngineer => "Sales Engineers",
        StaffRole.BasicServicesAndSupport => "Basic Services & Support",
        StaffRole.SolutionsArchitect => "Solutions Architects",
    };

    public static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        [.., var last] => $"{string.Join(", ", items.Take(items.Count - 1))} and {last}",
    };

    /// <summary>What comes before the first full stop; a stop right at the start is an initial's, not a sentence's.</summary>
    public static string FirstSentence(string text)
    {
        var end = text.Length < LeastSentence ? -1 : text.IndexOf(". ", LeastSentence, StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    private const int LeastSentence = 20;

    private const int MostUnheard = 2;

    /// <summary>What is said of words that the bot knows nothing of; null where there are none.</summary>
    public static string? NoRuleAbout(IReadOnlyList<string> words) =>
        words is [] ? null : $"I know no rule about {string.Join(" or ", words.Take(MostUnheard).Select(word => $"“{Names.Fit(word)}”"))}.";

    public static string Capital(string text) => text is "" ? "" : char.ToUpperInvariant(text[0]) + text[1..];
}
