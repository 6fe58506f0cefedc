using System.Globalization;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class TimeZonesTests
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "Africa/Casablanca", "America/St_Johns"];

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData(" Asia/Kolkata ", "Asia/Kolkata")]
    [InlineData("Middle/Earth", "UTC")]
    [InlineData("../../etc/passwd", "UTC")]
    [InlineData("", "UTC")]
    [InlineData(null, "UTC")]
    public void An_unknown_zone_is_UTC(string? name, string id) => Assert.Equal(id, TimeZones.Of(name).Id);

    [Theory]
    [InlineData("UTC", "2026-08-03", "09:00", "2026-08-03T09:00Z")]
    [InlineData("Europe/Berlin", "2026-08-03", "00:00", "2026-08-02T22:00Z")]
    [InlineData("Europe/Berlin", "2026-12-03", "00:00", "2026-12-02T23:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T00:59Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04T03:00Z")]
    [InlineData("Asia/Kathmandu", "2026-08-03", "09:00", "2026-08-03T03:15Z")]
    [InlineData("Pacific/Kiritimati", "2026-08-03", "09:00", "2026-08-02T19:00Z")]
    [InlineData("Etc/GMT+12", "2026-08-03", "09:00", "2026-08-03T21:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30", "09:00", "2011-12-30T10:00Z")]
    [InlineData("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30T10:00Z")]
    public void What_the_clocks_show_is_a_moment(string zone, string day, string time, string moment) => Assert.Equal(
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture),
        TimeZones.At(TimeZoneInfo.FindSystemTimeZoneById(zone), DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    /// <summary>The oracle looks at the clock every quarter of an hour.</summary>
    [Fact]
    public void Around_every_change_of_clocks_a_moment_is_the_first_that_shows_it_or_the_end_of_the_gap()
    {
        var gaps = 0;
        foreach (var (zone, day) in Zones.Select(TimeZones.Of).SelectMany(Changes, (zone, day) => (zone, day)))
        {
            var quarters = Enumerable.Range(-2 * 96, 5 * 96)
                .Select(count => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(15 * count)).Select(at => (At: at, Clock: TimeZoneInfo.ConvertTime(at, zone).DateTime)).ToList();
            foreach (var time in Enumerable.Range(0, 96).Select(count => TimeOnly.MinValue.AddMinutes(15 * count)))
            {
                var shown = quarters.Where(quarter => quarter.Clock == day.ToDateTime(time)).Select(quarter => quarter.At).ToList();
                var after = quarters.First(quarter => quarter.Clock >= day.ToDateTime(time)).At;

                Assert.Equal(shown is [var first, ..] ? first : after, TimeZones.At(zone, day, time));
                gaps += shown is [] ? 1 : 0;
            }
        }

        Assert.InRange(gaps, 1, 1_000);
    }

    private static IEnumerable<DateOnly> Changes(TimeZoneInfo zone) => Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays)
        .Where(day => zone.GetUtcOffset(Noon(day.AddDays(-2))) != zone.GetUtcOffset(Noon(day.AddDays(2))));

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
