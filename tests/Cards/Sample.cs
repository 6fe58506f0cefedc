using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Cards;

/// <summary>Decisions as the rules would make them, written by hand, and the frames around them.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly Caveat RegionOrGeography = new(
        "region-or-geography", "The guide prices by four geographies but defines three Regions; for staff in North America and LATAM together, confirm with your PAE.");

    public static readonly Caveat NotEveryProduct = new("product-eligibility", "Only for eligible products and an approved registration.");

    public static Citation Guide(string section) => new("Reseller Program Guide", section, "no date printed");

    public static readonly Basis Why = new(
        ["Level decides the rate once a deal registration is approved."],
        [new Fact("Level", "Premier", Citation.Record("level")), new Fact("Discount with registration", "30%", Guide("Wholesale Product Pricing"))],
        ["Premier, registered: 30%"],
        [Guide("Wholesale Product Pricing"), Citation.Record("level")],
        [NotEveryProduct]);

    public static AnswerFrame Frame(Question question, string? about = "Northwind Cloud Partners", string? note = null) => new(
        about, Today, question,
        [
            new Suggestion("And for Elite?", question with { Level = Level.Elite }),
            new Suggestion("For an existing customer?", question with { CustomerStanding = CustomerStanding.Existing }),
            new Suggestion("What are we missing for Elite?", new Question(Topic.Gap, Level.Elite)),
        ],
        note);

    public static Rate Rate(Level level, DiscountColumn column, int percent) => new(level, column, percent, When(column),
        new Fact($"{level} {When(column)}", $"{percent}%", Guide("Wholesale Product Pricing")));

    private static string When(DiscountColumn column) => column switch
    {
        DiscountColumn.WithoutRegistration => "without registration",
        DiscountColumn.WithRegistration => "with an approved deal registration",
        DiscountColumn.NewCustomerSecurity => "with an approved registration for a new API Security or Guardicore customer",
    };

    public static readonly DiscountAnswer.Rates Rates = new(
        Rate(Level.Premier, DiscountColumn.NewCustomerSecurity, 35),
        [Rate(Level.Premier, DiscountColumn.WithRegistration, 30), Rate(Level.Premier, DiscountColumn.WithoutRegistration, 15)],
        Why);

    public static DiscountAnswer.EveryLevel EveryLevel(params DiscountColumn[] columns) => new(
        [.. new[] { (Level.Elite, 35), (Level.Premier, 30), (Level.Select, 25) }.SelectMany(it => columns.Select(column => Rate(it.Item1, column, column switch
        {
            DiscountColumn.WithoutRegistration => 15,
            DiscountColumn.WithRegistration => it.Item2,
            DiscountColumn.NewCustomerSecurity => it.Item2 + 5,
        })))],
        Why);

    public static readonly DiscountAnswer.NotInGuide NotInGuide = new(
        "The discount on cloud computing follows your billings of the year before; the guide prints no percentages.",
        "your Partner Account Executive",
        Why with { Caveats = [] });

    public static Measure Measure(string name, string have, string need, double share, Fulfilment fulfilment, string? gap = null) =>
        new(name, have, need, share, fulfilment, gap);

    public static Requirement Requirement(RequirementKind kind, params Measure[] anyOf) => new(kind, anyOf, Guide("Assigned Staff"), []);

    public static readonly Requirement Money = new(
        RequirementKind.Financial,
        [
            Measure("Annual revenue 2026", "$4.6M", "> $5M", 0.92, Fulfilment.NotMet, "more than $400,000"),
            Measure("Net MRR 2026", "$61K", "> $100K", 0.61, Fulfilment.NotMet, "more than $39,000"),
        ],
        Guide("Revenue and Net MRR Thresholds"), []);

    public static readonly Requirement MoneyByMrr = Money with
    {
        AnyOf = [Money.AnyOf[0], Measure("Net MRR 2026", "$112K", "> $100K", 1, Fulfilment.Met)],
    };

    public static readonly LevelAssessment EliteInEmea = new(Level.Elite, Geography.Emea,
        [
            Money,
            Requirement(RequirementKind.SalesSpecialists, Measure("Sales Specialists", "3", "5", 0.6, Fulfilment.NotMet, "2 people")),
            Requirement(RequirementKind.SalesEngineers, Measure("Sales Engineers", "3", "3", 1, Fulfilment.Met)),
            Requirement(RequirementKind.BasicServicesAndSupport, Measure("Basic Services & Support", "0", "1", 0, Fulfilment.Waived)),
            Requirement(RequirementKind.SolutionsArchitects, Measure("Solutions Architects", "0", "3", 0, Fulfilment.NotMet, "3 people")),
            Requirement(RequirementKind.SuccessPlan, Measure("Success Plan 2026", "agreed 12 Feb 2026", "agreed", 1, Fulfilment.Met)),
            Requirement(RequirementKind.MarketingRepresentative, Measure("Marketing Representative", "not on record", "1", 0, Fulfilment.Unknown)),
        ],
        Why with { Rules = ["Elite takes every one of these in the region; revenue or Net MRR, either is enough."], Caveats = [RegionOrGeography] });

    public static readonly LevelAssessment PremierInEmea = new(Level.Premier, Geography.Emea,
        [
            MoneyByMrr,
            Requirement(RequirementKind.SalesSpecialists, Measure("Sales Specialists", "3", "3", 1, Fulfilment.Met)),
            Requirement(RequirementKind.SalesEngineers, Measure("Sales Engineers", "3", "2", 1, Fulfilment.Met)),
            Requirement(RequirementKind.SolutionsArchitects, Measure("Solutions Architects", "1", "1", 1, Fulfilment.Met)),
        ],
        Why);

    public static readonly LevelAssessment SelectInApj = new(Level.Select, Geography.Apj,
        [
            Requirement(RequirementKind.Financial, Measure("Annual revenue 2026", "$500K", "> $500K", 1, Fulfilment.AtThreshold, "more than $0")),
            Requirement(RequirementKind.SalesSpecialists, Measure("Sales Specialists", "1", "1", 1, Fulfilment.Met)),
        ],
        Why);

    public static readonly Standing OneRegion = new(Level.Premier, new DateOnly(2026, 1, 1),
        [new RegionStanding(Geography.Emea, Level.Premier, PremierInEmea, EliteInEmea)], EliteInEmea.Basis);

    public static readonly Standing ThreeRegions = new(Level.Premier, null,
        [
            new RegionStanding(Geography.NorthAmerica, Level.Select, EliteInEmea with { Level = Level.Premier, Geography = Geography.NorthAmerica }, EliteInEmea),
            new RegionStanding(Geography.Emea, Level.Premier, PremierInEmea, EliteInEmea),
            new RegionStanding(Geography.Apj, Level.Select, SelectInApj with { Level = Level.Premier }, EliteInEmea),
        ],
        EliteInEmea.Basis);

    public static readonly Standing NoLevel = new(null, null, [new RegionStanding(Geography.Apj, null, SelectInApj, null)], Why);

    public static readonly LevelOutlook Outlook = new(
        [
            Change(LevelChangeKind.AfterGrace, new(2026, 11, 10), new(2027, 1, 9), new(2027, 4, 1), "staff notice of 10 Nov 2026"),
            Change(LevelChangeKind.YearEnd, new(2026, 12, 31), null, new(2027, 1, 1), "neither threshold met in EMEA yet"),
            Change(LevelChangeKind.Promotion, new(2026, 11, 22), null, new(2027, 1, 1), "if you qualify for Elite by 31 Dec 2026"),
        ],
        Why with { Rules = ["A promotion waits for the next quarter; a demotion for the end of the grace period, and then for the next quarter."] });

    private static LevelChange Change(LevelChangeKind kind, DateOnly from, DateOnly? grace, DateOnly on, string cause) => new(
        kind, from, grace, on, cause, new Fact("Takes effect", on.ToString("d MMM yyyy", null), Guide("Change of Program Level"), $"from {from:d MMM yyyy}"));

    public static ThresholdTable Thresholds(Level[] levels, Geography[] geographies) => new(
        [.. levels.SelectMany(level => geographies.Select(geography => new Threshold(level, geography,
            Threshold("Annual revenue", level is Level.Elite ? "> $5M" : level is Level.Premier ? "> $2.5M" : "> $250K"),
            Threshold("Net MRR", level is Level.Elite ? "> $100K" : level is Level.Premier ? "> $50K" : "> $12K"))))],
        Why with { Rules = ["One of the two is enough, counted by calendar year and geography."] });

    private static Fact Threshold(string name, string value) => new(name, value, Guide("Revenue and Net MRR Thresholds"));

    public static Person Person(string name) => new("p-" + name.Length, "northwind", name, null, null, Geography.Emea, [Role.SalesSpecialist]);

    public static CertificationStatus Status(string name, Certificate certificate, CertificationState state, int days, Product? product = null) => new(
        Person(name), new Certification("p", certificate, product, Today.AddMonths(-24), null), state,
        state is CertificationState.Valid ? Today.AddDays(days) : Today.AddDays(days - 60),
        state is CertificationState.Valid ? Today.AddDays(days + 60) : Today.AddDays(days),
        Math.Max(0, days));

    public static readonly IReadOnlyList<CertificationStatus> Statuses =
    [
        Status("Ana Oliveira", Certificate.SolutionsArchitect, CertificationState.RenewalWindow, 12, ProductCatalogue.AppAndApiProtector),
        Status("Ben Okafor", Certificate.SalesEngineer, CertificationState.Valid, 0),
        Status("Chiara Conti", Certificate.SalesSpecialist, CertificationState.Valid, 1),
        Status("Dmitri Volkov", Certificate.Gcse, CertificationState.Valid, 211, ProductCatalogue.Guardicore),
        Status("Elif Demir", Certificate.BasicServicesAndSupport, CertificationState.Lapsed, -3),
    ];

    public static readonly ProductStanding NotBasic = new(ProductCatalogue.AppAndApiProtector, true, ComplianceLevel.None,
        [
            new RoleCount(StaffRole.SalesSpecialist, 2, 2, 2, [Statuses[2], Statuses[1]]),
            new RoleCount(StaffRole.SalesEngineer, 1, 2, 2, [Statuses[1]]),
            new RoleCount(StaffRole.BasicServicesAndSupport, 0, 1, 1, []),
            new RoleCount(StaffRole.SolutionsArchitect, 1, 0, 1, [Statuses[0]]),
        ],
        Why with { Rules = ["Basic takes two Sales Specialists, two Sales Engineers and one person for Basic Services & Support."] });

    public static readonly ProductStanding Advanced = NotBasic with
    {
        Level = ComplianceLevel.Advanced,
        Roles = [.. NotBasic.Roles.Select(it => it with { Have = it.ForAdvanced })],
    };

    public static readonly ProductStanding DoesNotApply = new(ProductCatalogue.ApiSecurity, false, ComplianceLevel.None, [],
        Why with { Rules = ["Product compliance leaves out cloud computing, API Security and Guardicore Segmentation."] });

    public static readonly ExpertEligibility NotYetExpert = new(ExpertVerdict.NotYet,
        [
            new ExpertCriterion(ExpertCriterionKind.Level, true, "Premier", "Premier or Elite", Guide("Ask An Expert")),
            new ExpertCriterion(ExpertCriterionKind.SolutionsArchitects, false, "1", "2", Guide("Ask An Expert")),
            new ExpertCriterion(ExpertCriterionKind.PartnerLedIntegrations, true, "9 in 2026", "8 a year", Guide("Ask An Expert")),
            new ExpertCriterion(ExpertCriterionKind.Recommendation, null, "not on record", "required", Guide("Ask An Expert")),
        ],
        null, null,
        Why with { Rules = ["Ask An Expert is for Premier and Elite partners that meet all criteria."] });

    public static readonly ExpertEligibility Enrolled = NotYetExpert with
    {
        Verdict = ExpertVerdict.Eligible,
        Criteria = [.. NotYetExpert.Criteria.Select(it => it with { Met = true })],
        EnrolledOn = new DateOnly(2026, 3, 2),
        ReviewBy = new DateOnly(2026, 12, 2),
    };
}
