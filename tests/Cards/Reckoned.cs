using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Credits;
using PartnerBot.Program.Guides;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Plans;
using PartnerBot.Program.Prices;
using PartnerBot.Program.Projections;
using PartnerBot.Program.Support;
using static PartnerBot.Tests.Cards.Sample;

namespace PartnerBot.Tests.Cards;

/// <summary>Cards of answers whose figures the rules themselves work out, from the record that all tests share.</summary>
internal static class Reckoned
{
    private static readonly Edition Edition = Some.Edition;
    private static readonly SupportTerms Support = Some.Edition.Support;

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Cards = new Dictionary<string, AdaptiveCard>
    {
        ["Article"] = Article("executive-sponsor"),
        ["Article_without_a_figure"] = Article("alliance-manager"),
        ["Article_of_what_is_not_stated"] = Article("rebates"),
        ["Article_with_what_the_channel_team_set"] = Article("registration-terms"),
        ["Article_of_a_benefit_with_what_the_channel_team_set"] = Article("mdf"),
        ["Articles_compared"] = Compared("mdf", "rebates"),
        ["Article_of_commentary"] = Article("commentary-seller-commission"),
        ["Article_of_the_award"] = Article("award-points"),
        ["Article_of_the_case_guide"] = Article("phone-support"),
        ["Benefits_of_a_level"] = BenefitCards.OfLevel(Level.Premier, [.. Edition.Benefits.Values], Benefits.Explain(Edition, Level.Premier), Frame(new Question(Topic.Benefits, Level.Premier))),
        ["Benefits_of_all_levels"] = BenefitCards.OfAllLevels([.. Edition.Benefits.Values], Benefits.Explain(Edition, null), Frame(new Question(Topic.Benefits), about: null)),
        ["Response_times"] = SupportCards.Response(ResponseRules.Answer(Support, null, null), Frame(new Question(Topic.ResponseTimes))),
        ["Response_times_of_a_package"] = SupportCards.Response(ResponseRules.Answer(Support, Support.Packages[0], null), Frame(new Question(Topic.ResponseTimes, SupportPackage: "Premium 3.0"))),
        ["Response_times_of_a_severity"] = SupportCards.Response(ResponseRules.Answer(Support, null, 1), Frame(new Question(Topic.ResponseTimes, Severity: 1))),
        ["Response_time"] = SupportCards.Response(ResponseRules.Answer(Support, Support.Packages[^1], 2), Frame(new Question(Topic.ResponseTimes, SupportPackage: "Standard", Severity: 2))),
        ["Severities"] = SupportCards.Severity(Support, SeverityRules.Answer(Support, CaseKind.Emerging, null, null), Frame(new Question(Topic.Severity, CaseKind: CaseKind.Emerging))),
        ["Severity"] = SupportCards.Severity(Support, SeverityRules.Answer(Support, CaseKind.Business, 1, null), Frame(new Question(Topic.Severity, Severity: 1, CaseKind: CaseKind.Business))),
        ["Severity_proposed"] = SupportCards.Severity(Support, SeverityRules.Answer(Support, null, null, Impact.Partial), Frame(new Question(Topic.Severity, Impact: Impact.Partial))),
        ["Contacts"] = ContactCards.Team([new("Partner Account Executive", Geography.Emea, "Nils Berg", "nils@akamai.example"), new("Channel Account Manager", null, "Mona Lind", null)], null, Why, Frame(new Question(Topic.Contacts))),
        ["Contacts_none"] = ContactCards.Team([], "Partner Marketing Manager", Why, Frame(new Question(Topic.Contacts))),
        ["Who_is_that"] = ContactCards.People([new("Sales Engineer", Geography.Emea, "Ana Silva", "ana@northwind.example")], Frame(new Question(Topic.Contacts))),
        ["What_if"] = WhatIf(showsPrices: true, new Supposition(SuppositionKind.NoPlan), new Supposition(SuppositionKind.Notice)),
        ["What_if_without_prices"] = WhatIf(showsPrices: false, new Supposition(SuppositionKind.NoPlan)),
        ["What_if_nothing_changes"] = WhatIf(showsPrices: true, new Supposition(SuppositionKind.Revenue, Amount: 1_000m, Geography: Geography.Emea)),
        ["Plan"] = Plan(Some.Staffed(2, 1, 1, 0), new DateOnly(2027, 7, 31)),
        ["Plan_held"] = Plan(Some.File with { Partner = Some.Partner with { Level = Level.Elite } }, null),
        ["Success_plan"] = PlanCards.Success(SuccessPlanRules.Of(Edition, Some.File, Some.Today), Frame(new Question(Topic.SuccessPlan))),
        ["Success_plan_missing"] = PlanCards.Success(SuccessPlanRules.Of(Edition, Some.EmptyFile, Some.Today), Frame(new Question(Topic.SuccessPlan))),
        ["Deal"] = Deal(new DealPriceQuestion(ListAmount: 450_000m, CloseOn: new DateOnly(2026, 12, 15))),
        ["Deal_of_Guardicore"] = Deal(new DealPriceQuestion(Product: ProductCatalogue.Guardicore, ListAmount: 450_000m)),
        ["Deal_in_the_cloud"] = Deal(new DealPriceQuestion(Product: ProductCatalogue.CloudComputing, ListAmount: 450_000m)),
        ["Credit"] = Credit(null),
        ["Credit_reported"] = Credit(new DateOnly(2026, 7, 30)),
        ["Found"] = PassageCards.Found("lantern", [new Quote("Features, Lighthouse", "Two lanterns are lit.")], Why, Frame(new Question(Topic.Search, Words: "lantern"))),
        ["Found_nothing"] = PassageCards.Found("lantern", [], Why, Frame(new Question(Topic.Search, Words: "lantern"))),
        ["Beside_a_quotation"] = PassageCards.Beside(Article("executive-sponsor"), new Quote("Features, Lighthouse", "Two lanterns are lit for it.")),
        ["Changed"] = PassageCards.Changed([new Change("Premier threshold, annual revenue, EMEA", "> $2.5M", "> $3M", Edition.Cite("Thresholds"))], ["New: Lighthouse"], "compared with the copy of the guide before", Why, Frame(new Question(Topic.Changes))),
        ["Changed_nothing"] = PassageCards.Changed([], [], "compared with the copy of the guide before", Why, Frame(new Question(Topic.Changes))),
        ["Nothing_to_compare"] = PassageCards.NothingToCompare(Why, Frame(new Question(Topic.Changes))),
    };

    private static AdaptiveCard Compared(string id, string other)
    {
        var (one, beside) = (Edition.Articles[id], Edition.Articles[other]);
        return GuideCards.Pair(one, beside, one.Basis.And(beside.Basis), Frame(new Question(Topic.Guide, Article: id, Beside: other)) with { About = one.Source.Document });
    }

    private static AdaptiveCard Article(string id)
    {
        var article = Edition.Articles[id];
        return GuideCards.Article(article, article.Benefit is { } key ? Edition.Benefits[key] : null, Level.Premier, ChannelTerms.None, Frame(new Question(Topic.Guide, Article: id)) with { About = article.Source.Document });
    }

    private static AdaptiveCard WhatIf(bool showsPrices, params Supposition[] suppositions) => Projection.Of(Edition, Some.File, Some.Today, suppositions).Match(
        projected => ProjectionCards.Chain(projected, showsPrices, Frame(new Question(Topic.WhatIf, Suppose: suppositions))),
        problems => throw new InvalidOperationException(problems[0].Text));

    private static AdaptiveCard Plan(PartnerFile file, DateOnly? by) =>
        PlanCards.Level(LevelPlan.For(Edition, file, Level.Elite, Geography.Emea, by, Some.Today), Frame(new Question(Topic.Plan, Level.Elite, Geography.Emea)));

    private static AdaptiveCard Deal(DealPriceQuestion question) =>
        PriceCards.Deal(DealPriceRules.Of(Edition, question, Some.File, Some.Today), Frame(new Question(Topic.DealPrice, Amount: question.ListAmount)));

    private static AdaptiveCard Credit(DateOnly? noticeOn) => ServiceCreditRules.Of(Edition, new DateOnly(2026, 7, 27), noticeOn, BusinessCalendar.MondayToFriday, Geography.Emea, Some.Today).Match(
        clock => CreditCards.Clock(clock, Frame(new Question(Topic.ServiceCredit, Date: clock.FailureOn))),
        problems => throw new InvalidOperationException(problems[0]));
}
