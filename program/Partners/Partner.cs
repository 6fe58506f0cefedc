namespace PartnerBot.Program.Partners;

public enum PartnerType
{
    Reseller,
    Distributor,
}

/// <summary>A reseller or distributor as the channel team records it.</summary>
/// <param name="Id">The key, in lower case.</param>
/// <param name="Level">The level that Akamai assigned; null when none is recorded.</param>
/// <param name="Regions">The geographies it operates in.</param>
/// <param name="Focus">The products it concentrates on; empty means general.</param>
/// <param name="TenantId">Its Microsoft Entra tenant, in which alone its people are found.</param>
/// <param name="DistributorId">For a Tier-2 reseller, the distributor it buys from.</param>
public sealed record Partner(
    string Id,
    string Name,
    PartnerType Type,
    Level? Level,
    DateOnly? LevelSince,
    IReadOnlyList<Geography> Regions,
    IReadOnlyList<Product> Focus,
    string? TenantId = null,
    string? DistributorId = null);
