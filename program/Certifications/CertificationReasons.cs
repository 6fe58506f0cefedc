namespace PartnerBot.Program.Certifications;

/// <summary>Why a list of certificates stands as it does.</summary>
public static class CertificationReasons
{
    /// <param name="shown">The certificates of the answer; the arithmetic is given for the first ones.</param>
    public static Basis Of(Edition edition, IReadOnlyList<CertificationStatus> shown)
    {
        const int worked = 5;
        var why = new Reasoning(edition);
        why.Rule($"A certificate is good for {edition.CertificationMonths} calendar months from passing it or from its last renewal.", edition.Sections.Renewal);
        why.Rule($"It can still be renewed within the {edition.RenewalDays} days after that; then it has lapsed, which may cost product compliance and its benefits.", edition.Sections.Renewal);
        why.Recorded("Certificates shown", $"{shown.Count}", "certifications");
        foreach (var status in shown.Take(worked))
        {
            var renewed = status.ExpiresOn.AddMonths(-edition.CertificationMonths) > status.Certification.PassedOn;
            var from = renewed ? status.Certification.RenewedOn ?? status.Certification.PassedOn : status.Certification.PassedOn;
            why.Step($"{status.Holder.Name}: {(renewed ? "renewed" : "passed")} {Day.Text(from)} + {edition.CertificationMonths} months = {Day.Text(status.ExpiresOn)}, + {edition.RenewalDays} days = {Day.Text(status.RenewBy)}");
        }

        if (shown.Count > worked) why.Step($"and so on for {shown.Count - worked} more");
        return why.ToBasis();
    }
}
