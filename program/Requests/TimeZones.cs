namespace PartnerBot.Program.Requests;

/// <summary>Where somebody's clock stands.</summary>
public static class TimeZones
{
    /// <summary>The zone of an IANA name such as "Europe/Berlin"; UTC where none is known.</summary>
    public static TimeZoneInfo Of(string? name) =>
        !string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name.Trim(), out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>When the clocks of a zone show this; the first time when they show it twice, the moment after the gap when they never do.</summary>
    public static DateTimeOffset At(TimeZoneInfo zone, DateOnly day, TimeOnly time) => throw new NotImplementedException();

    /// <summary>Which day it is there.</summary>
    public static DateOnly DayOf(TimeZoneInfo zone, DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
