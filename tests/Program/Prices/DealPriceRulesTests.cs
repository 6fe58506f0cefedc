using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Prices;

namespace PartnerBot.Tests.Program.Prices;

public sealed class DealPriceRulesTests
{
    private static readonly Product Protector = ProductCatalogue.AppAndApiProtector;

    [Fact]
    public void The_arithmetic_is_exact_and_adds_up()
    {
        var price = Of(new(Level.Elite, Protector, CustomerStanding.New, 450_000m));

        Assert.Equal(
            [("with", 35, 157_500m, 292_500m), ("without", 15, 67_500m, 382_500m)],
            price.Lines.Select(line => (line.Rate.Column is DiscountColumn.WithRegistration ? "with" : "without", line.Rate.Percent, line.Amount!.Discount, line.Amount.Price)));
        Assert.Equal("35% with an approved deal registration: you pay $292,500 of $450,000. 15% without a deal registration: you pay $382,500 of $450,000.", price.Headline);
        Assert.Equal("Not a quote. It holds if the product is eligible and the registration is approved.", price.Condition);
    }

    [Fact]
    public void The_registration_brings_points_and_dollars()
    {
        var lines = Of(new(Level.Premier, Protector, CustomerStanding.New, 100_000.01m)).Lines;

        Assert.Equal((15, 15_000m, "15 points, $15,000"), (lines[0].Gain!.Points, lines[0].Gain!.Dollars, lines[0].Gain!.Text));
        Assert.Null(lines[1].Gain);
    }

    [Theory]
    [InlineData(0.01, 15, 0.01)]
    [InlineData(0.10, 15, 0.09)] // 0.085
    [InlineData(33.33, 35, 21.66)] // 21.6645
    [InlineData(1_000_000_000, 35, 650_000_000)]
    public void Prices_are_rounded_to_the_cent_and_the_rest_is_the_discount(decimal list, int percent, decimal paid)
    {
        var amount = Of(new(Level.Elite, Protector, CustomerStanding.New, list)).Lines.Single(line => line.Rate.Percent == percent).Amount!;

        Assert.Equal((paid, list), (amount.Price, amount.Price + amount.Discount));
    }

    [Fact]
    public void What_can_be_passed_on_ends_at_the_rate()
    {
        var even = Of(new(Level.Elite, Protector, CustomerStanding.New, 450_000m)).Lines.Select(line => line.BreakEven).ToList();

        Assert.Equal([(35, 292_500m), (15, 382_500m)], even.Select(each => (each.Percent, each.SalePrice!.Value)));
        Assert.Equal("Pass on less than 35% to keep a margin: at $292,500 nothing is left.", even[0].Text);
    }

    [Fact]
    public void The_extra_points_are_never_added_twice()
    {
        var price = Of(new(Level.Elite, ProductCatalogue.ApiSecurity, CustomerStanding.New, 100m));

        Assert.Equal([(40, 60m, 25), (15, 85m, 0)], price.Lines.Select(line => (line.Rate.Percent, line.Amount!.Price, line.Gain?.Points ?? 0)));
        Assert.Contains(price.Basis.Caveats, caveat => caveat.Name is "no-stacking");
    }

    [Fact]
    public void Whether_the_customer_is_new_being_open_both_rates_are_shown() =>
        Assert.Equal([35, 40, 15], Of(new(Level.Elite, ProductCatalogue.ApiSecurity, null, 100m)).Lines.Select(line => line.Rate.Percent));

    [Fact]
    public void For_Guardicore_the_percentage_is_said_and_the_price_is_not()
    {
        var price = Of(new(Level.Elite, ProductCatalogue.Guardicore, CustomerStanding.New, 100_000m));

        Assert.Equal([40, 15], price.Lines.Select(line => line.Rate.Percent));
        Assert.All(price.Lines, line => Assert.Null(line.Amount));
        Assert.All(price.Lines, line => Assert.Null(line.BreakEven.SalePrice));
        Assert.Equal((PriceLimitKind.Guardicore, true, Contacts.Executive), (price.Limits[0].Kind, price.Limits[0].StopsAmounts, price.Limits[0].AskWhom));
    }

    [Fact]
    public void For_an_existing_client_the_price_comes_from_the_PAE()
    {
        var price = Of(new(Level.Elite, Protector, CustomerStanding.Existing, 100_000m));

        Assert.Equal(PriceLimitKind.ExistingCustomer, Assert.Single(price.Limits).Kind);
        Assert.All(price.Lines, line => Assert.Null(line.Amount));
    }

    [Fact]
    public void For_a_new_service_of_an_existing_client_both_readings_are_told()
    {
        var price = Of(new(Level.Elite, Protector, CustomerStanding.ExistingNewService, 100_000m));

        Assert.Equal((PriceLimitKind.ExistingCustomerNewService, false), (Assert.Single(price.Limits).Kind, price.Limits[0].StopsAmounts));
        Assert.Equal(65_000m, price.Lines[0].Amount!.Price);
        Assert.Contains(price.Basis.Caveats, caveat => caveat.Name is "existing-client-new-service");
    }

    [Fact]
    public void For_cloud_there_is_no_rate_at_all()
    {
        var price = Of(new(Level.Elite, ProductCatalogue.CloudComputing, CustomerStanding.New, 100_000m, CloseOn: new(2026, 12, 1)), Some.File);

        Assert.Empty(price.Lines);
        Assert.Equal((PriceLimitKind.Cloud, Contacts.Both), (Assert.Single(price.Limits).Kind, price.Limits[0].AskWhom));
        Assert.Null(price.AtClose);
        Assert.DoesNotContain('%', price.Headline);
    }

    [Theory]
    [InlineData("EUR", PriceLimitKind.OtherCurrency)]
    [InlineData(" gbp ", PriceLimitKind.OtherCurrency)]
    [InlineData("usd", null)]
    [InlineData("", null)]
    [InlineData("$", null)]
    public void Other_currencies_are_not_converted(string currency, PriceLimitKind? kind)
    {
        var price = Of(new(Level.Elite, Protector, CustomerStanding.New, 100_000m, currency));

        Assert.Equal(kind, price.Limits.Select(limit => (PriceLimitKind?)limit.Kind).SingleOrDefault());
        Assert.Equal(kind is null, price.Lines[0].Amount is not null);
        Assert.Equal(35, price.Lines[0].Rate.Percent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000.01)]
    [InlineData(10.005)]
    public void Amounts_that_cannot_be_are_not_computed(decimal amount)
    {
        var price = Of(new(Level.Elite, Protector, CustomerStanding.New, amount));

        Assert.Equal(PriceLimitKind.UnusableAmount, Assert.Single(price.Limits).Kind);
        Assert.Null(price.Lines[0].Amount);
    }

    [Fact]
    public void Without_an_amount_the_percentages_stand_alone()
    {
        var price = Of(new(Level.Select, Protector, CustomerStanding.New));

        Assert.Equal(PriceLimitKind.NoAmount, Assert.Single(price.Limits).Kind);
        Assert.Equal("25% with an approved deal registration. 15% without a deal registration.", price.Headline);
        Assert.Equal("10 points", price.Lines[0].Gain!.Text);
    }

    [Fact]
    public void Without_a_level_every_level_is_shown()
    {
        var price = Of(new(null, Protector, CustomerStanding.New, 100m));

        Assert.Equal([Level.Elite, Level.Elite, Level.Premier, Level.Premier, Level.Select, Level.Select], price.Lines.Select(line => line.Rate.Level));
        Assert.Equal(PriceLimitKind.NoLevel, Assert.Single(price.Limits).Kind);
        Assert.Equal(65m, price.Lines[0].Amount!.Price);
    }

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    public void The_level_in_sight_for_the_close_date_is_shown_beside_todays(string closeOn, bool isElite)
    {
        // Premier today, and the record supports Elite.
        var price = Of(new(null, Protector, CustomerStanding.New, 100_000m, CloseOn: DateOnly.Parse(closeOn)), Some.File);

        Assert.Equal((Level.Premier, isElite ? Level.Elite : Level.Premier), (price.AtClose!.Now!.Value, price.AtClose.Then!.Value));
        Assert.Equal(isElite ? [35, 15] : [], price.AtClose.Lines.Select(line => line.Rate.Percent));
        Assert.Equal(30, price.Lines[0].Rate.Percent);
        Assert.Contains(price.Basis.Caveats, caveat => caveat.Name is "level-at-close");
    }

    [Fact]
    public void Below_Select_there_is_no_rate_to_show()
    {
        var noticed = Some.File with { SuccessPlans = [new(2025, null, new(2025, 1, 1), null)], Notices = [new(NoticeKind.SuccessPlan, new(2026, 7, 1), null)] };

        var close = Of(new(null, Protector, CustomerStanding.New, 100m, CloseOn: new(2026, 10, 1)), noticed).AtClose!;

        Assert.Null(close.Then);
        Assert.Empty(close.Lines);
        Assert.Equal($"By 1 Oct 2026 the level may be below Select, for which the guide has no rate. Ask {Contacts.Executive}.", close.Text);
    }

    [Theory]
    [InlineData("2026-08-02")]
    [InlineData("2028-04-01")]
    public void A_close_date_that_has_passed_or_is_too_far_is_not_guessed(string closeOn) =>
        Assert.False(Of(new(null, Protector, CustomerStanding.New, 100m, CloseOn: DateOnly.Parse(closeOn)), Some.File).AtClose!.IsKnown);

    [Fact]
    public void A_level_that_was_only_asked_about_has_no_future() =>
        Assert.Null(Of(new(Level.Elite, Protector, CustomerStanding.New, 100m, CloseOn: new(2026, 12, 1)), Some.File).AtClose);

    [Fact]
    public void The_steps_can_be_followed() => Assert.Contains(
        "Elite, with an approved deal registration: $450,000 × (100 − 35)% = $292,500; discount $157,500",
        Of(new(Level.Elite, Protector, CustomerStanding.New, 450_000m)).Basis.Steps);

    [Fact]
    public void Nothing_is_said_twice()
    {
        var basis = Of(new(null, Protector, CustomerStanding.New, 450_000m, CloseOn: new(2026, 10, 1)), Some.File).Basis;

        Assert.Distinct(basis.Rules);
        Assert.Distinct(basis.Steps);
        Assert.Distinct(basis.Caveats);
    }

    private static DealPrice Of(DealPriceQuestion question, PartnerFile? file = null) => DealPriceRules.Of(Some.Edition, question, file, Some.Today);
}
