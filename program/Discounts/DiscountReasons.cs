using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Discounts;

/// <summary>Why a discount is what it is, and what the guide leaves open about it.</summary>
internal static class DiscountReasons
{
    public static void Inputs(Reasoning why, DiscountQuestion question, Partner? partner, Customer? customer)
    {
        if (question.Level is { } level)
            why.Input(new("Program level", level.ToString(), partner?.Level == level ? Citation.Record("level") : Citation.Asked("level")));
        if (question.Product is { } product)
            why.Input(new("Product", product.Name, Citation.Asked("product")));
        if (question.Registration is { } registration)
            why.Input(new("Deal registration", registration is Registration.Approved ? "approved" : "none", Citation.Asked("deal registration")));
        if (customer is not null)
            why.Recorded($"Customer {customer.Name}", customer.NamedClientSince is { } since ? $"Named Client since {Day.Text(since)}" : "not a Named Client on record", "named_client_since");
        if (question.Customer is { } standing)
            why.Input(new("Customer", Said(standing), customer is null ? Citation.Asked("customer") : Citation.Record("customer")));
    }

    public static void Rules(Reasoning why, Edition edition, List<DiscountColumn> columns)
    {
        var section = edition.Sections.Pricing;
        why.Rule("The level decides the rate once a registration is approved.", section);
        why.Rule("Registration rates are for approved registrations of eligible products.", section);
        if (!columns.Contains(DiscountColumn.NewCustomerSecurity)) return;

        why.Rule("API Security and Guardicore Segmentation, and no other product, have a rate of their own: with an approved registration, for a new customer.", section);
        why.Rule("The extra points that the overview of benefits mentions for these two are the difference between the two registration rates, not a further addition.", edition.Sections.AtAGlance);
    }

    public static void Steps(Reasoning why, IReadOnlyList<Rate> rates)
    {
        foreach (var rate in rates) why.Step($"{rate.Level}, {rate.When}: {rate.Percent}%");
    }

    /// <summary>What may change the figure comes first.</summary>
    public static void Doubts(
        Reasoning why, Edition edition, DiscountQuestion question, IReadOnlyList<Level> levels, List<DiscountColumn> columns, Partner? partner)
    {
        var withExtra = columns.Contains(DiscountColumn.NewCustomerSecurity);

        if (question.Product is { } product && !ProductCatalogue.Knows(product.Name)) why.Doubt(Caveats.UnknownProduct(product.Name));
        if (question.Product?.Family is ProductFamily.Guardicore) why.Doubt(Caveats.GuardicorePrices);
        if (question.Registration is Registration.Without) WithoutRegistration(why, edition);
        why.Doubt(Caveats.RegistrationEligibility);
        if (withExtra)
        {
            why.Doubt(levels is [var level] ? NoStacking(edition.Discounts[level]) : Caveats.NoStackingAtAnyLevel);
            why.Doubt(Caveats.NewCustomerUndefined);
        }

        Customer(why, question);
        if (question.Registration is null && columns.Contains(DiscountColumn.WithoutRegistration)) WithoutRegistration(why, edition);
        why.Doubt(Caveats.DiscountBase);
        why.Doubt(Caveats.LevelAtClose);
        if (partner is not null && Caveats.Type(partner) is { } type) why.Doubt(type);
    }

    private static void Customer(Reasoning why, DiscountQuestion question)
    {
        if (question.Customer is null or CustomerStanding.New) return;
        if (question.Product?.IsSecurityExtra() is true) why.Doubt(Caveats.ExistingSecurityCustomer);
        why.Doubt(question.Customer is CustomerStanding.Existing ? Caveats.ExistingClient : Caveats.ExistingClientNewService);
    }

    private static void WithoutRegistration(Reasoning why, Edition edition)
    {
        if (SameForAll(edition) is { } percent) why.Doubt(Caveats.SameForEveryLevel(percent));
    }

    private static Caveat NoStacking(DiscountRow row) =>
        Caveats.NoStacking(row.NewCustomerSecurity, row.NewCustomerSecurity - row.WithRegistration);

    private static int? SameForAll(Edition edition) =>
        edition.Discounts.Values.Select(row => row.WithoutRegistration).Distinct().ToList() is [var only] ? only : null;

    private static string Said(CustomerStanding standing) => standing switch
    {
        CustomerStanding.New => "new to Akamai",
        CustomerStanding.Existing => "a Named Client that has the service",
        CustomerStanding.ExistingNewService => "a Named Client, for a service that is new to it",
    };
}
