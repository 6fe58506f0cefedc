using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Experts.ExpertVerdict;

namespace PartnerBot.Tests.Program;

public sealed class ExpertRulesTests
{
    [Theory]
    [InlineData(Level.Elite, 2, 0, 8, true, false, Eligible)]
    [InlineData(Level.Premier, 2, 0, 8, true, false, Eligible)]
    [InlineData(Level.Premier, 1, 0, 8, true, false, NotYet)]
    [InlineData(Level.Premier, 2, 0, 7, true, false, NotYet)]
    [InlineData(Level.Premier, 2, 0, null, true, false, NotYet)]
    [InlineData(Level.Premier, 2, 0, 8, false, false, NotYet)]
    [InlineData(Level.Premier, 1, 1, 8, true, false, DependsOnReading)]
    [InlineData(Level.Premier, 0, 2, 8, true, false, DependsOnReading)]
    [InlineData(Level.Premier, 0, 1, 8, true, false, NotYet)]
    [InlineData(Level.Premier, 2, 5, 8, true, false, Eligible)]
    [InlineData(Level.Premier, 1, 1, 7, true, false, NotYet)]
    [InlineData(Level.Select, 2, 0, 8, true, false, NeedsSponsorship)]
    [InlineData(Level.Select, 0, 0, 0, false, false, NeedsSponsorship)]
    [InlineData(Level.Select, 2, 0, 8, true, true, Eligible)]
    [InlineData(Level.Select, 1, 0, 8, true, true, DependsOnReading)]
    [InlineData(Level.Select, 2, 0, 8, false, true, DependsOnReading)]
    [InlineData(null, 2, 0, 8, true, true, NotYet)]
    public void The_truth_table(Level? level, int architects, int security, int? integrations, bool isRecommended, bool isSponsored, ExpertVerdict verdict) =>
        Assert.Equal(verdict, Assess(File(level, architects, security, integrations, isRecommended, isSponsored)).Verdict);

    [Fact]
    public void With_nothing_on_record_nothing_is_promised_and_nothing_denied()
    {
        var eligibility = Assess(Some.EmptyFile);

        Assert.Equal(NotYet, eligibility.Verdict);
        Assert.Equal(
            [
                (ExpertCriterionKind.Level, true, "Premier", "Elite or Premier; Select if the Akamai account team sponsors it"),
                (ExpertCriterionKind.SolutionsArchitects, false, "0", "2"),
                (ExpertCriterionKind.PartnerLedIntegrations, null, "not on record in 2026", "8 a year"),
                (ExpertCriterionKind.Recommendation, null, "not on record", "by Akamai's PSE or field team"),
            ],
            eligibility.Criteria.Select(criterion => (criterion.Kind, criterion.Met, criterion.Have, criterion.Need)));
    }

    [Fact]
    public void Both_counts_of_architects_are_shown()
    {
        var eligibility = Assess(File(Level.Elite, 1, 1, 8, true, false));

        Assert.Equal("2, or 1 without Security Architect and GCSE", eligibility.Criteria.Single(criterion => criterion.Kind is ExpertCriterionKind.SolutionsArchitects).Have);
        Assert.Contains(eligibility.Basis.Caveats, caveat => caveat.Name is "architect-reading");
    }

    [Fact]
    public void Two_certificates_of_one_person_are_one_person_and_that_is_said()
    {
        var file = File(Level.Elite, 1, 0, 8, true, false).WithCertified("SolutionsArchitect-1", Certificate.SolutionsArchitect, Some.Delivery);

        Assert.Equal(NotYet, Assess(file).Verdict);
        Assert.Contains(Assess(file).Basis.Caveats, caveat => caveat.Name is "certificates-or-people");
    }

    [Theory]
    [InlineData(60, Eligible)]
    [InlineData(61, NotYet)]
    public void A_lapsed_architect_does_not_count(int daysPastExpiry, ExpertVerdict verdict)
    {
        var file = File(Level.Elite, 1, 0, 8, true, false).WithCertified("ben", Certificate.SolutionsArchitect, null, Some.Today.AddDays(-daysPastExpiry).AddMonths(-24));

        Assert.Equal(verdict, Assess(file).Verdict);
        Assert.Equal(verdict is Eligible, Assess(file).Basis.Caveats.Any(caveat => caveat.Name is "in-renewal-window"));
    }

    [Fact]
    public void The_year_before_is_shown_and_does_not_decide()
    {
        var file = File(Level.Elite, 2, 0, 3, true, false);
        var eligibility = Assess(file with { ExpertYears = [.. file.ExpertYears, new(2025, 9, null, null, null, null, null)] });

        Assert.Equal(NotYet, eligibility.Verdict);
        Assert.Equal("3 in 2026, 9 in 2025", eligibility.Criteria.Single(criterion => criterion.Kind is ExpertCriterionKind.PartnerLedIntegrations).Have);
        Assert.Contains(eligibility.Basis.Caveats, caveat => caveat.Name is "year-reading");
    }

    [Theory]
    [InlineData("2026-08-03", true)]
    [InlineData("2026-08-04", false)]
    public void A_recommendation_counts_from_its_day(string day, bool isMet)
    {
        var file = File(Level.Elite, 2, 0, 8, false, false);
        var eligibility = Assess(file with { ExpertYears = [file.ExpertYears[0] with { RecommendedOn = DateOnly.Parse(day) }] });

        Assert.Equal(isMet, eligibility.Criteria.Single(criterion => criterion.Kind is ExpertCriterionKind.Recommendation).Met);
    }

    [Theory]
    [InlineData(Level.Premier, "level-minimum-is-less", true)]
    [InlineData(Level.Elite, "level-minimum-is-less", false)]
    [InlineData(Level.Select, "sponsored-criteria", true)]
    [InlineData(Level.Elite, "sponsored-criteria", false)]
    public void What_a_level_alone_does_not_bring_is_said(Level level, string caveat, bool isThere) =>
        Assert.Equal(isThere, Assess(File(level, 1, 0, 8, true, false)).Basis.Caveats.Any(each => each.Name == caveat));

    [Theory]
    [InlineData("2026-05-03", null, "2026-08-03", false)]
    [InlineData("2026-05-02", null, "2026-08-02", true)]
    [InlineData("2026-01-15", "2026-07-31", "2026-10-31", false)]
    [InlineData("2026-07-15", "2026-01-31", "2026-10-15", false)] // a case before the latest enrolment
    [InlineData("2026-01-15", "2026-08-04", "2026-04-15", true)] // a case that has not happened yet
    public void The_review_comes_three_months_after_the_last_case_or_the_enrolment(string enrolled, string? lastCase, string reviewBy, bool isQuiet)
    {
        var year = new ExpertYear(2026, 8, null, null, null, DateOnly.Parse(enrolled), lastCase is null ? null : DateOnly.Parse(lastCase));
        var eligibility = Assess(Some.EmptyFile with { ExpertYears = [year] });

        Assert.Equal((DateOnly.Parse(enrolled), DateOnly.Parse(reviewBy)), (eligibility.EnrolledOn!.Value, eligibility.ReviewBy!.Value));
        Assert.Equal(isQuiet, eligibility.Basis.Caveats.Any(caveat => caveat.Name is "quiet-too-long"));
    }

    [Fact]
    public void Who_is_not_enrolled_has_no_review() => Assert.Null(Assess(File(Level.Elite, 2, 0, 8, true, false)).ReviewBy);

    private static ExpertEligibility Assess(PartnerFile file) => ExpertRules.Assess(Some.Edition, file, Some.Today);

    private static PartnerFile File(Level? level, int architects, int security, int? integrations, bool isRecommended, bool isSponsored) =>
        Enumerable.Range(1, security).Aggregate(Some.Staffed(0, 0, 0, architects), (file, number) => file.WithCertified($"gcse-{number}", Certificate.Gcse, ProductCatalogue.Guardicore)) with
        {
            Partner = Some.Partner with { Level = level },
            ExpertYears = [new(2026, integrations, isRecommended ? new(2026, 3, 1) : null, isRecommended ? "pse" : null, isSponsored ? "cam" : null, null, null)],
        };
}
