using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Experts;

/// <summary>Guide, Ask An Expert: who qualifies.</summary>
public static class ExpertRules
{
    public static ExpertEligibility Assess(Edition edition, PartnerFile file, DateOnly today)
    {
        var why = new Reasoning(edition);
        Rules(why, edition);

        var record = new ExpertRecord(file, today);
        List<ExpertCriterion> criteria = [LevelCriterion(edition, file.Partner)];
        if (IsSponsored(edition, file.Partner)) criteria.Add(Sponsorship(edition, record));
        criteria.Add(Architects(edition, file, today, why));
        criteria.Add(Integrations(edition, record, today, why));
        if (edition.AskAnExpert.RecommendationRequired) criteria.Add(Recommendation(edition, record));

        foreach (var criterion in criteria)
        {
            why.Recorded(Name(criterion.Kind), criterion.Have, Field(criterion.Kind));
            why.Step($"{Name(criterion.Kind)}: {criterion.Have}; needed: {criterion.Need}; {Outcome(criterion.Met)}");
        }

        var verdict = Verdict(edition, file.Partner, criteria);
        if (file.Partner.Level is { } level) LevelDoubts(why, edition, level, record);
        var reviewBy = ReviewBy(edition, record, today, why);
        return new(verdict, criteria, record.EnrolledOn, reviewBy, why.ToBasis());
    }

    private static ExpertVerdict Verdict(Edition edition, Partner partner, IReadOnlyList<ExpertCriterion> criteria)
    {
        if (IsSponsored(edition, partner))
        {
            var sponsored = criteria.Single(criterion => criterion.Kind is ExpertCriterionKind.Sponsorship).Met is true;
            var others = criteria.Where(criterion => criterion.Kind is not ExpertCriterionKind.Level).All(criterion => criterion.Met is true);
            return !sponsored ? ExpertVerdict.NeedsSponsorship : others ? ExpertVerdict.Eligible : ExpertVerdict.DependsOnReading;
        }

        var open = criteria.Where(criterion => criterion.Met is not true).ToList();
        return open switch
        {
            [] => ExpertVerdict.Eligible,
            [{ Kind: ExpertCriterionKind.SolutionsArchitects, Met: null }] => ExpertVerdict.DependsOnReading,
            _ => ExpertVerdict.NotYet,
        };
    }

    private static bool IsSponsored(Edition edition, Partner partner) =>
        partner.Level is { } level && edition.AskAnExpert.SponsoredLevels.Contains(level);

    private static ExpertCriterion LevelCriterion(Edition edition, Partner partner)
    {
        var terms = edition.AskAnExpert;
        var need = string.Join(" or ", terms.QualifyingLevels);
        if (terms.SponsoredLevels is not []) need += $"; {string.Join(" or ", terms.SponsoredLevels)} if sponsored";
        return Criterion(edition, ExpertCriterionKind.Level, partner.Level is { } level ? terms.QualifyingLevels.Contains(level) : null, partner.Level?.ToString() ?? "not on record", need);
    }

    private static ExpertCriterion Sponsorship(Edition edition, ExpertRecord record) => Criterion(
        edition,
        ExpertCriterionKind.Sponsorship,
        record.SponsoredIn is not null,
        record.SponsoredIn is { } year ? $"on record for {year}" : "none on record",
        "by the Akamai account team");

    private static ExpertCriterion Architects(Edition edition, PartnerFile file, DateOnly today, Reasoning why)
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
        if (met is not false && without < need || met is true) RenewalDoubt(why, with, need);
        return Criterion(edition, ExpertCriterionKind.SolutionsArchitects, met, with.Count == without ? $"{without}" : $"{with.Count}, or {without} without Security Architect and GCSE", $"{need}");
    }

    private static void RenewalDoubt(Reasoning why, IReadOnlyList<CertificationStatus> holders, int need)
    {
        var soon = holders.Where(status => status.State is CertificationState.RenewalWindow).ToList();
        if (soon is not [] && holders.Count - soon.Count < need)
            why.Doubt(Caveats.InRenewalWindow(soon.Select(status => status.Holder.Name), soon.Min(status => status.RenewBy)));
    }

    private static ExpertCriterion Integrations(Edition edition, ExpertRecord record, DateOnly today, Reasoning why)
    {
        var need = edition.AskAnExpert.IntegrationsAYear;
        var (now, before) = (record.Integrations(today.Year), record.Integrations(today.Year - 1));
        why.Doubt(Caveats.YearReading(today.Year, now, before, need));
        var have = $"{(now is { } known ? $"{known}" : "not on record")} in {today.Year}{(before is { } last ? $", {last} in {today.Year - 1}" : "")}";
        return Criterion(edition, ExpertCriterionKind.PartnerLedIntegrations, now is { } count ? count >= need : null, have, $"{need} a year");
    }

    private static ExpertCriterion Recommendation(Edition edition, ExpertRecord record) => Criterion(
        edition,
        ExpertCriterionKind.Recommendation,
        record.RecommendedOn is not null ? true : record.IsEmpty ? null : false,
        record.RecommendedOn is { } day ? $"on record, {Day.Text(day)}" : record.IsEmpty ? "not on record" : "none on record",
        "by Akamai's PSE or field team");

    private static DateOnly? ReviewBy(Edition edition, ExpertRecord record, DateOnly today, Reasoning why)
    {
        if (record.EnrolledOn is not { } enrolled) return null;

        var months = edition.AskAnExpert.ReviewMonths;
        var from = record.LastCaseOn is { } lastCase && lastCase > enrolled ? lastCase : enrolled;
        var review = from.AddMonths(months);
        why.Recorded("Enrolled", Day.Text(enrolled), "enrolled_on");
        if (record.LastCaseOn is { } shown) why.Recorded("Last case", Day.Text(shown), "last_case_on");
        why.Step($"Activity review: {Day.Text(from)} + {months} months = {Day.Text(review)}");
        why.Doubt(Caveats.ReviewClock(months));
        if (review < today) why.Doubt(Caveats.QuietTooLong(from));
        return review;
    }

    private static void LevelDoubts(Reasoning why, Edition edition, Level level, ExpertRecord record)
    {
        var need = edition.AskAnExpert.SolutionsArchitects;
        if (edition.AskAnExpert.SponsoredLevels.Contains(level)) why.Doubt(Caveats.SponsoredCriteria(record.SponsoredIn is not null));
        else if (edition.CertifiedStaff[level].SolutionsArchitects is { } minimum && minimum < need) why.Doubt(Caveats.LevelMinimumIsLess(level, minimum, need));
    }

    private static void Rules(Reasoning why, Edition edition)
    {
        var (terms, section) = (edition.AskAnExpert, edition.Sections.AskAnExpert);
        why.Rule($"{Wording.List(terms.QualifyingLevels.Select(level => level.ToString()))} can qualify. Others need a sponsor in the Akamai account team.", section);
        why.Rule($"Asked for: {terms.SolutionsArchitects} certified Solutions Architects and {terms.IntegrationsAYear} partner-led proofs of concept or integrations a year.", section);
        if (terms.RecommendationRequired) why.Rule("A recommendation by Akamai's PSE or field team is required.", section);
        why.Rule("Ask An Expert helps with integrations. A fault in production goes to support instead.", section);
        why.Rule($"Akamai reviews activity every {terms.ReviewMonths} months; partners that do not use it may be removed, and may ask to be enrolled again.", section);
    }

    private static ExpertCriterion Criterion(Edition edition, ExpertCriterionKind kind, bool? met, string have, string need) =>
        new(kind, met, have, need, edition.Cite(edition.Sections.AskAnExpert));

    private static string Name(ExpertCriterionKind kind) => kind switch
    {
        ExpertCriterionKind.Level => "Program level",
        ExpertCriterionKind.SolutionsArchitects => "Certified Solutions Architects",
        ExpertCriterionKind.PartnerLedIntegrations => "Partner-led proofs of concept and integrations",
        ExpertCriterionKind.Recommendation => "Recommendation",
        ExpertCriterionKind.Sponsorship => "Sponsorship",
    };

    private static string Field(ExpertCriterionKind kind) => kind switch
    {
        ExpertCriterionKind.Level => "level",
        ExpertCriterionKind.SolutionsArchitects => "certifications",
        ExpertCriterionKind.PartnerLedIntegrations => "partner_led_integrations",
        ExpertCriterionKind.Recommendation => "recommended_on",
        ExpertCriterionKind.Sponsorship => "sponsored_by",
    };

    private static string Outcome(bool? met) => met switch
    {
        true => "met",
        false => "not met",
        null => "open",
    };
}
