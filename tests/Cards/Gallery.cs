using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Levels;
using static PartnerBot.Tests.Cards.Sample;

namespace PartnerBot.Tests.Cards;

/// <summary>Every card there is, with ordinary and with hostile data: what all the tests of cards run over.</summary>
internal static class Gallery
{
    private static readonly Question Discount = new(Topic.Discount, Product: "API Security");

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Answers = new Dictionary<string, AdaptiveCard>
    {
        ["Discount"] = DiscountCards.Answer(Rates, Frame(Discount)),
        ["Discount_with_a_note"] = DiscountCards.Answer(Rates, Frame(Discount, note: "Fabrikam is not among your customers on record.")),
        ["Discount_of_every_level"] = DiscountCards.Answer(EveryLevel(Enum.GetValues<DiscountColumn>()), Frame(new Question(Topic.Discount), about: null)),
        ["Discount_of_every_level_in_one_column"] = DiscountCards.Answer(EveryLevel(DiscountColumn.WithRegistration), Frame(new Question(Topic.Discount))),
        ["Discount_not_in_the_guide"] = DiscountCards.Answer(NotInGuide, Frame(new Question(Topic.Discount, Product: "Cloud computing"))),
        ["Standing_in_one_region"] = LevelCards.Standing(OneRegion, Frame(new Question(Topic.Level))),
        ["Standing_in_three_regions"] = LevelCards.Standing(ThreeRegions, Frame(new Question(Topic.Level))),
        ["Standing_without_a_level"] = LevelCards.Standing(NoLevel, Frame(new Question(Topic.Level))),
        ["Gap"] = LevelCards.Gap(EliteInEmea, Frame(new Question(Topic.Gap, Level.Elite, Geography.Emea))),
        ["Gap_closed"] = LevelCards.Gap(PremierInEmea, Frame(new Question(Topic.Gap, Level.Premier, Geography.Emea))),
        ["Outlook"] = LevelCards.Outlook(Outlook, Frame(new Question(Topic.LevelChange))),
        ["Outlook_of_a_renewal_only"] = LevelCards.Outlook(Outlook with { Changes = [.. Outlook.Changes.Where(change => change.Kind is LevelChangeKind.AfterGrace)], HasRenewalsOnly = true }, Frame(new Question(Topic.LevelChange))),
        ["Outlook_without_a_change"] = LevelCards.Outlook(Outlook with { Changes = [], Otherwise = [.. Outlook.Changes.Where(change => change.Kind is not LevelChangeKind.Promotion)] }, Frame(new Question(Topic.LevelChange))),
        ["Thresholds"] = LevelCards.Thresholds(Thresholds([Level.Elite, Level.Premier, Level.Select], Enum.GetValues<Geography>()), Frame(new Question(Topic.Thresholds), about: null)),
        ["Thresholds_of_one_level_and_geography"] = LevelCards.Thresholds(Thresholds([Level.Elite], [Geography.Emea]), Frame(new Question(Topic.Thresholds, Level.Elite, Geography.Emea), about: null)),
        ["Thresholds_of_one_geography"] = LevelCards.Thresholds(Thresholds(Enum.GetValues<Level>(), [Geography.Latam]), Frame(new Question(Topic.Thresholds), about: null)),
        ["Certifications"] = CertificationCards.List(Statuses, Frame(new Question(Topic.Certifications))),
        ["Certifications_page_two"] = CertificationCards.List([.. Enumerable.Repeat(Statuses, 5).SelectMany(it => it)], Frame(new Question(Topic.Certifications, Page: 1))),
        ["Certifications_none"] = CertificationCards.List([], Frame(new Question(Topic.Certifications))),
        ["Product_not_basic"] = ComplianceCards.Product(NotBasic, Frame(new Question(Topic.ProductCompliance, Product: "App & API Protector"))),
        ["Product_advanced"] = ComplianceCards.Product(Advanced, Frame(new Question(Topic.ProductCompliance, Product: "App & API Protector"))),
        ["Product_without_compliance"] = ComplianceCards.Product(DoesNotApply, Frame(new Question(Topic.ProductCompliance, Product: "API Security"))),
        ["Products"] = ComplianceCards.All([NotBasic, Advanced, NotBasic with { Level = PartnerBot.Program.Compliance.ComplianceLevel.Basic, Product = new Product("Ion", ProductFamily.General) }, DoesNotApply], Frame(new Question(Topic.ProductCompliance))),
        ["Products_none"] = ComplianceCards.All([], Frame(new Question(Topic.ProductCompliance))),
        ["Experts_not_yet"] = ExpertCards.Checklist(NotYetExpert, Frame(new Question(Topic.AskAnExpert))),
        ["Experts_enrolled"] = ExpertCards.Checklist(Enrolled, Frame(new Question(Topic.AskAnExpert))),
        ["Experts_sponsored"] = ExpertCards.Checklist(NotYetExpert with { Verdict = ExpertVerdict.NeedsSponsorship }, Frame(new Question(Topic.AskAnExpert))),
        ["Experts_depends"] = ExpertCards.Checklist(NotYetExpert with { Verdict = ExpertVerdict.DependsOnReading }, Frame(new Question(Topic.AskAnExpert))),
        ["Why"] = WhyCards.Explain("30% for Premier", Why, Frame(Discount)),
        ["Why_gap"] = WhyCards.Explain("Elite in EMEA", EliteInEmea.Basis with { Inputs = [new Fact("Annual revenue", "$4.6M", Citation.Record("revenue"), "$5M − $4.6M = $400,000"), new Fact("Threshold", "> $5M", Guide("Revenue and Net MRR Thresholds"))] }, Frame(Discount)),
    };

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Others = new Dictionary<string, AdaptiveCard>
    {
        ["Welcome"] = HelpCards.Welcome("Ana", "PartnerBot"),
        ["Help"] = HelpCards.Help(),
        ["Stranger"] = HelpCards.Stranger(),
        ["What_is_kept"] = HelpCards.Privacy("your Partner Portal Administrator"),
        ["Not_yours"] = HelpCards.NotYours("Asking for MDF", "MDF is proposed by your Marketing Representative. Ask one of them.", new Suggestion("How does MDF work?", new Question(Topic.Guide, Article: "mdf"))),
        ["Did_not_follow"] = HelpCards.DidNotFollow(),
        ["Your_partners"] = PartnerCards.List(
            [
                new PartnerLine("a", "Alpenglow Systems", "Premier", [Geography.Emea], ["Channel Account Manager"]),
                new PartnerLine("d", "Dunlin Secure", "Select", [Geography.Emea, Geography.NorthAmerica], ["Channel Account Manager", "Partner Account Executive"]) { ShortIn = [Geography.Emea] },
            ],
            2,
            Some.Today),
        ["Nothing_to_search"] = HelpCards.NothingToSearch([HelpCards.Starters[0]]),
        ["Did_you_mean"] = HelpCards.DidYouMean(HelpCards.Starters[0], HelpCards.Starters[2], []),
        ["Did_you_mean_unheard"] = HelpCards.DidYouMean(HelpCards.Starters[0], HelpCards.Starters[2], ["parental leave"]),
        ["Which_product"] = HelpCards.WhichProduct([new("API Security", Discount), new("App & API Protector", Discount with { Product = "App & API Protector" })]),
        ["Which_partner"] = HelpCards.WhichPartner([new("Northwind Cloud Partners", Discount with { Partner = "northwind" }), new("Fabrikam Networks", Discount with { Partner = "fabrikam" })]),
        ["Which_region"] = HelpCards.WhichRegion([new("EMEA", Discount), new("North America", Discount with { Geography = Geography.NorthAmerica })]),
        ["Who_is_meant"] = HelpCards.WhoIsMeant([new("Ana Silva", Discount), new("Ana Lindqvist", Discount with { Person = "ana" })]),
        ["Which_person"] = HelpCards.WhichPerson([new("Ana Silva", Discount), new("Ana Lindqvist", Discount with { Person = "ana" })]),
        ["Calm"] = HelpCards.Calm(),
        ["Unmoved"] = HelpCards.Unmoved(),
        ["English_only"] = HelpCards.EnglishOnly("de"),
        ["Old_card"] = HelpCards.OldCard(),
        ["Not_allowed"] = HelpCards.NotAllowed("the discounts of other partners", "your Partner Account Executive"),
        ["Went_wrong"] = HelpCards.WentWrong("7f3a-02c1"),
    };

    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> All => [.. Answers, .. Reckoned.Cards, .. Others, .. Requested.Cards, .. Worst.Cards, .. WorstRequests.Cards];

    public static TheoryData<string> Names => [.. All.Select(it => it.Key)];

    public static TheoryData<string> AnswerNames => [.. Answers.Concat(Reckoned.Cards).Concat(Worst.Cards).Select(it => it.Key)];

    public static AdaptiveCard Named(string name) => All.Single(it => it.Key == name).Value;
}
