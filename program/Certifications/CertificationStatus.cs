using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Certifications;

public enum CertificationState
{
    /// <summary>Within 24 calendar months of passing or of the last renewal.</summary>
    Valid,

    /// <summary>Past the 24 months, within the 60 days in which it can still be renewed.</summary>
    RenewalWindow,

    /// <summary>Not renewed within those 60 days.</summary>
    Lapsed,
}

/// <summary>How a certificate stands on a day.</summary>
/// <param name="ExpiresOn">The last valid day: 24 calendar months after passing or renewal.</param>
/// <param name="RenewBy">The last day of the renewal window, 60 days later.</param>
/// <param name="DaysLeft">Until <paramref name="ExpiresOn"/> while valid, until <paramref name="RenewBy"/> in the window, 0 when lapsed.</param>
public sealed record CertificationStatus(
    Person Holder,
    Certification Certification,
    CertificationState State,
    DateOnly ExpiresOn,
    DateOnly RenewBy,
    int DaysLeft);
