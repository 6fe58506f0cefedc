using PartnerBot.Cards;
using PartnerBot.Cards.Requests;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What is left of a quarter's MDF budget, and setting it.</summary>
public static class BudgetDialog
{
    private const int Years = 3;

    public static Task<Reply> ShowAsync(Turn turn, int page, RequestFilter? filter, string? notice = null) => WithAsync(turn, Ability.SeeMdf, async (person, partners) =>
    {
        var (year, quarter) = Quarter(turn, person, filter);
        List<Partner> all = [.. partners.Where(partner => filter?.Partner is null || partner.Id == filter.Partner)];
        if (all is []) return HelpDialog.NotAssigned();

        var shown = Math.Clamp(page, 0, (all.Count - 1) / RequestRows.MostOnAPage);
        var rows = all.Skip(shown * RequestRows.MostOnAPage).Take(RequestRows.MostOnAPage).ToList();
        var totals = await new LedgerStore(turn.Store).TotalsAsync([.. rows.Select(partner => partner.Id)], year, quarter);
        var cards = new List<BudgetRow>();
        foreach (var partner in rows)
            cards.Add(new BudgetRow(partner.Id, partner.Name, BudgetRules.Of(totals[partner.Id]), await ReturnAsync(turn, partner.Id, year, quarter)));
        return RequestDialog.Privately(turn, new Reply.Show(BudgetCards.Show(new BudgetView(year, quarter, cards, shown, all.Count, person.IsAkamai && Permissions.Allows(Ability.SetBudgets, person), notice ?? OfAnother(turn, person, all)) { Filter = filter })));
    });

    public static Task<Reply> SetAsync(Turn turn, CardAction.SetBudget set) => WithAsync(turn, Ability.SetBudgets, async (person, partners) =>
    {
        var now = turn.LocalToday(person);
        if (partners.FirstOrDefault(each => each.Id == set.Partner) is not { } partner || set.Quarter is < 1 or > 4 || Math.Abs(set.Year - now.Year) > Years) return HelpDialog.NotAssigned();

        var row = new BudgetRow(partner.Id, partner.Name, await new Budgets(turn).OfAsync(partner.Id, set.Year, set.Quarter));
        if (!set.Fields.TryGetValue(Field.Amount, out var typed)) return Ask(turn, row, set);
        var (amount, problem) = FormText.Clean(typed) is { } text ? FormAmount.Read(text, mayBeZero: true) : (0, "Type the budget in US dollars, for example 20k.");
        if (problem is null && amount < row.Budget.Reserved + row.Budget.Paid) problem = $"{Usd.Full(row.Budget.Reserved + row.Budget.Paid)} is promised or paid already; the budget cannot be less.";
        if (problem is not null) return Ask(turn, row, set, typed, problem);

        await new LedgerStore(turn.Store).SetBudgetAsync(partner.Id, set.Year, set.Quarter, amount, turn.Now, person.Id);
        return await ShowAsync(turn, 0, new RequestFilter(Partner: partner.Id, Year: set.Year, Quarter: set.Quarter), $"The budget is {Usd.Full(amount)} now.");
    });

    public static Task<Reply> ExportAsync(Turn turn, RequestFilter? filter) => WithAsync(turn, Ability.SeeMdf, async (person, partners) =>
    {
        if (turn.Place is Place.Shared) return new Reply.Say("Ask me for the file in our private chat.");
        var (year, quarter) = Quarter(turn, person, filter);
        List<Partner> all = [.. partners.Where(partner => filter?.Partner is null || partner.Id == filter.Partner)];
        if (all is []) return HelpDialog.NotAssigned();

        var totals = await new LedgerStore(turn.Store).TotalsAsync([.. all.Select(partner => partner.Id)], year, quarter);
        return await ListDialog.OfferAsync(turn, person, RequestList.Budget, RequestCsv.Of([.. all.Select(partner => (partner.Name, BudgetRules.Of(totals[partner.Id])))], year, quarter), all.Count);
    });

    private static string? OfAnother(Turn turn, Person person, List<Partner> shown) =>
        !person.IsAkamai && shown is [var own] && turn.Input is Input.Said(var words) ? OtherCompanies.Remark(own, words) : null;

    private static (int Year, int Quarter) Quarter(Turn turn, Person person, RequestFilter? filter) =>
        filter is { Year: { } year, Quarter: { } quarter } ? (year, quarter) : BudgetRules.QuarterOf(turn.LocalToday(person));

    private static Reply Ask(Turn turn, BudgetRow row, CardAction.SetBudget set, string? typed = null, string? problem = null) =>
        RequestDialog.Privately(turn, new Reply.Show(BudgetCards.Set(row, set.Year, set.Quarter, typed, problem)));

    /// <summary>What came of the activities of the quarter that were paid.</summary>
    private static async Task<MdfReturn?> ReturnAsync(Turn turn, string partnerId, int year, int quarter)
    {
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        var requests = new RequestStore(turn.Store);
        var paid = await requests.ListAsync(
            new RequestQuery { Kind = RequestKind.Mdf, PartnerId = partnerId, States = [RequestState.Paid], DueFrom = first, DueTo = first.AddMonths(3).AddDays(-1) }, limit: 100);
        if (paid is []) return null;

        var returns = new List<MdfReturn>();
        foreach (var activity in paid)
            returns.Add(MdfReturn.Of(activity, await requests.WonAsync(MdfForm.Stored(activity.Fields).Deals, partnerId)));
        return MdfReturn.Sum(returns);
    }

    private static async Task<Reply> WithAsync(Turn turn, Ability ability, Func<Person, IReadOnlyList<Partner>, Task<Reply>> respond)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (!Permissions.Allows(ability, person) || (ability is Ability.SetBudgets && !person.IsAkamai))
            return Refusal.Of(turn, RequestKind.Mdf, "MDF budget", "MDF budgets are shown to those who propose and decide MDF, and set by the partner marketing manager.");

        var store = new PartnerStore(turn.Store);
        return await respond(person, person.PartnerId is { } own
            ? await store.FindAsync(own) is { } partner ? [partner] : []
            : [.. (await store.AssignedToAsync(person.Id)).Select(row => row.Partner).DistinctBy(each => each.Id)]);
    }
}
