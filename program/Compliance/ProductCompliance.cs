using PartnerBot.Program.Certifications;

namespace PartnerBot.Program.Compliance;

public enum ComplianceLevel
{
    None,
    Basic,
    Advanced,
}

/// <summary>How many people hold a role's certificate for the product, and how many Basic and Advanced need.</summary>
public sealed record RoleCount(StaffRole Role, int Have, int ForBasic, int ForAdvanced, IReadOnlyList<CertificationStatus> Holders);

/// <summary>Product Level Certification Compliance of a partner for one product, or why there is none to have.</summary>
/// <param name="Applies">False for cloud computing, API Security and Guardicore Segmentation.</param>
public sealed record ProductStanding(Product Product, bool Applies, ComplianceLevel Level, IReadOnlyList<RoleCount> Roles, Basis Basis);
