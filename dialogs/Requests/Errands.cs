using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Errands as buttons.</summary>
internal static class Errands
{
    public static Suggestion Suggest(Errand errand) => errand switch
    {
        Errand.RegisterDeal => new("Register a deal", new CardAction.Begin(RequestKind.Deal)),
        Errand.ProposeMdf => new("Propose an MDF activity", new CardAction.Begin(RequestKind.Mdf)),
        Errand.MyDeals => new("My deals", new CardAction.List(RequestList.MyDeals)),
        Errand.MyMdf => new("My MDF", new CardAction.List(RequestList.MyMdf)),
        Errand.MyDrafts => new("My drafts", new CardAction.List(RequestList.MyDrafts)),
        Errand.Waiting or Errand.StandIn => new("What waits for me?", new CardAction.List(RequestList.Waiting)),
        Errand.Expiring => new("Deals expiring this month", new CardAction.List(RequestList.Expiring)),
        Errand.MdfBudget => new("MDF left this quarter", new CardAction.List(RequestList.Budget)),
        Errand.Help or Errand.Privacy => new("What can you do?", new CardAction.Help()),
    };
}
