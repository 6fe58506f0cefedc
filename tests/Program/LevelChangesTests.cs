using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Program;

public sealed class LevelChangesTests
{
    [Theory]
    [InlineData("2027-01-01", "2027-04-01")]
    [InlineData("2027-03-31", "2027-04-01")]
    [InlineData("2027-04-01", "2027-07-01")]
    [InlineData("2027-06-30", "2027-07-01")]
    [InlineData("2027-07-01", "2027-10-01")]
    [InlineData("2027-09-30", "2027-10-01")]
    [InlineData("2027-10-01", "2028-01-01")]
    [InlineData("2027-12-31", "2028-01-01")]
    [InlineData("2028-02-29", "2028-04-01")]
    public void Promotion_comes_with_the_following_quarter(string qualified, string effective)
    {
        var change = LevelChanges.Promotion(Some.Edition, Date(qualified));

        Assert.Equal((Date(effective), null), (change.EffectiveOn, change.GraceEnds));
        Assert.Equal((Day.Text(Date(effective)), $"if you qualify by {Day.Text(Date(effective).AddDays(-1))}"), (change.Fact.Value, change.Cause));
    }

    [Theory]
    [InlineData("2027-02-10", "2027-04-11", "2027-07-01")]
    [InlineData("2027-01-30", "2027-03-31", "2027-04-01")]
    [InlineData("2027-01-31", "2027-04-01", "2027-07-01")] // ends on a quarter's first day
    [InlineData("2028-01-31", "2028-03-31", "2028-04-01")] // a leap day is in between
    [InlineData("2027-11-01", "2027-12-31", "2028-01-01")]
    [InlineData("2027-11-02", "2028-01-01", "2028-04-01")]
    public void After_a_notice_there_are_60_days_and_then_the_following_quarter(string noticed, string graceEnds, string effective)
    {
        var change = LevelChanges.AfterGrace(Some.Edition, Date(noticed), "a notice");

        Assert.Equal((Date(graceEnds), Date(effective)), (change.GraceEnds!.Value, change.EffectiveOn));
    }

    [Fact]
    public void The_arithmetic_is_shown() => Assert.Equal(
        "10 Feb 2027 + 60 days = 11 Apr 2027; the following calendar quarter begins on 1 Jul 2027",
        LevelChanges.AfterGrace(Some.Edition, new(2027, 2, 10), "a notice").Fact.Arithmetic);

    [Fact]
    public void At_the_year_end_there_is_no_grace()
    {
        var change = LevelChanges.YearEnd(Some.Edition, 2026);

        Assert.Equal((new(2026, 12, 31), null, new(2027, 1, 1)), (change.From, change.GraceEnds, change.EffectiveOn));
    }

    [Fact]
    public void In_general_all_three_are_told()
    {
        var outlook = LevelChanges.InGeneral(Some.Edition, new(2026, 8, 3));

        Assert.Equal(
            [(LevelChangeKind.Promotion, new(2026, 10, 1)), (LevelChangeKind.AfterGrace, new(2027, 1, 1)), (LevelChangeKind.YearEnd, new DateOnly(2027, 1, 1))],
            outlook.Changes.Select(change => (change.Kind, change.EffectiveOn)));
        Assert.Contains(outlook.Basis.Caveats, caveat => caveat.Name is "grace-or-year-end");
    }

    [Fact]
    public void A_partner_that_stands_well_has_nothing_in_sight()
    {
        var outlook = For(AtElite);

        Assert.Empty(outlook.Changes);
        Assert.Equal(["guide-undated"], outlook.Basis.Caveats.Select(caveat => caveat.Name));
    }

    [Fact]
    public void An_open_notice_has_its_dates()
    {
        var change = Assert.Single(For(AtElite with { Notices = [new(NoticeKind.SuccessPlan, new(2026, 6, 1), null)] }).Changes);

        Assert.Equal(("Success Plan notice of 1 Jun 2026", new(2026, 7, 31), new(2026, 10, 1)), (change.Cause, change.GraceEnds!.Value, change.EffectiveOn));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-08-03", 0)] // remedied today
    [InlineData("2026-06-01", "2026-08-04", 1)] // only tomorrow
    [InlineData("2026-08-03", null, 1)]
    [InlineData("2026-08-04", null, 0)] // not given yet
    public void A_notice_that_was_remedied_or_not_given_yet_starts_nothing(string noticed, string? remedied, int changes) =>
        Assert.Equal(changes, For(AtElite with { Notices = [new(NoticeKind.Staff, Date(noticed), remedied is null ? null : Date(remedied))] }).Changes.Count);

    [Fact]
    public void A_notice_whose_day_has_passed_is_asked_about()
    {
        Assert.Contains("notice-overdue", Doubts(AtElite with { Notices = [new(NoticeKind.Staff, new(2026, 1, 5), null)] }));
        Assert.DoesNotContain("notice-overdue", Doubts(AtElite with { Notices = [new(NoticeKind.Staff, new(2026, 7, 5), null)] }));
    }

    [Fact]
    public void The_year_end_is_at_risk_only_when_both_thresholds_are_missed()
    {
        var change = Assert.Single(For(WithRevenue(4_000_000m, 0m)).Changes);
        Assert.Equal((LevelChangeKind.YearEnd, new(2027, 1, 1), "if neither threshold is passed in EMEA by 31 Dec 2026"), (change.Kind, change.EffectiveOn, change.Cause));
        Assert.Contains("year-end-wording", Doubts(WithRevenue(4_000_000m, 0m)));

        Assert.Empty(For(WithRevenue(5_000_001m, 0m)).Changes);
        Assert.Empty(For(WithRevenue(0m, 100_001m)).Changes);
    }

    [Fact]
    public void Exactly_at_a_threshold_is_not_below_it()
    {
        Assert.Empty(For(WithRevenue(5_000_000m, 0m)).Changes);
        Assert.Contains("exactly-at-threshold", Doubts(WithRevenue(5_000_000m, 0m)));
    }

    [Fact]
    public void Figures_that_are_missing_leave_the_year_end_open()
    {
        Assert.Empty(For(AtElite with { Revenue = [] }).Changes);
        Assert.Contains("year-end-unknown", Doubts(AtElite with { Revenue = [] }));
        Assert.Contains("year-end-unknown", Doubts(AtElite with { Revenue = [new(Geography.Emea, 2025, 1m, 1m)] }));
        Assert.DoesNotContain("year-end-unknown", Doubts(WithRevenue(1m, 1m)));
    }

    [Fact]
    public void A_threshold_notice_in_the_year_and_its_end_are_both_told()
    {
        var outlook = For(WithRevenue(1m, 1m) with { Notices = [new(NoticeKind.Threshold, new(2026, 6, 1), null)] });

        Assert.Equal([(LevelChangeKind.AfterGrace, new(2026, 10, 1)), (LevelChangeKind.YearEnd, new DateOnly(2027, 1, 1))], outlook.Changes.Select(change => (change.Kind, change.EffectiveOn)));
        Assert.Contains(outlook.Basis.Caveats, caveat => caveat.Name is "grace-or-year-end");
    }

    [Fact]
    public void What_is_missing_without_a_notice_has_no_date()
    {
        var shortOfOne = Some.Staffed(4, 3, 1, 3) with { Partner = AtElite.Partner, Revenue = AtElite.Revenue, SuccessPlans = AtElite.SuccessPlans };
        var outlook = For(shortOfOne);

        Assert.Empty(outlook.Changes);
        Assert.Contains("Sales Specialists in EMEA", outlook.Basis.Caveats.Single(caveat => caveat.Name is "no-notice-date").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no-notice-date", Doubts(shortOfOne with { Notices = [new(NoticeKind.Staff, Some.Today, null)] }));
    }

    [Fact]
    public void Promotion_is_in_sight_when_every_region_supports_more()
    {
        var change = Assert.Single(For(Some.File).Changes);
        Assert.Equal((LevelChangeKind.Promotion, new(2026, 10, 1), "if you qualify by 30 Sep 2026"), (change.Kind, change.EffectiveOn, change.Cause));

        Assert.DoesNotContain(
            For(Some.File with { Partner = Some.Partner with { Regions = [Geography.Emea, Geography.Apj] } }).Changes,
            each => each.Kind is LevelChangeKind.Promotion);
    }

    [Fact]
    public void Below_Select_without_a_plan_nobody_is_told_that_it_ends()
    {
        var partner = Some.Partner with { Level = Level.Select };
        var below = Some.File with { Partner = partner, Revenue = [new(Geography.Emea, 2026, 1m, 1m)], SuccessPlans = [] };

        var text = For(below).Basis.Caveats.Single(caveat => caveat.Name is "termination-reserved").Text;
        Assert.Contains("does not say that it will", text, StringComparison.Ordinal);
        Assert.DoesNotContain("termination-reserved", Doubts(below with { SuccessPlans = Some.File.SuccessPlans }));
        Assert.DoesNotContain("termination-reserved", Doubts(below with { Revenue = [new(Geography.Emea, 2026, 250_001m, 1m)] }));
    }

    private static PartnerFile AtElite => Some.File with { Partner = Some.Partner with { Level = Level.Elite } };

    private static PartnerFile WithRevenue(decimal revenue, decimal mrr) => AtElite with { Revenue = [new(Geography.Emea, 2026, revenue, mrr)] };

    private static LevelOutlook For(PartnerFile file) => LevelChanges.For(Some.Edition, file, Some.Today);

    private static IEnumerable<string> Doubts(PartnerFile file) => For(file).Basis.Caveats.Select(caveat => caveat.Name);

    private static DateOnly Date(string text) => DateOnly.Parse(text);

    [Theory]
    [InlineData(2027, 1, 1, "2027-01-01", LevelChangeKind.YearEnd)]
    [InlineData(2027, 1, 2, "2027-04-01", LevelChangeKind.Promotion)]
    [InlineData(2026, 12, 31, "2027-01-01", LevelChangeKind.Promotion)]
    public void On_New_Years_Day_the_year_before_has_its_consequences(int year, int month, int day, string effective, LevelChangeKind kind)
    {
        var first = LevelChanges.InGeneral(Some.Edition, new(year, month, day)).Changes[0];

        Assert.Equal((DateOnly.Parse(effective, CultureInfo.InvariantCulture), kind), (first.EffectiveOn, first.Kind));
    }
}
