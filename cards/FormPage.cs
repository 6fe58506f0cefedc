namespace PartnerBot.Cards;

/// <summary>The pages of the forms, in their order.</summary>
public enum FormPage
{
    /// <summary>A deal's customer and products.</summary>
    Customer,

    /// <summary>A deal's amount, and budget, authority, need and timeframe.</summary>
    Value,
    DealReview,
    Activity,
    Money,
    MdfReview,
    Claim,
    ClaimReview,
}

/// <summary>How a page of a form is left.</summary>
public enum FormMove
{
    Next,
    Back,

    /// <summary>From the review to the approver.</summary>
    Send,

    /// <summary>Keeps what is there for another day.</summary>
    Later,
    Discard,
}
