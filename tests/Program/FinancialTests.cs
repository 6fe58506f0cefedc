using PartnerBot.Program;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Program;

public sealed class FinancialTests
{
    /// <summary>The guide's table, typed here once more: level, geography, annual revenue, Net MRR.</summary>
    public static readonly TheoryData<Level, Geography, int, int> Table = new()
    {
        { Level.Elite, Geography.NorthAmerica, 4_000_000, 100_000 },
        { Level.Elite, Geography.Latam, 2_000_000, 60_000 },
        { Level.Elite, Geography.Emea, 5_000_000, 100_000 },
        { Level.Elite, Geography.Apj, 4_000_000, 65_000 },
        { Level.Premier, Geography.NorthAmerica, 2_000_000, 50_000 },
        { Level.Premier, Geography.Latam, 1_000_000, 30_000 },
        { Level.Premier, Geography.Emea, 2_500_000, 50_000 },
        { Level.Premier, Geography.Apj, 2_000_000, 40_000 },
        { Level.Select, Geography.NorthAmerica, 250_000, 7_000 },
        { Level.Select, Geography.Latam, 100_000, 5_000 },
        { Level.Select, Geography.Emea, 250_000, 12_000 },
        { Level.Select, Geography.Apj, 500_000, 10_000 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_threshold_has_to_be_exceeded(Level level, Geography geography, int revenue, int mrr)
    {
        Assert.Equal(Fulfilment.NotMet, Of(level, geography, revenue - 0.01m, mrr - 0.01m).Fulfilment);

        Assert.Equal(Fulfilment.AtThreshold, Of(level, geography, revenue, mrr - 0.01m).Fulfilment);
        Assert.Equal(Fulfilment.Met, Of(level, geography, revenue + 0.01m, mrr - 0.01m).Fulfilment);

        Assert.Equal(Fulfilment.AtThreshold, Of(level, geography, revenue - 0.01m, mrr).Fulfilment);
        Assert.Equal(Fulfilment.Met, Of(level, geography, revenue - 0.01m, mrr + 0.01m).Fulfilment);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_prints_it_with_its_source(Level level, Geography geography, int revenue, int mrr)
    {
        var row = Assert.Single(ThresholdTable.Of(Some.Edition, level, geography).Rows);

        Assert.Equal(($"> {Usd.Brief(revenue)}", $"> {Usd.Brief(mrr)}"), (row.AnnualRevenue.Value, row.NetMrr.Value));
        Assert.Equal("Revenue and Net Monthly Recurring Revenue Thresholds", row.NetMrr.Source.Section);
    }

    [Fact]
    public void The_whole_table_runs_from_the_highest_level_down_in_the_guides_order()
    {
        var rows = ThresholdTable.Of(Some.Edition, null, null).Rows;

        Assert.Equal(12, rows.Count);
        Assert.Equal((Level.Elite, Geography.NorthAmerica), (rows[0].Level, rows[0].Geography));
        Assert.Equal((Level.Premier, Geography.NorthAmerica), (rows[4].Level, rows[4].Geography));
        Assert.Equal((Level.Select, Geography.Apj), (rows[11].Level, rows[11].Geography));
        Assert.Equal(4, ThresholdTable.Of(Some.Edition, Level.Select, null).Rows.Count);
        Assert.Equal([Level.Elite, Level.Premier, Level.Select], ThresholdTable.Of(Some.Edition, null, Geography.Apj).Rows.Select(row => row.Level));
    }

    [Fact]
    public void What_is_short_is_said_in_words()
    {
        var requirement = Of(Level.Elite, Geography.Emea, 4_600_000m, 80_000m);

        Assert.Equal(("Annual revenue 2026", "$4.6M", "> $5M", 0.92), Shown(requirement.AnyOf[0]));
        Assert.Equal(("Net MRR 2026", "$80K", "> $100K", 0.8), Shown(requirement.AnyOf[1]));
        Assert.Equal("more than $400,000 in revenue, or more than $20,000 in Net MRR", requirement.Gap);
    }

    [Fact]
    public void A_negative_net_MRR_is_a_figure_like_any_other()
    {
        var measure = Of(Level.Select, Geography.Emea, 0, -12_500m).AnyOf[1];

        Assert.Equal(("Net MRR 2026", "-$12.5K", "> $12K", 0.0), Shown(measure));
        Assert.Equal("more than $24,500 in Net MRR", measure.Gap);
    }

    [Fact]
    public void Exactly_at_the_threshold_somebody_else_decides()
    {
        var requirement = Of(Level.Elite, Geography.Emea, 5_000_000m, 0);

        Assert.False(requirement.IsMet);
        Assert.Equal("any revenue above $5M", requirement.AnyOf[0].Gap);
        Assert.Contains(requirement.Caveats, caveat => caveat.Name is "exactly-at-threshold");
    }

    [Fact]
    public void What_is_not_on_record_is_unknown_and_not_met()
    {
        var nothing = Financial(Some.EmptyFile, Level.Select, Geography.Emea);
        var half = Of(Level.Select, Geography.Emea, null, 0);

        Assert.Equal((Fulfilment.Unknown, false, "not on record"), (nothing.Fulfilment, nothing.IsMet, nothing.AnyOf[0].Have));
        Assert.Equal((Fulfilment.Unknown, false), (half.Fulfilment, half.IsMet));
        Assert.True(Of(Level.Select, Geography.Emea, null, 12_001m).IsMet);
    }

    [Fact]
    public void Without_figures_of_this_year_those_of_the_last_are_used_and_named()
    {
        var requirement = Financial(With(new YearlyRevenue(Geography.Emea, 2025, 6_000_000m, null)), Level.Elite, Geography.Emea);

        Assert.Equal((true, "Annual revenue 2025"), (requirement.IsMet, requirement.AnyOf[0].Name));
        Assert.Contains(requirement.Caveats, caveat => caveat.Name is "last-years-figures");
    }

    [Fact]
    public void Figures_of_this_year_go_before_better_ones_of_the_last()
    {
        var requirement = Financial(
            With(new(Geography.Emea, 2025, 6_000_000m, null), new(Geography.Emea, 2026, 10m, null)), Level.Elite, Geography.Emea);

        Assert.Equal((false, "Annual revenue 2026"), (requirement.IsMet, requirement.AnyOf[0].Name));
        Assert.DoesNotContain(requirement.Caveats, caveat => caveat.Name is "last-years-figures");
    }

    [Fact]
    public void An_older_year_is_no_figure() =>
        Assert.Equal(Fulfilment.Unknown, Financial(With(new YearlyRevenue(Geography.Emea, 2024, 6_000_000m, null)), Level.Elite, Geography.Emea).Fulfilment);

    [Fact]
    public void Another_regions_revenue_does_not_count() =>
        Assert.Equal(Fulfilment.Unknown, Financial(With(new YearlyRevenue(Geography.Apj, 2026, 9_000_000m, null)), Level.Elite, Geography.Emea).Fulfilment);

    [Fact]
    public void Only_when_net_MRR_decides_short_order_forms_matter()
    {
        Assert.Contains(Of(Level.Select, Geography.Emea, 1m, 50_000m).Caveats, caveat => caveat.Name is "short-order-forms");
        Assert.DoesNotContain(Of(Level.Select, Geography.Emea, 9_000_000m, 50_000m).Caveats, caveat => caveat.Name is "short-order-forms");
    }

    private static Requirement Of(Level level, Geography geography, decimal? revenue, decimal? mrr) =>
        Financial(With(new YearlyRevenue(geography, 2026, revenue, mrr)), level, geography);

    private static PartnerFile With(params YearlyRevenue[] rows) => Some.EmptyFile with { Revenue = rows };

    private static Requirement Financial(PartnerFile file, Level level, Geography geography) =>
        LevelRules.Assess(Some.Edition, file, level, geography, Some.Today).Requirements.Single(requirement => requirement.Kind is RequirementKind.Financial);

    private static (string, string, string, double) Shown(Measure measure) => (measure.Name, measure.Have, measure.Need, measure.Share);
}
