namespace PartnerBot.Tests.Dialogs;

public sealed class LevelDialogOnSqlite(SqliteOffice office) : LevelDialogTests(office);

public sealed class LevelDialogOnPostgres(PostgresOffice office) : LevelDialogTests(office);

public abstract class LevelDialogTests(Office office) : DialogTests(office)
{
    [Theory]
    [InlineData("What is my level and why?")]
    [InlineData("which level are we on?")]
    [InlineData("Where do we stand in the partner program?")]
    [InlineData("are we Premier or Elite?")]
    public async Task The_level_is_the_one_assigned_with_what_the_record_supports_in_each_region(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(("Program level", "Premier"), (shown.Title, shown.Figure));
        Assert.Contains("assigned by Akamai since 1 Apr 2025", shown.Texts);
        Assert.Equal("✕ record supports Select", shown["EMEA"]);
        Assert.Equal("✕ record supports no level yet", shown["North America"]);
    }

    [Theory]
    [InlineData("how many solutions architects must a Premier partner in APJ have", "Premier in APJ")]
    [InlineData("thresholds for Premier in APJ", "Revenue and Net MRR thresholds")]
    public async Task How_many_of_a_role_a_level_asks_for_is_no_threshold_of_money(string words, string title) =>
        Assert.Equal(title, (await Alice.Says(words)).Title);

    [Fact]
    public async Task Exactly_at_a_threshold_is_not_passed_and_the_PAE_decides()
    {
        var shown = await Alice.Says("What is my level?");

        Assert.Equal("$2.5M of $2.5M", shown["Annual revenue 2026"]);
        Assert.Contains("Exactly at the threshold, not above it: the PAE decides", shown.Texts);
        Assert.Contains("Missing: more than $8,766 in Net MRR", shown.Texts);
    }

    [Theory]
    [InlineData("What am I missing for Elite in EMEA?")]
    [InlineData("what do we still need to become Elite in EMEA")]
    [InlineData("gap to Elite, EMEA")]
    public async Task What_is_missing_is_counted_one_by_one(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(("Elite in EMEA", "4 to go"), (shown.Title, shown.Figure));
        Assert.Equal("3 of 5", shown["Sales Specialists"]);
        Assert.Equal("1 of 3", shown["Sales Engineers"]);
        Assert.Contains("✓ Met: Basic Services & Support staff", shown.Text, StringComparison.Ordinal);
        Assert.Equal("1 of 3", shown["Solutions Architects"]);
        Assert.Equal("$2.5M of $5M", shown["Annual revenue 2026"]);
        Assert.Equal("$41,234 of $100K", shown["Net MRR 2026"]);
        Assert.Contains("Missing: more than $2,500,000 in revenue", shown.Texts);
        Assert.Contains("Missing: more than $58,766 in Net MRR", shown.Texts);
    }

    [Fact]
    public async Task Without_a_level_and_a_region_the_next_level_at_home_is_meant() =>
        Assert.Equal("Elite in EMEA", (await Alice.Says("What is missing for the next level?")).Title);

    [Fact]
    public async Task Home_is_where_the_asker_works() =>
        Assert.Equal("Elite in North America", (await Talk("lars").Says("What is missing for the next level?")).Title);

    [Fact]
    public async Task One_dollar_above_the_threshold_is_enough() =>
        Assert.Contains("✓ Met: Annual revenue 2026 $2,000,001 (more than $2M)", (await Alice.Says("what am I missing for Premier in North America?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task One_of_the_two_is_enough()
    {
        var shown = await Carmen.Says("what are we missing for Elite in LATAM?");

        Assert.Contains("✓ Met: Net MRR 2026 $61.5K (more than $60K)", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annual revenue", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_focus_on_the_two_security_products_waives_services_staff()
    {
        var shown = await Kim.Says("what are we missing for Select in EMEA?");

        Assert.Contains("– Not needed for your focus: Basic Services & Support staff", shown.Texts);
        Assert.Contains("the guide does not define \"focus\"", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_figures_is_not_taken_for_a_yes()
    {
        var shown = await Tessa.Says("what is missing for Premier in LATAM?");

        Assert.Equal("not on record, needs more than $1M", shown.Cells("Annual revenue 2026")[^1]);
    }

    [Fact]
    public async Task Last_years_figures_stand_in_and_it_says_so()
    {
        var shown = await Quentin.Says("what is my level?");

        Assert.Contains("✓ Met: Annual revenue 2025 $600K (more than $500K)", shown.Text, StringComparison.Ordinal);
        Assert.Contains("For 2026 no figures of APJ are on record", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_level_on_record_there_is_none_and_Select_is_the_measure()
    {
        var shown = await Faye.Says("what is our level?");

        Assert.Equal("No level yet", shown.Figure);
        Assert.Contains("Annual revenue 2026 $300.3K (more than $250K)", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What are the thresholds?")]
    [InlineData("show me all revenue and Net MRR thresholds")]
    public async Task The_thresholds_are_a_table(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal(["N. America", "LATAM", "EMEA", "APJ"], shown.Cells("Level"));
        Assert.Equal(["$4M $100K", "$2M $60K", "$5M $100K", "$4M $65K"], shown.Cells("Elite"));
        Assert.Equal(["$2M $50K", "$1M $30K", "$2.5M $50K", "$2M $40K"], shown.Cells("Premier"));
        Assert.Equal(["$250K $7K", "$100K $5K", "$250K $12K", "$500K $10K"], shown.Cells("Select"));
    }

    [Theory]
    [InlineData("What is the threshold for Premier in LATAM?", "More than $1M a year or $30K Net MRR")]
    [InlineData("revenue threshold Elite EMEA", "More than $5M a year or $100K Net MRR")]
    [InlineData("how much revenue does Select need in Japan", "More than $500K a year or $10K Net MRR")]
    public async Task One_threshold_is_one_large_line(string words, string figure) => Assert.Equal(figure, (await Alice.Says(words)).Figure);

    [Theory]
    [InlineData("When could our level change?")]
    [InlineData("when would a demotion take effect?")]
    public async Task An_open_notice_counts_60_days_then_the_next_quarter(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("1 Oct 2026", shown["Staff notice of 15 Jun 2026"]);
        Assert.Contains("60 days of grace: if not put right by 14 Aug 2026, first day of the quarter after", shown.Texts);
        Assert.DoesNotContain("1 Jan 2027", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_thresholds_missed_put_the_year_end_at_risk_without_grace()
    {
        var shown = await Kim.Says("When could our level change?");

        Assert.Equal("1 Oct 2026", shown["Success Plan notice of 10 Jul 2026"]);
        Assert.Contains("60 days of grace: if not put right by 8 Sep 2026, first day of the quarter after", shown.Texts);
        Assert.Equal("1 Jan 2027", shown["If neither threshold is passed in EMEA by 31 Dec 2026"]);
        Assert.DoesNotContain("will be terminated", shown.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_notice_that_was_put_right_starts_nothing() =>
        Assert.Equal("No change in sight", (await Carmen.Says("When could our level change?")).Figure);

    [Fact]
    public async Task With_nothing_in_sight_the_rules_are_told_with_the_days_they_lead_to()
    {
        var shown = await Carmen.Says("When could our level change?");

        Assert.Equal("1 Oct 2026", shown["If you qualify by 30 Sep 2026"]);
        Assert.Contains(shown.Texts, text => text.StartsWith("60 days of grace: if not put right by", StringComparison.Ordinal));
        Assert.Equal("1 Jan 2027", shown["If neither threshold is passed by 31 Dec 2026"]);
    }

    [Theory]
    [InlineData("15 September 2026", "1 Oct 2026")]
    [InlineData("30 September 2026", "1 Oct 2026")]
    [InlineData("1 October 2026", "1 Jan 2027")]
    public async Task A_promotion_takes_effect_with_the_next_quarter(string day, string effective)
    {
        var shown = await Alice.Says($"when would a promotion take effect if we qualify on {day}?");

        Assert.Contains(shown.Texts, text => text.StartsWith("If you qualify by", StringComparison.Ordinal) && shown[text] == effective);
    }

    [Theory]
    [InlineData("when could we become Elite at the earliest?", "Plan: Elite in EMEA")]
    [InlineData("how soon can we be Elite in EMEA", "Plan: Elite in EMEA")]
    public async Task How_soon_a_level_can_be_had_is_planned(string words, string title) => Assert.Equal(title, (await Alice.Says(words)).Title);

    [Fact]
    public async Task A_colleague_s_name_is_no_other_company_s() =>
        Assert.DoesNotContain("You also wrote", (await Alice.Says("is Ben allowed to use Ask An Expert?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Asked_for_the_next_promotion_it_counts_from_today() =>
        Assert.Equal("1 Oct 2026", (await Alice.Says("when is the next promotion possible?"))["If you qualify by 30 Sep 2026"]);

    [Theory]
    [InlineData("how many people do we need certified if we also open in Japan", "Premier in APJ")]
    [InlineData("what are we missing for Elite in APJ", "Elite in APJ")]
    [InlineData("what are we missing in EMEA", "Elite in EMEA")]
    [InlineData("how many sales specialists do we need for our level in EMEA", "Premier in EMEA")]
    public async Task What_our_own_level_asks_for_and_what_the_next_one_does(string words, string title) =>
        Assert.Equal(title, (await Alice.Says(words)).Title);
}
