namespace PartnerBot.Program.Certifications;

/// <summary>The certificates that people can hold.</summary>
public enum Certificate
{
    SalesSpecialist,
    SalesEngineer,
    BasicServicesAndSupport,
    SolutionsArchitect,
    ApiSecuritySecurityArchitect,
    Gcse,
}

/// <summary>The four certified roles that the guide counts (guide, Assigned Staff).</summary>
public enum StaffRole
{
    SalesSpecialist,
    SalesEngineer,
    BasicServicesAndSupport,
    SolutionsArchitect,
}

/// <summary>A certificate that somebody passed.</summary>
/// <param name="Product">Null when the certificate is not bound to a product.</param>
/// <param name="RenewedOn">The last renewal; null when it never was.</param>
public sealed record Certification(string PersonId, Certificate Certificate, Product? Product, DateOnly PassedOn, DateOnly? RenewedOn);
