using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

/// <summary>Forms that were filled in without a mistake.</summary>
internal static class SomeForms
{
    public static readonly FormContext Context = new(Some.Today, [Geography.Emea], ChannelTerms.None);

    public static readonly Dictionary<Field, string> Deal = new()
    {
        [Field.Customer] = "Contoso Ltd",
        [Field.Domain] = "contoso.com",
        [Field.Country] = "Germany",
        [Field.Region] = "EMEA",
        [Field.Products] = "App & API Protector",
        [Field.Standing] = "new",
        [Field.Amount] = "450000",
        [Field.Close] = "2026-12-15",
        [Field.Budget] = "Approved for this year",
        [Field.Authority] = "The CIO signs",
        [Field.Need] = "Bots empty the shop",
    };

    public static readonly Dictionary<Field, string> Activity = new()
    {
        [Field.Activity] = "Security breakfast",
        [Field.ActivityKind] = "Event",
        [Field.HeldOn] = "2026-10-15",
        [Field.Region] = "EMEA",
        [Field.Place] = "Munich",
        [Field.Audience] = "CISOs of retailers",
        [Field.Leads] = "40",
        [Field.Pipeline] = "200000",
        [Field.Cost] = "20000",
        [Field.Share] = "10000",
        [Field.Deals] = "1001, 1002",
    };

    public static readonly Dictionary<Field, string> Claim = new()
    {
        [Field.Spent] = "18500",
        [Field.Claimed] = "9250",
        [Field.LeadsGained] = "25",
        [Field.Note] = "More came than we thought",
        [Field.CostProof] = "invoice.pdf",
        [Field.PerformanceProof] = "photos.zip",
    };

    public static Dictionary<Field, string> But(this Dictionary<Field, string> fields, Field field, string? value)
    {
        var changed = new Dictionary<Field, string>(fields);
        if (value is null) changed.Remove(field);
        else changed[field] = value;
        return changed;
    }

    public static Request Request(RequestKind kind, RequestState state, IReadOnlyDictionary<Field, string>? fields = null) => new(
        1001, kind, state, Some.Partner.Id, Geography.Emea, Some.Person.Id, fields ?? (kind is RequestKind.Deal ? Deal : Activity), new DateTimeOffset(2026, 8, 3, 8, 0, 0, TimeSpan.Zero));
}
