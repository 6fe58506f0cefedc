using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>End customers, always seen from their partner of record.</summary>
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
}
