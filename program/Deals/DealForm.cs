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
    public static FormReading<DealForm> Read(IReadOnlyDictionary<Field, string> fields, FormContext context)
    {
        var reader = new FormReader(fields, context);
        return reader.Reading(new DealForm(
            reader.Name(Field.Customer, "Type the customer's legal name."),
            DealFields.Domain(reader),
            reader.Optional(Field.Country, DealFields.LongestCountry),
            reader.Region(),
            DealFields.Products(reader, fields.GetValueOrDefault(Field.Products)),
            DealFields.Standing(reader, fields.GetValueOrDefault(Field.Standing)),
            reader.Amount(Field.Amount, "Type the deal's amount at list price in US dollars, like 450000 or 450k."),
            reader.Day(Field.Close, "Pick the day on which the deal should close.", context.Today, ""),
            reader.Required(Field.Budget, "Say what you know of the customer's budget.", FormReader.LongestText),
            reader.Required(Field.Authority, "Say who decides at the customer.", FormReader.LongestText),
            reader.Required(Field.Need, "Say what the customer needs.", FormReader.LongestText)));
    }

    /// <summary>One way of writing every value: ISO days, plain numbers, product names with commas between. Empty ones are left out.</summary>
    public IReadOnlyDictionary<Field, string> ToFields() => FormProblems.Fields(
        (Field.Customer, Customer),
        (Field.Domain, Domain),
        (Field.Country, Country),
        (Field.Region, Region.Code()),
        (Field.Products, string.Join(", ", Products.Select(product => product.Name))),
        (Field.Standing, DealFields.Written(Standing)),
        (Field.Amount, FormAmount.Written(Amount)),
        (Field.Close, FormDay.Written(Close)),
        (Field.Budget, Budget),
        (Field.Authority, Authority),
        (Field.Need, Need));

    /// <summary>Reads what <see cref="ToFields"/> wrote, whatever day it is now.</summary>
    public static DealForm Stored(IReadOnlyDictionary<Field, string> fields) => new(
        fields[Field.Customer],
        fields.GetValueOrDefault(Field.Domain),
        fields.GetValueOrDefault(Field.Country),
        Geographies.Read(fields[Field.Region])!.Value,
        [.. fields[Field.Products].Split(", ").Select(ProductCatalogue.Named)],
        DealFields.Standings[fields[Field.Standing]],
        FormAmount.Stored(fields[Field.Amount]),
        FormDay.Stored(fields[Field.Close]),
        fields[Field.Budget],
        fields[Field.Authority],
        fields[Field.Need]);
}
