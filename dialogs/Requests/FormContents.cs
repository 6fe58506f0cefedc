using PartnerBot.Cards;
using PartnerBot.Cards.Forms;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What stands in the form of a request: what is wrong with it, where to go on, and what it comes to when it is sent.</summary>
internal static class FormContents
{
    public static IReadOnlyDictionary<Field, string> Problems(Turn turn, Dossier dossier, IReadOnlyList<Field> fields)
    {
        var context = Context(turn, dossier.Partner, dossier.Requester);
        return dossier.Request switch
        {
            { Kind: RequestKind.Deal } deal => DealForm.Problems(deal.Fields, context, fields),
            { State: RequestState.Draft } activity => MdfForm.Problems(activity.Fields, context, fields),
            { Granted: { } granted, DueOn: { } heldOn } claim => ClaimForm.Problems(claim.Fields, context, granted, heldOn, fields),
            _ => CardAction.NoFields,
        };
    }

    /// <summary>The fields as the form writes them, with what lists and checks go by.</summary>
    public static Request Canonical(Turn turn, Dossier dossier)
    {
        var context = Context(turn, dossier.Partner, dossier.Requester);
        if (dossier.Request is { State: not RequestState.Draft, Granted: { } granted, DueOn: { } heldOn })
        {
            var claim = ClaimForm.Read(dossier.Request.Fields, context, granted, heldOn).Form!;
            return dossier.Request with { Fields = new Dictionary<Field, string>([.. dossier.Request.Fields.Where(field => !FormPages.Fields(FormPage.Claim).Contains(field.Key)), .. claim.ToFields()]) };
        }

        if (dossier.Request.Kind is RequestKind.Deal)
        {
            var deal = DealForm.Read(dossier.Request.Fields, context).Form!;
            return dossier.Request with { Fields = deal.ToFields(), Title = deal.Customer, Amount = deal.Amount, DueOn = deal.Close, Region = deal.Region };
        }

        var activity = MdfForm.Read(dossier.Request.Fields, context).Form!;
        return dossier.Request with { Fields = activity.ToFields(), Title = activity.Activity, Amount = activity.Share, DueOn = activity.HeldOn, Region = activity.Region };
    }

    /// <summary>As the form writes them; as they were typed where something is wrong.</summary>
    public static IReadOnlyDictionary<Field, string> AsRead(Turn turn, Request request, Partner partner, Person person)
    {
        var context = Context(turn, partner, person);
        return request switch
        {
            { Kind: RequestKind.Deal } => DealForm.Read(request.Fields, context).Form?.ToFields(),
            { State: RequestState.Draft } => MdfForm.Read(request.Fields, context).Form?.ToFields(),
            { Granted: { } granted, DueOn: { } heldOn } => ClaimForm.Read(request.Fields, context, granted, heldOn).Form?.ToFields(),
            _ => null,
        } ?? request.Fields;
    }

    /// <summary>The first page on which something is missing, or else the review.</summary>
    public static FormPage FirstOpen(Turn turn, Dossier dossier) => FormPages.Of(dossier.Request.Kind)
        .FirstOrDefault(page => Problems(turn, dossier, FormPages.Fields(page)).Count > 0, FormPages.Of(dossier.Request.Kind)[^1]);

    public static bool Belongs(Request request, FormPage page) => request.State is RequestState.Draft
        ? FormPages.Of(request.Kind).Contains(page)
        : request is { Kind: RequestKind.Mdf, State: RequestState.Approved, Undecided: null } && FormPages.Claim.Contains(page);

    /// <summary>Null where the form cannot be read yet.</summary>
    public static CustomerStanding? Standing(Turn turn, Dossier dossier) => DealForm.Read(dossier.Request.Fields, Context(turn, dossier.Partner, dossier.Requester)).Form?.Standing;

    public static FormContext Context(Turn turn, Partner partner, Person? person) => new(turn.LocalToday(person), partner.Regions, turn.Channel);

    /// <summary>What a draft is called in lists, before it is checked.</summary>
    public static Request Titled(Request request) => request.State is RequestState.Draft
        ? request with { Title = FormText.Clean(request[request.Kind is RequestKind.Deal ? Field.Customer : Field.Activity]) ?? "" }
        : request;
}
