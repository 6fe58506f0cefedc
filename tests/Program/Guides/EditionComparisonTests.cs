using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class EditionComparisonTests
{
    private static readonly Edition Before = Some.Edition;

    // One figure of every kind is another.
    private static readonly Edition After = Before with
    {
        Label = "2027",
        Thresholds = new Dictionary<(Level, Geography), ThresholdFigures>(Before.Thresholds)
        {
            [(Level.Premier, Geography.Emea)] = new(3_000_000, 50_000),
            [(Level.Elite, Geography.Emea)] = new(5_000_000, 120_000),
            [(Level.Elite, Geography.Apj)] = new(4_500_000, 65_000),
            [(Level.Select, Geography.Emea)] = new(300_000, 12_000),
        },
        Discounts = new Dictionary<Level, DiscountRow>(Before.Discounts) { [Level.Premier] = new(15, 31, 35) },
        CertifiedStaff = new Dictionary<Level, StaffMinimum>(Before.CertifiedStaff) { [Level.Select] = new(1, 1, 1, 1) },
        GraceDays = 45,
        CertificationMonths = 36,
        RenewalDays = 1,
        BasicCompliance = Before.BasicCompliance with { SalesSpecialists = 3 },
        AdvancedCompliance = Before.AdvancedCompliance with { SolutionsArchitects = null },
        StaffChangeNoticeDays = 14,
        StaffLookBackMonths = 12,
        SuccessPlanReviewMonths = 1,
        AskAnExpert = Before.AskAnExpert with { SolutionsArchitects = 3, IntegrationsAYear = 10, RecommendationRequired = false, QualifyingLevels = [Level.Elite], SponsoredLevels = [Level.Premier, Level.Select], ReviewMonths = 6 },
    };

    [Fact]
    public void The_same_edition_has_no_change() => Assert.Empty(EditionComparison.Of(Before, Before with { Label = "again" }).Changes);

    [Fact]
    public void Every_kind_of_figure_is_compared_and_what_matters_most_stands_first() => Assert.Equal(
        [
            "Elite threshold, Net MRR, EMEA: > $100K → > $120K",
            "Elite threshold, annual revenue, APJ: > $4M → > $4.5M",
            "Premier threshold, annual revenue, EMEA: > $2.5M → > $3M",
            "Select threshold, annual revenue, EMEA: > $250K → > $300K",
            "Premier discount with a deal registration: 30% → 31%",
            "Select minimum, Solutions Architect: not required → 1",
            "Grace period after a notice: 60 days → 45 days",
            "Validity of a certification: 24 months → 36 months",
            "Time to renew a certification: 60 days → 1 day",
            "Basic product compliance, Sales Specialist: 2 → 3",
            "Advanced product compliance, Solutions Architect: 1 → not required",
            "Time to tell Akamai about a change in certified staff: 30 days → 14 days",
            "Look back over the staffing: 6 months → 12 months",
            "Time between two reviews of the Success Plan: 3 months → 1 month",
            "Ask An Expert, Solutions Architect certifications: 2 → 3",
            "Ask An Expert, partner-led PoCs and integrations a year: 8 → 10",
            "Ask An Expert, recommendation: required → not required",
            "Ask An Expert, levels that qualify: Elite and Premier → Elite",
            "Ask An Expert, levels through sponsorship: Select → Premier and Select",
            "Time between two reviews of Ask An Expert: 3 months → 6 months",
        ],
        EditionComparison.Of(Before, After).Changes.Select(change => change.ToString()));

    [Fact]
    public void A_change_cites_the_newer_edition() => Assert.All(
        EditionComparison.Of(Before, After).Changes, change => Assert.Equal((Before.Document, "2027"), (change.Source.Document, change.Source.Edition)));

    [Fact]
    public void A_partner_gets_its_level_first_then_the_next_in_its_regions_and_all_that_is_general()
    {
        var own = EditionComparison.Of(Before, After).ForPartner(Some.Partner);

        Assert.Equal("Premier threshold, annual revenue, EMEA: > $2.5M → > $3M", own[0].ToString());
        Assert.Equal("Elite threshold, Net MRR, EMEA: > $100K → > $120K", own[^1].ToString());
        Assert.DoesNotContain(own, change => change.Geography is Geography.Apj);
        Assert.DoesNotContain(own, change => change.Level is Level.Select);
        Assert.Contains(own, change => change.What.StartsWith("Grace period", StringComparison.Ordinal));
        Assert.Equal(17, own.Count);
    }

    [Theory]
    [InlineData(Level.Elite, new[] { Level.Elite })]
    [InlineData(Level.Premier, new[] { Level.Premier, Level.Elite })]
    [InlineData(Level.Select, new[] { Level.Select, Level.Premier })]
    [InlineData(null, new[] { Level.Select })]
    public void The_levels_are_the_partners_own_and_the_next(Level? level, Level[] levels) => Assert.Equal(
        levels, EditionComparison.Of(Before, After).ForPartner(Some.Partner with { Level = level }).Select(change => change.Level).OfType<Level>().Distinct());

    [Fact]
    public void Without_regions_on_record_every_region_may_concern_it() => Assert.Contains(
        EditionComparison.Of(Before, After).ForPartner(Some.Partner with { Regions = [] }), change => change.Geography is Geography.Apj);
}
