using PartnerBot.Program.Certifications;
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
        List<ExpertCriterion> criteria = [ExpertCriteria.Level(edition, file.Partner)];
        if (IsSponsored(edition, file.Partner)) criteria.Add(ExpertCriteria.Sponsorship(edition, record));
        criteria.Add(ExpertCriteria.Architects(edition, file, today, why));
        criteria.Add(ExpertCriteria.Integrations(edition, record, today, why));
        if (edition.AskAnExpert.RecommendationRequired) criteria.Add(ExpertCriteria.Recommendation(edition, record));

        foreach (var criterion in criteria)
        {
            why.Recorded(ExpertCriteria.Name(criterion.Kind), criterion.Have, ExpertCriteria.Field(criterion.Kind));
            why.Step($"{ExpertCriteria.Name(criterion.Kind)}: {criterion.Have}; needed: {criterion.Need}; {Outcome(criterion.Met)}");
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
        why.Rule(CertificationRules.Validity(edition), edition.Sections.Renewal);
        if (terms.RecommendationRequired) why.Rule("A recommendation by Akamai's PSE or field team is required.", section);
        why.Rule("Ask An Expert helps with integrations. A fault in production goes to support instead.", section);
        why.Rule($"Akamai reviews activity every {terms.ReviewMonths} months; partners that do not use it may be removed, and may ask to be enrolled again.", section);
    }

    private static string Outcome(bool? met) => met switch
    {
        true => "met",
        false => "not met",
        null => "open",
    };
}
