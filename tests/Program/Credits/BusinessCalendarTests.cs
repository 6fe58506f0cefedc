using PartnerBot.Program.Credits;

namespace PartnerBot.Tests.Program.Credits;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Gulf = new(new HashSet<DayOfWeek> { DayOfWeek.Friday, DayOfWeek.Saturday }, new HashSet<DateOnly>());

    [Theory]
    [InlineData("2026-08-03", 0, "2026-08-03")]
    [InlineData("2026-08-03", 1, "2026-08-04")] // Monday
    [InlineData("2026-08-07", 1, "2026-08-10")] // Friday
    [InlineData("2026-08-08", 1, "2026-08-10")] // Saturday
    [InlineData("2026-08-03", 10, "2026-08-17")]
    [InlineData("2026-08-03", 15, "2026-08-24")]
    public void Weekends_are_passed_over(string from, int days, string to) =>
        Assert.Equal(Date(to), BusinessCalendar.MondayToFriday.Add(Date(from), days));

    [Fact]
    public void Another_weekend_is_another_calendar() => Assert.Equal(Date("2026-08-09"), Gulf.Add(Date("2026-08-06"), 1));

    [Fact]
    public void Holidays_are_passed_over()
    {
        var calendar = new BusinessCalendar(new HashSet<DayOfWeek> { DayOfWeek.Saturday, DayOfWeek.Sunday }, new HashSet<DateOnly> { Date("2026-12-25"), Date("2026-12-28") });

        Assert.Equal(Date("2026-12-29"), calendar.Add(Date("2026-12-24"), 1));
        Assert.True(calendar.KnowsHolidays);
        Assert.False(BusinessCalendar.MondayToFriday.KnowsHolidays);
    }

    [Theory]
    [InlineData("2026-08-03", "2026-08-03", 0)]
    [InlineData("2026-08-03", "2026-08-04", 1)]
    [InlineData("2026-08-07", "2026-08-10", 1)]
    [InlineData("2026-08-07", "2026-08-09", 0)]
    [InlineData("2026-08-10", "2026-08-03", 0)]
    public void Between_two_days_the_later_one_counts(string from, string to, int days) =>
        Assert.Equal(days, BusinessCalendar.MondayToFriday.Between(Date(from), Date(to)));

    [Fact]
    public void Adding_and_counting_are_one_another_undone()
    {
        for (var days = 1; days < 60; days++)
        {
            var from = Date("2026-01-01").AddDays(days);
            Assert.Equal(days, BusinessCalendar.MondayToFriday.Between(from, BusinessCalendar.MondayToFriday.Add(from, days)));
        }
    }

    [Fact]
    public void A_week_without_a_business_day_is_refused() =>
        Assert.Throws<ArgumentException>(() => new BusinessCalendar(Enum.GetValues<DayOfWeek>().ToHashSet(), new HashSet<DateOnly>()));

    [Fact]
    public void Business_days_are_not_taken_away() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessCalendar.MondayToFriday.Add(Some.Today, -1));

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
