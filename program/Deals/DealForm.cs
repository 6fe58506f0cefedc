using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Deals;

/// <summary>A deal registration as it was filled in, with the four answers that the guide asks of an opportunity: budget, authority, need and timeframe.</summary>
/// <param name="Customer">The legal name.</param>
/// <param name="Domain">As <see cref="CustomerMatch.Domain"/> writes it.</param>
/// <param name="Products">Of the catalogue, each once.</param>
/// <param name="Amount">US dollars at list price.</param>
/// <param name="Close">The day on which it is expected to close.</param>
public sealed record DealForm(
    string Customer,
    string? Domain,
    string? Country,
    Geography Region,
    IReadOnlyList<Product> Products,
    CustomerStanding Standing,
    decimal Amount,
    DateOnly Close,
    string Budget,
    string Authority,
    string Need)
{
    public static FormReading<DealForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context) => throw new NotImplementedException();

    /// <summary>What is wrong with some of the fields.</summary>
    public static IReadOnlyDictionary<Field, string> Problems(IReadOnlyDictionary<Field, string> fields, FormContext context, IEnumerable<Field> only) => throw new NotImplementedException();

    /// <summary>One way of writing every value: ISO days, plain numbers, product names with commas between. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => throw new NotImplementedException();

    /// <summary>Reads what <see cref="ToFields"/> wrote, whatever day it is now.</summary>
    public static DealForm Stored(IReadOnlyDictionary<Field, string> fields) => throw new NotImplementedException();
}
