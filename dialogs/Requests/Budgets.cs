using PartnerBot.Program.Mdf;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Where the budget of a day's quarter stands.</summary>
internal sealed class Budgets(Turn turn)
{
    public Task<Budget> OfAsync(string partnerId, DateOnly day)
    {
        var (year, quarter) = BudgetRules.QuarterOf(day);
        return OfAsync(partnerId, year, quarter);
    }

    public async Task<Budget> OfAsync(string partnerId, int year, int quarter) => BudgetRules.Of(await new LedgerStore(turn.Store).OfAsync(partnerId, year, quarter));
}
