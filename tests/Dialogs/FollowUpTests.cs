namespace PartnerBot.Tests.Dialogs;

public sealed class FollowUpsOnSqlite(SqliteOffice office) : FollowUpTests(office);

public sealed class FollowUpsOnPostgres(PostgresOffice office) : FollowUpTests(office);

public abstract class FollowUpTests(Office office) : DialogTests(office)
{
    [Fact]
    public async Task A_chain_of_five_changes_one_thing_at_a_time()
    {
        await Alice.Says("What is my discount on API Security for a new customer?");

        Assert.Equal("40%", (await Alice.Says("and for Elite?")).Figure);
        Assert.Equal("15%", (await Alice.Says("without registration?")).Figure);
        Assert.Equal("40%", (await Alice.Says("what if it is registered?")).Figure);
        Assert.Equal("35%", (await Alice.Says("for an existing customer?")).Figure);
        Assert.Equal("25%", (await Alice.Says("and for Select?")).Figure);
    }

    [Theory]
    [InlineData("is that the same for Elite partners?", "40%")]
    [InlineData("does that apply to Select?", "30%")]
    public async Task Whether_it_is_the_same_elsewhere_is_the_same_question(string words, string figure)
    {
        await Alice.Says("What is my discount on API Security for a new customer?");

        Assert.Equal(figure, (await Alice.Says(words)).Figure);
    }

    [Fact]
    public async Task Two_severities_are_shown_beside_each_other()
    {
        var shown = await Alice.Says("what is the difference between severity 1 and 2?");

        Assert.Contains(shown.Texts, text => text.StartsWith("1 –", StringComparison.Ordinal));
        Assert.Contains(shown.Texts, text => text.StartsWith("2 –", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Elite without deal reg?", "15%")]
    [InlineData("Named Enhanced sev 2", "Under 2 hours")]
    public async Task Two_details_are_a_question_of_their_own_when_nothing_was_asked_before(string words, string figure) =>
        Assert.Equal(figure, (await Alice.Says(words)).Figure);

    [Fact]
    public async Task Another_product_keeps_the_rest()
    {
        await Alice.Says("What is my discount on API Security for a new customer at Elite?");

        Assert.Equal("35%", (await Alice.Says("and on Bot Manager?")).Figure);
        Assert.Equal("40%", (await Alice.Says("what about Guardicore?")).Figure);
    }

    [Fact]
    public async Task A_named_customer_stays_while_the_level_changes()
    {
        await Alice.Says("What is my discount on API Security for Marlow Retail?");

        var shown = await Alice.Says("and for Elite?");

        Assert.Equal("35%", shown.Figure);
        Assert.Contains("Marlow Retail is on record as an Akamai client since 1 Feb 2024.", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_customer_takes_the_place_of_a_standing_and_of_another_customer()
    {
        await Alice.Says("What is my discount on API Security for an existing customer?");

        Assert.Equal("35%", (await Alice.Says("for Helios Energy?")).Figure);
        Assert.Equal("30%", (await Alice.Says("and for Vega Insurance?")).Figure);
        Assert.Equal("35%", (await Alice.Says("for a new customer?")).Figure);
        Assert.DoesNotContain("Vega", Alice.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_on_no_record_of_theirs_is_not_assumed_to_be_anything()
    {
        await Alice.Says("What is my discount on API Security for an existing customer?");

        var shown = await Alice.Says("for Zebra Holdings?");

        Assert.Equal("30%", shown.Figure);
        Assert.Contains("35%", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Zebra Holdings is not among the customers on record", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_region_keeps_the_level()
    {
        await Alice.Says("What am I missing for Elite in EMEA?");

        Assert.Equal("Elite in North America", (await Alice.Says("what about North America?")).Title);
        Assert.Equal("Premier in North America", (await Alice.Says("and for Premier?")).Title);
        Assert.Equal("Premier in EMEA", (await Alice.Says("in EMEA?")).Title);
    }

    [Fact]
    public async Task Another_level_after_my_level_means_what_that_one_takes()
    {
        await Alice.Says("What is my level?");

        Assert.Equal("Elite in EMEA", (await Alice.Says("and for Elite?")).Title);
    }

    [Fact]
    public async Task A_threshold_moves_through_levels_and_regions()
    {
        await Alice.Says("What is the threshold for Premier in LATAM?");

        Assert.Equal("More than $2M a year or $60K Net MRR", (await Alice.Says("and for Elite?")).Figure);
        Assert.Equal("More than $4M a year or $65K Net MRR", (await Alice.Says("what about APJ?")).Figure);
    }

    [Fact]
    public async Task Another_person_takes_the_place_of_the_one_before()
    {
        await Alice.Says("when does Ben's certificate expire?");

        var shown = await Alice.Says("what about Mila Novak?");

        Assert.Contains("Mila Novak", shown.Texts);
        Assert.DoesNotContain("Ben Okafor", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_question_forgets_the_details_of_the_one_before()
    {
        await Alice.Says("What is my discount on API Security for Marlow Retail at Elite?");

        Assert.Equal("30%", (await Alice.Says("What is my discount on Bot Manager?")).Figure);
        Assert.DoesNotContain("Marlow", Alice.Last.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_talk_in_between_forgets_nothing()
    {
        await Alice.Says("What is my discount on API Security for a new customer?");
        await Alice.Says("thanks");
        await Alice.Says("help");
        await Alice.Says("what is the weather in Berlin?");

        Assert.Equal("40%", (await Alice.Says("and for Elite?")).Figure);
    }

    [Fact]
    public async Task A_pressed_button_can_be_followed_up()
    {
        await Alice.Says("What is my discount on API Security for a new customer?");
        await Alice.Presses("And for Elite?");

        Assert.Equal("15%", (await Alice.Says("without registration?")).Figure);
    }

    [Theory]
    [InlineData("and for Premier?")]
    [InlineData("what about EMEA?")]
    [InlineData("without registration?")]
    public async Task With_nothing_before_a_follow_up_gets_a_way_forward(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("I did not follow that", shown.Title);
        Assert.NotEmpty(shown.Buttons);
    }

    [Theory]
    [InlineData("start over")]
    [InlineData("cancel")]
    [InlineData("new topic")]
    public async Task Starting_over_forgets(string words)
    {
        await Alice.Says("What is my discount on API Security for a new customer?");
        await Alice.Says(words);

        Assert.Equal("I did not follow that", (await Alice.Says("and for Elite?")).Title);
    }
}
