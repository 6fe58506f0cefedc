using PartnerBot.Cards;
using PartnerBot.Cards.Requests;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Lists of requests, a page at a time, and the whole of one as a file. What may be listed is found anew every time.</summary>
public static class ListDialog
{
    private const int MostExported = 10_000;

    private static readonly RequestState[] InForce = [RequestState.Approved, RequestState.Expiring, RequestState.Extended];

    public static Task<Reply> ShowAsync(Turn turn, CardAction.List list) => list.Which is RequestList.Budget
        ? BudgetDialog.ShowAsync(turn, list.Page, list.Filter)
        : WithAsync(turn, list.Which, list.Filter, async (person, scope) =>
        {
            var (rows, page, count) = await PageAsync(turn, person, scope, list.Page);
            return RequestDialog.Privately(turn, new Reply.Show(RequestCards.Lists(new RequestRows(
                list.Which, [.. rows.Select(request => Row(turn, person, scope, request))], page, count, turn.LocalToday(person), turn.Channel, scope.About, scope.Filter)
            {
                Partner = scope.Filter?.Partner is { } chosen ? scope.Partners[chosen].Name : null,
            })));
        });

    public static Task<Reply> ExportAsync(Turn turn, CardAction.Export export) => export.Which is RequestList.Budget ? BudgetDialog.ExportAsync(turn, export.Filter) : WithAsync(turn, export.Which, export.Filter, async (person, scope) =>
    {
        if (turn.Place is Place.Shared) return new Reply.Say("Ask me for the file in our private chat.");
        var rows = await AllAsync(turn, person, scope);
        return await OfferAsync(turn, person, export.Which, RequestCsv.Of(rows, id => scope.Partners.GetValueOrDefault(id)?.Name ?? id), rows.Count);
    });

    /// <summary>Who takes a list away is on record.</summary>
    internal static async Task<Reply> OfferAsync(Turn turn, Person person, RequestList which, string text, int rows)
    {
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, $"exported:{which}", person.PartnerId ?? "akamai"));
        var count = rows == 1 ? "1 row" : $"{rows} rows";
        return new Reply.Say($"Here is the list as a file: {count}.") { File = new OfferedFile($"{Word(which)}-{turn.LocalToday(person):yyyy-MM-dd}.csv", text, count) };
    }

    private static async Task<(IReadOnlyList<Request> Rows, int Page, int Count)> PageAsync(Turn turn, Person person, Scope scope, int asked)
    {
        var requests = new RequestStore(turn.Store);
        var all = ListFilters.IsForEach(scope.Filter) ? await AllAsync(turn, person, scope) : null;
        var count = all?.Count ?? await requests.CountAsync(scope.Query);
        var page = Math.Clamp(asked, 0, Math.Max(0, (count - 1) / RequestRows.MostOnAPage));
        var first = page * RequestRows.MostOnAPage;
        return (all is null ? Seen(person, await requests.ListAsync(scope.Query, RequestRows.MostOnAPage, first)) : [.. all.Skip(first).Take(RequestRows.MostOnAPage)], page, count);
    }

    private static async Task<IReadOnlyList<Request>> AllAsync(Turn turn, Person person, Scope scope)
    {
        var rows = Seen(person, await new RequestStore(turn.Store).ListAsync(scope.Query, MostExported));
        return scope.Filter is { } filter ? [.. rows.Where(request => ListFilters.Holds(filter, request, turn.Today))] : rows;
    }

    /// <summary>A decision that can still be undone has not been made.</summary>
    private static IReadOnlyList<Request> Seen(Person person, IReadOnlyList<Request> requests) => person.IsAkamai ? requests : [.. requests.Select(request => request.AsSeenByPartner())];

    private static RequestRow Row(Turn turn, Person person, Scope scope, Request request) => new(
        request,
        scope.About is null ? scope.Partners.GetValueOrDefault(request.PartnerId)?.Name : null,
        request is { SubmittedAt: { } at } && request.State.WaitsForApprover() && request.ApproverId == person.Id
            ? turn.WorkingTime(person, request.Region ?? person.Region ?? default).Between(at, turn.Now)
            : null);

    private static async Task<Reply> WithAsync(Turn turn, RequestList which, RequestFilter? filter, Func<Person, Scope, Task<Reply>> respond)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        var kinds = Enum.GetValues<RequestKind>().Where(kind => Permissions.Allows(Permissions.AbilityToSee(kind), person)).ToList();
        if (KindOf(which) is { } kind && !kinds.Contains(kind)) return NotAllowed(turn, kind);
        if (kinds is []) return NotAllowed(turn, RequestKind.Deal);

        var partners = await PartnersAsync(turn, person);
        filter = ListFilters.Applied(which, filter);
        if (filter?.Partner is { } named && !partners.ContainsKey(named)) return HelpDialog.NotAssigned();
        return await respond(person, new Scope(Query(turn, person, which, kinds is [var only] ? only : KindOf(which), filter, partners), partners, person.IsAkamai ? null : partners.Values.FirstOrDefault()?.Name, filter));
    }

    /// <summary>One's own partner; at Akamai those one looks after.</summary>
    private static async Task<Dictionary<string, Partner>> PartnersAsync(Turn turn, Person person)
    {
        var store = new PartnerStore(turn.Store);
        if (person.PartnerId is { } own) return await store.FindAsync(own) is { } partner ? new() { [own] = partner } : [];
        return (await store.AssignedToAsync(person.Id)).Select(row => row.Partner).DistinctBy(partner => partner.Id).ToDictionary(partner => partner.Id);
    }

    /// <param name="kind">The one that the list is of, or the only one that the person may see.</param>
    private static RequestQuery Query(Turn turn, Person person, RequestList which, RequestKind? kind, RequestFilter? filter, Dictionary<string, Partner> partners)
    {
        var today = turn.LocalToday(person);
        var all = new RequestQuery
        {
            Kind = kind,
            AsSeenByPartner = !person.IsAkamai,
            Region = filter?.Region,
            PartnerIds = filter?.Partner is { } one ? [one] : [.. partners.Keys],
            States = filter?.State is { } state ? [state] : null,
            TitleContains = filter?.Title,
            DueFrom = which is RequestList.Expiring ? null : filter?.From,
            DueTo = which is RequestList.Expiring ? null : filter?.To,
        };
        return which switch
        {
            RequestList.MyDeals or RequestList.MyMdf when !person.IsAkamai => all with { RequesterId = person.Id, States = all.States ?? Sent },
            RequestList.MyDeals or RequestList.MyMdf or RequestList.OurDeals or RequestList.OurMdf => all,
            RequestList.MyDrafts => all with { RequesterId = person.Id, States = [RequestState.Draft], AsSeenByPartner = false },
            // What somebody has to decide may be of a partner whom they do not look after.
            RequestList.Waiting when person.IsAkamai => all with { ApproverId = person.Id, PartnerIds = filter?.Partner is null ? null : all.PartnerIds, States = [RequestState.Submitted, RequestState.Claimed], OrWantsExtension = true },
            RequestList.Waiting => all with { RequesterId = person.Id, States = [RequestState.MoreAsked, RequestState.ClaimMoreAsked] },
            RequestList.Expiring => all with { States = InForce, UntilFrom = filter?.From ?? today, UntilTo = filter?.To ?? EndOfMonth(today) },
            RequestList.Budget => throw new ArgumentException("A budget is no list of requests.", nameof(which)),
        };
    }

    private static readonly RequestState[] Sent = [.. Enum.GetValues<RequestState>().Where(state => state is not RequestState.Draft)];

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    private static RequestKind? KindOf(RequestList which) => which switch
    {
        RequestList.MyDeals or RequestList.OurDeals or RequestList.Expiring => RequestKind.Deal,
        RequestList.MyMdf or RequestList.OurMdf or RequestList.Budget => RequestKind.Mdf,
        RequestList.MyDrafts or RequestList.Waiting => null,
    };

    private static string Word(RequestList which) => which switch
    {
        RequestList.MyDeals or RequestList.OurDeals => "deals",
        RequestList.MyDrafts => "drafts",
        RequestList.Waiting => "waiting",
        RequestList.Expiring => "expiring-deals",
        RequestList.MyMdf or RequestList.OurMdf => "mdf",
        RequestList.Budget => "budgets",
    };

    private static Reply.Show NotAllowed(Turn turn, RequestKind kind) => kind is RequestKind.Deal
        ? Refusal.Of(turn, kind, "Registered deals", "Deal registrations are shown to those who sell. Ask your Alliance Manager, or have your Partner Portal Administrator add the role.")
        : Refusal.Of(turn, kind, "MDF requests", "MDF is shown to your Marketing Representative, portal administrator and Alliance Manager. Ask one of them.");

    private sealed record Scope(RequestQuery Query, IReadOnlyDictionary<string, Partner> Partners, string? About, RequestFilter? Filter);
}
