using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Levels;
using static PartnerBot.Tests.Cards.Sample;

namespace PartnerBot.Tests.Cards;

/// <summary>The same cards with the longest and nastiest data that can come: names that want to be links, all rows, all caveats.</summary>
internal static class Worst
{
    public const string Name = "**Löw** [pay](https://evil.example) <at>all</at> _x_ `y` & Söhne";

    private static readonly Product LongProduct = new(new string('W', 60), ProductFamily.General);

    private static readonly Caveat Long = new("long", string.Join(' ', Enumerable.Repeat("The guide leaves this open and your PAE decides.", 5)));

    private static readonly Basis Everything = new(
        [.. Enumerable.Repeat(new string('r', 3) + " " + Long.Text, 12)],
        [.. Enumerable.Range(0, 30).Select(i => new Fact($"{Name} {i}", "> $123,456,789.00", Citation.Record($"field {i}"), "$5,000,000 − $4,600,000 = $400,000"))],
        [.. Enumerable.Repeat(Long.Text, 20)],
        [.. Enumerable.Range(0, 12).Select(i => Guide($"Section with quite a long heading number {i}"))],
        [.. Enumerable.Repeat(Long, 12)]);

    private static AnswerFrame Frame(Question question) => new(
        new string('N', 60), Today,
        question with { Product = new string('p', 200), Customer = new string('c', 200), Person = new string('q', 200), Partner = new string('i', 200), Role = StaffRole.BasicServicesAndSupport, Level = Level.Premier, Geography = Geography.NorthAmerica, Registration = Registration.Approved, CustomerStanding = CustomerStanding.ExistingNewService, Date = Today },
        [.. Enumerable.Repeat(new Suggestion(Name, question with { Product = new string('p', 200), Customer = new string('c', 200) }), 9)],
        $"{Name} is not among your customers on record.");

    private static LevelAssessment Assessment(Level level, Geography geography) => new(level, geography,
        [.. Enum.GetValues<RequirementKind>().Select(kind => new Requirement(
            kind,
            kind is RequirementKind.Financial
                ? [Long60("Annual revenue 2026", "$123,456,789.00"), Long60("Net MRR 2026", "-$123,456,789.00")]
                : [Long60($"{kind} with a long name in {geography.Name()}", "0")],
            Guide($"Section {kind}"), [Long]))],
        Everything);

    private static Measure Long60(string name, string have) => Measure(name, have, "> $123,456,789.00", 0.37, Fulfilment.NotMet, "more than $123,456,789.00, and the people who bring it");

    private static CertificationStatus Status60(int i) => Status(
        Name, (Certificate)(i % 6), (CertificationState)(i % 3), i - 20, LongProduct);

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Cards = new Dictionary<string, AdaptiveCard>
    {
        ["Worst_discount"] = DiscountCards.Answer(Rates with { Basis = Everything }, Frame(new Question(Topic.Discount))),
        ["Worst_every_level"] = DiscountCards.Answer(EveryLevel(Enum.GetValues<DiscountColumn>()) with { Basis = Everything }, Frame(new Question(Topic.Discount))),
        ["Worst_standing"] = LevelCards.Standing(
            new Standing(Level.Premier, Today, [.. Enum.GetValues<Geography>().Select(it => new RegionStanding(it, null, Assessment(Level.Premier, it), Assessment(Level.Elite, it)))], Everything),
            Frame(new Question(Topic.Level))),
        ["Worst_standing_in_one_region"] = LevelCards.Standing(
            new Standing(Level.Premier, Today, [new RegionStanding(Geography.NorthAmerica, null, Assessment(Level.Premier, Geography.NorthAmerica), null)], Everything),
            Frame(new Question(Topic.Level))),
        ["Worst_gap"] = LevelCards.Gap(Assessment(Level.Elite, Geography.NorthAmerica), Frame(new Question(Topic.Gap))),
        ["Worst_outlook"] = LevelCards.Outlook(new LevelOutlook([.. Enumerable.Repeat(Outlook.Changes, 5).SelectMany(it => it).Select(it => it with { Cause = Long.Text })], Everything), Frame(new Question(Topic.LevelChange))),
        ["Worst_thresholds"] = LevelCards.Thresholds(Thresholds(Enum.GetValues<Level>(), Enum.GetValues<Geography>()) with { Basis = Everything }, Frame(new Question(Topic.Thresholds))),
        ["Worst_certifications"] = CertificationCards.List([.. Enumerable.Range(0, 300).Select(Status60)], Frame(new Question(Topic.Certifications, Page: 14))),
        ["Worst_product"] = ComplianceCards.Product(
            NotBasic with { Product = LongProduct, Basis = Everything, Roles = [.. NotBasic.Roles.Select(it => it with { Holders = [.. Enumerable.Range(0, 20).Select(Status60)] })] },
            Frame(new Question(Topic.ProductCompliance))),
        ["Worst_products"] = ComplianceCards.All([.. Enumerable.Repeat(NotBasic with { Product = LongProduct, Basis = Everything }, 40)], Frame(new Question(Topic.ProductCompliance, Page: 2))),
        ["Worst_experts"] = ExpertCards.Checklist(
            Enrolled with { Basis = Everything, Criteria = [.. Enrolled.Criteria.Concat(Enrolled.Criteria).Select(it => it with { Have = Long.Text, Need = Long.Text })] },
            Frame(new Question(Topic.AskAnExpert))),
        ["Worst_why"] = WhyCards.Explain(Name, Everything, Frame(new Question(Topic.Gap))),
        ["Worst_choice"] = HelpCards.WhichPartner([.. Enumerable.Repeat(new Suggestion(Name, new Question(Topic.Discount, Partner: new string('i', 200))), 20)]),
        ["Right_to_left"] = CertificationCards.List(
            [Status("שרה לוי \u202Egnp.exe", Certificate.Gcse, CertificationState.Valid, 40), Status("محمد علي", Certificate.SalesEngineer, CertificationState.Lapsed, -1), Status("👩‍👩‍👧‍👦 家族 株式会社", Certificate.SalesSpecialist, CertificationState.RenewalWindow, 60)],
            Frame(new Question(Topic.Certifications)) with { About = "شركة الشمال", Next = [], Note = null }),
    };
}
