namespace PartnerBot.Dialogs.Understanding;

/// <summary>What somebody wants to have done, or listed, about requests; or to be told of the bot itself.</summary>
public enum Errand
{
    RegisterDeal,
    ProposeMdf,
    MyDeals,
    MyMdf,
    MyDrafts,

    /// <summary>What waits for the one who asks.</summary>
    Waiting,

    /// <summary>Deals whose protection ends soon.</summary>
    Expiring,

    /// <summary>What is left of a quarter's market development funds.</summary>
    MdfBudget,

    /// <summary>Who decides while one is away.</summary>
    StandIn,

    /// <summary>What the bot can do, and what it is.</summary>
    Help,

    /// <summary>What the bot keeps, and who reads along.</summary>
    Privacy,
}
