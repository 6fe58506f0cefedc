namespace PartnerBot.Program.Discounts;

/// <summary>Guide, Financial Benefits, Wholesale Product Pricing.</summary>
public static class DiscountRules
{
    public static DiscountAnswer Answer(Edition edition, DiscountQuestion question) => throw new NotImplementedException();
}
