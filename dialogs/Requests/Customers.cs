using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Whether a deal's customer is somebody else's already. What comes out of it is Akamai's to know: a partner is never told of another.</summary>
internal sealed class Customers(Turn turn)
{
    private readonly RequestStore requests = new(turn.Store);

    /// <summary>Open registrations of the same customer and one of the same products, the oldest first.</summary>
    public async Task<IReadOnlyList<Request>> OverlapsAsync(Request deal)
    {
        var form = DealForm.Stored(deal.Fields);
        return await OverlapsAsync(deal.Number, form, CustomerMatch.Variants(form.Customer));
    }

    /// <summary>A deal that is sent: it is found from now on, and keeps others out if it is the first.</summary>
    /// <returns>Whether it is, and the open registrations of the same customer and product.</returns>
    public async Task<(bool IsFirst, IReadOnlyList<Request> Others)> EnterAsync(Request deal)
    {
        var form = DealForm.Stored(deal.Fields);
        var variants = CustomerMatch.Variants(form.Customer);
        await requests.NameAsync(deal.Number, CustomerMatch.Keys(form.Customer, form.Domain), variants);
        return await ProtectAsync(deal, form, variants, isNew: true);
    }

    /// <summary>Keeps others out. The database decides which of two comes first.</summary>
    /// <returns>As of <see cref="EnterAsync"/>; not the first when another registration has the customer and a product.</returns>
    public Task<(bool IsFirst, IReadOnlyList<Request> Others)> ProtectAsync(Request deal)
    {
        var form = DealForm.Stored(deal.Fields);
        return ProtectAsync(deal, form, CustomerMatch.Variants(form.Customer), isNew: false);
    }

    public Task UnprotectAsync(Request deal)
    {
        var form = DealForm.Stored(deal.Fields);
        return requests.UnprotectAsync(deal.Number, CustomerMatch.Keys(form.Customer, form.Domain), CustomerMatch.Variants(form.Customer));
    }

    private async Task<(bool IsFirst, IReadOnlyList<Request> Others)> ProtectAsync(Request deal, DealForm form, IReadOnlyList<string> variants, bool isNew)
    {
        var isFree = await requests.ProtectAsync(deal.Number, CustomerMatch.Keys(form.Customer, form.Domain), [.. form.Products.Select(product => product.Name)], isNew);

        // A slip of the keys makes another key of the same customer; turns come one after the other, so nobody slips in between. Whoever only
        // comes now is behind all that are there.
        var others = await OverlapsAsync(deal.Number, form, variants);
        var asked = isNew ? deal with { IsHeld = true } : deal;
        if (isFree && others.All(other => Precedence.WaitsBehind(other, asked)))
            return (true, others);

        await requests.YieldAsync(deal.Number);
        return (false, others);
    }

    private async Task<IReadOnlyList<Request>> OverlapsAsync(long number, DealForm form, IReadOnlyList<string> variants)
    {
        var others = await requests.OverlappingAsync(CustomerMatch.Keys(form.Customer, form.Domain), variants, name => CustomerMatch.Same(form.Customer, null, name, null), number);
        return [.. others.Where(other => Overlap(form, DealForm.Stored(other.Fields)))];
    }

    private static bool Overlap(DealForm one, DealForm other) =>
        one.Products.Intersect(other.Products).Any() && CustomerMatch.Same(one.Customer, one.Domain, other.Customer, other.Domain);
}
