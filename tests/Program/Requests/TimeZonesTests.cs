using System.Globalization;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class TimeZonesTests
{
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

    [Fact]
    public void Every_hour_of_a_year_comes_back_from_its_moment()
    {
        foreach (var zone in new[] { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "Africa/Casablanca", "America/St_Johns" }.Select(TimeZones.Of))
        {
            for (var hour = 0; hour < 365 * 24; hour++)
            {
                var clock = new DateTime(2026, 1, 1).AddHours(hour);
                var moment = TimeZones.At(zone, DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock));

                if (!zone.IsInvalidTime(clock)) Assert.Equal(clock, TimeZoneInfo.ConvertTime(moment, zone).DateTime);
                else Assert.NotEqual(zone.GetUtcOffset(moment), zone.GetUtcOffset(moment.AddTicks(-1)));
                if (zone.IsAmbiguousTime(clock)) Assert.Equal(zone.GetAmbiguousTimeOffsets(clock).Max(), zone.GetUtcOffset(moment));
            }
        }
    }
}
