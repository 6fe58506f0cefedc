using PartnerBot.Cards.Requests;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>
/// Requests as each reader may see them: the approver with all there is to know, everybody else how it stands. Made for a turn, after
/// which a card may be another.
/// </summary>
internal sealed class Drawing(Turn turn)
{
    // Whoever takes a step gets the same card in the answer and in the place of the one they had; what approval brings stands on several.
    private readonly Dictionary<(long Number, long Version, string Reader, string? Notice), Lazy<AdaptiveCard>> cards = [];
    private readonly Dictionary<(long Number, long Version), Lazy<DealEffect?>> effects = [];

    /// <summary>The card, with all that is read for it read now, and drawn by whoever looks at it first.</summary>
    public async Task<Lazy<AdaptiveCard>> ForAsync(Dossier dossier, Person reader, string? notice = null)
    {
        var key = (dossier.Request.Number, dossier.Request.Version, reader.Id, notice);
        if (cards.TryGetValue(key, out var known)) return known;
        return cards[key] = new(dossier.MayAct(reader, Party.Approver) ? await DecideAsync(dossier, reader, notice) : await StatusAsync(dossier, reader, notice));
    }

    /// <summary>What the partner's people are told of a step; null for a step that is not theirs to know.</summary>
    public async Task<AdaptiveCard?> NewsAsync(Dossier dossier, Person reader, RequestStep step) => NoticeCards.Of((await ViewAsync(dossier, reader, null))(), step);

    /// <summary>What approval brings; null for whoever may not see prices, and for activities.</summary>
    public DealEffect? Effect(Person reader, Partner partner, DealForm form) =>
        Permissions.Allows(Ability.SeePrices, reader) ? DealEffect.Of(turn.Edition, form, partner, turn.Today) : null;

    /// <summary>How the deal's customer stands on record, at whichever partner.</summary>
    public async Task<Customer?> CustomerAsync(Request request) => request.Kind is RequestKind.Deal
        ? (await new CustomerStore(turn.Store).FindAnywhereAsync(NameKey.Of(request[Field.Customer] ?? ""), request[Field.Domain])) switch
        {
            [] => null,
            // Its own first: then nobody has to look at it for the partner's sake.
            var found => found.FirstOrDefault(customer => customer.PartnerId == request.PartnerId) ?? found[0],
        }
        : null;

    private async Task<Func<AdaptiveCard>> StatusAsync(Dossier dossier, Person reader, string? notice)
    {
        var view = await ViewAsync(dossier, reader, notice);
        return () => RequestCards.Status(view());
    }

    private async Task<Func<RequestView>> ViewAsync(Dossier dossier, Person reader, string? notice)
    {
        var isPartner = !reader.IsAkamai;
        var request = isPartner ? dossier.Request.AsSeenByPartner() : dossier.Request;
        var overlaps = request.IsHeld ? await OthersAsync(dossier) : [];
        var effect = request is { Kind: RequestKind.Deal, State: not RequestState.Draft } ? Effect(reader, dossier) : null;
        var view = new RequestView(request, dossier.Partner.Name, dossier.Requester?.Name ?? "somebody who left", turn.LocalToday(reader), turn.Channel, await NameAsync(request.ApproverId), dossier.MayAct(reader, Party.Partner), notice)
        {
            OwnOther = overlaps.FirstOrDefault(other => other.PartnerId == request.PartnerId)?.Number,
            Proofs = await ProofsAsync(request),
        };
        return () => view with { Effect = effect?.Value };
    }

    private async Task<Func<AdaptiveCard>> DecideAsync(Dossier dossier, Person reader, string? notice)
    {
        var request = dossier.Request;
        var file = await new PartnerStore(turn.Store).FileAsync(dossier.Partner.Id);
        var deal = request.Kind is RequestKind.Deal ? DealForm.Stored(request.Fields) : null;
        var customer = await CustomerAsync(request);
        // What stands in the way first, and of several that of another partner.
        List<Request> others = deal is null ? [] : [.. (await OthersAsync(dossier)).OrderBy(each => Precedence.WaitsBehind(each, request)).ThenBy(each => each.PartnerId == request.PartnerId)];
        var decider = await PersonAsync(request.ApproverId) ?? reader;
        var readers = await ReadersAsync(request);
        var effect = deal is null ? null : Effect(reader, dossier);
        var brief = new RequestBrief(
            request,
            dossier.Partner.Name,
            dossier.Requester?.Name ?? "somebody who left",
            turn.LocalNow(reader),
            null,
            turn.Channel)
        {
            Approver = await NameAsync(request.ApproverId),
            OnBehalfOf = await NameAsync(request.OnBehalfOfId),
            IsApprover = request.ApproverId == reader.Id,
            DecidedBy = await NameAsync(request.DecidedById),
            IsDecider = request.DecidedById == reader.Id,
            Level = dossier.Partner.Level,
            Customer = customer is null ? null : new CustomerOnRecord(customer.Name, customer.NamedClientSince, await PartnerNameAsync(customer.PartnerId), customer.PartnerId == request.PartnerId),
            Other = others is [var other, ..] ? await OtherAsync(other, request, others.Count - 1) : null,
            Budget = request is { Kind: RequestKind.Mdf, DueOn: { } heldOn } ? await new Budgets(turn).OfAsync(request.PartnerId, heldOn) : null,
            Deals = request.Kind is RequestKind.Mdf ? await DealsAsync(request) : [],
            Proofs = await ProofsAsync(request),
            Notice = notice,
            RefreshFor = readers,
        };
        return () => RequestCards.Decide(brief with
        {
            Age = request is { SubmittedAt: { } at } && request.State.WaitsForApprover() ? turn.WorkingTime(decider, dossier.Region).Between(at, turn.Now) : null,
            Effect = effect?.Value,
            Compliance = deal is null || file is null ? [] : [.. deal.Products.Select(product => ComplianceRules.Assess(turn.Edition, file, product, turn.Today)).Where(standing => standing.Applies).Select(standing => (standing.Product, standing.Level))],
        });
    }

    private Lazy<DealEffect?>? Effect(Person reader, Dossier dossier)
    {
        if (!Permissions.Allows(Ability.SeePrices, reader)) return null;
        var key = (dossier.Request.Number, dossier.Request.Version);
        return effects.TryGetValue(key, out var known) ? known : effects[key] = new(() => Effect(reader, dossier.Partner, DealForm.Stored(dossier.Request.Fields)));
    }

    private async Task<IReadOnlyList<Request>> OthersAsync(Dossier dossier) => dossier.Others ?? await new Customers(turn).OverlapsAsync(dossier.Request);

    private async Task<OtherRegistration> OtherAsync(Request other, Request request, int more)
    {
        var form = DealForm.Stored(other.Fields);
        return new OtherRegistration(other.Number, await PartnerNameAsync(other.PartnerId) ?? other.PartnerId, form.Customer, [.. form.Products.Select(product => product.Name)], other.Amount, other.SubmittedAt, other.State, other.Until, Precedence.WaitsBehind(other, request), other.PartnerId == request.PartnerId, more);
    }

    private async Task<IReadOnlyList<OwnDealState>> DealsAsync(Request activity)
    {
        var deals = new List<OwnDealState>();
        foreach (var number in MdfForm.Stored(activity.Fields).Deals)
        {
            if (await new RequestStore(turn.Store).FindAsync(number) is { Kind: RequestKind.Deal } deal && deal.PartnerId == activity.PartnerId)
                deals.Add(new OwnDealState(number, deal.Title, deal.State, deal.Amount));
        }

        return deals;
    }

    private async Task<IReadOnlyList<string>> ProofsAsync(Request request) => request.Kind is RequestKind.Mdf
        ? [.. (await new ProofStore(turn.Store).ListAsync(request.Number)).Select(proof => proof.Name)]
        : [];

    /// <summary>Those who have the request's card in their chat see it anew whenever they look.</summary>
    private async Task<IReadOnlyList<string>> ReadersAsync(Request request) =>
        request.ApproverId is { } approver && await new ConversationStore(turn.Store).FindPersonalAsync(approver) is { UserMri: { } id } ? [id] : [];

    private async Task<Person?> PersonAsync(string? id) => id is null ? null : await new PeopleStore(turn.Store).FindAsync(id);

    private async Task<string?> NameAsync(string? id) => (await PersonAsync(id))?.Name;

    private async Task<string?> PartnerNameAsync(string? id) => id is null ? null : (await new PartnerStore(turn.Store).FindAsync(id))?.Name;
}
