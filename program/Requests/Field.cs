namespace PartnerBot.Program.Requests;

/// <summary>What the forms ask for, and what a step may bring with it. A form's values are texts as they were typed; the form reads them.</summary>
public enum Field
{
    /// <summary>The customer's legal name.</summary>
    Customer,
    Domain,
    Country,
    Region,

    /// <summary>Product names with commas between them.</summary>
    Products,

    /// <summary>new, existing or existingNewService.</summary>
    Standing,

    /// <summary>The deal's amount at list price in US dollars.</summary>
    Amount,
    Budget,
    Authority,
    Need,

    /// <summary>Timeframe: the day on which the deal is expected to close.</summary>
    Close,

    /// <summary>What an activity is called.</summary>
    Activity,
    ActivityKind,
    HeldOn,
    Place,
    Audience,
    Leads,
    Pipeline,
    Cost,

    /// <summary>How much of the cost is asked for.</summary>
    Share,

    /// <summary>Numbers of deals with commas between them.</summary>
    Deals,

    /// <summary>What the activity really cost.</summary>
    Spent,
    Claimed,
    LeadsGained,

    /// <summary>Names of the files that prove the cost.</summary>
    CostProof,

    /// <summary>Names of the files that prove that it took place.</summary>
    PerformanceProof,

    /// <summary>A step's reason or message.</summary>
    Note,

    /// <summary>Of a person.</summary>
    Who,

    /// <summary>What the approver grants; kept with the request once the proposal is approved.</summary>
    Granted,
    Until,
}
