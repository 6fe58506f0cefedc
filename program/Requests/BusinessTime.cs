using PartnerBot.Program.Credits;

namespace PartnerBot.Program.Requests;

/// <summary>The working time of somebody: business days of a calendar, between two times of day, in a time zone.</summary>
public sealed class BusinessTime
{
    private readonly BusinessCalendar calendar;
    private readonly WorkingHours hours;

    /// <exception cref="ArgumentException">The hours end before they begin, so that nobody would ever work.</exception>
    public BusinessTime(BusinessCalendar calendar, WorkingHours hours, TimeZoneInfo zone)
    {
        if (hours.To <= hours.From) throw new ArgumentException("Working hours end after they begin.", nameof(hours));
        this.calendar = calendar;
        this.hours = hours;
        Zone = zone;
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>The first moment by which so much working time has passed; the moment itself for none.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(work, TimeSpan.Zero);
        if (work == TimeSpan.Zero) return from;
        foreach (var (start, end) in Spans(from))
        {
            if (work <= end - start) return start + work;
            work -= end - start;
        }

        throw new ArgumentOutOfRangeException(nameof(work), "The calendar ends before so much work is done.");
    }

    /// <summary>The working time between two moments; zero when the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var work = TimeSpan.Zero;
        foreach (var (start, end) in Spans(from))
        {
            if (start >= to) break;
            work += (end < to ? end : to) - start;
        }

        return work;
    }

    /// <summary>The first moment of the hours is working time, the last is not any more.</summary>
    public bool IsWorking(DateTimeOffset at)
    {
        var clock = TimeZoneInfo.ConvertTime(at, Zone).DateTime;
        var time = TimeOnly.FromDateTime(clock);
        return hours.From <= time && time < hours.To && calendar.IsBusinessDay(DateOnly.FromDateTime(clock));
    }

    /// <summary>The moment itself, or the start of the next working hours.</summary>
    public DateTimeOffset NextWorking(DateTimeOffset at) => IsWorking(at) ? at : Spans(at).First().Start;

    /// <summary>The stretches of working time from a moment on, the first of them cut short at it.</summary>
    private IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Spans(DateTimeOffset from)
    {
        var today = TimeZones.DayOf(Zone, from);
        for (var day = today.AddDays(-1); day < DateOnly.MaxValue.AddDays(-3); day = day.AddDays(1))
        {
            if (!calendar.IsBusinessDay(day)) continue;
            foreach (var (start, end) in SpansOf(day))
                if (end > from) yield return (start > from ? start : from, end);
        }
    }

    /// <summary>One stretch, or two around a change of the clocks. What the clocks show decides, so that an hour shown twice counts twice.</summary>
    private IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> SpansOf(DateOnly day)
    {
        // From before the day begins anywhere until after it has ended everywhere.
        var first = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(14)).ToUniversalTime();
        var last = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(-14)).ToUniversalTime();
        var (before, after) = (Zone.GetUtcOffset(first), Zone.GetUtcOffset(last));
        if (before == after) return [Shown(day, before)];

        var change = TimeZones.Change(Zone, first, last);
        var (early, late) = (Shown(day, before), Shown(day, after));
        return new[] { (early.Start, End: Earlier(early.End, change)), (Start: Later(late.Start, change), late.End) }.Where(span => span.Item1 < span.Item2);
    }

    private (DateTimeOffset Start, DateTimeOffset End) Shown(DateOnly day, TimeSpan offset) =>
        (new DateTimeOffset(day.ToDateTime(hours.From), offset).ToUniversalTime(), new DateTimeOffset(day.ToDateTime(hours.To), offset).ToUniversalTime());

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
