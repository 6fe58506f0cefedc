using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests;

/// <summary>Ordinary, valid things. A test changes with <c>with</c> only what it is about.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 8, 3);

    public static readonly string EditionJson = ReadEdition();

    /// <summary>The edition as the bot starts with it, articles and all.</summary>
    public static readonly Edition Edition = Assert.Single(PartnerBot.Bot.Knowledge.Editions);

    public static readonly Product Delivery = ProductCatalogue.Named("Ion");

    public static readonly Partner Partner = new(
        "northwind", "Northwind Networks", PartnerType.Reseller, Level.Premier, new DateOnly(2025, 1, 1), [Geography.Emea], []);

    public static readonly Person Person = new("ana", Partner.Id, "Ana", "ana@northwind.example", null, Geography.Emea, []);

    /// <summary>A partner with nothing on record but itself.</summary>
    public static readonly PartnerFile EmptyFile = new(Partner, [], [], [], [], [], []);

    public static readonly Role[] AssignedRoles =
    [
        Role.AllianceManager, Role.MarketingRepresentative, Role.PartnerPortalAdministrator, Role.BusinessSupportAdministrator,
    ];

    /// <summary>A partner with everything that Elite asks for in EMEA, each certificate held by somebody else.</summary>
    public static readonly PartnerFile File = Staffed(5, 3, 1, 3) with
    {
        Revenue = [new(Geography.Emea, Today.Year, 6_000_000m, 0m)],
        SuccessPlans = [new(Today.Year, new(2026, 1, 10), new(2026, 2, 1), null)],
    };

    public static Certification Certification(string personId, Certificate certificate, Product? product = null, DateOnly? passedOn = null, DateOnly? renewedOn = null) =>
        new(personId, certificate, product, passedOn ?? Today.AddYears(-1), renewedOn);

    /// <summary>A file with so many people certified for each role, who also fill the assigned roles between them.</summary>
    public static PartnerFile Staffed(int sales, int engineers, int services, int architects, Geography? region = Geography.Emea, Product? product = null)
    {
        (Certificate, int)[] staff =
        [
            (Certificate.SalesSpecialist, sales), (Certificate.SalesEngineer, engineers),
            (Certificate.BasicServicesAndSupport, services), (Certificate.SolutionsArchitect, architects),
        ];
        var people = staff
            .SelectMany(each => Enumerable.Range(1, each.Item2), (each, number) => (Id: $"{each.Item1}-{number}", each.Item1))
            .ToList();

        return EmptyFile with
        {
            People =
            [
                Person with { Id = "lead", Name = "Lea", Region = region, Roles = AssignedRoles },
                .. people.Select(person => Person with { Id = person.Id, Name = person.Id, Region = region }),
            ],
            Certifications = [.. people.Select(person => Certification(person.Id, person.Item2, product))],
        };
    }

    public static PartnerFile WithCertified(this PartnerFile file, string id, Certificate certificate, Product? product = null, DateOnly? passedOn = null) => file with
    {
        People = file.People.Any(person => person.Id == id) ? file.People : [.. file.People, Person with { Id = id, Name = id }],
        Certifications = [.. file.Certifications, Certification(id, certificate, product, passedOn)],
    };

    private static string ReadEdition() => Resource("editions/reseller-guide.json");

    private static string Resource(string name)
    {
        using var stream = typeof(Edition).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
