namespace PartnerBot.Program.Levels;

/// <summary>Calendar quarters, by which levels change.</summary>
internal static class Quarters
{
    /// <summary>The first day of the quarter that a day is in.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    public static bool IsLastDay(DateOnly day) => day.Month % 3 is 0 && day.AddDays(1).Day is 1;

    /// <summary>The last day of each quarter from a day on, and the first of the next.</summary>
    public static IEnumerable<DateOnly> Turns(DateOnly from, DateOnly until)
    {
        for (var first = Of(from).AddMonths(3); first.AddDays(-1) <= until; first = first.AddMonths(3))
        {
            yield return first.AddDays(-1);
            yield return first;
        }
    }
}
