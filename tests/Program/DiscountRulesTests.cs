using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Discounts.DiscountColumn;

namespace PartnerBot.Tests.Program;

public sealed class DiscountRulesTests
{
    [Theory]
    [InlineData(Level.Elite, 15, 35, 40)]
    [InlineData(Level.Premier, 15, 30, 35)]
    [InlineData(Level.Select, 15, 25, 30)]
    public void Every_cell_of_the_table(Level level, int without, int with, int security)
    {
        Assert.Equal(without, Headline(new(level, Some.Delivery, Registration.Without)).Percent);
        Assert.Equal(with, Headline(new(level, Some.Delivery, Registration.Approved)).Percent);
        Assert.Equal(security, Headline(new(level, ProductCatalogue.ApiSecurity, Registration.Approved, CustomerStanding.New)).Percent);
        Assert.Equal(security, Headline(new(level, ProductCatalogue.Guardicore, Registration.Approved, CustomerStanding.New)).Percent);
    }

    [Fact]
    public void A_registration_that_is_not_mentioned_is_shown_both_ways()
    {
        var answer = Rates(new(Level.Premier, Some.Delivery));

        Assert.Equal((WithRegistration, 30, "with an approved deal registration"), (answer.Headline.Column, answer.Headline.Percent, answer.Headline.When));
        Assert.Equal([(WithoutRegistration, 15)], answer.Others.Select(rate => (rate.Column, rate.Percent)));
    }

    [Fact]
    public void Without_a_product_the_two_with_a_rate_of_their_own_are_among_the_others()
    {
        var answer = Rates(new(Level.Elite));

        Assert.Equal(WithRegistration, answer.Headline.Column);
        Assert.Equal([NewCustomerSecurity, WithoutRegistration], Columns(answer.Others));
    }

    [Theory]
    [InlineData(null, WithRegistration, NewCustomerSecurity)]
    [InlineData(CustomerStanding.New, NewCustomerSecurity)]
    [InlineData(CustomerStanding.Existing, WithRegistration)]
    [InlineData(CustomerStanding.ExistingNewService, WithRegistration)]
    public void The_highest_rate_is_for_customers_said_to_be_new(CustomerStanding? customer, params DiscountColumn[] columns)
    {
        var answer = Rates(new(Level.Elite, ProductCatalogue.ApiSecurity, Registration.Approved, customer));

        Assert.Equal(columns, Columns([answer.Headline, .. answer.Others]));
    }

    [Theory]
    [InlineData("App & API Protector")]
    [InlineData("Ion")]
    [InlineData("Hyper Widget")]
    public void No_other_product_has_the_highest_rate(string product)
    {
        var answer = Rates(new(Level.Elite, ProductCatalogue.Named(product), null, CustomerStanding.New));

        Assert.Equal([WithRegistration, WithoutRegistration], Columns([answer.Headline, .. answer.Others]));
    }

    [Fact]
    public void Without_registration_the_headline_is_that_and_the_others_what_one_would_bring()
    {
        var answer = Rates(new(Level.Elite, ProductCatalogue.Guardicore, Registration.Without, CustomerStanding.New));

        Assert.Equal([WithoutRegistration, NewCustomerSecurity], Columns([answer.Headline, .. answer.Others]));
    }

    [Fact]
    public void Forty_is_the_total()
    {
        var answer = Rates(new(Level.Elite, ProductCatalogue.ApiSecurity, Registration.Approved, CustomerStanding.New));

        Assert.Equal("40% in total, not 40% plus 5%: the extra points for these two products are already in it.", Text(answer, "no-stacking"));
    }

    [Fact]
    public void Without_registration_the_level_makes_no_difference() =>
        Assert.Contains("every level gets 15%", Text(Rates(new(Level.Select, Some.Delivery, Registration.Without)), "level-makes-no-difference"), StringComparison.Ordinal);

    [Fact]
    public void A_partner_without_a_level_sees_every_level()
    {
        var answer = Assert.IsType<DiscountAnswer.EveryLevel>(DiscountRules.Answer(Some.Edition, new(null, Some.Delivery, Registration.Approved)));

        Assert.Equal([(Level.Elite, 35), (Level.Premier, 30), (Level.Select, 25)], answer.ByLevel.Select(rate => (rate.Level, rate.Percent)));
    }

    [Theory]
    [InlineData(Level.Elite)]
    [InlineData(null)]
    public void Cloud_computing_has_no_rate_and_somebody_to_ask(Level? level)
    {
        var answer = Assert.IsType<DiscountAnswer.NotInGuide>(DiscountRules.Answer(Some.Edition, new(level, ProductCatalogue.Named("Linode"))));

        Assert.DoesNotContain(answer.What, char.IsDigit);
        Assert.Contains("partnersupport@akamai.com", answer.AskWhom, StringComparison.Ordinal);
        Assert.Contains(answer.Basis.Caveats, caveat => caveat.Name is "cloud-registration");
    }

    [Theory]
    [InlineData("Guardicore", CustomerStanding.New, "guardicore-prices", true)]
    [InlineData("API Security", CustomerStanding.New, "guardicore-prices", false)]
    [InlineData("API Security", CustomerStanding.New, "new-customer-undefined", true)]
    [InlineData("API Security", CustomerStanding.New, "existing-security-customer", false)]
    [InlineData("API Security", CustomerStanding.Existing, "existing-security-customer", true)]
    [InlineData("API Security", CustomerStanding.Existing, "existing-client", true)]
    [InlineData("API Security", CustomerStanding.Existing, "no-stacking", false)]
    [InlineData("Ion", CustomerStanding.Existing, "existing-security-customer", false)]
    [InlineData("Ion", CustomerStanding.Existing, "existing-client", true)]
    [InlineData("Ion", CustomerStanding.ExistingNewService, "existing-client-new-service", true)]
    [InlineData("Ion", CustomerStanding.New, "existing-client", false)]
    [InlineData("Ion", CustomerStanding.New, "unknown-product", false)]
    [InlineData("Hyper Widget", CustomerStanding.New, "unknown-product", true)]
    [InlineData("Ion", CustomerStanding.New, "registration-eligibility", true)]
    [InlineData("Ion", CustomerStanding.New, "level-at-close", true)]
    [InlineData("Ion", CustomerStanding.New, "discount-base", true)]
    [InlineData("Ion", CustomerStanding.New, "guide-undated", true)]
    public void What_the_guide_leaves_open_is_said_where_it_matters(string product, CustomerStanding customer, string caveat, bool isThere)
    {
        var answer = Rates(new(Level.Elite, ProductCatalogue.Named(product), Registration.Approved, customer));

        Assert.Equal(isThere, answer.Basis.Caveats.Any(each => each.Name == caveat));
    }

    [Fact]
    public void Every_rate_cites_the_table()
    {
        var answer = Rates(new(Level.Elite));

        Assert.All([answer.Headline, .. answer.Others], rate => Assert.Equal(
            ($"{rate.Percent}%", "Financial Benefits, Wholesale Product Pricing"), (rate.Fact.Value, rate.Fact.Source.Section)));
    }

    [Fact]
    public void The_level_is_cited_from_the_record_only_when_it_stands_there()
    {
        Assert.Equal("Partner record, level", Source(Level.Premier));
        Assert.Equal("The question, level", Source(Level.Elite));

        static string Source(Level asked) =>
            DiscountRules.Answer(Some.Edition, new(asked), Some.Partner).Basis.Inputs.Single(input => input.Name is "Program level").Source.ToString();
    }

    [Fact]
    public void A_distributor_is_told_that_the_guide_is_for_resellers()
    {
        Assert.Contains(Names(Some.Partner with { Type = PartnerType.Distributor }), name => name is "partner-type");
        Assert.Contains(Names(Some.Partner with { DistributorId = "wide" }), name => name is "partner-type");
        Assert.DoesNotContain(Names(Some.Partner), name => name is "partner-type");

        static IEnumerable<string> Names(Partner partner) =>
            DiscountRules.Answer(Some.Edition, new(Level.Premier), partner).Basis.Caveats.Select(caveat => caveat.Name);
    }

    [Theory]
    [InlineData(null, "Ion", CustomerStanding.New)]
    [InlineData("2026-08-04", "Ion", CustomerStanding.New)]
    [InlineData("2026-08-03", "Ion", CustomerStanding.Existing)]
    [InlineData("2020-01-01", "Prolexic", CustomerStanding.ExistingNewService)]
    [InlineData("2020-01-01", null, CustomerStanding.Existing)]
    public void A_customer_on_record_is_new_until_it_is_a_named_client(string? since, string? product, CustomerStanding standing)
    {
        var customer = new Customer("c", "Contoso", null, null, null, since is null ? null : DateOnly.Parse(since), [Some.Delivery], null);

        Assert.Equal(standing, CustomerStandings.Of(customer, product is null ? null : ProductCatalogue.Named(product), Some.Today));
    }

    private static DiscountAnswer.Rates Rates(DiscountQuestion question) => Assert.IsType<DiscountAnswer.Rates>(DiscountRules.Answer(Some.Edition, question));

    private static Rate Headline(DiscountQuestion question) => Rates(question).Headline;

    private static IEnumerable<DiscountColumn> Columns(IEnumerable<Rate> rates) => rates.Select(rate => rate.Column);

    private static string Text(DiscountAnswer answer, string caveat) => answer.Basis.Caveats.Single(each => each.Name == caveat).Text;
}
