using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Compliance;

/// <summary>Guide, Product Level Certification Compliance per Partner: the footnotes, not the table's columns.</summary>
public static class ComplianceRules
{
    public static ProductStanding Assess(Edition edition, PartnerFile file, Product product, DateOnly today) => throw new NotImplementedException();

    /// <summary>Every product that somebody of the partner is certified for, or that it focuses on.</summary>
    public static IReadOnlyList<ProductStanding> AssessAll(Edition edition, PartnerFile file, DateOnly today) => throw new NotImplementedException();
}
