using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>End customers with their partners of record.</summary>
public sealed class CustomerStore(Transaction tx)
{
    /// <summary>The partner's own customers with one of these names or domains.</summary>
    /// <param name="candidateNames">Words of the question, longer and shorter; at most 64 are looked for.</param>
    public async Task<IReadOnlyList<Customer>> FindAmongAsync(string partnerId, IReadOnlyList<string> candidateNames)
    {
        if (InList.Of("name", candidateNames.Select(NameKey.Of)) is not { } names || InList.Of("domain", candidateNames.Select(Keys.Of)) is not { } domains)
            return [];

        return await tx.AllAsync(
            $"""
            select {PartnerRows.CustomerColumns} from customers
             where partner_id = @partner and (name_key in ({names.Sql}) or domain in ({domains.Sql}))
             order by name, id
            """,
            PartnerRows.Customer,
            [("partner", Keys.Of(partnerId)), .. names.Parameters, .. domains.Parameters]);
    }

    /// <summary>Every partner's customers, and those without a partner, that have this name or domain. What is found is Akamai's business: no partner is told whose it is.</summary>
    /// <param name="nameKey">As <see cref="NameKey"/> writes it.</param>
    public async Task<IReadOnlyList<Customer>> FindAnywhereAsync(string nameKey, string? domain) => await tx.AllAsync(
        $"select {PartnerRows.CustomerColumns} from customers where name_key = @name or domain = @domain order by name, id",
        PartnerRows.Customer,
        ("name", nameKey), ("domain", domain is null ? null : Keys.Of(domain)));
}
