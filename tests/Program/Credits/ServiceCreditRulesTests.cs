using PartnerBot.Program;
using PartnerBot.Program.Credits;

namespace PartnerBot.Tests.Program.Credits;

public sealed class ServiceCreditRulesTests
{
    private static readonly DateOnly Failure = new(2026, 8, 3); // a Monday

    [Fact]
    public void Ten_business_days_to_tell_and_fifteen_more_to_inform()
    {
        var clock = Count(Failure, null, new(2026, 8, 5));

        Assert.Equal((new(2026, 8, 17), 8, false), (clock.Notify.By, clock.Notify.BusinessDaysLeft, clock.Notify.IsOverdue));
        Assert.Equal(new(2026, 8, 26), clock.Inform.By); // 5 Aug + 15, if the notice goes out today
        Assert.Equal(new(2026, 9, 7), clock.InformLatest.By); // 17 Aug + 15
        Assert.Equal("Write to your Partner Account Executive by 17 Aug 2026, 8 business days left.", clock.Headline);
        Assert.Equal("3 Aug 2026 (the failure) + 10 business days in EMEA = 17 Aug 2026", clock.Notify.Fact.Arithmetic);
    }

    [Theory]
    [InlineData("2026-08-17", CreditState.Tell)]
    [InlineData("2026-08-18", CreditState.TellOverdue)]
    public void The_tenth_business_day_is_the_last_to_tell(string today, CreditState state) =>
        Assert.Equal(state, Count(Failure, null, Date(today)).State);

    [Theory]
    [InlineData("2026-08-17", CreditState.Inform)]
    [InlineData("2026-08-18", CreditState.ToldLate)]
    public void A_notice_after_the_tenth_is_late(string noticeOn, CreditState state) =>
        Assert.Equal(state, Count(Failure, Date(noticeOn), new(2026, 8, 20)).State);

    [Theory]
    [InlineData("2026-08-26", CreditState.Inform, false)]
    [InlineData("2026-08-27", CreditState.InformOverdue, true)]
    public void The_information_is_counted_from_the_notice(string today, CreditState state, bool otherReading)
    {
        var clock = Count(Failure, new(2026, 8, 5), Date(today));

        Assert.Equal((state, new DateOnly(2026, 8, 26)), (clock.State, clock.Inform.By));
        Assert.Equal(otherReading, clock.Next.Any(line => line.StartsWith("Read another way, the information is in time until 7 Sep 2026", StringComparison.Ordinal)));
    }

    [Fact]
    public void After_both_readings_the_later_day_is_not_offered()
    {
        var clock = Count(Failure, new(2026, 8, 5), new(2026, 9, 8));

        Assert.DoesNotContain(clock.Next, line => line.StartsWith("Read another way", StringComparison.Ordinal));
        Assert.StartsWith("The notice was in time, but the information was due on 26 Aug 2026", clock.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_last_day_it_says_so() =>
        Assert.Equal("Write to your Partner Account Executive today: it is the last day.", Count(Failure, null, new(2026, 8, 17)).Headline);

    [Fact]
    public void A_case_is_not_the_notice_and_the_readings_are_said() => Assert.Equal(
        ["case-is-no-notice", "credit-clock", "holidays-unknown", "product-service-level", "guide-undated"],
        Count(Failure, null, new(2026, 8, 5)).Basis.Caveats.Select(caveat => caveat.Name));

    [Fact]
    public void With_holidays_set_the_days_move_and_whose_calendar_it_is_is_said()
    {
        var calendar = new BusinessCalendar(new HashSet<DayOfWeek> { DayOfWeek.Saturday, DayOfWeek.Sunday }, new HashSet<DateOnly> { new(2026, 8, 10) });

        var clock = Assert.IsType<ServiceCredit.Clock>(ServiceCreditRules.Of(Some.Edition, Failure, null, calendar, Geography.Apj, new(2026, 8, 5)));

        Assert.Equal(new(2026, 8, 18), clock.Notify.By);
        Assert.Equal("Counted in the business days of APJ, as set by your channel team. The guide does not say whose business days count.", clock.Basis.Caveats.Single(caveat => caveat.Name is "which-calendar").Text);
    }

    [Fact]
    public void When_both_readings_give_one_day_nothing_is_doubted() =>
        Assert.DoesNotContain(Count(Failure, new(2026, 8, 17), new(2026, 8, 18)).Basis.Caveats, caveat => caveat.Name is "credit-clock");

    [Theory]
    [InlineData("2026-08-06", null, "is still to come")]
    [InlineData("2024-08-04", null, "more than two years ago")]
    [InlineData("2026-08-03", "2026-08-02", "cannot be before the failure")]
    [InlineData("2026-08-03", "2026-08-06", "Leave it empty")]
    public void Days_that_cannot_be_are_told(string failureOn, string? noticeOn, string problem) => Assert.Contains(
        problem,
        Assert.Single(Assert.IsType<ServiceCredit.CannotCount>(Of(Date(failureOn), noticeOn is null ? null : Date(noticeOn), new(2026, 8, 5))).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void The_figures_are_the_editions()
    {
        var edition = Some.Edition with { ServiceCredits = new(5, 5) };

        var clock = Assert.IsType<ServiceCredit.Clock>(ServiceCreditRules.Of(edition, Failure, Failure, BusinessCalendar.MondayToFriday, Geography.Emea, Failure));

        Assert.Equal((new(2026, 8, 10), new DateOnly(2026, 8, 10)), (clock.Notify.By, clock.Inform.By));
    }

    private static ServiceCredit.Clock Count(DateOnly failureOn, DateOnly? noticeOn, DateOnly today) =>
        Assert.IsType<ServiceCredit.Clock>(Of(failureOn, noticeOn, today));

    private static ServiceCredit Of(DateOnly failureOn, DateOnly? noticeOn, DateOnly today) =>
        ServiceCreditRules.Of(Some.Edition, failureOn, noticeOn, BusinessCalendar.MondayToFriday, Geography.Emea, today);

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
