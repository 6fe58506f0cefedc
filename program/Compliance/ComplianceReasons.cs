namespace PartnerBot.Program.Compliance;

/// <summary>Why the products of a partner stand as they do, all in one.</summary>
public static class ComplianceReasons
{
    public static Basis Of(Edition edition, IReadOnlyList<ProductStanding> standings)
    {
        var why = new Reasoning(edition);
        foreach (var standing in standings) why.Include(standing.Basis);
        if (standings is []) why.Rule("Compliance is counted product by product, and no product is on record for this partner.", edition.Sections.ProductCompliance);
        return why.ToBasis();
    }
}
