using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Experts;

/// <summary>The lines of the Ask An Expert checklist, each measured for itself. Null means that the record does not say, or that it hangs on a reading.</summary>
internal static class ExpertCriteria
{
    public static ExpertCriterion Level(Edition edition, Partner partner)
    {
        var terms = edition.AskAnExpert;
        var need = string.Join(" or ", terms.QualifyingLevels);
        if (terms.SponsoredLevels is not []) need += $"; {string.Join(" or ", terms.SponsoredLevels)} if the Akamai account team sponsors it";
        return Criterion(edition, ExpertCriterionKind.Level, partner.Level is { } level ? terms.QualifyingLevels.Contains(level) : null, partner.Level?.ToString() ?? "not on record", need);
    }

    public static ExpertCriterion Sponsorship(Edition edition, ExpertRecord record) => Criterion(
        edition,
        ExpertCriterionKind.Sponsorship,
        record.SponsoredIn is not null,
        record.SponsoredIn is { } year ? $"on record for {year}" : "none on record",
        "by the Akamai account team");

    public static ExpertCriterion Architects(Edition edition, PartnerFile file, DateOnly today, Reasoning why)
    {
        var need = edition.AskAnExpert.SolutionsArchitects;
        var certificates = CertificationRules.Of(edition, file, today)
            .Where(status => status.State is not CertificationState.Lapsed && CertificationRules.RoleOf(status.Certification.Certificate) is StaffRole.SolutionsArchitect)
            .ToList();
        var with = CertificationRules.EachOnce(certificates);
        var without = CertificationRules.EachOnce(certificates.Where(status => status.Certification.Certificate is Certificate.SolutionsArchitect)).Count;

        if (with.Count != without) why.Doubt(Caveats.ArchitectReading(with.Count, without, need));
        if (with.Count < need && certificates.Count >= need) why.Doubt(Caveats.CertificatesOrPeople(certificates.Count));
        bool? met = without >= need ? true : with.Count < need ? false : null;
        if (met is not false) RenewalDoubt(why, with, need);
        return Criterion(edition, ExpertCriterionKind.SolutionsArchitects, met, with.Count == without ? $"{without}" : $"{with.Count}, or {without} without Security Architect and GCSE", $"{need}");
    }

    private static void RenewalDoubt(Reasoning why, IReadOnlyList<CertificationStatus> holders, int need)
    {
        var soon = holders.Where(status => status.State is CertificationState.RenewalWindow).ToList();
        if (soon is not [] && holders.Count - soon.Count < need)
            why.Doubt(Caveats.InRenewalWindow(soon.Select(status => status.Holder.Name), soon.Min(status => status.RenewBy)));
    }

    public static ExpertCriterion Integrations(Edition edition, ExpertRecord record, DateOnly today, Reasoning why)
    {
        var need = edition.AskAnExpert.IntegrationsAYear;
        var (now, before) = (record.Integrations(today.Year), record.Integrations(today.Year - 1));
        why.Doubt(Caveats.YearReading(today.Year, now, before, need));
        var have = $"{(now is { } known ? $"{known}" : "not on record")} in {today.Year}{(before is { } last ? $", {last} in {today.Year - 1}" : "")}";
        return Criterion(edition, ExpertCriterionKind.PartnerLedIntegrations, now is { } count ? count >= need : null, have, $"{need} a year");
    }

    public static ExpertCriterion Recommendation(Edition edition, ExpertRecord record) => Criterion(
        edition,
        ExpertCriterionKind.Recommendation,
        record.RecommendedOn is not null ? true : record.IsEmpty ? null : false,
        record.RecommendedOn is { } day ? $"on record, {Day.Text(day)}" : record.IsEmpty ? "not on record" : "none on record",
        "by Akamai's PSE or field team");

    private static ExpertCriterion Criterion(Edition edition, ExpertCriterionKind kind, bool? met, string have, string need) =>
        new(kind, met, have, need, edition.Cite(edition.Sections.AskAnExpert));

    public static string Name(ExpertCriterionKind kind) => kind switch
    {
        ExpertCriterionKind.Level => "Program level",
        ExpertCriterionKind.SolutionsArchitects => "Certified Solutions Architects",
        ExpertCriterionKind.PartnerLedIntegrations => "Partner-led proofs of concept and integrations",
        ExpertCriterionKind.Recommendation => "Recommendation",
        ExpertCriterionKind.Sponsorship => "Sponsorship",
    };

    public static string Field(ExpertCriterionKind kind) => kind switch
    {
        ExpertCriterionKind.Level => "level",
        ExpertCriterionKind.SolutionsArchitects => "certifications",
        ExpertCriterionKind.PartnerLedIntegrations => "partner_led_integrations",
        ExpertCriterionKind.Recommendation => "recommended_on",
        ExpertCriterionKind.Sponsorship => "sponsored_by",
    };
}
