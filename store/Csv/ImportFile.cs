using PartnerBot.Program.Partners;
using static PartnerBot.Store.Csv.Fields;

namespace PartnerBot.Store.Csv;

/// <summary>The ten files of the import contract, in the order in which a folder is read: what is referred to comes first.</summary>
internal sealed record ImportFile(string Name, string Table, IReadOnlyList<Column> Columns, IReadOnlyList<Reference> References)
{
    public static readonly IReadOnlyList<ImportFile> All =
    [
        new("partners.csv", "partners",
            [
                Id("partner_id", "id"), Name_, Required("type", OneOf(Spellings.PartnerTypes)), Optional("level", OneOf(Spellings.Levels)), Optional("level_since", Day),
                List("regions", ListOf(Spellings.Regions)), List("focus", Products), Optional("tenant_id", Fields.Key), Optional("distributor_id", Fields.Key),
            ],
            [new("distributor_id", "partners")]),
        new("people.csv", "people",
            [
                Id("person_id", "id"), Optional("partner_id", Fields.Key), Required("name", Text), Optional("email", Email), Optional("entra_object_id", Fields.Key),
                Optional("region", OneOf(Spellings.Regions)), List("roles", ListOf(Spellings.Roles)), new("active", "active", Truth, Empty: 1L) { IsNumber = true },
                Optional("left_on", Day), Optional("time_zone", Zone), Optional("locale", Locale),
            ],
            [new("partner_id", "partners")]),
        new("assignments.csv", "assignments",
            [
                Id("partner_id"), KeyPart("role", OneOf("cam", "pae", "pmm", "pse")),
                KeyPart("region", OneOf(Spellings.Regions)) with { MayBeEmpty = true, Empty = "" }, Required("person_id", Fields.Key),
            ],
            [new("partner_id", "partners"), new("person_id", "people")]),
        new("certifications.csv", "certifications",
            [
                Id("person_id"), KeyPart("certificate", OneOf(Spellings.Certificates)), Optional("product", Text), KeyPart("passed_on", Day), Optional("renewed_on", Day),
            ],
            [new("person_id", "people")]),
        new("revenue.csv", "revenue",
            [
                Id("partner_id"), KeyPart("region", OneOf(Spellings.Regions)), KeyPart("year", Year) with { IsNumber = true },
                Number("annual_revenue_usd", "annual_revenue_cents", Money), Number("net_mrr_usd", "net_mrr_cents", Change),
            ],
            [new("partner_id", "partners")]),
        new("success_plans.csv", "success_plans",
            [
                Id("partner_id"), KeyPart("year", Year) with { IsNumber = true }, Optional("submitted_on", Day), Optional("agreed_on", Day), Optional("last_review_on", Day),
            ],
            [new("partner_id", "partners")]),
        new("ask_an_expert.csv", "ask_an_expert",
            [
                Id("partner_id"), KeyPart("year", Year) with { IsNumber = true }, Number("partner_led_integrations", "partner_led_integrations", Whole),
                Optional("recommended_on", Day), Optional("recommended_by", Fields.Key), Optional("sponsored_by", Fields.Key), Optional("enrolled_on", Day), Optional("last_case_on", Day),
            ],
            [new("partner_id", "partners"), new("recommended_by", "people"), new("sponsored_by", "people")]),
        new("customers.csv", "customers",
            [
                Id("customer_id", "id"), Name_, Optional("domain", Fields.Key), Optional("country", Text), Optional("region", OneOf(Spellings.Regions)),
                Optional("named_client_since", Day), List("products", Products), Optional("partner_id", Fields.Key), Optional("support_package", OneOf(SupportPackages)),
                Optional("parent_customer_id", Fields.Key),
            ],
            [new("partner_id", "partners"), new("parent_customer_id", "customers")]),
        new("notices.csv", "notices",
            [Id("partner_id"), KeyPart("kind", OneOf(Spellings.NoticeKinds)), KeyPart("noticed_on", Day), Optional("remedied_on", Day)],
            [new("partner_id", "partners")]),
        new("mdf_budgets.csv", "mdf_budgets",
            [
                Id("partner_id"), KeyPart("year", Year) with { IsNumber = true }, KeyPart("quarter", Quarter) with { IsNumber = true },
                Number("budget_usd", "budget_cents", Money) with { IsRequired = true },
            ],
            [new("partner_id", "partners")]),
    ];

    public IEnumerable<Column> KeyColumns => Columns.Where(column => column.IsKey);

    private static IReadOnlyList<string> SupportPackages =>
    [
        "Premium 3.0", "Premium 2.0", "Premium", "Advanced", "Named Enhanced Support", "Plus", "Priority with Enhanced SLA", "Priority",
        "Standard with Enhanced SLA", "Standard",
    ];

    private static Column Name_ => Required("name", Text) with { Derived = ("name_key", NameKey.Of) };

    private static Column Id(string name, string? target = null) => new(name, target ?? name, Fields.Key) { IsKey = true };

    private static Column KeyPart(string name, Parse parse) => new(name, name, parse) { IsKey = true };

    private static Column Required(string name, Parse parse) => new(name, name, parse) { IsRequired = true };

    private static Column Optional(string name, Parse parse) => new(name, name, parse);

    private static Column List(string name, Parse parse) => new(name, name, parse, Empty: "");

    private static Column Number(string name, string target, Parse parse) => new(name, target, parse, Empty: Parameters.NoNumber) { IsNumber = true };
}
