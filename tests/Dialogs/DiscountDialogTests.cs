using PartnerBot.Cards;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Tests.Dialogs;

public sealed class DiscountDialogOnSqlite(SqliteOffice office) : DiscountDialogTests(office);

public sealed class DiscountDialogOnPostgres(PostgresOffice office) : DiscountDialogTests(office);

public abstract class DiscountDialogTests(Office office) : DialogTests(office)
{
    private const string Unregistered = "Without a deal registration";
    private const string Registered = "Approved deal registration";
    private const string SecurityForNew = "Registered API Security or Guardicore deal, new customer";

    [Theory]
    [InlineData("What is my discount on API Security for a new customer?")]
    [InlineData("what discount do we get on API Sec for a net new customer")]
    [InlineData("how much off the price list is API Security for a new customer?")]
    [InlineData("my percentage for api security, new customer please")]
    [InlineData("WHAT IS MY DISCOUNT ON API SECURITY FOR A NEW CUSTOMER")]
    [InlineData("Hi, could you tell me our discount on Noname for a brand new customer?")]
    public async Task Premier_gets_35_in_total_on_API_Security_for_a_new_customer(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("Nordlicht Systems", shown.About);
        Assert.Equal("Discount on API Security", shown.Title);
        Assert.Equal("35%", shown.Figure);
        Assert.Equal("15%", shown[Unregistered]);
        Assert.DoesNotContain("40%", shown.Everything, StringComparison.Ordinal);
        Assert.Contains("35% in total", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Wholesale Product Pricing", shown.Sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kim", "30%")]
    [InlineData("quentin", "30%")]
    [InlineData("alice", "35%")]
    [InlineData("tessa", "35%")]
    [InlineData("carmen", "40%")]
    public async Task Everybody_gets_the_rate_of_their_own_partners_level(string person, string figure) =>
        Assert.Equal(figure, (await Talk(person).Says("What is my discount on API Security for a new customer?")).Figure);

    [Theory]
    [InlineData("kim")]
    [InlineData("alice")]
    [InlineData("carmen")]
    public async Task Without_registration_it_is_15_at_every_level(string person) =>
        Assert.Equal("15%", (await Talk(person).Says("What is my discount on API Security for a new customer without registration?")).Figure);

    [Theory]
    [InlineData("kim", "25%", "30%")]
    [InlineData("alice", "30%", "35%")]
    [InlineData("carmen", "35%", "40%")]
    public async Task Other_products_have_no_extra_for_new_customers(string person, string figure, string extra)
    {
        var shown = await Talk(person).Says("What is my discount on Bot Manager for a new customer?");

        Assert.Equal(figure, shown.Figure);
        Assert.Equal("15%", shown[Unregistered]);
        Assert.DoesNotContain(extra, shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_product_every_rate_that_may_apply_is_shown()
    {
        var shown = await Alice.Says("What is my discount?");

        Assert.Equal(("30%", "35%", "15%"), (shown.Figure, shown[SecurityForNew], shown[Unregistered]));
    }

    [Fact]
    public async Task Guardicore_has_a_percentage_and_no_price()
    {
        var shown = await Alice.Says("What is my discount on Guardicore for a new customer?");

        Assert.Equal("35%", shown.Figure);
        Assert.Contains("prices come only from the Partner Account Executive", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('$', shown.Text);
    }

    [Theory]
    [InlineData("What is my discount on Linode?")]
    [InlineData("which discount do we have on Akamai cloud computing with registration?")]
    [InlineData("discount for compute at Elite level")]
    public async Task For_cloud_computing_the_guide_has_no_figure(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Equal("No rate in the guide", shown.Figure);
        Assert.DoesNotContain('%', shown.Everything);
        Assert.Contains("partnersupport@akamai.com", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Buttons, button => button.Title.Contains("registration", StringComparison.Ordinal) || button.Title.Contains("Elite", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_partner_without_a_level_sees_every_level()
    {
        var shown = await Faye.Says("What is my discount?");

        Assert.Equal("Fennec Networks", shown.About);
        Assert.Equal(["Unregistered", "Registered deal", "New customer"], shown.Cells("Level"));
        Assert.Equal(["15%", "35%", "40%"], shown.Cells("Elite"));
        Assert.Equal(["15%", "30%", "35%"], shown.Cells("Premier"));
        Assert.Equal(["15%", "25%", "30%"], shown.Cells("Select"));
        Assert.Contains("No level is on record", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_who_has_the_product_is_existing()
    {
        var shown = await Alice.Says("What is my discount on API Security for Marlow Retail?");

        Assert.Equal(("30%", "15%"), (shown.Figure, shown[Unregistered]));
        Assert.DoesNotContain("35%", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Marlow Retail is on record as an Akamai client since 1 Feb 2024.", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discount on API Security for marlow.example")]
    [InlineData("discount on API Security for MARLOW RETAIL Ltd.")]
    [InlineData("what's the API Security discount for \"marlow retail\"?")]
    public async Task A_customer_is_found_by_domain_and_by_its_name_however_written(string words) =>
        Assert.Contains("Marlow Retail is on record", (await Alice.Says(words)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("What Is My Discount On Bot Manager?")]
    [InlineData("WHAT IS MY DISCOUNT ON BOT MANAGER")]
    [InlineData("what is my dicsount on bot managr pls")]
    public async Task Capitals_and_slips_of_the_finger_are_no_customers(string words) =>
        Assert.DoesNotContain("is not among the customers", (await Alice.Says(words)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_client_without_the_product_is_existing_with_a_new_service()
    {
        var shown = await Alice.Says("What is my discount on API Security for Vega Insurance?");

        Assert.Equal("30%", shown.Figure);
        Assert.Contains("since 5 May 2023 that does not have this product yet", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_who_is_no_client_yet_is_new()
    {
        var shown = await Alice.Says("What is my discount on API Security for Helios Energy?");

        Assert.Equal("35%", shown.Figure);
        Assert.Contains(shown.Buttons, button => button.Title == "For an existing customer?");
    }

    [Theory]
    [InlineData(8, 31, "35%")]
    [InlineData(9, 1, "30%")]
    public async Task A_customer_is_new_until_the_day_it_becomes_a_client(int month, int day, string figure)
    {
        Alice.Now = new(2026, month, day, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(figure, (await Alice.Says("What is my discount on API Security for Sable Mining?")).Figure);
    }

    [Fact]
    public async Task An_elite_partner_is_offered_the_level_below_not_its_own()
    {
        var shown = await Carmen.Says("What is my discount?");

        Assert.Contains(shown.Buttons, button => button.Title == "And for Premier?");
        Assert.DoesNotContain(shown.Buttons, button => button.Title == "And for Elite?");
    }

    [Fact]
    public async Task A_button_asks_the_same_of_another_level()
    {
        await Alice.Says("What is my discount on API Security for a new customer?");

        var shown = await Alice.Presses("And for Elite?");

        Assert.Equal(("40%", "15%"), (shown.Figure, shown[Unregistered]));
        Assert.Contains("These are Elite rates. The level on record is Premier.", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tessa", "Whether this holds for a distributor it does not say")]
    [InlineData("quentin", "a reseller that buys through a distributor")]
    public async Task Other_kinds_of_partner_hear_that_the_guide_is_for_resellers(string person, string doubt)
    {
        var talk = Talk(person);
        await talk.Says("What is my discount?");

        Assert.Contains(doubt, (await talk.Says("why?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_that_nobody_knows_gets_the_ordinary_rates_and_a_word_about_it()
    {
        var shown = await Alice.Asks(new Question(Topic.Discount, Product: "Flux Capacitor", CustomerStanding: CustomerStanding.New));

        Assert.Equal("30%", shown.Figure);
        Assert.Contains("I do not know a product called \"Flux Capacitor\"", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_come_with_registration_stands_below()
    {
        var shown = await Alice.Says("what discount do I get on Bot Manager without registration?");

        Assert.Equal(("15%", "30%"), (shown.Figure, shown[Registered]));
    }

    [Theory]
    [InlineData("how much cheaper do we buy as Elite instead of Premier")]
    [InlineData("what discount is left if we lose Premier")]
    public async Task Two_levels_are_shown_beside_each_other(string words)
    {
        var shown = await Alice.Says(words);

        Assert.Contains("The level on record is Premier.", shown.Texts);
        Assert.Contains("35%", shown.Text, StringComparison.Ordinal);
        Assert.Contains("30%", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No level is on record", shown.Text, StringComparison.Ordinal);

        // What is asked next, and why, is of all of them too.
        Assert.Contains("25%", (await Alice.Says("why?")).Text, StringComparison.Ordinal);
        await Alice.Says(words);
        Assert.Contains("The level on record is Premier.", (await Alice.Presses("Without registration?")).Texts);
        await Alice.Says(words);
        Assert.Equal("35%", (await Alice.Presses("And for Elite?")).Figure);
    }
}
