using PartnerBot.Program.Credits;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

/// <summary>In 2026 the clocks of Berlin change on 29 March and 25 October, those of New York on 8 March and 1 November; 3 August is a Monday.</summary>
public sealed class BusinessTimeTests
{
    private static readonly BusinessCalendar Usual = BusinessCalendar.MondayToFriday;

    [Theory]
    [InlineData("2026-08-03T09:00", 0, "2026-08-03T09:00")]
    [InlineData("2026-08-03T09:00", 4, "2026-08-03T13:00")]
    [InlineData("2026-08-03T09:00", 8, "2026-08-03T17:00")]
    [InlineData("2026-08-03T09:00", 9, "2026-08-04T10:00")]
    [InlineData("2026-08-03T06:00", 1, "2026-08-03T10:00")]
    [InlineData("2026-08-03T17:00", 1, "2026-08-04T10:00")]
    [InlineData("2026-08-07T16:00", 2, "2026-08-10T10:00")]
    [InlineData("2026-08-08T12:00", 0, "2026-08-08T12:00")]
    [InlineData("2026-08-08T12:00", 16, "2026-08-11T17:00")]
    [InlineData("2026-08-03T09:00", 400, "2026-10-09T17:00")]
    public void Hours_of_work_are_added(string from, double hours, string end) => Assert.Equal(At(end), Utc().Add(At(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-08-03T09:00", "2026-08-03T09:00", 0)]
    [InlineData("2026-08-03T09:00", "2026-08-03T10:30", 1.5)]
    [InlineData("2026-08-03T10:00", "2026-08-03T09:00", 0)]
    [InlineData("2026-08-03T00:00", "2026-08-04T00:00", 8)]
    [InlineData("2026-08-07T16:00", "2026-08-10T10:00", 2)]
    [InlineData("2026-08-08T00:00", "2026-08-09T23:59", 0)]
    [InlineData("2026-01-01T00:00", "2027-01-01T00:00", 261 * 8)]
    public void Hours_of_work_are_counted(string from, string to, double hours) => Assert.Equal(TimeSpan.FromHours(hours), Utc().Between(At(from), At(to)));

    [Theory]
    [InlineData("2026-08-03T08:59:59", false)]
    [InlineData("2026-08-03T09:00", true)]
    [InlineData("2026-08-03T16:59:59", true)]
    [InlineData("2026-08-03T17:00", false)]
    [InlineData("2026-08-08T12:00", false)]
    public void The_first_moment_is_working_time_and_the_last_is_not(string at, bool isWorking) => Assert.Equal(isWorking, Utc().IsWorking(At(at)));

    [Theory]
    [InlineData("2026-08-03T08:00", "2026-08-03T09:00")]
    [InlineData("2026-08-03T12:00", "2026-08-03T12:00")]
    [InlineData("2026-08-03T17:00", "2026-08-04T09:00")]
    [InlineData("2026-08-07T17:00", "2026-08-10T09:00")]
    public void Work_goes_on_with_the_next_hours(string at, string next) => Assert.Equal(At(next), Utc().NextWorking(At(at)));

    [Fact]
    public void A_holiday_is_no_working_time()
    {
        var time = new BusinessTime(new BusinessCalendar(new HashSet<DayOfWeek> { DayOfWeek.Friday, DayOfWeek.Saturday }, new HashSet<DateOnly> { new(2026, 8, 4) }), WorkingHours.NineToFive, TimeZoneInfo.Utc);

        Assert.Equal(At("2026-08-05T10:00"), time.Add(At("2026-08-03T16:00"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-08-09T09:00"), time.NextWorking(At("2026-08-06T18:00")));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-27T15:00", "2026-03-30T08:00")]
    [InlineData("Europe/Berlin", "2026-10-23T14:00", "2026-10-26T09:00")]
    [InlineData("America/New_York", "2026-03-06T21:00", "2026-03-09T14:00")]
    [InlineData("America/New_York", "2026-10-30T20:00", "2026-11-02T15:00")]
    [InlineData("Asia/Kathmandu", "2026-08-03T10:15", "2026-08-04T04:15")]
    [InlineData("Asia/Kolkata", "2026-08-07T10:30", "2026-08-10T04:30")]
    public void A_zone_has_its_own_hours_on_both_sides_of_a_change_of_clocks(string zone, string oneHourBeforeTheEnd, string oneHourAfterTheStart) =>
        Assert.Equal(At(oneHourAfterTheStart), new BusinessTime(Usual, WorkingHours.NineToFive, TimeZones.Of(zone)).Add(At(oneHourBeforeTheEnd), TimeSpan.FromHours(2)));

    [Fact]
    public void The_night_of_a_change_counts_what_the_clocks_show()
    {
        var everyDay = new BusinessCalendar(new HashSet<DayOfWeek>(), new HashSet<DateOnly>());
        var nights = new BusinessTime(everyDay, new(new(1, 30), new(3, 30)), TimeZones.Of("Europe/Berlin"));

        Assert.Equal(TimeSpan.FromHours(1), nights.Between(At("2026-03-28T22:00"), At("2026-03-29T22:00")));
        Assert.Equal(TimeSpan.FromHours(3), nights.Between(At("2026-10-24T22:00"), At("2026-10-25T22:00")));
    }

    [Fact]
    public void Hours_that_end_before_they_begin_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new BusinessTime(Usual, new(new(17, 0), new(9, 0)), TimeZoneInfo.Utc));
        Assert.Throws<ArgumentException>(() => new BusinessTime(Usual, new(new(9, 0), new(9, 0)), TimeZoneInfo.Utc));
    }

    [Fact]
    public void Time_is_not_taken_back() => Assert.Throws<ArgumentOutOfRangeException>(() => Utc().Add(At("2026-08-03T09:00"), TimeSpan.FromMinutes(-1)));

    /// <summary>The oracle asks the clock on the wall minute by minute.</summary>
    [Theory]
    [InlineData("UTC", "2026-08-01")]
    [InlineData("Europe/Berlin", "2026-03-25")]
    [InlineData("Europe/Berlin", "2026-10-21")]
    [InlineData("America/New_York", "2026-03-04")]
    [InlineData("America/New_York", "2026-10-28")]
    [InlineData("America/Sao_Paulo", "2018-10-31")]
    [InlineData("Africa/Casablanca", "2026-02-11")]
    [InlineData("Australia/Lord_Howe", "2026-10-01")]
    [InlineData("Asia/Kathmandu", "2026-08-01")]
    [InlineData("Pacific/Chatham", "2026-04-02")]
    [InlineData("Pacific/Apia", "2011-12-27")]
    [InlineData("Pacific/Kiritimati", "2026-08-01")]
    [InlineData("Etc/GMT+12", "2026-08-01")]
    public void It_agrees_with_a_clock_that_is_looked_at_every_minute(string zoneName, string start)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneName);
        var first = At($"{start}T00:00");
        var random = new Random(4711);
        for (var round = 0; round < 40; round++)
        {
            var calendar = new BusinessCalendar(
                new HashSet<DayOfWeek>(random.GetItems(Enum.GetValues<DayOfWeek>(), random.Next(4))),
                new HashSet<DateOnly> { DateOnly.FromDateTime(first.DateTime).AddDays(random.Next(10)), DateOnly.FromDateTime(first.DateTime).AddDays(random.Next(10)) });
            var opens = random.Next(24 * 60 - 1);
            var hours = round < 10 ? WorkingHours.NineToFive : new WorkingHours(Minute(opens), Minute(random.Next(opens + 1, 24 * 60)));
            var time = new BusinessTime(calendar, hours, zone);

            var works = Enumerable.Range(0, 12 * 24 * 60).Select(minute => Shows(first.AddMinutes(minute))).ToArray();
            var sums = new int[works.Length + 1];
            for (var minute = 0; minute < works.Length; minute++) sums[minute + 1] = sums[minute] + (works[minute] ? 1 : 0);

            for (var count = 0; count < 60; count++)
            {
                var (from, to) = (random.Next(works.Length), random.Next(works.Length));
                Assert.Equal(works[from], time.IsWorking(first.AddMinutes(from)));
                Assert.Equal(TimeSpan.FromMinutes(Math.Max(0, sums[to] - sums[Math.Min(from, to)])), time.Between(first.AddMinutes(from), first.AddMinutes(to)));

                var next = Array.FindIndex(works, from, isWorking => isWorking);
                if (next >= 0) Assert.Equal(first.AddMinutes(next), time.NextWorking(first.AddMinutes(from)));

                var work = random.Next(0, 2_000);
                var done = work is 0 ? from : Array.FindIndex(sums, from, sum => sum == sums[from] + work);
                if (done >= 0) Assert.Equal(first.AddMinutes(done), time.Add(first.AddMinutes(from), TimeSpan.FromMinutes(work)));
            }

            bool Shows(DateTimeOffset moment)
            {
                var clock = TimeZoneInfo.ConvertTime(moment, zone);
                return calendar.IsBusinessDay(DateOnly.FromDateTime(clock.DateTime)) && clock.TimeOfDay >= hours.From.ToTimeSpan() && clock.TimeOfDay < hours.To.ToTimeSpan();
            }
        }

        static TimeOnly Minute(int minute) => TimeOnly.MinValue.AddMinutes(minute);
    }

    private static BusinessTime Utc() => new(Usual, WorkingHours.NineToFive, TimeZoneInfo.Utc);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse($"{text}Z", System.Globalization.CultureInfo.InvariantCulture);
}
