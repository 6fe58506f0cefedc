using PartnerBot.Cards;
using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Cards;

/// <summary>Deals and activities in every state, and the cards made of them.</summary>
internal static class Requested
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 14, 30, 0, TimeSpan.FromHours(1));

    public static readonly Request Deal = new(
        1001, RequestKind.Deal, RequestState.Submitted, "northwind", Geography.Emea, "p-priya",
        new Dictionary<Field, string>
        {
            [Field.Customer] = "Contoso Ltd",
            [Field.Domain] = "contoso.com",
            [Field.Country] = "Italy",
            [Field.Region] = "EMEA",
            [Field.Products] = "App & API Protector, API Security",
            [Field.Standing] = "new",
            [Field.Amount] = "450000",
            [Field.Close] = "2026-12-15",
            [Field.Budget] = "Set aside for 2026, signed off in October.",
            [Field.Authority] = "The CISO signs; we met her twice.",
            [Field.Need] = "Bots empty their shop's stock before customers can buy.",
        },
        new DateTimeOffset(2026, 11, 19, 10, 0, 0, TimeSpan.Zero),
        ApproverId: "p-marco", Title: "Contoso Ltd", Amount: 450_000m, DueOn: new DateOnly(2026, 12, 15),
        SubmittedAt: new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero), Version: 3);

    public static readonly Request Activity = new(
        1002, RequestKind.Mdf, RequestState.Submitted, "northwind", Geography.Emea, "p-priya",
        new Dictionary<Field, string>
        {
            [Field.Activity] = "Zero Trust breakfast Milan",
            [Field.ActivityKind] = "Event",
            [Field.HeldOn] = "2027-02-11",
            [Field.Region] = "EMEA",
            [Field.Place] = "Milan",
            [Field.Audience] = "40 security leads of Lombardy",
            [Field.Leads] = "25",
            [Field.Pipeline] = "300000",
            [Field.Cost] = "20000",
            [Field.Share] = "10000",
            [Field.Deals] = "1001",
        },
        new DateTimeOffset(2026, 11, 19, 10, 0, 0, TimeSpan.Zero),
        ApproverId: "p-sofia", Title: "Zero Trust breakfast Milan", Amount: 10_000m, DueOn: new DateOnly(2027, 2, 11),
        SubmittedAt: new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero), Version: 2);

    public static readonly Request ApprovedDeal = Deal with { State = RequestState.Approved, Until = new DateOnly(2027, 2, 18), DecidedAt = Now.AddHours(-3), DecidedById = "p-marco", Version = 4 };

    public static readonly Request Claimed = Activity with
    {
        State = RequestState.Claimed,
        Granted = 10_000m,
        Fields = new Dictionary<Field, string>(Activity.Fields)
        {
            [Field.Spent] = "18500",
            [Field.Claimed] = "9250",
            [Field.LeadsGained] = "31",
            [Field.CostProof] = "invoice.pdf",
            [Field.PerformanceProof] = "guests.xlsx, photo.jpg",
        },
        Version = 6,
    };

    public static readonly DealEffect Effect = new(
        Level.Premier,
        [],
        Sample.Rate(Level.Premier, DiscountColumn.WithoutRegistration, 15),
        Sample.Rate(Level.Premier, DiscountColumn.WithRegistration, 30),
        15, 67_500m,
        "30% instead of 15%: 15 points, $67,500.",
        "Percentages off Akamai's list price, not a quote.",
        [],
        Sample.Why);

    public static readonly OtherRegistration Other = new(
        998, "Fabrikam Networks", "Contoso Limited", ["App & API Protector"], 390_000m, new DateTimeOffset(2026, 11, 3, 8, 0, 0, TimeSpan.Zero), RequestState.Approved, new DateOnly(2027, 2, 4));

    public static readonly RequestBrief Brief = new(Deal, "Northwind Cloud Partners", "Priya Raman", Now, TimeSpan.FromHours(5.5), ChannelTerms.None)
    {
        Level = Level.Premier,
        Compliance = [(ProductCatalogue.AppAndApiProtector, ComplianceLevel.Basic)],
        Customer = new CustomerOnRecord("Contoso Ltd", null, null, false),
        Effect = Effect,
        RefreshFor = ["29:marco"],
    };

    public static readonly RequestBrief MdfBrief = new(Activity, "Northwind Cloud Partners", "Priya Raman", Now, TimeSpan.FromHours(2), ChannelTerms.None)
    {
        Level = Level.Premier,
        Budget = new Budget(60_000m, 12_000m, 8_000m),
        Deals = [new OwnDealState(1001, "Contoso Ltd", RequestState.Approved, 450_000m)],
    };

    public static readonly RequestView View = new(Deal, "Northwind Cloud Partners", "Priya Raman", Sample.Today, ChannelTerms.None, "Marco Bellini", MayAct: true) { Effect = Effect };

    public static readonly RequestView MdfView = View with { Request = Activity, Approver = "Sofia Ek", Effect = null };

    public static readonly FormView DealForm = new(
        1001, FormPage.Customer, "Northwind Cloud Partners", Deal.Fields, CardAction.NoFields, [Geography.NorthAmerica, Geography.Emea], ChannelTerms.None, Sample.Today);

    public static readonly FormView MdfForm = DealForm with { Number = 1002, Page = FormPage.Activity, Values = Activity.Fields, Deals = [new OwnDeal(1001, "Contoso Ltd"), new OwnDeal(1007, "Litware")] };

    public static readonly FormView ClaimForm = DealForm with { Number = 1002, Page = FormPage.Claim, Values = Claimed.Fields, Title = Claimed.Title, Granted = 10_000m, Files = ["invoice.pdf", "guests.xlsx", "photo.jpg"] };

    public static readonly HistoryView History = new(ApprovedDeal, "Northwind Cloud Partners",
    [
        new HistoryLine(Now.AddDays(-3), "Priya Raman", RequestStep.Submit, RequestState.Draft, RequestState.Submitted),
        new HistoryLine(Now.AddDays(-2), "Marco Bellini", RequestStep.AskForMore, RequestState.Submitted, RequestState.MoreAsked, Note: "Who signs at Contoso?"),
        new HistoryLine(Now.AddDays(-1), "Priya Raman", RequestStep.Add, RequestState.MoreAsked, RequestState.Submitted, Note: "The CISO signs; we met her twice."),
        new HistoryLine(Now.AddHours(-3), "Marco Bellini", RequestStep.Approve, RequestState.Submitted, RequestState.Approved, For: "Sofia Ek"),
    ]);

    public static readonly BudgetRow Budget = new("northwind", "Northwind Cloud Partners", new Budget(60_000m, 12_000m, 8_000m), new MdfReturn(8_000m, 250_000m, 90_000m, 40, 31));

    private static readonly IReadOnlyDictionary<Field, string> TwoProblems = new Dictionary<Field, string>
    {
        [Field.Customer] = "Type the customer's legal name, at least two letters.",
        [Field.Products] = "Pick at least one product.",
    };

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Cards = new Dictionary<string, AdaptiveCard>
    {
        ["Form_deal_empty"] = DealFormCards.Page(DealForm with { Values = CardAction.NoFields }),
        ["Form_deal_problems"] = DealFormCards.Page(DealForm with { Values = new Dictionary<Field, string> { [Field.Customer] = "C", [Field.Region] = "EMEA" }, Problems = TwoProblems, Notice = "Two answers need another look." }),
        ["Form_deal_in_one_region"] = DealFormCards.Page(DealForm with { Regions = [Geography.Emea] }),
        ["Form_deal_value"] = DealFormCards.Page(DealForm with { Page = FormPage.Value }),
        ["Form_deal_review"] = DealFormCards.Page(DealForm with { Page = FormPage.DealReview, Effect = Effect }),
        ["Form_deal_review_with_problems"] = DealFormCards.Page(DealForm with { Page = FormPage.DealReview, Values = CardAction.NoFields, Problems = TwoProblems }),
        ["Form_deal_in_a_window"] = DealFormCards.Page(DealForm).InDialog(),
        ["Form_mdf_activity"] = MdfFormCards.Page(MdfForm),
        ["Form_mdf_money"] = MdfFormCards.Page(MdfForm with { Page = FormPage.Money, Problems = new Dictionary<Field, string> { [Field.Share] = "At most $10,000, which is 50% of the cost." } }),
        ["Form_mdf_review"] = MdfFormCards.Page(MdfForm with { Page = FormPage.MdfReview }),
        ["Form_mdf_review_above_the_budget"] = MdfFormCards.Page(MdfForm with { Page = FormPage.MdfReview, Budget = new Budget(20_000m, 15_000m, 0) }),
        ["Form_claim"] = ClaimCards.Page(ClaimForm),
        ["Form_claim_without_files"] = ClaimCards.Page(ClaimForm with { Files = [], Problems = new Dictionary<Field, string> { [Field.CostProof] = "Send the invoice into this chat." } }),
        ["Form_claim_review"] = ClaimCards.Page(ClaimForm with { Page = FormPage.ClaimReview }),
        ["Decide_deal"] = RequestCards.Decide(Brief),
        ["Decide_deal_late"] = RequestCards.Decide(Brief with { Age = TimeSpan.FromHours(18), OnBehalfOf = "Marco Bellini", IsApprover = true, Notice = "All of the time to decide has passed.", Level = null, Effect = null }),
        ["Decide_deal_held"] = RequestCards.Decide(Brief with { Request = Deal with { IsHeld = true }, Other = Other, Customer = new CustomerOnRecord("Contoso Ltd", new DateOnly(2024, 3, 1), "Fabrikam Networks", false) }),
        ["Decide_deal_decided"] = RequestCards.Decide(Brief with { Request = ApprovedDeal with { Undecided = RequestState.Submitted, DecidedAt = Now, TellAt = Now.AddSeconds(60) }, DecidedBy = "Marco Bellini" }),
        ["Decide_deal_told"] = RequestCards.Decide(Brief with { Request = ApprovedDeal, DecidedBy = "Marco Bellini" }),
        ["Decide_extension"] = RequestCards.Decide(Brief with { Request = ApprovedDeal with { State = RequestState.Expiring, WantsExtension = true, Until = new DateOnly(2026, 12, 1), Note = "Their board meets in January." } }),
        ["Decide_mdf"] = RequestCards.Decide(MdfBrief),
        ["Decide_mdf_over_budget"] = RequestCards.Decide(MdfBrief with { Budget = new Budget(20_000m, 12_000m, 0m) }),
        ["Decide_claim"] = RequestCards.Decide(MdfBrief with { Request = Claimed, Proofs = ["invoice.pdf", "guests.xlsx", "photo.jpg"] }),
        ["Proof_which_activity"] = ProofCards.Which("b1", 2, [.. Enumerable.Range(1002, 7).Select(number => new WaitingActivity(number, Claimed.Title))], ["setup.exe: send a PDF instead."]),
        ["Proof_asked"] = ProofCards.Kept(new KeptProof("p1", "invoice.pdf", 1002, null, true, false, RequestStep.Claim)),
        ["Proof_of_cost"] = ProofCards.Kept(new KeptProof("p1", "invoice.pdf", 1002, true, true, false, RequestStep.Claim)),
        ["Proof_added"] = ProofCards.Kept(new KeptProof("p1", "photo.jpg", 1002, false, true, true, RequestStep.Add)),
        ["Proof_too_large"] = ProofCards.Note("photos.zip is too large", "I keep files of up to 10 MB. Send a smaller one, for example as a PDF."),
        ["Proofs"] = ProofCards.List(new ProofRows(Claimed, "Northwind Cloud Partners", [new("p1", "invoice.pdf", true, 420_000), new("p2", "guests.xlsx", false, 900), new("p3", "photo.jpg", false, 3_400_000)], 0, 5)),
        ["Proofs_none"] = ProofCards.List(new ProofRows(Claimed, "Northwind Cloud Partners", [], 0, 0)),
        ["Decide_payment"] = RequestCards.Decide(MdfBrief with { Request = Claimed with { State = RequestState.ClaimApproved, Granted = 9_250m }, Age = null }),
        ["Prepare_decline"] = RequestCards.Prepared(Prepared(Deal, RequestStep.Decline)),
        ["Prepare_decline_without_a_reason"] = RequestCards.Prepared(Prepared(Deal, RequestStep.Decline) with { Problems = new Dictionary<Field, string> { [Field.Note] = "Say why in a few words: the partner reads them." } }),
        ["Prepare_part"] = RequestCards.Prepared(Prepared(Activity, RequestStep.Approve) with { Values = new Dictionary<Field, string> { [Field.Granted] = "6000" } }),
        ["Prepare_reassign"] = RequestCards.Prepared(Prepared(Deal, RequestStep.Reassign) with { Colleagues = [new Colleague("p-sofia", "Sofia Ek", "Channel Account Manager, EMEA"), new Colleague("p-jo", "Jo Park", "Partner Account Executive")], Values = new Dictionary<Field, string> { [Field.Who] = "p-jo" } }),
        ["Prepare_answer"] = RequestCards.Prepared(Prepared(Deal with { State = RequestState.MoreAsked, Note = "Who signs at Contoso?" }, RequestStep.Add) with { Level = null }),
        ["Prepare_extension"] = RequestCards.Prepared(Prepared(ApprovedDeal, RequestStep.Extend)),
        ["Prepare_no_extension"] = RequestCards.Prepared(Prepared(ApprovedDeal with { WantsExtension = true }, RequestStep.DeclineExtension)),
        ["Prepare_withdrawal"] = RequestCards.Prepared(Prepared(Deal, RequestStep.Withdraw) with { Level = null }),
        ["Prepare_payment"] = RequestCards.Prepared(Prepared(Claimed with { State = RequestState.ClaimApproved, Granted = 9_250m }, RequestStep.Pay)),
        ["Status_submitted"] = RequestCards.Status(View with { Notice = "Sent to Marco Bellini.", RefreshFor = ["29:priya"] }),
        ["Status_own_other"] = RequestCards.Status(View with { OwnOther = 1000, Effect = null, Approver = null }),
        ["Status_more_asked"] = RequestCards.Status(View with { Request = Deal with { State = RequestState.MoreAsked, Note = "Who signs at Contoso?" }, Effect = null }),
        ["Status_approved"] = RequestCards.Status(View with { Request = ApprovedDeal }),
        ["Status_expiring"] = RequestCards.Status(View with { Request = ApprovedDeal with { State = RequestState.Expiring, Until = Sample.Today.AddDays(3) } }),
        ["Status_declined"] = RequestCards.Status(View with { Request = Deal with { State = RequestState.Declined, Note = "The customer buys directly." }, Effect = null }),
        ["Status_for_others"] = RequestCards.Status(View with { Request = ApprovedDeal, MayAct = false }),
        ["Status_draft"] = RequestCards.Status(View with { Request = Deal with { State = RequestState.Draft, SubmittedAt = null, Title = "", Amount = null, DueOn = null, Fields = CardAction.NoFields }, Effect = null, Approver = null }),
        ["Status_mdf_approved"] = RequestCards.Status(MdfView with { Request = Activity with { State = RequestState.Approved, Granted = 6_000m, Until = new DateOnly(2027, 3, 28) } }),
        ["Status_claimed"] = RequestCards.Status(MdfView with { Request = Claimed, Proofs = ["invoice.pdf", "guests.xlsx"] }),
        ["Status_paid"] = RequestCards.Status(MdfView with { Request = Claimed with { State = RequestState.Paid, Granted = 9_250m } }),
        ["List_deals"] = RequestCards.Lists(new RequestRows(RequestList.OurDeals, Rows(), 1, 20, Sample.Today, ChannelTerms.None, "Northwind Cloud Partners")),
        ["List_waiting"] = RequestCards.Lists(new RequestRows(RequestList.Waiting, [new RequestRow(Deal, "Northwind Cloud Partners", TimeSpan.FromHours(18)), new RequestRow(Activity, "Fabrikam Networks", TimeSpan.FromHours(3))], 0, 2, Sample.Today, ChannelTerms.None)),
        ["List_narrowed"] = RequestCards.Lists(new RequestRows(RequestList.MyDeals, [.. Rows().Take(2)], 0, 2, Sample.Today, ChannelTerms.None, "Northwind Cloud Partners", new RequestFilter(Products: "API Security", Amount: new AmountSpan(From: 100_000m)))),
        ["List_narrowed_to_nothing"] = RequestCards.Lists(new RequestRows(RequestList.MyDeals, [], 0, 0, Sample.Today, ChannelTerms.None, "Northwind Cloud Partners", new RequestFilter(Title: "Contoso", Amount: new AmountSpan(To: 50_000m, IsToIn: true)))),
        ["List_empty"] = RequestCards.Lists(new RequestRows(RequestList.MyDrafts, [], 0, 0, Sample.Today, ChannelTerms.None)),
        ["History"] = HistoryCards.Show(History),
        ["Budget"] = BudgetCards.Show(new BudgetView(2027, 1, [Budget], 0, 1, MaySet: true)),
        ["Budget_overdrawn"] = BudgetCards.Show(new BudgetView(2027, 1, [Budget with { Budget = new Budget(15_000m, 12_000m, 8_000m), Return = null }], 0, 1, MaySet: false)),
        ["Budgets"] = BudgetCards.Show(new BudgetView(2027, 1, [Budget, Budget with { PartnerId = "fabrikam", Partner = "Fabrikam Networks", Budget = new Budget(0, 0, 0) }], 0, 2, MaySet: true)),
        ["Budget_none"] = BudgetCards.Show(new BudgetView(2027, 1, [], 0, 0, MaySet: true)),
        ["Budget_to_set"] = BudgetCards.Set(Budget, 2027, 1),
        ["Budget_to_set_again"] = BudgetCards.Set(Budget, 2027, 1, "lots", "Type an amount in US dollars: 50000 or 50k."),
        ["Notice_approved"] = Notice(View with { Request = ApprovedDeal }, RequestStep.Approve),
        ["Notice_declined"] = Notice(View with { Request = Deal with { State = RequestState.Declined, Note = "The customer buys directly." } }, RequestStep.Decline),
        ["Notice_more_asked"] = Notice(View with { Request = Deal with { State = RequestState.MoreAsked, Note = "Who signs at Contoso?" } }, RequestStep.AskForMore),
        ["Notice_extended"] = Notice(View with { Request = ApprovedDeal with { State = RequestState.Extended, Extensions = 1, Until = new DateOnly(2027, 3, 20) } }, RequestStep.Extend),
        ["Notice_expiring"] = Notice(View with { Request = ApprovedDeal with { State = RequestState.Expiring, Until = Sample.Today.AddDays(14) } }, RequestStep.Warn),
        ["Notice_expired"] = Notice(View with { Request = ApprovedDeal with { State = RequestState.Expired, Until = Sample.Today.AddDays(-1) } }, RequestStep.Expire),
        ["Notice_part"] = Notice(MdfView with { Request = Activity with { State = RequestState.Approved, Granted = 6_000m, Until = new DateOnly(2027, 3, 28), Note = "The budget of the quarter has no more." } }, RequestStep.Approve),
        ["Notice_refused"] = Notice(MdfView with { Request = Claimed with { State = RequestState.Refused, Note = "The invoice is for another event." } }, RequestStep.Decline),
        ["Notice_paid"] = Notice(MdfView with { Request = Claimed with { State = RequestState.Paid, Granted = 9_250m } }, RequestStep.Pay),
    };

    public static PreparedStep Prepared(Request request, RequestStep step) => new(request, step, "Northwind Cloud Partners", ChannelTerms.None, Level.Premier);

    public static AdaptiveCard Notice(RequestView view, RequestStep step) => NoticeCards.Of(view, step) ?? throw new ArgumentException("Nobody is told of that.", nameof(step));

    public static IReadOnlyList<RequestRow> Rows() =>
    [
        new(ApprovedDeal),
        new(Deal with { Number = 1002, Title = "Litware", Amount = 1_250_000.50m }),
        new(Deal with { Number = 1003, Title = "Adventure Works", State = RequestState.Expiring, Until = Sample.Today }),
        new(Deal with { Number = 1004, Title = "Tailspin Toys", State = RequestState.Declined }),
        new(Deal with { Number = 1005, Title = "Wingtip", State = RequestState.Won }),
        new(Deal with { Number = 1006, Title = "Proseware", State = RequestState.MoreAsked }),
        new(Deal with { Number = 1007, Title = "Wide World Importers", State = RequestState.Withdrawn }),
        new(Deal with { Number = 1008, Title = "Alpine Ski House", State = RequestState.Expired, Amount = null, DueOn = null }),
    ];
}
