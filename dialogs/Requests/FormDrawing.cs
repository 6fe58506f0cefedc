using PartnerBot.Cards;
using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>A page of a form as a card, with what its reader has to see beside the fields.</summary>
internal static class FormDrawing
{
    public static async Task<Reply> PageAsync(
        Turn turn, Request request, Partner partner, Person person, FormPage page, IReadOnlyDictionary<Field, string>? problems = null, string? notice = null)
    {
        // What is about to be sent is shown as it was read, not as it was typed.
        var values = FormPages.Fields(page) is [] ? FormContents.Read(turn, request, partner, person).Form?.Fields ?? request.Fields : request.Fields;
        var view = new FormView(request.Number, page, partner.Name, values, problems ?? CardAction.NoFields, partner.Regions, turn.Channel, turn.LocalToday(person), notice)
        {
            Effect = page is FormPage.DealReview && DealForm.Read(request.Fields, FormContents.Context(turn, partner, person)).Form is { } deal ? new Drawing(turn).Effect(person, partner, deal) : null,
            Budget = page is FormPage.MdfReview && MdfForm.Read(request.Fields, FormContents.Context(turn, partner, person)).Form is { } activity ? await new Budgets(turn).OfAsync(partner.Id, activity.HeldOn) : null,
            Deals = page is FormPage.Money && Permissions.Allows(Ability.SeeDeals, person) ? await DealsAsync(turn, partner) : [],
            Title = request.Title,
            Granted = request.Granted,
            Files = page is FormPage.Claim or FormPage.ClaimReview ? [.. (await new ProofStore(turn.Store).ListAsync(request.Number)).Select(proof => proof.Name)] : [],
        };
        return RequestDialog.Privately(turn, new Reply.Show(new Lazy<AdaptiveCard>(() => Card(view))));
    }

    private static AdaptiveCard Card(FormView view) => view.Page switch
    {
        FormPage.Customer or FormPage.Value or FormPage.DealReview => DealFormCards.Page(view),
        FormPage.Activity or FormPage.Money or FormPage.MdfReview => MdfFormCards.Page(view),
        FormPage.Claim or FormPage.ClaimReview => ClaimCards.Page(view),
    };

    private static async Task<IReadOnlyList<OwnDeal>> DealsAsync(Turn turn, Partner partner) =>
    [
        .. (await new RequestStore(turn.Store).ListAsync(
            new RequestQuery { Kind = RequestKind.Deal, PartnerId = partner.Id, States = [RequestState.Submitted, RequestState.Approved, RequestState.Expiring, RequestState.Extended] }, limit: 40))
            .Select(deal => new OwnDeal(deal.Number, deal.Title)),
    ];
}
