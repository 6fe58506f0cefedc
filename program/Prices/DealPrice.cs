using PartnerBot.Program.Discounts;

namespace PartnerBot.Program.Prices;

/// <summary>What a price is asked for; null where the question does not say.</summary>
/// <param name="Level">Null takes the level on record.</param>
/// <param name="ListAmount">What the deal comes to at list price, as the asker knows it; the bot has no price list.</param>
/// <param name="Currency">Null and "USD" are US dollars.</param>
/// <param name="CloseOn">When the deal is expected to close.</param>
public sealed record DealPriceQuestion(
    Level? Level = null,
    Product? Product = null,
    CustomerStanding? Customer = null,
    decimal? ListAmount = null,
    string? Currency = null,
    DateOnly? CloseOn = null,
    Registration? Registration = null);

/// <summary>What the guide's percentages make of a list amount.</summary>
/// <param name="Lines">One for each rate that may apply, the likeliest first; empty where the guide has no rate.</param>
/// <param name="Limits">What is not computed, why, and who can say.</param>
/// <param name="AtClose">Null when no close date was given or nobody's record is at hand.</param>
/// <param name="Headline">One sentence that answers.</param>
/// <param name="Condition">What must be said beside every figure.</param>
public sealed record DealPrice(
    DealPriceQuestion Question,
    Level? Level,
    IReadOnlyList<PriceLine> Lines,
    IReadOnlyList<PriceLimit> Limits,
    PriceAtClose? AtClose,
    string Headline,
    string Condition,
    Basis Basis);

/// <summary>One rate, and what it makes of the list amount.</summary>
/// <param name="Amount">Null where an amount is not computed; see <see cref="DealPrice.Limits"/>.</param>
/// <param name="Gain">What this registration brings over none; null on the line without registration.</param>
/// <param name="Text">"35% with an approved deal registration: you pay $292,500 of $450,000".</param>
public sealed record PriceLine(Rate Rate, PriceAmount? Amount, RegistrationGain? Gain, BreakEven BreakEven, string Text);

/// <summary>US dollars to the cent; <paramref name="Discount"/> and <paramref name="Price"/> add up to <paramref name="List"/>.</summary>
public sealed record PriceAmount(decimal List, decimal Discount, decimal Price);

/// <param name="Dollars">Null where an amount is not computed.</param>
/// <param name="Text">"20 points, $90,000".</param>
public sealed record RegistrationGain(int Points, decimal? Dollars, string Text);

/// <summary>The most that can be passed on to the customer before the sale brings in less than it costs.</summary>
/// <param name="SalePrice">The price to the customer at which nothing is left; null where an amount is not computed.</param>
public sealed record BreakEven(int Percent, decimal? SalePrice, string Text);

public enum PriceLimitKind
{
    /// <summary>Prices only from the Partner Account Executive.</summary>
    Guardicore,

    /// <summary>The percentage is printed, the pricing comes from the Partner Account Executive.</summary>
    ExistingCustomer,

    /// <summary>The guide says two things; amounts are shown by the one and doubted by the other.</summary>
    ExistingCustomerNewService,

    /// <summary>No rate in the guide at all.</summary>
    Cloud,

    OtherCurrency,
    NoAmount,
    UnusableAmount,
    NoLevel,
}

/// <summary>Something that is not computed, or only by one of two readings.</summary>
/// <param name="StopsAmounts">True when no line carries an amount because of it.</param>
/// <param name="AskWhom">Null when the asker can put it right.</param>
public sealed record PriceLimit(PriceLimitKind Kind, bool StopsAmounts, string Text, string? AskWhom);

/// <summary>How it looks on the day the deal closes, by what is in sight today.</summary>
/// <param name="IsKnown">False when the day has passed or lies beyond what is projected.</param>
/// <param name="Then">The level in sight for that day; null is below Select.</param>
/// <param name="Lines">Under the level of that day; empty when it is the same level, or none.</param>
public sealed record PriceAtClose(DateOnly CloseOn, bool IsKnown, Level? Now, Level? Then, IReadOnlyList<PriceLine> Lines, string Text);
