namespace PartnerBot.Program.Certifications;

/// <summary>Names for people.</summary>
public static class CertificateNames
{
    public static string Name(this StaffRole role) => role switch
    {
        StaffRole.SalesSpecialist => "Sales Specialist",
        StaffRole.SalesEngineer => "Sales Engineer",
        StaffRole.BasicServicesAndSupport => "Basic Services & Support",
        StaffRole.SolutionsArchitect => "Solutions Architect",
    };

    /// <summary>The people who have it: "Sales Specialists", "Basic Services & Support staff".</summary>
    public static string Plural(this StaffRole role) =>
        role is StaffRole.BasicServicesAndSupport ? $"{role.Name()} staff" : $"{role.Name()}s";

    /// <summary>"2 Sales Specialists", "1 Basic Services & Support".</summary>
    public static string Counted(this StaffRole role, int count) =>
        $"{count} {(count is 1 ? role.Name() : role.Plural())}";

    public static string Name(this Certificate certificate) => certificate switch
    {
        Certificate.SalesSpecialist => "Sales Specialist",
        Certificate.SalesEngineer => "Sales Engineer",
        Certificate.BasicServicesAndSupport => "Basic Services & Support",
        Certificate.SolutionsArchitect => "Solutions Architect",
        Certificate.ApiSecuritySecurityArchitect => "API Security Security Architect",
        Certificate.Gcse => "GCSE",
    };
}
