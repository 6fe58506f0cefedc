namespace PartnerBot.Dialogs.Understanding;

/// <summary>The calendar behind the words; null for a day that does not exist or lies outside 1900 to 2199.</summary>
internal static class Calendar
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<string> MonthNames =>
        [.. Months, "january", "february", "march", "april", "june", "july", "august", "sept", "september", "october", "november", "december"];

    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The first such day from today on, or the last one up to today; 29 February waits for its year.</summary>
    public static DateOnly? Nearest(int month, int day, DateOnly today, bool past) =>
        Enumerable.Range(-8, 17)
            .Select(years => Day(today.Year + years, month, day))
            .Where(found => past ? found <= today : found >= today)
            .OrderBy(found => Math.Abs(found!.Value.DayNumber - today.DayNumber))
            .FirstOrDefault();

    public static DateOnly? Add(DateOnly today, int count, string unit) => (unit, Math.Abs(count)) switch
    {
        (_, > 9_999) => null,
        ("day", _) => Near(today) ? today.AddDays(count) : null,
        ("week", _) => Near(today) ? today.AddDays(7 * count) : null,
        ("month", <= 1_200) => Near(today) ? today.AddMonths(count) : null,
        ("quarter", <= 400) => Near(today) ? today.AddMonths(3 * count) : null,
        ("year", <= 100) => Near(today) ? today.AddYears(count) : null,
        _ => null,
    };

    /// <summary>"This month", "next quarter": the whole span.</summary>
    public static Period? Relative(string which, string unit, DateOnly today)
    {
        var shift = which switch { "next" or "coming" or "following" => 1, "last" or "previous" => -1, _ => 0 };
        return Add(today, shift, unit) is { } day ? Around(day, unit) : null;
    }

    /// <summary>The last day of the year, quarter or month that today is in.</summary>
    public static DateOnly? Edge(string unit, DateOnly today) =>
        Around(today, unit switch { "eoy" => "year", "eoq" => "quarter", "eom" => "month", _ => unit })?.To;

    /// <summary>Without a year, the first such quarter that is not over.</summary>
    public static Period? Quarter(int quarter, int? year, DateOnly today) =>
        Day(year ?? (quarter * 3 < today.Month ? today.Year + 1 : today.Year), (quarter * 3) - 2, 1) is { } first ? Around(first, "quarter") : null;

    public static Period? Month(int month, int? year, DateOnly today, bool past) =>
        Day(year ?? today.Year + (past ? (month > today.Month ? -1 : 0) : (month < today.Month ? 1 : 0)), month, 1) is { } first ? Around(first, "month") : null;

    public static Period? Year(int year) => Day(year, 1, 1) is { } first ? Around(first, "year") : null;

    public static DateOnly? Weekday(string name, DateOnly today) =>
        Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var weekday) ? Add(today, (((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1, "day") : null;

    public static int MonthNamed(string name) => Array.IndexOf(Months, name[..3]) + 1;

    public static int Number(string said) => said switch
    {
        "a" or "an" => 1,
        "thirty" => 30,
        "sixty" => 60,
        "ninety" => 90,
        _ when int.TryParse(said, out var number) => number,
        _ => Math.Max(0, Array.IndexOf(Counts, said)),
    };

    private static Period? Around(DateOnly day, string unit)
    {
        if (!Near(day)) return null;
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var month = new DateOnly(day.Year, day.Month, 1);
        var quarter = month.AddMonths(-((day.Month - 1) % 3));
        return unit switch
        {
            "week" => new Period(monday, monday.AddDays(6)),
            "month" => new Period(month, month.AddMonths(1).AddDays(-1)),
            "quarter" => new Period(quarter, quarter.AddMonths(3).AddDays(-1)),
            _ => new Period(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
        };
    }

    private static bool Near(DateOnly day) => day.Year is >= 1900 and <= 2199;
}
