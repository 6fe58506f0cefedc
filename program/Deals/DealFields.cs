using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Deals;

/// <summary>The fields of a deal that need more than a look at the text.</summary>
internal static class DealFields
{
    public const int LongestCountry = 60;

    private const string Example = "Name them as in the price list, like App & API Protector.";

    public static readonly IReadOnlyDictionary<string, CustomerStanding> Standings = new Dictionary<string, CustomerStanding>(StringComparer.OrdinalIgnoreCase)
    {
        ["new"] = CustomerStanding.New,
        ["existing"] = CustomerStanding.Existing,
        ["existingNewService"] = CustomerStanding.ExistingNewService,
    };

    public static string Written(CustomerStanding standing) => Standings.First(each => each.Value == standing).Key;

    public static CustomerStanding Standing(FormReader reader, string? typed) => FormText.Clean(typed) is { } text && Standings.TryGetValue(text, out var standing)
        ? standing
        : reader.Wrong<CustomerStanding>(Field.Standing, "Pick whether the customer is new to Akamai, has the service, or has other services.");

    public static string? Domain(FormReader reader)
    {
        if (reader.Optional(Field.Domain, 300) is not { } typed || reader.Problems.ContainsKey(Field.Domain)) return null;
        var domain = Domains.Of(typed);
        if (domain.Length == 0)
            reader.Problems[Field.Domain] = $"{FormText.Quoted(typed)} is not a domain. Type it like contoso.com, or leave it empty.";
        else if (Domains.IsFreeMail(domain))
            reader.Problems[Field.Domain] = $"{domain} is where anybody has mail. Type the customer's own domain, or leave it empty.";
        return domain;
    }

    public static IReadOnlyList<Product> Products(FormReader reader, string? typed)
    {
        string[] names = [.. (typed ?? "").Split([',', ';', '\n']).Select(FormText.Clean).OfType<string>()];
        string[] unclear = [.. names.Where(ProductCatalogue.Ambiguous.ContainsKey)];
        string[] unknown = [.. names.Except(unclear).Where(name => !ProductCatalogue.Knows(name))];
        if (names is []) reader.Problems[Field.Products] = "Pick at least one product.";
        else if (unknown is not []) reader.Problems[Field.Products] = $"I do not know {Wording.List(unknown.Select(name => FormText.Quoted(name)))}. {Example}";
        else if (unclear is [var name, ..]) reader.Problems[Field.Products] = $"{FormText.Quoted(name)} may be {Wording.Any(ProductCatalogue.Ambiguous[name].Select(product => product.Name))}. Say which.";
        return [.. names.Select(ProductCatalogue.Named).Distinct()];
    }
}
