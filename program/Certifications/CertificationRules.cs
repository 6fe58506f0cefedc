using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Certifications;

/// <summary>Guide, Certification Renewal: 24 calendar months, then 60 days.</summary>
public static class CertificationRules
{
    /// <summary>How a certificate stands. It counts from the last renewal that has happened, else from the day it was passed.</summary>
    public static CertificationStatus StatusOn(Edition edition, Certification certification, Person holder, DateOnly today)
    {
        var from = certification.RenewedOn is { } renewed && renewed <= today && renewed > certification.PassedOn ? renewed : certification.PassedOn;
        var term = CertificateTerm.Of(edition, from, today);
        return new(holder, certification, term.State, term.ExpiresOn, term.RenewBy, term.DaysLeft);
    }

    /// <summary>
    /// Every certificate of the people who work there, the most urgent first: in the window, then lapsed within a year, then by expiry, then lapsed before.
    /// One that will only be passed later does not count yet.
    /// </summary>
    public static IReadOnlyList<CertificationStatus> Of(Edition edition, PartnerFile file, DateOnly today)
    {
        if (file.Certifications is []) return [];

        var certified = file.Certifications.Select(certification => certification.PersonId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var staff = file.People
            .Where(person => !person.IsAkamai && person.WorksOn(today) && certified.Contains(person.Id))
            .DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(person => person.Id, StringComparer.OrdinalIgnoreCase);

        return
        [
            .. file.Certifications
                .Where(certification => certification.PassedOn <= today && staff.ContainsKey(certification.PersonId))
                .Select(certification => StatusOn(edition, certification, staff[certification.PersonId], today))
                .OrderBy(status => Urgency(status, today))
                .ThenBy(status => status.State is CertificationState.Lapsed ? -status.ExpiresOn.DayNumber : status.ExpiresOn.DayNumber)
                .ThenBy(status => status.Holder.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(status => status.Certification.Certificate)
                .ThenBy(status => status.Certification.Product?.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Why the certificates of a list stand as they do: what "Why?" shows for it.</summary>
    /// <param name="edition">The edition in force.</param>
    /// <param name="shown">The certificates on the card; each gets a line of arithmetic.</param>
    public static Basis Explain(Edition edition, IReadOnlyList<CertificationStatus> shown)
    {
        var why = new Reasoning(edition);
        why.Rule(Validity(edition), edition.Sections.Renewal);
        why.Rule("After that it is lapsed, and the compliance of the product may be lost with what belongs to it.", edition.Sections.Renewal);
        why.Rule("Somebody who moves from another partner may keep a certificate if Akamai, the new partner and the person agree.", edition.Sections.EmployerChange);
        foreach (var status in shown)
        {
            var what = $"{status.Holder.Name}, {status.Certification.Certificate.Name()}{(status.Certification.Product is { } product ? $" for {product.Name}" : "")}";
            var from = Start(status.Certification, status.ExpiresOn, edition);
            why.Recorded(what, $"{(from == status.Certification.PassedOn ? "passed" : "renewed")} on {Day.Text(from)}", "certifications");
            why.Step($"{what}: {Day.Text(from)} + {edition.CertificationMonths} months = {Day.Text(status.ExpiresOn)}; + {edition.RenewalDays} days = {Day.Text(status.RenewBy)}");
        }

        if (shown.Any(status => status.State is not CertificationState.Valid)) why.Doubt(Caveats.RenewalWindowReading);
        return why.ToBasis();
    }

    /// <summary>Security Architect and GCSE count as Solutions Architect (guide, Assigned Staff, second footnote).</summary>
    public static StaffRole RoleOf(Certificate certificate) => certificate switch
    {
        Certificate.SalesSpecialist => StaffRole.SalesSpecialist,
        Certificate.SalesEngineer => StaffRole.SalesEngineer,
        Certificate.BasicServicesAndSupport => StaffRole.BasicServicesAndSupport,
        Certificate.SolutionsArchitect or Certificate.ApiSecuritySecurityArchitect or Certificate.Gcse => StaffRole.SolutionsArchitect,
    };

    /// <summary>Each person once, with the certificate that lasts longest.</summary>
    internal static IReadOnlyList<CertificationStatus> EachOnce(IEnumerable<CertificationStatus> statuses) =>
    [
        .. statuses
            .GroupBy(status => status.Holder.Id, StringComparer.OrdinalIgnoreCase)
            .Select(person => person.MaxBy(status => status.ExpiresOn)!),
    ];

    internal static string Validity(Edition edition) =>
        $"A certificate is valid for {edition.CertificationMonths} calendar months from passing or renewal, and can be renewed for {edition.RenewalDays} days after that.";

    // Which of the two days the expiry was counted from.
    internal static DateOnly Start(Certification certification, DateOnly expires, Edition edition) =>
        certification.RenewedOn is { } renewed && renewed.AddMonths(edition.CertificationMonths) == expires ? renewed : certification.PassedOn;

    /// <summary>What ran out a short while ago has to be seen, and what ran out long ago is history.</summary>
    private static int Urgency(CertificationStatus status, DateOnly today) => status.State switch
    {
        CertificationState.RenewalWindow => 0,
        CertificationState.Lapsed when status.ExpiresOn > today.AddYears(-1) => 1,
        CertificationState.Valid => 2,
        CertificationState.Lapsed => 3,
    };
}
