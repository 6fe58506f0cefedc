using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class GuideComparisonTests
{
    [Fact]
    public void The_same_guide_has_no_change()
    {
        var same = Since(InventedGuide.Text);

        Assert.True(same.IsEmpty);
        Assert.Empty(same.Figures);
        Assert.Empty(same.Program.Changes);
    }

    [Fact]
    public void A_renamed_section_is_gone_and_new()
    {
        var changes = Since(InventedGuide.Text.Replace("Ropes and Knots", "Knots and Ropes"));

        Assert.Equal(["Knots and Ropes"], changes.Added);
        Assert.Equal(["Ropes and Knots"], changes.Removed);
        Assert.Empty(changes.Changed);
    }

    [Fact]
    public void A_cell_that_changed_is_named_by_row_and_column()
    {
        var changes = Since(InventedGuide.Text.Replace("| Premier | 35% | 30% | 15% |", "| Premier | 35% | 31% | 15% |"));

        Assert.Equal(["Financial Benefits, Wholesale Product Pricing"], changes.Changed);
        Assert.Equal(
            [new GuideFigureChange("Financial Benefits, Wholesale Product Pricing", "Premier", "with a registration*", "30%", "31%")], changes.Figures);
    }

    [Fact]
    public void A_row_that_is_new_and_one_that_is_gone_have_one_side_only()
    {
        var changes = Since(InventedGuide.Text.Replace("| Partner-Led Integrations | at least 8 |", "| Lighthouse | 1 |"));

        Assert.Equal(
            [
                new GuideFigureChange("Ask An Expert", "Lighthouse", "Requirement", null, "1"),
                new GuideFigureChange("Ask An Expert", "Partner-Led Integrations", "Requirement", "at least 8", null),
            ],
            changes.Figures);
    }

    [Theory]
    [InlineData("sixty (60) days", "forty-five (45) days", "60", "45", "…slips is tied again within # days.")]
    [InlineData("within sixty (60) days", "within 90 days", "60", "90", "…slips is tied again within # days.")]
    [InlineData("last six (6) months", "last nine (9) months", "6", "9", "The log of the last # months is read aloud.")]
    public void A_figure_in_a_sentence_is_named_by_the_words_around_it(string before, string after, string was, string now, string around) => Assert.Equal(
        [new GuideFigureChange("Ropes and Knots", around, null, was, now)], Since(InventedGuide.Text.Replace(before, after)).Figures);

    [Fact]
    public void A_sentence_that_was_also_rewritten_is_found_by_its_other_words() => Assert.Equal(
        [new GuideFigureChange("Ropes and Knots", "…is tied once more within # days.", null, "60", "45")],
        Since(InventedGuide.Text.Replace("tied again within sixty (60)", "tied once more within forty-five (45)")).Figures);

    [Fact]
    public void A_text_without_figures_that_changed_is_a_changed_section_and_no_figure()
    {
        var changes = Since(InventedGuide.Text.Replace("large.", "huge."));

        Assert.Equal(["Program Levels"], changes.Changed);
        Assert.Empty(changes.Figures);
    }

    [Fact]
    public void What_stands_before_the_first_heading_has_a_name_too() =>
        Assert.Equal(["Beginning"], GuideComparison.Of([new(1, "", "", "One.")], [new(1, "", "", "Two.")], "new").Changed);

    [Fact]
    public void Other_passages_of_the_same_text_are_no_change() =>
        Assert.True(GuideComparison.Of([new(1, "Ships", "Ships", "One."), new(2, "Ships", "Ships", "Two.")], [new(1, "Ships", "Ships", "One.\nTwo.")], "new").IsEmpty);

    [Theory]
    [InlineData(">\\$2.5M", ">\\$3M", "Premier threshold, annual revenue, EMEA: > $2.5M → > $3M")]
    [InlineData(">\\$65K", ">\\$70,500", "Elite threshold, Net MRR, APJ: > $65K → > $70.5K")]
    [InlineData(">\\$5M", "> USD 5.5 million", "Elite threshold, annual revenue, EMEA: > $5M → > $5.5M")]
    [InlineData("| Select | 30% | 25% | 15% |", "| Select Partners | 30% | 25% | 12% |", "Select discount without a deal registration: 15% → 12%")]
    [InlineData("| Elite | 40% | 35% | 15% |", "| Elite | up to 42 % | 35% | 15% |", "Elite discount on API Security and Guardicore Segmentation for a new customer: 40% → 42%")]
    [InlineData("| Premier | 1 | 1 | 2 | 3 |", "| Premier | 2 | 1 | 2 | 3 |", "Premier minimum, Solutions Architect: 1 → 2")]
    [InlineData("| Select | None | 1 | 1 | 1 |", "| Select | 1* | 1 | 1 | 1 |", "Select minimum, Solutions Architect: not required → 1")]
    [InlineData("| Elite | 3 | 1 | 3 | 5 |", "| Elite | N/A | 1 | 3 | 5 |", "Elite minimum, Solutions Architect: 3 → not required")]
    [InlineData("| Sales Engineer | | 2 |", "| Sales Engineer | | 3 |", "Basic product compliance, Sales Engineer: 2 → 3")]
    [InlineData("| Solutions Architect | 1 | |", "| Solutions Architect | 2 | |", "Advanced product compliance, Solutions Architect: 1 → 2")]
    [InlineData("at least 2", "at least 3", "Ask An Expert, Solutions Architect certifications: 2 → 3")]
    [InlineData("at least 8", "10 per year", "Ask An Expert, partner-led PoCs and integrations a year: 8 → 10")]
    public void A_figure_that_partners_are_measured_by_is_recognised(string before, string after, string change)
    {
        Assert.Contains(before, InventedGuide.Text);
        var guide = InventedGuide.Of(InventedGuide.Text.Replace(before, after));

        Assert.Equal([change], GuideComparison.Of(InventedGuide.Passages, guide, "new").Program.Changes.Select(it => it.ToString()));
        Assert.Equal([change], GuideComparison.WithEdition(Some.Edition, guide, "new").Changes.Select(it => it.ToString()));
    }

    [Fact]
    public void A_guide_with_the_editions_figures_shows_no_difference() => Assert.Empty(GuideComparison.WithEdition(Some.Edition, InventedGuide.Passages, "new").Changes);

    [Fact]
    public void Tables_of_another_make_are_recognised_by_their_names_or_not_at_all()
    {
        var apart = InventedGuide.Of(
            """
            Annual Revenue Thresholds

            | Level | NA | EMEA |
            |---|---|---|
            | Elite Level | $4,000,000 | $6,000,000 |

            Net MRR Thresholds

            | Level | NA | EMEA |
            |---|---|---|
            | Elite Level | $100,000 | $90,000 |

            Masts

            | Level | NA | EMEA | Deal Registration | Sales Specialist |
            |---|---|---|---|---|
            | Elite | 7 | 8 | 9 | many |
            | Flagship | 7 | 8 | 9 | 10 |
            """);

        Assert.Equal(
            ["Elite threshold, annual revenue, EMEA: > $5M → > $6M", "Elite threshold, Net MRR, EMEA: > $100K → > $90K"],
            GuideComparison.WithEdition(Some.Edition, apart, "new").Changes.Select(it => it.ToString()));
    }

    [Fact]
    public void A_change_cites_the_guide_that_says_so()
    {
        var change = Assert.Single(Since(InventedGuide.Text.Replace(">\\$2.5M", ">\\$3M")).Program.Changes);

        Assert.Equal("Imported guide (new), Revenue Thresholds", change.Source.ToString());
    }

    private static GuideComparison Since(string after) => GuideComparison.Of(InventedGuide.Passages, InventedGuide.Of(after), "new");
}
