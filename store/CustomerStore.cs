using System.Globalization;
using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>End customers with their partners of record.</summary>
public sealed class CustomerStore(Transaction tx)
{
    private const int ShortestWord = 4;

    /// <summary>The partner's own customers with one of these names or domains; failing that those whose name begins with one of them.</summary>
    /// <param name="candidateNames">Words of the question, longer and shorter; at most 64 are looked for.</param>
    public async Task<IReadOnlyList<Customer>> FindAmongAsync(string partnerId, IReadOnlyList<string> candidateNames)
    {
        if (InList.Of("name", candidateNames.Select(NameKey.Of)) is not { } names || InList.Of("domain", candidateNames.Select(Keys.Of)) is not { } domains)
            return [];

        var found = await tx.AllAsync(
            $"""
            with n (name) as (values {names.Rows}), d (name) as (values {domains.Rows})
            select {PartnerRows.CustomerColumns}, (name_key in (select name from n) or coalesce(domain, '') in (select name from d)) as is_whole from customers
             where partner_id = @partner
               and (name_key in (select name from n) or domain in (select name from d)
                    or exists (select 1 from n where length(n.name) >= {ShortestWord} and substr(customers.name_key, 1, length(n.name) + 1) = n.name || ' '))
             order by name, id
            """,
            row => (Customer: PartnerRows.Customer(row), IsWhole: Convert.ToBoolean(row.GetValue(row.FieldCount - 1), CultureInfo.InvariantCulture)),
            [("partner", Keys.Of(partnerId)), .. names.Parameters, .. domains.Parameters]);
        return [.. found.Where(each => each.IsWhole || found.All(other => !other.IsWhole)).Select(each => each.Customer)];
    }

    /// <summary>Every partner's customers, and those without a partner, that have this name or domain. What is found is Akamai's business: no partner is told whose it is.</summary>
    /// <param name="nameKey">As <see cref="NameKey"/> writes it.</param>
    public async Task<IReadOnlyList<Customer>> FindAnywhereAsync(string nameKey, string? domain) => await tx.AllAsync(
        $"select {PartnerRows.CustomerColumns} from customers where name_key = @name or domain = @domain order by name, id",
        PartnerRows.Customer,
        ("name", nameKey), ("domain", domain is null ? null : Keys.Of(domain)));
}
