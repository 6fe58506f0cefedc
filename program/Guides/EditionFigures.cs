using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Program.Guides;

/// <summary>All figures of an edition file by their names.</summary>
internal static class EditionFigures
{
    public const string ExpertArchitects = "Ask An Expert, Solutions Architect certifications";
    public const string ExpertIntegrations = "Ask An Expert, partner-led PoCs and integrations a year";

    public static IReadOnlyList<ProgramFigure> Of(Edition edition)
    {
        var at = edition.Sections;
        return
        [
            .. Enum.GetValues<Level>().OrderDescending().SelectMany(level => OfLevel(edition, level)),
            Days("Grace period after a notice", edition.GraceDays, at.LevelChanges, 4),
            Months("Validity of a certification", edition.CertificationMonths, at.Renewal, 4),
            Days("Time to renew a certification", edition.RenewalDays, at.Renewal, 4),
            .. Enum.GetValues<StaffRole>().Select(role => ProgramFigure.Compliance(false, role, edition.BasicCompliance.Of(role), at.ProductCompliance)),
            .. Enum.GetValues<StaffRole>().Select(role => ProgramFigure.Compliance(true, role, edition.AdvancedCompliance.Of(role), at.ProductCompliance)),
            Days("Time to tell Akamai about a change in certified staff", edition.StaffChangeNoticeDays, at.StaffChanges, 6),
            Months("Look back over the staffing", edition.StaffLookBackMonths, at.EmployerChange, 6),
            Months("Time between two reviews of the Success Plan", edition.SuccessPlanReviewMonths, at.SuccessPlan, 6),
            .. Expert(edition.AskAnExpert, at.AskAnExpert),
        ];
    }

    private static IEnumerable<ProgramFigure> OfLevel(Edition edition, Level level)
    {
        var at = edition.Sections;
        foreach (var geography in Enum.GetValues<Geography>())
        {
            var figures = edition.Thresholds[(level, geography)];
            yield return ProgramFigure.Threshold(level, geography, isNetMrr: false, figures.AnnualRevenue, at.Thresholds);
            yield return ProgramFigure.Threshold(level, geography, isNetMrr: true, figures.NetMrr, at.Thresholds);
        }

        foreach (var column in Enum.GetValues<DiscountColumn>())
            yield return ProgramFigure.Discount(level, column, edition.Discounts[level].Of(column), at.Pricing);
        foreach (var role in Enum.GetValues<StaffRole>())
            yield return ProgramFigure.Staff(level, role, edition.CertifiedStaff[level].Of(role), at.CertifiedStaff);
    }

    private static IEnumerable<ProgramFigure> Expert(ExpertTerms terms, string section) =>
    [
        ProgramFigure.General(ExpertArchitects, $"{terms.SolutionsArchitects}", section, 7),
        ProgramFigure.General(ExpertIntegrations, $"{terms.IntegrationsAYear}", section, 7),
        ProgramFigure.General("Ask An Expert, recommendation", terms.RecommendationRequired ? "required" : "not required", section, 7),
        ProgramFigure.General("Ask An Expert, levels that qualify", Wording.List(terms.QualifyingLevels.Select(level => $"{level}")), section, 7),
        ProgramFigure.General("Ask An Expert, levels through sponsorship", Wording.List(terms.SponsoredLevels.Select(level => $"{level}")), section, 7),
        Months("Time between two reviews of Ask An Expert", terms.ReviewMonths, section, 7),
    ];

    private static ProgramFigure Days(string what, int days, string section, int order) => ProgramFigure.General(what, days is 1 ? "1 day" : $"{days} days", section, order);

    private static ProgramFigure Months(string what, int months, string section, int order) => ProgramFigure.General(what, months is 1 ? "1 month" : $"{months} months", section, order);
}
