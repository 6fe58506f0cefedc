using PartnerBot.Program;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Program;

public sealed class LevelRulesTests
{
    [Fact]
    public void A_partner_with_everything_supports_the_highest_level()
    {
        var region = Assert.Single(Stand(Some.File).Regions);

        Assert.Equal((Geography.Emea, Level.Elite), (region.Geography, region.Supported));
        Assert.Equal((Level.Premier, true), (region.AtAssigned.Level, region.AtAssigned.IsMet));
        Assert.Equal((Level.Elite, true), (region.Next!.Level, region.Next.IsMet));
    }

    [Fact]
    public void A_level_is_supported_only_when_every_requirement_is_met()
    {
        var shortOfOne = Some.Staffed(5, 3, 1, 2) with { Revenue = Some.File.Revenue, SuccessPlans = Some.File.SuccessPlans };
        var withoutPlan = Some.File with { SuccessPlans = [] };

        Assert.Equal(Level.Premier, Stand(shortOfOne).Regions[0].Supported);
        Assert.Equal([RequirementKind.SolutionsArchitects], Stand(shortOfOne).Regions[0].Next!.Missing.Select(requirement => requirement.Kind));
        Assert.Null(Stand(withoutPlan).Regions[0].Supported);
    }

    [Fact]
    public void At_the_top_there_is_no_next_level_and_without_a_level_Select_is_judged()
    {
        Assert.Null(Stand(WithLevel(Level.Elite)).Regions[0].Next);
        Assert.Equal((Level.Select, Level.Premier), (Stand(WithLevel(null)).Regions[0].AtAssigned.Level, Stand(WithLevel(null)).Regions[0].Next!.Level));
        Assert.Null(Stand(WithLevel(null)).Assigned);

        static PartnerFile WithLevel(Level? level) => Some.File with { Partner = Some.Partner with { Level = level } };
    }

    [Fact]
    public void Each_region_is_judged_by_itself_in_the_guides_order()
    {
        var standing = Stand(Some.File with { Partner = Some.Partner with { Regions = [Geography.Apj, Geography.Emea, Geography.Apj] } });

        Assert.Equal([(Geography.Emea, Level.Elite), (Geography.Apj, null)], standing.Regions.Select(region => (region.Geography, region.Supported)));
        Assert.Contains(standing.Basis.Caveats, caveat => caveat.Name is "regions-differ");
        Assert.DoesNotContain(Stand(Some.File).Basis.Caveats, caveat => caveat.Name is "regions-differ");
    }

    [Fact]
    public void Without_regions_nothing_is_judged_and_that_is_said()
    {
        var standing = Stand(Some.File with { Partner = Some.Partner with { Regions = [] } });

        Assert.Empty(standing.Regions);
        Assert.Contains(standing.Basis.Caveats, caveat => caveat.Name is "no-regions");
    }

    [Fact]
    public void A_region_where_it_does_not_operate_is_a_look_ahead()
    {
        Assert.Contains(Assess(Geography.Apj).Basis.Caveats, caveat => caveat.Name is "not-operating-there");
        Assert.DoesNotContain(Assess(Geography.Emea).Basis.Caveats, caveat => caveat.Name is "not-operating-there");

        static LevelAssessment Assess(Geography geography) => LevelRules.Assess(Some.Edition, Some.File, Level.Elite, geography, Some.Today);
    }

    [Theory]
    [InlineData("2026-08-03", "2026-01-10", Fulfilment.Met, "agreed on 3 Aug 2026")]
    [InlineData("2026-08-04", "2026-01-10", Fulfilment.NotMet, "submitted, not yet agreed")]
    [InlineData(null, "2026-08-03", Fulfilment.NotMet, "submitted, not yet agreed")]
    [InlineData(null, "2026-08-04", Fulfilment.NotMet, "none")]
    [InlineData(null, null, Fulfilment.NotMet, "none")]
    public void A_plan_counts_once_it_is_agreed(string? agreed, string? submitted, Fulfilment fulfilment, string have)
    {
        var plan = Plan(new SuccessPlan(2026, Date(submitted), Date(agreed), null));

        Assert.Equal((fulfilment, have), (plan.Fulfilment, plan.AnyOf[0].Have));
    }

    [Fact]
    public void Last_years_plan_is_none_for_this_year()
    {
        var plan = Plan(new SuccessPlan(2025, null, new(2025, 2, 1), null));

        Assert.Equal(Fulfilment.NotMet, plan.Fulfilment);
        Assert.Equal(["plan-year"], plan.Caveats.Select(caveat => caveat.Name));
    }

    [Fact]
    public void With_no_plan_of_any_year_it_is_unknown_and_not_met()
    {
        var plan = Plan();

        Assert.Equal((Fulfilment.Unknown, false), (plan.Fulfilment, plan.IsMet));
    }

    [Fact]
    public void Every_decision_comes_with_rules_inputs_steps_and_sources()
    {
        var basis = Stand(Some.File).Basis;

        Assert.NotEmpty(basis.Rules);
        Assert.Contains(basis.Inputs, input => input is { Name: "Annual revenue 2026, EMEA", Value: "$6M", Source.Document: Citation.PartnerRecord });
        Assert.Contains(basis.Inputs, input => input is { Name: "Elite threshold, annual revenue, EMEA", Value: "> $5M" });
        Assert.Contains("Elite, Annual revenue 2026, EMEA: $6M > $5M", basis.Steps);
        Assert.Contains("Elite, Solutions Architects, EMEA: 3, minimum 3", basis.Steps);
        Assert.Contains("EMEA: the record supports Elite", basis.Steps);
        Assert.Equal(basis.Sources.Distinct(), basis.Sources);
        Assert.Equal("guide-undated", basis.Caveats[^1].Name);
        Assert.Equal(basis.Caveats.Distinct(), basis.Caveats);
    }

    [Fact]
    public void A_dated_edition_is_not_called_undated()
    {
        var dated = Some.Edition with { PrintedOn = new(2027, 1, 1) };

        Assert.DoesNotContain(LevelRules.Stand(dated, Some.File, Some.Today).Basis.Caveats, caveat => caveat.Name is "guide-undated");
    }

    [Fact]
    public void Missing_staff_brings_the_duty_to_tell_Akamai()
    {
        Assert.Contains(Stand(Some.EmptyFile).Basis.Rules, rule => rule.Contains("within 30 days", StringComparison.Ordinal));
        Assert.DoesNotContain(Stand(Some.File).Basis.Rules, rule => rule.Contains("within 30 days", StringComparison.Ordinal));
    }

    private static Standing Stand(PartnerFile file) => LevelRules.Stand(Some.Edition, file, Some.Today);

    private static Requirement Plan(params SuccessPlan[] plans) =>
        LevelRules.Assess(Some.Edition, Some.File with { SuccessPlans = plans }, Level.Select, Geography.Emea, Some.Today)
            .Requirements.Single(requirement => requirement.Kind is RequirementKind.SuccessPlan);

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
