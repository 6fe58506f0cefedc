using System.Globalization;
using PartnerBot.Store;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>
/// What is on record: two partners, each in a tenant of its own, and Akamai's people in the home tenant. Imported once from real
/// CSV files; every bot of the tests starts with a copy of that store.
/// </summary>
internal static class Office
{
    public const string Home = "11111111-1111-4111-8111-111111111111";
    public const string AlderTenant = "aaaaaaaa-0000-4000-8000-00000000000a";
    public const string BirchTenant = "bbbbbbbb-0000-4000-8000-00000000000b";
    public const string StrangeTenant = "cccccccc-0000-4000-8000-00000000000c";

    public static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    public static readonly Account Ada = Known(AlderTenant, 1, "Ada Holt");
    public static readonly Account Axel = Known(AlderTenant, 2, "Axel Brandt");
    public static readonly Account Mia = Known(AlderTenant, 3, "Mia Sand");
    public static readonly Account Gus = Known(AlderTenant, 4, "Gus Left");
    public static readonly Account Gil = Known(AlderTenant, 5, "Gil Leaves");
    public static readonly Account Gem = Known(AlderTenant, 6, "Gem Goes");
    public static readonly Account Ben = Known(BirchTenant, 7, "Ben Okoro");
    public static readonly Account Cara = Known(Home, 8, "Cara Voss");
    public static readonly Account Dora = Known(Home, 9, "Dora Lund");
    public static readonly Account Otto = Known(Home, 10, "Otto Kern");

    /// <summary>Decides about MDF.</summary>
    public static readonly Account Pia = Known(Home, 11, "Pia Moreau");

    /// <summary>Looks after a partner and sees its deals, but decides none.</summary>
    public static readonly Account Paul = Known(Home, 12, "Paul Reyes");

    /// <summary>May decide deals, but none of these partners'.</summary>
    public static readonly Account Kurt = Known(Home, 13, "Kurt Weiss");

    public const string Partners = $"""
        partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id
        alder,Alder Networks,reseller,Premier,2025-04-01,EMEA;NA,,{AlderTenant},
        birch,Birch Cloud,reseller,Elite,2024-01-01,NA,,{BirchTenant},

        """;

    private const string Assignments = """
        partner_id,role,region,person_id
        alder,cam,,cara
        alder,pae,,dora
        alder,pmm,,pia
        alder,pse,,paul
        birch,pae,,dora
        birch,pmm,,pia

        """;

    private const string Certifications = """
        person_id,certificate,product,passed_on,renewed_on
        ada,Sales Specialist,API Security,2026-04-03,
        axel,Sales Engineer,App & API Protector,2024-09-01,
        ben,Sales Specialist,Bot Manager,2025-11-20,

        """;

    private const string Revenue = """
        partner_id,region,year,annual_revenue_usd,net_mrr_usd
        alder,EMEA,2026,2740000,41000
        alder,NA,2026,1650000,52500
        birch,NA,2026,7770000,88000

        """;

    private const string Customers = """
        customer_id,name,domain,country,region,named_client_since,products,partner_id,support_package,parent_customer_id
        c-1,Brightwater Energy,brightwater.example,DE,EMEA,2024-02-03,App & API Protector,alder,Standard,
        c-2,Tessel Retail,tessel.example,FR,EMEA,,,alder,,
        c-3,Verity Airlines,verity.example,US,NA,2022-02-03,Prolexic,birch,Standard,

        """;

    private static readonly Lazy<Task<byte[]>> Imported = new(ImportAsync);

    /// <summary>Workers of one partner, as many as a load needs.</summary>
    public static Account Worker(int number) => Known(AlderTenant, 100 + number, $"Worker {number}");

    /// <summary>Somebody of whom only the roster of Teams knows, until the e-mail address links them.</summary>
    public static Account Unlinked(string tenant, string name) => new(tenant, Guid.NewGuid().ToString("D"), name);

    /// <summary>people.csv, with whatever a test wants to be different.</summary>
    public static string People(Func<string, string>? change = null)
    {
        IEnumerable<string> rows =
        [
            Person("ada", "alder", Ada, "sales_specialist"),
            Person("axel", "alder", Axel, "partner_portal_administrator"),
            Person("mia", "alder", Mia, "marketing_representative"),
            Person("gus", "alder", Gus, "sales_specialist", "false,"),
            Person("gil", "alder", Gil, "sales_specialist", "true,2026-08-03"),
            Person("gem", "alder", Gem, "sales_specialist", "true,2026-08-04"),
            Person("ben", "birch", Ben, "sales_specialist"),
            Person("cara", "", Cara, "cam"),
            Person("dora", "", Dora, "pae"),
            Person("otto", "", Otto, "operator"),
            Person("pia", "", Pia, "pmm"),
            Person("paul", "", Paul, "pse"),
            Person("kurt", "", Kurt, "cam"),
            .. Enumerable.Range(1, 16).Select(number => Person($"worker-{number}", "alder", Worker(number), "sales_specialist")),
            .. (string[])["lea", "leo", "liv", "lou", "lux", "lyn", "len", "lis"],
            "kim,,Kim Reed,kim@akamai.example,,EMEA,cam,true,,Europe/Berlin,en-US",
        ];
        var all = rows.Select(row => row.Contains(',', StringComparison.Ordinal) ? row : $"{row},alder,{row} Known,{row}@alder.example,,EMEA,sales_specialist,true,,Europe/Berlin,en-US");
        return string.Join('\n', ["person_id,partner_id,name,email,entra_object_id,region,roles,active,left_on,time_zone,locale", .. all.Select(change ?? (row => row)), ""]);
    }

    /// <summary>Puts the imported store at this path.</summary>
    public static async Task CopyToAsync(string path) => await File.WriteAllBytesAsync(path, await Imported.Value);

    /// <summary>Imports one file of this content, as the verb does.</summary>
    public static async Task ImportAsync(Database store, string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-import-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(file, content);
            var report = await Import.RunAsync(store, file, new ImportOptions(), Now, CancellationToken.None);
            Assert.True(report.Succeeded, string.Join("; ", report.Files.SelectMany(it => it.Errors)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<byte[]> ImportAsync()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-office-");
        try
        {
            var file = Path.Combine(folder.FullName, "office.db");
            await ImportAllAsync(file);
            return await File.ReadAllBytesAsync(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ImportAllAsync(string file)
    {
        await using var store = Database.Open($"Data Source={file}", Durability.Normal);
        await FillAsync(store);
    }

    /// <summary>Puts all that is on record into an empty store, of whichever engine.</summary>
    public static async Task FillAsync(Database store)
    {
        await store.MigrateAsync(CancellationToken.None);
        (string, string)[] files =
        [
            ("partners.csv", Partners), ("people.csv", People()), ("assignments.csv", Assignments),
            ("certifications.csv", Certifications), ("revenue.csv", Revenue), ("customers.csv", Customers),
        ];
        foreach (var (name, content) in files)
            await ImportAsync(store, name, content);
    }

    private static string Person(string id, string partner, Account account, string roles, string state = "true,") =>
        $"{id},{partner},{account.Name},{id}@{(partner is "" ? "akamai" : partner)}.example,{account.ObjectId},EMEA,{roles},{state},Europe/Berlin,en-US";

    private static Account Known(string tenant, int number, string name) =>
        new(tenant, string.Create(CultureInfo.InvariantCulture, $"{number:D8}-0000-4000-9000-0000000000ff"), name);
}
