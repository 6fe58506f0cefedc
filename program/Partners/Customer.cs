namespace PartnerBot.Program.Partners;

/// <summary>An end customer with its partner of record.</summary>
/// <param name="NamedClientSince">Null when it is not yet an Akamai client.</param>
/// <param name="ParentCustomerId">For an indirect customer, the customer above it.</param>
public sealed record Customer(
    string Id,
    string Name,
    string? Domain,
    string? Country,
    Geography? Region,
    DateOnly? NamedClientSince,
    IReadOnlyList<Product> Products,
    string? PartnerId,
    string? SupportPackage = null,
    string? ParentCustomerId = null);
