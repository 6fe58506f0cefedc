using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>The forms' fields for people: what each is called, and its value as it is said.</summary>
internal static class FieldWords
{
    private const int LongestText = 200;
    private const int LongestLine = 80;

    public static string Label(Field field) => field switch
    {
        Field.Customer => "Customer",
        Field.Domain => "Domain",
        Field.Country => "Country",
        Field.Region => "Region",
        Field.Products => "Products",
        Field.Standing => "Standing",
        Field.Amount => "Amount at list price",
        Field.Budget => "Budget",
        Field.Authority => "Authority",
        Field.Need => "Need",
        Field.Close => "Expected to close",
        Field.Activity => "Activity",
        Field.ActivityKind => "Kind",
        Field.HeldOn => "Held on",
        Field.Place => "Place",
        Field.Audience => "Audience",
        Field.Leads => "Leads expected",
        Field.Pipeline => "Pipeline expected",
        Field.Cost => "Total cost",
        Field.Share => "Share asked for",
        Field.Deals => "For deals",
        Field.Spent => "It cost",
        Field.Claimed => "Claimed",
        Field.LeadsGained => "Leads gained",
        Field.CostProof => "Proof of cost",
        Field.PerformanceProof => "Proof of activity",
        Field.Note => "Note",
        Field.Who => "To",
        Field.Granted => "Granted",
        Field.Until => "Until",
    };

    /// <summary>A value for people; null for an empty one. What is not as the forms write it stands as it was typed.</summary>
    public static string? Value(Field field, string? value) => string.IsNullOrWhiteSpace(value) ? null : field switch
    {
        Field.Amount or Field.Pipeline or Field.Cost or Field.Share or Field.Spent or Field.Claimed or Field.Granted => Money(value) is { } amount ? Usd.Full(amount) : Fit(value),
        Field.Close or Field.HeldOn or Field.Until => Day(value) is { } day ? Said.Day(day) : Fit(value),
        Field.Region => Region(value)?.Name() ?? Fit(value),
        Field.Standing => Standing(value) is { } standing ? Name(standing) : Fit(value),
        Field.Products or Field.Deals or Field.CostProof or Field.PerformanceProof => Fit(string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
        Field.Budget or Field.Authority or Field.Need or Field.Audience or Field.Note => Fit(value),
        _ => Names.Text(value, LongestLine),
    };

    public static decimal? Money(string? value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    public static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Geography? Region(string? value) =>
        Enum.GetValues<Geography>().Where(it => Same(value, it.Code()) || Same(value, it.Name()) || Same(value, it.ToString())).Select(it => (Geography?)it).FirstOrDefault();

    public static CustomerStanding? Standing(string? value) =>
        Enum.GetValues<CustomerStanding>().Where(it => Same(value, it.ToString())).Select(it => (CustomerStanding?)it).FirstOrDefault();

    public static string Name(CustomerStanding standing) => standing switch
    {
        CustomerStanding.New => "New to Akamai",
        CustomerStanding.Existing => "Akamai client, for a service it has",
        CustomerStanding.ExistingNewService => "Akamai client, for a new service",
    };

    private static bool Same(string? value, string name) => string.Equals(value?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static string Fit(string value) => Names.Text(value, LongestText);
}
