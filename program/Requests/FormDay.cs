using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Program.Requests;

/// <summary>Days as people type them: "2026-12-15", "15 Dec 2026", "December 15"; without a year it is the next such day.</summary>
public static partial class FormDay
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const string Example = "Pick a day, or type it like 15 Dec 2026.";

    /// <returns>The day, or a sentence about it.</returns>
    public static (DateOnly Day, string? Problem) Read(string typed, DateOnly today)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return (iso, null);
        if (Numbers().Match(typed) is { Success: true } numbers) return OfNumbers(numbers, typed);

        var match = DayFirst().Match(typed) is { Success: true } dayFirst ? dayFirst : MonthFirst().Match(typed);
        if (!match.Success) return (default, $"{FormText.Quoted(typed)} is not a day that I can read. {Example}");

        var month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        int[] years = match.Groups["year"] is { Success: true, ValueSpan: var year } ? [int.Parse(year, CultureInfo.InvariantCulture)] : [.. Enumerable.Range(today.Year, 9).Where(each => each <= 9999)];
        return years.Select(each => Of(each, month, day)).FirstOrDefault(each => each is not null && (years.Length is 1 || each >= today)) is { } found
            ? (found, null)
            : (default, $"There is no such day as {FormText.Quoted(typed)}. {Example}");
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Stored(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"15.1.2027" can only be one day, "4/4/2027" is the same in both readings, and "12/05/2026" may be two.</summary>
    private static (DateOnly Day, string? Problem) OfNumbers(Match numbers, string typed)
    {
        var (a, b, year) = (Number("a"), Number("b"), Number("year"));
        if (year < 100) year += 2000;
        var (dayFirst, monthFirst) = (b is >= 1 and <= 12 ? Of(year, b, a) : null, a is >= 1 and <= 12 ? Of(year, a, b) : null);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst) return (default, $"{FormText.Quoted(typed)} can be read in two ways. {Example}");
        return (dayFirst ?? monthFirst) is { } day ? (day, null) : (default, $"There is no such day as {FormText.Quoted(typed)}. {Example}");

        int Number(string group) => int.Parse(numbers.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static DateOnly? Of(int year, int month, int day) => year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private const string Month = "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[.]?";

    [GeneratedRegex(@"^(the )?(?<day>[0-9]{1,2})(st|nd|rd|th)?[. -]? ?(of )?" + Month + @"([ ,-]+(?<year>[0-9]{4}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^" + Month + @"[ -]?(the )?(?<day>[0-9]{1,2})(st|nd|rd|th)?([ ,-]+(?<year>[0-9]{4}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^(?<a>[0-9]{1,2})[/.-](?<b>[0-9]{1,2})[/.-](?<year>[0-9]{2}|[0-9]{4})$")]
    private static partial Regex Numbers();
}
