namespace PartnerBot.Program.Discounts;

/// <summary>Whether the opportunity has a deal registration that Akamai approved.</summary>
public enum Registration
{
    Without,
    Approved,
}

public enum CustomerStanding
{
    New,

    /// <summary>A Named Client already, for a service it has.</summary>
    Existing,

    /// <summary>A Named Client already, for a service that is new to it.</summary>
    ExistingNewService,
}

/// <summary>What is asked; null where the question does not say.</summary>
public sealed record DiscountQuestion(Level? Level, Product? Product = null, Registration? Registration = null, CustomerStanding? Customer = null);

/// <summary>The columns of the guide's discount table.</summary>
public enum DiscountColumn
{
    WithoutRegistration,
    WithRegistration,

    /// <summary>API Security and Guardicore Segmentation registrations for new customers; a total, not an addition.</summary>
    NewCustomerSecurity,
}

/// <summary>One percentage off the price list and when it applies.</summary>
/// <param name="When">"with an approved deal registration", "without registration", …</param>
public sealed record Rate(Level Level, DiscountColumn Column, int Percent, string When, Fact Fact);

/// <summary>What the guide says to a discount question: rates, or why it names none.</summary>
public abstract record DiscountAnswer(Basis Basis)
{
    /// <param name="Headline">The rate that answers the question; the one with registration when it does not say.</param>
    /// <param name="Others">The other rates that may apply, the likeliest first.</param>
    public sealed record Rates(Rate Headline, IReadOnlyList<Rate> Others, Basis Basis) : DiscountAnswer(Basis);

    /// <summary>The partner has no level on record: the rates of every level.</summary>
    public sealed record EveryLevel(IReadOnlyList<Rate> ByLevel, Basis Basis) : DiscountAnswer(Basis);

    /// <summary>The guide gives no rate (cloud computing): who can say, and what it does say.</summary>
    public sealed record NotInGuide(string What, string AskWhom, Basis Basis) : DiscountAnswer(Basis);
}
