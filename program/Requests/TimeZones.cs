namespace PartnerBot.Program.Requests;

/// <summary>Where somebody's clock stands.</summary>
public static class TimeZones
{
    /// <summary>The zone of an IANA name such as "Europe/Berlin"; UTC where none is known.</summary>
    public static TimeZoneInfo Of(string? name) =>
        !string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name.Trim(), out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>When the clocks of a zone show this; the first time when they show it twice, the end of the gap when they never do.</summary>
    public static DateTimeOffset At(TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        var clock = day.ToDateTime(time);

        // Clocks are never changed by more than a day, so that both offsets around the moment are known.
        var (before, after) = (zone.GetUtcOffset(Utc(clock.AddDays(-1))), zone.GetUtcOffset(Utc(clock.AddDays(1))));
        var early = new DateTimeOffset(clock, before).ToUniversalTime();
        var late = new DateTimeOffset(clock, after).ToUniversalTime();
        if (zone.GetUtcOffset(early) == before) return early;
        if (zone.GetUtcOffset(late) == after) return late;
        return Change(zone, late < early ? late : early, late < early ? early : late);
    }

    /// <summary>Which day it is there.</summary>
    public static DateOnly DayOf(TimeZoneInfo zone, DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>The first moment with the later one's offset, where the two have different ones and there is one change between them.</summary>
    internal static DateTimeOffset Change(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        var (old, low, high) = (zone.GetUtcOffset(from), from.UtcTicks, to.UtcTicks);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (zone.GetUtcOffset(Utc(middle)) == old) low = middle;
            else high = middle;
        }

        return Utc(high);
    }

    private static DateTimeOffset Utc(DateTime clock) => new(clock.Ticks, TimeSpan.Zero);

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
