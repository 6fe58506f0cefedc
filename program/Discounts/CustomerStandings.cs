using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Discounts;

/// <summary>How a customer on record stands to Akamai, as far as the discount table cares.</summary>
public static class CustomerStandings
{
    /// <param name="customer">As recorded.</param>
    /// <param name="product">What it would buy; null leaves open whether that is new to it, and is read as a service it has.</param>
    /// <param name="today">A Named Client from a later day on is still new.</param>
    public static CustomerStanding Of(Customer customer, Product? product, DateOnly today) => customer switch
    {
        { NamedClientSince: { } since } when since <= today && (product is null || customer.Products.Any(has => ProductCatalogue.AreSame(has, product))) => CustomerStanding.Existing,
        { NamedClientSince: { } since } when since <= today => CustomerStanding.ExistingNewService,
        _ => CustomerStanding.New,
    };
}
