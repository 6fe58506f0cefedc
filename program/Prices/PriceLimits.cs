using PartnerBot.Program.Discounts;

namespace PartnerBot.Program.Prices;

/// <summary>Where the guide gives no price, or the amount cannot be used, and who can say.</summary>
internal static class PriceLimits
{
    public static IEnumerable<PriceLimit> Of(DealPriceQuestion question, Level? level)
    {
        if (question.Product?.Family is ProductFamily.CloudComputing)
        {
            yield return new(PriceLimitKind.Cloud, true, $"The guide gives no percentage for Akamai cloud computing. Ask {Contacts.Both}.", Contacts.Both);
            yield break;
        }

        if (level is null)
            yield return new(PriceLimitKind.NoLevel, false, "No level is on record. The rate with a registration hangs on it; ask the channel team to add it.", Contacts.PartnerSupport);
        if (question.Product?.Family is ProductFamily.Guardicore)
            yield return new(PriceLimitKind.Guardicore, true, $"Guardicore Segmentation is not on the price list: the percentage is printed, prices come from {Contacts.Executive}.", Contacts.Executive);
        if (question.Customer is CustomerStanding.Existing)
            yield return new(PriceLimitKind.ExistingCustomer, true, $"For a client that Akamai already has, the price comes from {Contacts.Executive}. The percentage is what the table prints.", Contacts.Executive);
        if (question.Customer is CustomerStanding.ExistingNewService)
            yield return new(PriceLimitKind.ExistingCustomerNewService, false, $"The guide says two things about a new service for a client that Akamai already has: price-list pricing, and pricing from {Contacts.Executive}. The amounts follow the first; ask before you rely on them.", Contacts.Executive);
        if (Amount(question) is { } amount) yield return amount;
    }

    public static string Written(decimal amount, string? currency) =>
        IsUsd(currency) ? Usd.Full(amount) : $"{amount.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)} {currency!.Trim().ToUpperInvariant()}";

    private static PriceLimit? Amount(DealPriceQuestion question) => question switch
    {
        { ListAmount: null } => new(PriceLimitKind.NoAmount, true, "Tell me the amount at list price in US dollars and I do the arithmetic.", null),
        { Currency: var currency } when !IsUsd(currency) => new(PriceLimitKind.OtherCurrency, true, $"Amounts are in US dollars here and {currency!.Trim().ToUpperInvariant()} is not converted: the guide prints no rate. The percentages hold.", Contacts.Executive),
        { ListAmount: <= 0 } => new(PriceLimitKind.UnusableAmount, true, "The list amount has to be more than zero.", null),
        { ListAmount: > DealPriceRules.LargestAmount } => new(PriceLimitKind.UnusableAmount, true, $"The list amount is above {Usd.Brief(DealPriceRules.LargestAmount)}. Check the number of zeros.", null),
        { ListAmount: { } amount } when decimal.Round(amount, 2) != amount => new(PriceLimitKind.UnusableAmount, true, "The list amount has fractions of a cent. Round it to cents.", null),
        _ => null,
    };

    private static bool IsUsd(string? currency) =>
        string.IsNullOrWhiteSpace(currency) || currency.Trim().ToUpperInvariant() is "USD" or "US$" or "$";
}
