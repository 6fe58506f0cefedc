using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Certifications;

/// <summary>Guide, Certification Renewal: 24 calendar months, then 60 days.</summary>
public static class CertificationRules
{
    public static CertificationStatus StatusOn(Edition edition, Certification certification, Person holder, DateOnly today) => throw new NotImplementedException();

    /// <summary>Every certificate of the people who work there, the most urgent first: in the window, then by expiry, then lapsed.</summary>
    public static IReadOnlyList<CertificationStatus> Of(Edition edition, PartnerFile file, DateOnly today) => throw new NotImplementedException();

    public static StaffRole RoleOf(Certificate certificate) => throw new NotImplementedException();
}
