using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class PartnerStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly Partner Nordwind = new(
        "p-1", "Nordwind Systems GmbH", PartnerType.Reseller, Level.Premier, new DateOnly(2025, 4, 1),
        [Geography.NorthAmerica, Geography.Emea], [ProductCatalogue.ApiSecurity], "tenant-1", "p-9");

    protected override async Task ArrangeAsync()
    {
        await GivenAsync("partners.csv",
            """
            partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id
            P-1,Nordwind Systems GmbH,reseller,premier,2025-04-01,EMEA;NA,API Security,Tenant-1,P-9
            P-2,Östra Data AB,distributor,,,,,TENANT-2,
            P-3,Solo,reseller,,,,,,
            """);
        await GivenAsync("people.csv",
            """
            person_id,partner_id,name,email,entra_object_id,region,roles,active,left_on,time_zone,locale
            E-1,P-1,Ada Brandt,Ada@Nordwind.example,OBJ-1,EMEA,sales_specialist;alliance_manager,true,2027-01-01,Europe/Berlin,de-DE
            E-2,P-2,Bo Ek,bo@ostra.example,,,,false,,,
            C-1,,Cam Iles,cam@akamai.example,,NA,cam,,,,
            """);
    }

    [Fact]
    public async Task A_partner_comes_back_as_it_was_imported()
    {
        var found = await InTurn(tx => new PartnerStore(tx).FindAsync("P-1"));

        Assert.Equivalent(Nordwind, found, strict: true);
    }

    [Fact]
    public async Task A_partner_of_which_little_is_known_has_nulls_and_empty_lists()
    {
        var found = await InTurn(tx => new PartnerStore(tx).FindAsync("p-3"));

        Assert.Equivalent(new Partner("p-3", "Solo", PartnerType.Reseller, null, null, [], []), found, strict: true);
    }

    [Fact]
    public async Task An_unknown_partner_is_null() => Assert.Null(await InTurn(tx => new PartnerStore(tx).FindAsync("p-4")));

    [Fact]
    public async Task The_file_of_an_unknown_partner_is_null() => Assert.Null(await InTurn(tx => new PartnerStore(tx).FileAsync("p-4")));

    [Fact]
    public async Task The_file_holds_everything_about_the_partner_and_nothing_about_another()
    {
        await GivenAsync("certifications.csv",
            """
            person_id,certificate,product,passed_on,renewed_on
            E-1,gcse,App & API Protector,2025-01-31,2026-06-30
            E-1,Sales Specialist,,2024-02-29,
            E-2,Sales Engineer,,2025-01-01,
            """);
        await GivenAsync("revenue.csv", "partner_id,region,year,annual_revenue_usd,net_mrr_usd\nP-1,EMEA,2026,4600000.50,-1200.25\nP-1,NA,2026,,\nP-2,NA,2026,1,1\n");
        await GivenAsync("success_plans.csv", "partner_id,year,submitted_on,agreed_on,last_review_on\nP-1,2026,2026-01-10,2026-02-01,\nP-2,2026,,,\n");
        await GivenAsync("ask_an_expert.csv",
            "partner_id,year,partner_led_integrations,recommended_on,recommended_by,sponsored_by,enrolled_on,last_case_on\nP-1,2026,3,2026-03-01,C-1,,2026-04-01,\nP-2,2026,9,,,,,\n");
        await GivenAsync("notices.csv", "partner_id,kind,noticed_on,remedied_on\nP-1,threshold,2026-05-05,\nP-2,staff,2026-05-05,\n");

        var file = await InTurn(tx => new PartnerStore(tx).FileAsync("P-1"));

        Assert.Equivalent(
            new PartnerFile(
                Nordwind,
                [
                    new Person("e-1", "p-1", "Ada Brandt", "ada@nordwind.example", null, Geography.Emea, [Role.SalesSpecialist, Role.AllianceManager],
                        Active: true, new DateOnly(2027, 1, 1)),
                ],
                [
                    new Certification("e-1", Certificate.Gcse, ProductCatalogue.AppAndApiProtector, new DateOnly(2025, 1, 31), new DateOnly(2026, 6, 30)),
                    new Certification("e-1", Certificate.SalesSpecialist, null, new DateOnly(2024, 2, 29), null),
                ],
                [new YearlyRevenue(Geography.Emea, 2026, 4_600_000.50m, -1_200.25m), new YearlyRevenue(Geography.NorthAmerica, 2026, null, null)],
                [new SuccessPlan(2026, new DateOnly(2026, 1, 10), new DateOnly(2026, 2, 1), null)],
                [new ExpertYear(2026, 3, new DateOnly(2026, 3, 1), "c-1", null, new DateOnly(2026, 4, 1), null)],
                [new Notice(NoticeKind.Threshold, new DateOnly(2026, 5, 5), null)]),
            file,
            strict: true);
    }

    [Fact]
    public async Task Assignments_name_the_partner_the_role_and_the_region_or_all_regions()
    {
        await GivenAsync("assignments.csv", "partner_id,role,region,person_id\nP-1,cam,EMEA,C-1\nP-2,pae,,C-1\nP-1,pmm,,C-2\n");

        var assigned = await InTurn(tx => new PartnerStore(tx).AssignedToAsync("C-1"));

        Assert.Equal(
            [new Assignment("p-1", Role.ChannelAccountManager, Geography.Emea, "c-1"), new Assignment("p-2", Role.PartnerAccountExecutive, null, "c-1")],
            assigned.Select(it => it.Assignment));
        Assert.Equal(["p-1", "p-2"], assigned.Select(it => it.Partner.Id));
    }

    [Fact]
    public async Task Known_tenants_are_those_of_the_partners() =>
        Assert.Equal(["tenant-1", "tenant-2"], (await InTurn(tx => new PartnerStore(tx).KnownTenantsAsync())).Order());

    [Theory]
    [InlineData("nordwind systems", "p-1")]
    [InlineData("NORDWIND-SYSTEMS, Inc.", "p-1")]
    [InlineData("Ostra data", "p-2")]
    [InlineData("Nordwind", null)]
    public async Task A_partner_is_found_by_its_name_however_it_is_written(string name, string? id)
    {
        var found = await InTurn(tx => new PartnerStore(tx).FindByNamesAsync(["what", "is", name]));

        Assert.Equal(id is null ? [] : [id], found.Select(partner => partner.Id));
    }

    [Theory]
    [InlineData("NORDWIND", true)]
    [InlineData("nordwin", false)]
    [InlineData("systems", false)]
    [InlineData("%", false)]
    public async Task A_partner_s_name_begins_with_a_word(string word, bool begins) =>
        Assert.Equal(begins, await InTurn(tx => new PartnerStore(tx).BeginsAnyNameAsync(["is", word])));

    [Fact]
    public async Task No_candidates_find_nobody() => Assert.Empty(await InTurn(tx => new PartnerStore(tx).FindByNamesAsync([])));
}

public sealed class PartnerStoreOnSqlite() : PartnerStoreContract(postgres: false);

public sealed class PartnerStoreOnPostgres() : PartnerStoreContract(postgres: true);
