using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What a list is narrowed to: read from a sentence, and held against a request where the store cannot.</summary>
internal static class ListFilters
{
    /// <param name="partner">The one that Akamai's staff named.</param>
    /// <returns>The filter, or a sentence about what was said of it.</returns>
    public static async Task<(RequestFilter Filter, string? Problem)> ReadAsync(Turn turn, Person person, RequestList which, Partner? partner, Understood said)
    {
        var (entities, period) = (said.Entities, said.Entities.Period);
        var dated = new RequestFilter(Partner: partner?.Id, Region: entities.Geography, From: period?.From, To: period?.To ?? entities.Date);
        if (which is RequestList.Budget)
            return (dated with { Year = period?.From.Year, Quarter = period is { } quarter ? BudgetRules.QuarterOf(quarter.From).Quarter : null }, null);

        var (amount, problem) = ListWords.Amount(said.Normalised);
        var products = entities.Products is { Count: > 0 } named ? named : entities.AmbiguousProducts;
        return (dated with
        {
            State = ListWords.State(said.Normalised),
            Title = await CustomerAsync(turn, person, partner, said),
            Amount = amount,
            Products = products is [] ? null : string.Join(", ", products.Select(product => product.Name)),
        }, problem);
    }

    /// <summary>What of a filter means something to a list: no more than that is said above it.</summary>
    public static RequestFilter? Applied(RequestList which, RequestFilter? filter) => which switch
    {
        _ when filter is null => null,
        RequestList.MyDrafts or RequestList.Waiting => Some(filter with { State = null, From = null, To = null, Year = null, Quarter = null }),
        RequestList.Expiring => Some(filter with { State = null, Year = null, Quarter = null }),
        _ => Some(filter with { Year = null, Quarter = null }),
    };

    /// <summary>Whether all of the requests have to be looked at, because the store does not know what is asked.</summary>
    public static bool IsForEach(RequestFilter? filter) => filter is { Amount: not null } or { Products: not null };

    public static bool Holds(RequestFilter filter, Request request, DateOnly today) =>
        (filter.Amount is not { } span || (Amount(request) is { } amount && span.Holds(amount)))
        && (filter.Products is not { } products || Products(request, today).Intersect(Split(products), StringComparer.OrdinalIgnoreCase).Any());

    /// <summary>The amount that the row shows; of a draft the one that was typed.</summary>
    private static decimal? Amount(Request request) => request.Sum
        ?? (FormText.Clean(request[request.Kind is RequestKind.Deal ? Field.Amount : Field.Share]) is { } typed && FormAmount.Read(typed) is (var amount, null) ? amount : null);

    /// <summary>A deal is about the products of its form, an activity about those in its name.</summary>
    private static IEnumerable<string> Products(Request request, DateOnly today) => request.Kind is RequestKind.Deal
        ? Split(request[Field.Products] ?? "")
        : Mentions.Of(Utterance.Of(request.Title), Lexicon.Value, today).Select(mention => mention.Meaning).OfType<Meaning.OfProduct>().Select(meaning => meaning.Product.Name);

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static readonly Lazy<Lexicon> Lexicon = new(() => new Lexicon());

    private static async Task<string?> CustomerAsync(Turn turn, Person person, Partner? partner, Understood said)
    {
        var names = said.Entities.NameCandidates.Where(name => partner?.Name.Contains(name, StringComparison.OrdinalIgnoreCase) is not true)
            .Select(name => Folding.AsWritten(said.Written, name)).ToList();
        if (names is []) return null;

        var requests = new RequestStore(turn.Store);
        var partners = person.PartnerId is { } own ? [own] : (await new PartnerStore(turn.Store).AssignedToAsync(person.Id)).Select(row => row.Partner.Id).Distinct().ToList();
        foreach (var name in names)
        {
            var those = new RequestQuery { PartnerIds = partners, TitleContains = name };
            if (await requests.CountAsync(those) > 0 || await requests.CountAsync(those with { RequesterId = person.Id }) > 0) return name;
        }

        return names.FirstOrDefault(name => ListWords.IsCustomer(name, said.Written));
    }

    private static RequestFilter? Some(RequestFilter filter) => filter == new RequestFilter() ? null : filter;
}
