namespace PartnerBot.Program.Credits;

/// <summary>Which days are no business days in a geography.</summary>
public sealed class BusinessCalendar
{
    /// <summary>Monday to Friday, with no holidays known.</summary>
    public static readonly BusinessCalendar MondayToFriday = new(new HashSet<DayOfWeek> { DayOfWeek.Saturday, DayOfWeek.Sunday }, new HashSet<DateOnly>());

    private readonly IReadOnlySet<DayOfWeek> weekend;
    private readonly IReadOnlySet<DateOnly> holidays;

    /// <exception cref="ArgumentException">The weekend is the whole week, so that no business day would ever come.</exception>
    public BusinessCalendar(IReadOnlySet<DayOfWeek> weekend, IReadOnlySet<DateOnly> holidays)
    {
        if (Enum.GetValues<DayOfWeek>().All(weekend.Contains))
            throw new ArgumentException("A week needs at least one business day.", nameof(weekend));
        this.weekend = weekend;
        this.holidays = holidays;
    }

    /// <summary>False when nobody has set any: then a holiday is counted as a business day.</summary>
    public bool KnowsHolidays => holidays.Count > 0;

    public bool IsBusinessDay(DateOnly day) => !weekend.Contains(day.DayOfWeek) && !holidays.Contains(day);

    /// <summary>The last of so many business days, the first being the first one after <paramref name="day"/>.</summary>
    public DateOnly Add(DateOnly day, int businessDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(businessDays);
        for (var left = businessDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day)) left--;
        }

        return day;
    }

    /// <summary>The business days after <paramref name="from"/> up to <paramref name="to"/>; 0 when it is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day)) count++;
        }

        return count;
    }
}
