using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class CustomerStoreContract(bool postgres) : StoreContract(postgres)
{
    protected override Task ArrangeAsync() => GivenAsync("customers.csv",
        """
        customer_id,name,domain,country,region,named_client_since,products,partner_id,support_package,parent_customer_id
        K-1,"Crème & Café, S.A.",Creme.example,FR,EMEA,2024-05-06,App & API Protector,P-1,premium 3.0,K-0
        K-2,Contoso Ltd,contoso.example,,,,,P-2,,
        """);

    [Fact]
    public async Task A_customer_comes_back_as_it_was_imported() => Assert.Equivalent(
        new Customer("k-1", "Crème & Café, S.A.", "creme.example", "FR", Geography.Emea, new DateOnly(2024, 5, 6), [ProductCatalogue.AppAndApiProtector], "p-1", "Premium 3.0", "k-0"),
        Assert.Single(await FindAsync("P-1", "creme and cafe")),
        strict: true);

    [Theory]
    [InlineData("CREME.example")]
    [InlineData("Creme & Cafe SA")]
    public async Task A_customer_is_found_by_domain_or_name(string candidate) => Assert.Single(await FindAsync("p-1", "the", candidate));

    [Fact]
    public async Task Another_partner_s_customer_is_not_found() => Assert.Empty(await FindAsync("p-1", "Contoso", "contoso.example"));

    [Fact]
    public async Task Nothing_is_found_for_no_words() => Assert.Empty(await FindAsync("p-1"));

    [Theory]
    [InlineData("contoso", null, "k-2")]
    [InlineData("contoso", "creme.example", "k-2,k-1")]
    [InlineData("nobody", "CONTOSO.example", "k-2")]
    [InlineData("fabrikam", null, "k-3")]
    [InlineData("nobody", null, "")]
    [InlineData("nobody", "", "")]
    public async Task Customers_of_all_partners_are_found_by_name_or_domain(string nameKey, string? domain, string ids)
    {
        await GivenAsync("customers.csv", "customer_id,name\nK-3,Fabrikam\n");

        Assert.Equal(ids, string.Join(',', (await InTurn(tx => new CustomerStore(tx).FindAnywhereAsync(nameKey, domain))).Select(it => it.Id)));
    }

    private Task<IReadOnlyList<Customer>> FindAsync(string partner, params string[] candidates) =>
        InTurn(tx => new CustomerStore(tx).FindAmongAsync(partner, candidates));
}

public sealed class CustomerStoreOnSqlite() : CustomerStoreContract(postgres: false);

public sealed class CustomerStoreOnPostgres() : CustomerStoreContract(postgres: true);
