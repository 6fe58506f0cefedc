using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class PeopleStoreContract(bool postgres) : StoreContract(postgres)
{
    private const string Home = "akamai-tenant";

    protected override async Task ArrangeAsync()
    {
        await GivenAsync("partners.csv", "partner_id,name,type,tenant_id\nP-1,One,reseller,T-1\nP-2,Two,reseller,T-2\n");
        await GivenAsync("people.csv",
            """
            person_id,partner_id,name,email,entra_object_id,active
            ada,P-1,Ada,ada@one.example,,true
            known,P-1,Known,known@one.example,OBJ-KNOWN,true
            gone,P-1,Gone,gone@one.example,,false
            twin-1,P-1,Twin,twin@one.example,,true
            twin-2,P-1,Twin,twin@one.example,,true
            bob,P-2,Bob,bob@two.example,,true
            cam,,Cam,cam@akamai.example,,true
            boss,,Boss,boss@akamai.example,OBJ-BOSS,true
            """);
    }

    [Fact]
    public async Task A_person_is_found_by_id_whatever_its_case() => Assert.Equal("Ada", (await InTurn(tx => new PeopleStore(tx).FindAsync("ADA")))?.Name);

    [Theory]
    [InlineData("T-1", "ada@one.example", "ada")]
    [InlineData("t-1", " ADA@one.example", "ada")]
    [InlineData("t-2", "ada@one.example", null)]
    [InlineData("t-2", "bob@two.example", "bob")]
    [InlineData("t-1", "gone@one.example", null)]
    [InlineData("t-1", "twin@one.example", null)]
    [InlineData("t-1", "known@one.example", null)]
    [InlineData("t-1", "nobody@one.example", null)]
    [InlineData(Home, "cam@akamai.example", "cam")]
    [InlineData("t-1", "cam@akamai.example", null)]
    [InlineData(Home, "boss@akamai.example", null)]
    [InlineData(Home, "ada@one.example", null)]
    public async Task First_contact_finds_only_an_active_unlinked_person_of_that_tenant(string tenant, string email, string? id) =>
        Assert.Equal(id, (await InTurn(tx => new PeopleStore(tx).FindForLinkingAsync(tenant, email, Home)))?.Id);

    [Fact]
    public async Task Without_a_home_tenant_nobody_of_akamai_is_found() => Assert.Null(await InTurn(tx => new PeopleStore(tx).FindForLinkingAsync("", "cam@akamai.example", null)));

    [Fact]
    public async Task A_link_finds_the_person_from_then_on()
    {
        Assert.Null(await FindAsync("t-1", "obj-ada"));

        await LinkAsync("T-1", "OBJ-Ada", "Ada");

        Assert.Equal("ada", (await FindAsync("t-1", "obj-ada"))?.Id);
    }

    [Fact]
    public async Task A_linked_person_is_not_linked_to_a_second_account()
    {
        await LinkAsync("t-1", "obj-ada", "ada");

        Assert.Null(await InTurn(tx => new PeopleStore(tx).FindForLinkingAsync("t-1", "ada@one.example", Home)));
    }

    [Theory]
    [InlineData("t-1", "obj-known", "known")]
    [InlineData("t-2", "obj-known", null)]
    [InlineData(Home, "obj-known", null)]
    [InlineData(Home, "obj-boss", "boss")]
    [InlineData("t-1", "obj-boss", null)]
    public async Task The_roster_s_account_counts_in_the_own_tenant_only(string tenant, string account, string? id) =>
        Assert.Equal(id, (await FindAsync(tenant, account))?.Id);

    [Fact]
    public async Task Akamai_s_people_are_not_found_when_no_home_tenant_is_set() =>
        Assert.Null(await InTurn(tx => new PeopleStore(tx).FindLinkedAsync("", "obj-boss")));

    [Fact]
    public async Task A_new_import_keeps_the_link()
    {
        await LinkAsync("t-1", "obj-ada", "ada");
        await GivenAsync("people.csv", "person_id,partner_id,name,email,entra_object_id\nada,P-1,Ada B,ada@one.example,\n");

        Assert.Equal("Ada B", (await FindAsync("t-1", "obj-ada"))?.Name);
    }

    [Fact]
    public async Task A_roster_that_names_another_account_voids_the_link()
    {
        await LinkAsync("t-1", "obj-ada", "ada");
        await GivenAsync("people.csv", "person_id,partner_id,name,email,entra_object_id\nada,P-1,Ada,ada@one.example,obj-new\n");

        Assert.Null(await FindAsync("t-1", "obj-ada"));
        Assert.Equal("ada", (await FindAsync("t-1", "obj-new"))?.Id);
    }

    [Fact]
    public async Task A_partner_that_moved_to_another_tenant_takes_its_people_along()
    {
        await LinkAsync("t-1", "obj-ada", "ada");
        await GivenAsync("partners.csv", "partner_id,name,type,tenant_id\nP-1,One,reseller,T-3\n");

        Assert.Null(await FindAsync("t-1", "obj-ada"));
        Assert.Equal("ada", (await InTurn(tx => new PeopleStore(tx).FindForLinkingAsync("t-3", "ada@one.example", Home)))?.Id);
    }

    [Fact]
    public async Task Two_people_with_one_account_are_nobody()
    {
        await GivenAsync("people.csv", "person_id,partner_id,name,email,entra_object_id\nada,P-1,Ada,ada@one.example,obj-known\n");

        Assert.Null(await FindAsync("t-1", "obj-known"));
    }

    [Theory]
    [InlineData("Bob@Two.example", "bob")]
    [InlineData("twin@one.example", null)]
    [InlineData("nobody@one.example", null)]
    public async Task The_terminal_finds_people_by_an_e_mail_that_only_one_has(string email, string? id) =>
        Assert.Equal(id, (await InTurn(tx => new PeopleStore(tx).FindByEmailAsync(email)))?.Id);

    private Task<Person?> FindAsync(string tenant, string account) => InTurn(tx => new PeopleStore(tx).FindLinkedAsync(tenant, account, Home));

    private Task LinkAsync(string tenant, string account, string person) => InTurn(tx => new PeopleStore(tx).LinkAsync(tenant, account, person, Now));
}

public sealed class PeopleStoreOnSqlite() : PeopleStoreContract(postgres: false);

public sealed class PeopleStoreOnPostgres() : PeopleStoreContract(postgres: true);
