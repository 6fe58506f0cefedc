using PartnerBot.Cards;
using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Cards;

/// <summary>Requests with the longest and nastiest texts that somebody can type, in the alphabets that take the most room.</summary>
internal static class WorstRequests
{
    /// <summary>As long as the forms take; every sign is a family of four.</summary>
    private static readonly string Families = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 46))[..500];

    private static readonly string Chinese = new('族', 500);

    private static readonly string Nasty = string.Concat(Enumerable.Repeat(Worst.Name + "\n# \u202Egnp.exe\u200B", 8))[..500];

    private static readonly string Hebrew = string.Concat(Enumerable.Repeat("שרה לוי ", 80))[..500];

    private static readonly IReadOnlyDictionary<Field, string> Fields = Enum.GetValues<Field>().ToDictionary(
        field => field,
        field => field switch
        {
            Field.Products => string.Join(", ", ProductCatalogue.All.Select(it => it.Product.Name)),
            Field.Amount or Field.Cost or Field.Share or Field.Pipeline or Field.Claimed or Field.Spent => "999999999999.99",
            Field.Region => "NA",
            Field.Standing => "existingNewService",
            Field.Close or Field.HeldOn or Field.Until => "2199-12-31",
            Field.Budget or Field.Place => Families,
            Field.Authority or Field.Audience => Nasty,
            Field.Need => Hebrew,
            Field.Customer or Field.Activity => Nasty,
            _ => Chinese,
        });

    private static readonly IReadOnlyDictionary<Field, string> Emoji = Enum.GetValues<Field>().ToDictionary(field => field, field => field is Field.Budget or Field.Authority or Field.Need ? Families : Families[..200]);

    private static readonly IReadOnlyDictionary<Field, string> Problems = Enum.GetValues<Field>().ToDictionary(field => field, _ => Nasty);

    private static readonly Request Deal = Requested.Deal with
    {
        Number = 1_000_000_000_000,
        Title = Nasty,
        Fields = Fields,
        Amount = 999_999_999_999.99m,
        Note = Families,
        IsHeld = true,
        Version = int.MaxValue,
    };

    private static readonly Request Activity = Deal with { Kind = RequestKind.Mdf, Granted = 999_999_999_999.98m, State = RequestState.Claimed };

    private static readonly IReadOnlyList<string> Files = [.. Enumerable.Range(0, 60).Select(i => $"{i} {Nasty}")];

    private static readonly IReadOnlyList<string> Users = [.. Enumerable.Range(0, 90).Select(i => $"29:{i}{new string('u', 60)}")];

    private static readonly FormView Form = new(
        Deal.Number, FormPage.Customer, Nasty, Fields, Problems, Enum.GetValues<Geography>(), ChannelTerms.None, Sample.Today, Families)
    {
        Deals = [.. Enumerable.Range(1, 90).Select(i => new OwnDeal(1_000_000_000_000 - i, Families))],
        Title = Hebrew,
        Granted = 999_999_999_999.99m,
        Files = Files,
        Effect = Requested.Effect with { Text = Nasty, Condition = Chinese },
    };

    private static readonly RequestBrief Brief = Requested.Brief with
    {
        Request = Deal,
        Partner = Nasty,
        Requester = Hebrew,
        Age = TimeSpan.FromHours(12_345),
        Notice = Chinese,
        Approver = Families,
        OnBehalfOf = Nasty,
        DecidedBy = Nasty,
        Compliance = [.. ProductCatalogue.All.Select(it => (it.Product, ComplianceLevel.Advanced))],
        Customer = new CustomerOnRecord(Nasty, Sample.Today, Families, false),
        Other = new OtherRegistration(1_000_000_000_000, Chinese, Hebrew, [.. ProductCatalogue.All.Select(it => it.Product.Name)], 999_999_999_999.99m, Requested.Now, RequestState.Extended, Sample.Today),
        Effect = Form.Effect,
        Budget = new Budget(0, 999_999_999_999.99m, 0),
        Deals = [.. Enumerable.Range(1, 40).Select(i => new OwnDealState(i, Nasty, RequestState.Expiring, 999_999_999_999.99m))],
        Proofs = Files,
        RefreshFor = Users,
    };

    private static readonly RequestView View = Requested.View with
    {
        Request = Deal,
        Partner = Nasty,
        Requester = Hebrew,
        Approver = Families,
        Notice = Chinese,
        OwnOther = 1_000_000_000_000,
        Effect = Form.Effect,
        Proofs = Files,
        RefreshFor = Users,
    };

    public static readonly IReadOnlyDictionary<string, AdaptiveCard> Cards = new Dictionary<string, AdaptiveCard>
    {
        ["Worst_form_customer"] = DealFormCards.Page(Form),
        ["Worst_form_value"] = DealFormCards.Page(Form with { Page = FormPage.Value }),
        ["Worst_form_review"] = DealFormCards.Page(Form with { Page = FormPage.DealReview }),
        ["Worst_form_activity"] = MdfFormCards.Page(Form with { Page = FormPage.Activity }),
        ["Worst_form_money"] = MdfFormCards.Page(Form with { Page = FormPage.Money, Values = new Dictionary<Field, string>(Fields) { [Field.Deals] = string.Join(',', Form.Deals.Take(12).Select(it => it.Number)) } }),
        ["Worst_form_claim"] = ClaimCards.Page(Form with { Page = FormPage.Claim, Values = new Dictionary<Field, string>(Fields) { [Field.CostProof] = string.Join(',', Files) } }),
        ["Worst_form_claim_review"] = ClaimCards.Page(Form with { Page = FormPage.ClaimReview }),
        ["Worst_decide"] = RequestCards.Decide(Brief),
        ["Worst_decide_in_emoji"] = RequestCards.Decide(Brief with { Request = Deal with { Title = Families[..200], Fields = Emoji }, Notice = Families, Other = Brief.Other! with { Customer = Families } }),
        ["Worst_form_value_in_emoji"] = DealFormCards.Page(Form with { Page = FormPage.Value, Values = Emoji }),
        ["Worst_decide_claim"] = RequestCards.Decide(Brief with { Request = Activity }),
        ["Worst_prepare"] = RequestCards.Prepared(new PreparedStep(Deal, RequestStep.Reassign, Nasty, ChannelTerms.None, Level.Premier)
        {
            Values = Fields,
            Problems = Problems,
            Colleagues = [.. Enumerable.Range(0, 90).Select(i => new Colleague($"p-{i}", Families, Nasty))],
        }),
        ["Worst_status"] = RequestCards.Status(View),
        ["Worst_status_more_asked"] = RequestCards.Status(View with { Request = Activity with { State = RequestState.ClaimMoreAsked } }),
        ["Worst_notice"] = Requested.Notice(View with { Request = Deal with { State = RequestState.Approved, Until = Sample.Today } }, RequestStep.Approve),
        ["Worst_list"] = RequestCards.Lists(new RequestRows(
            RequestList.Waiting,
            [.. Enumerable.Repeat(new RequestRow(Deal, Families, TimeSpan.FromHours(9_999)), 30)], 998, 8_000, Sample.Today, ChannelTerms.None, Nasty,
            new RequestFilter(RequestState.ClaimMoreAsked, new string('p', 200), Geography.NorthAmerica, Chinese[..200], Sample.Today, Sample.Today, 2199, 4, new AmountSpan(FormAmount.Largest, FormAmount.Largest), Chinese[..200]))),
        ["Worst_history"] = HistoryCards.Show(new HistoryView(Deal, Nasty, [.. Enumerable.Range(0, 200).Select(i => new HistoryLine(Requested.Now.AddDays(-i), Families, RequestStep.AskForMore, RequestState.Claimed, RequestState.ClaimMoreAsked, Nasty, Families))])),
        ["Worst_budgets"] = BudgetCards.Show(new BudgetView(2199, 4, [.. Enumerable.Repeat(new BudgetRow(new string('p', 200), Families, Brief.Budget), 30)], 3, 99, MaySet: true, Chinese) { Filter = new RequestFilter(Partner: new string('p', 200)) }),
        ["Worst_budget"] = BudgetCards.Set(new BudgetRow(new string('p', 200), Families, Brief.Budget), 2199, 4, Families, Chinese),
    };
}
