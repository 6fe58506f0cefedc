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
    /// <summary>The request as it is sent, with what lists and checks go by and every value in one way of writing; or what is wrong with it.</summary>
    public static FormReading<Request> Read(Turn turn, Request request, Partner partner, Person? person)
    {
        var context = Context(turn, partner, person);
        return request switch
        {
            { Kind: RequestKind.Deal } => DealForm.Read(request.Fields, context).Select(deal =>
                request with { Fields = deal.ToFields(), Title = deal.Customer, Amount = deal.Amount, DueOn = deal.Close, Region = deal.Region }),
            { State: RequestState.Draft } => MdfForm.Read(request.Fields, context).Select(activity =>
                request with { Fields = activity.ToFields(), Title = activity.Activity, Amount = activity.Share, DueOn = activity.HeldOn, Region = activity.Region }),
            { Granted: { } granted, DueOn: { } heldOn } => ClaimForm.Read(request.Fields, context, granted, heldOn).Select(claim =>
                request with { Fields = new Dictionary<Field, string>([.. request.Fields.Where(field => !FormPages.Fields(FormPage.Claim).Contains(field.Key)), .. claim.ToFields()]) }),
            _ => new(request, CardAction.NoFields),
        };
    }

    public static IReadOnlyDictionary<Field, string> Problems(Turn turn, Dossier dossier, IReadOnlyList<Field> fields) =>
        Read(turn, dossier.Request, dossier.Partner, dossier.Requester).ProblemsOf(fields);

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
