using PartnerBot.Program.Credits;

namespace PartnerBot.Program.Requests;

/// <summary>The working time of somebody: business days of a calendar, between two times of day, in a time zone.</summary>
public sealed class BusinessTime(BusinessCalendar calendar, WorkingHours hours, TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    /// <summary>The first moment by which so much working time has passed; the moment itself for none.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan work) => throw new NotImplementedException($"{calendar}{hours}");

    /// <summary>The working time between two moments; zero when the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => throw new NotImplementedException();

    /// <summary>The first minute of the hours is working time, the last is not any more.</summary>
    public bool IsWorking(DateTimeOffset at) => throw new NotImplementedException();

    /// <summary>The moment itself, or the start of the next working hours.</summary>
    public DateTimeOffset NextWorking(DateTimeOffset at) => throw new NotImplementedException();
}
