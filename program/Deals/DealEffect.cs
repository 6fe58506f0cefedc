using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Prices;

namespace PartnerBot.Program.Deals;

/// <summary>What approval would bring for one product.</summary>
/// <param name="Without">Null where the guide gives no rate, or no level is on record.</param>
/// <param name="Points">By how many percentage points the discount grows.</param>
/// <param name="Price">All that was computed, with the limits.</param>
public sealed record ProductEffect(Product Product, Rate? Without, Rate? Approved, int? Points, string Text, DealPrice Price);

/// <summary>What approval would bring: the rate with an approved registration against the one without.</summary>
/// <param name="Without">Null where the guide gives no rate, no level is on record, or the products have different rates.</param>
/// <param name="Dollars">Null, too, where the price comes from somebody else.</param>
/// <param name="Text">"35% instead of 15% off the price list: 20 points, $90,000."</param>
/// <param name="Condition">What must be said beside every figure.</param>
public sealed record DealEffect(
    Level? Level, IReadOnlyList<ProductEffect> Products, Rate? Without, Rate? Approved, int? Points, decimal? Dollars, string Text, string Condition, IReadOnlyList<Caveat> Caveats, Basis Basis)
{
    /// <param name="edition">The edition in force.</param>
    /// <param name="partner">Its level of today counts.</param>
    /// <param name="today">The day on which it is looked at.</param>
    public static DealEffect Of(Edition edition, DealForm form, Partner partner, DateOnly today)
    {
        var why = new Reasoning(edition);
        var prices = form.Products
            .Select(product => DealPriceRules.Of(edition, new(Product: product, Customer: form.Standing, ListAmount: form.Amount), new PartnerFile(partner, [], [], [], [], [], []), today))
            .ToList();
        var products = prices.Select(One).ToList();

        // How the amount divides among the products is not asked, so that different rates give no common sum.
        var isOne = products is [var first, .. var others] && others.All(other => (other.Without?.Percent, other.Approved?.Percent) == (first.Without?.Percent, first.Approved?.Percent));
        var common = isOne ? products[0] : null;
        var dollars = isOne && prices.All(price => Gain(price)?.Dollars is not null) ? Gain(prices[0])!.Dollars : null;
        foreach (var (price, product) in prices.Zip(products))
        {
            // Arithmetic on the whole amount holds for no single one of several rates.
            why.Include(isOne ? price.Basis : price.Basis with { Steps = [product.Text] });
        }

        var basis = why.ToBasis();
        return new(partner.Level, products, common?.Without, common?.Approved, common?.Points, dollars, Said(products, common, dollars), DealPriceRules.Condition, basis.Caveats, basis);
    }

    private static ProductEffect One(DealPrice price)
    {
        var product = price.Question.Product!;
        var without = Line(price, isRegistered: false)?.Rate;
        var approved = Line(price, isRegistered: true)?.Rate;
        var text = (without, approved) is ({ } low, { } high)
            ? $"{product.Name}: {Gained(low, high, null)}"
            : $"{product.Name}: {(price.Limits.FirstOrDefault(limit => limit.Kind is PriceLimitKind.Cloud or PriceLimitKind.NoLevel)?.Text ?? price.Headline)}";
        return new(product, without, approved, approved?.Percent - without?.Percent, text, price);
    }

    private static string Said(IReadOnlyList<ProductEffect> products, ProductEffect? common, decimal? dollars) =>
        common is { Without: { } without, Approved: { } approved } ? Gained(without, approved, dollars)
        : string.Join(" ", products.Select(product => product.Text).Distinct());

    private static string Gained(Rate without, Rate approved, decimal? dollars) =>
        $"{approved.Percent}% instead of {without.Percent}% off the price list: {approved.Percent - without.Percent} point{(approved.Percent - without.Percent is 1 ? "" : "s")}{(dollars is { } known ? $", {Usd.Full(known)}" : "")}.";

    private static RegistrationGain? Gain(DealPrice price) => Line(price, isRegistered: true)?.Gain;

    // Without a level on record there is a line for every level, and none of them is this partner's.
    private static PriceLine? Line(DealPrice price, bool isRegistered) =>
        price.Level is null ? null : price.Lines.FirstOrDefault(line => line.Rate.Column is DiscountColumn.WithoutRegistration != isRegistered);
}
