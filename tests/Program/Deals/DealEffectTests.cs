using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Prices;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Deals;

/// <summary>The guide's table: 15% without a registration; Select 20, Premier 25, Elite 30 with one; 30, 35 and 40 for API Security and Guardicore Segmentation at new customers.</summary>
public sealed class DealEffectTests
{
    [Theory]
    [InlineData(Level.Select)]
    [InlineData(Level.Premier)]
    [InlineData(Level.Elite)]
    public void Approval_brings_the_difference_of_two_rates_of_the_level_on_record(Level level)
    {
        var effect = Of("Ion", CustomerStanding.New, level);
        var row = Some.Edition.Discounts[level];

        Assert.Equal((level, row.WithoutRegistration, row.WithRegistration, row.WithRegistration - row.WithoutRegistration), (effect.Level, effect.Without!.Percent, effect.Approved!.Percent, effect.Points));
        Assert.Equal(450_000m * (row.WithRegistration - row.WithoutRegistration) / 100, effect.Dollars);
        Assert.Equal($"{row.WithRegistration}% instead of {row.WithoutRegistration}% off the price list: {effect.Points} points, {Usd.Full(effect.Dollars!.Value)}.", effect.Text);
        Assert.Equal(DealPriceRules.Condition, effect.Condition);
        Assert.Contains(effect.Basis.Sources, source => source == Some.Edition.Cite(Some.Edition.Sections.Pricing));
    }

    [Fact]
    public void API_Security_for_a_new_customer_has_a_rate_of_its_own_and_for_another_it_has_not()
    {
        var row = Some.Edition.Discounts[Level.Premier];

        Assert.Equal(row.NewCustomerSecurity, Of("API Security", CustomerStanding.New).Approved!.Percent);
        Assert.Equal(row.WithRegistration, Of("API Security", CustomerStanding.ExistingNewService).Approved!.Percent);
        Assert.Equal(row.WithRegistration, Of("Ion", CustomerStanding.New).Approved!.Percent);
    }

    [Fact]
    public void The_two_rates_are_those_of_the_discount_rules()
    {
        foreach (var (level, product, standing) in Enum.GetValues<Level>().SelectMany(_ => ProductCatalogue.All, (level, entry) => (level, entry.Product)).SelectMany(_ => Enum.GetValues<CustomerStanding>(), (it, standing) => (it.level, it.Product, standing)))
        {
            var effect = Of(product.Name, standing, level);
            var approved = DiscountRules.Answer(Some.Edition, new(level, product, Registration.Approved, standing)) as DiscountAnswer.Rates;
            var without = DiscountRules.Answer(Some.Edition, new(level, product, Registration.Without, standing)) as DiscountAnswer.Rates;

            Assert.Equal((without?.Headline.Percent, approved?.Headline.Percent), (effect.Without?.Percent, effect.Approved?.Percent));
        }
    }

    [Theory]
    [InlineData("Akamai Guardicore Segmentation", CustomerStanding.New)]
    [InlineData("Ion", CustomerStanding.Existing)]
    [InlineData("Ion, Akamai Guardicore Segmentation", CustomerStanding.ExistingNewService)]
    public void Where_prices_come_from_somebody_else_there_are_points_and_no_dollars(string products, CustomerStanding standing)
    {
        var effect = Of(products, standing);

        Assert.NotNull(effect.Points);
        Assert.Null(effect.Dollars);
        Assert.DoesNotContain("$", effect.Text, StringComparison.Ordinal);
        Assert.EndsWith("points.", effect.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void For_cloud_computing_the_guide_gives_no_rate()
    {
        var effect = Of("Akamai Cloud", CustomerStanding.New);

        Assert.Equal((null, null, null, null), (effect.Without, effect.Approved, effect.Points, effect.Dollars));
        Assert.Contains("The guide gives no percentage", effect.Text, StringComparison.Ordinal);
        Assert.Contains(Contacts.PartnerSupport, effect.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_level_on_record_there_is_nothing_to_say_but_whom_to_ask()
    {
        var effect = Of("Ion", CustomerStanding.New, null);

        Assert.Equal((null, null, null, null), (effect.Without, effect.Approved, effect.Points, effect.Dollars));
        Assert.Equal("Ion: No level is on record. The rate with a registration hangs on it; ask the channel team to add it.", effect.Text);
    }

    [Fact]
    public void Products_with_one_rate_share_the_amount()
    {
        var effect = Of("Ion, App & API Protector", CustomerStanding.New);

        Assert.Equal(Of("Ion", CustomerStanding.New).Dollars, effect.Dollars);
        Assert.Equal(2, effect.Products.Count);
    }

    [Fact]
    public void Products_with_different_rates_are_said_one_by_one()
    {
        var effect = Of("Ion, API Security, Akamai Cloud", CustomerStanding.New);
        var row = Some.Edition.Discounts[Level.Premier];

        Assert.Equal((null, null, null, null), (effect.Without, effect.Approved, effect.Points, effect.Dollars));
        Assert.Equal([row.WithRegistration, row.NewCustomerSecurity, null], effect.Products.Select(product => product.Approved?.Percent));
        Assert.StartsWith(
            $"Ion: {row.WithRegistration}% instead of {row.WithoutRegistration}% off the price list: {row.WithRegistration - row.WithoutRegistration} points. "
            + $"API Security: {row.NewCustomerSecurity}% instead of {row.WithoutRegistration}% off the price list: {row.NewCustomerSecurity - row.WithoutRegistration} points. Akamai Cloud: The guide gives no percentage",
            effect.Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(effect.Basis.Steps, step => step.Contains('$'));
    }

    [Fact]
    public void What_the_guide_leaves_open_is_said()
    {
        var caveats = Of("API Security", CustomerStanding.New).Caveats;

        Assert.Contains(Caveats.RegistrationEligibility, caveats);
        Assert.Contains(Caveats.NewCustomerUndefined, caveats);
        Assert.Equal(caveats, caveats.Distinct());
    }

    [Fact]
    public void A_deal_whose_day_has_passed_can_still_be_looked_at() =>
        Assert.NotNull(DealEffect.Of(Some.Edition, Form("Ion", CustomerStanding.New) with { Close = Some.Today.AddDays(-1) }, File(Level.Premier).Partner, Some.Today).Dollars);

    private static DealEffect Of(string products, CustomerStanding standing, Level? level = Level.Premier) => DealEffect.Of(Some.Edition, Form(products, standing), File(level).Partner, Some.Today);

    private static DealForm Form(string products, CustomerStanding standing) => DealForm.Stored(SomeForms.Deal.But(Field.Products, products)) with { Standing = standing };

    private static PartnerFile File(Level? level) => Some.File with { Partner = Some.Partner with { Level = level } };
}
