using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Prices;

namespace PartnerBot.Program.Deals;

/// <summary>What approval would bring for one product.</summary>
/// <param name="Without">Null where the guide gives no rate, or no level is on record.</param>
/// <param name="Price">All that was computed, with the limits and the look at the closing day.</param>
public sealed record ProductEffect(Product Product, Rate? Without, Rate? Approved, int? Points, string Text, DealPrice Price);

/// <summary>What approval would bring: the rate with an approved registration against the one without.</summary>
/// <param name="Without">Null where the guide gives no rate, no level is on record, or the products have different rates.</param>
/// <param name="Dollars">Null, too, where the price comes from somebody else.</param>
/// <param name="Text">One sentence: "35% instead of 15%: 20 points, $90,000."</param>
/// <param name="Condition">What must be said beside every figure.</param>
public sealed record DealEffect(
    Level? Level, IReadOnlyList<ProductEffect> Products, Rate? Without, Rate? Approved, int? Points, decimal? Dollars, string Text, string Condition, IReadOnlyList<Caveat> Caveats, Basis Basis)
{
    /// <param name="file">The partner's record: its level counts.</param>
    public static DealEffect Of(Edition edition, DealForm form, PartnerFile file, DateOnly today) => throw new NotImplementedException();
}
