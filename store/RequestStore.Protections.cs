using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>Which open deal has which customer.</summary>
public sealed partial class RequestStore
{
    private const int MostNames = 1000;

    private static readonly string OpenStates = string.Join(", ", Enum.GetValues<RequestState>().Where(state => state.IsOpen()).Select(state => $"'{RequestSpellings.States.Of(state)}'"));

    /// <summary>Lets a deal be found by <see cref="OverlappingAsync"/> from now on, until <see cref="UnprotectAsync"/>.</summary>
    /// <param name="customerKeys">All names of the customer that must be the same to be the same customer.</param>
    /// <param name="variants">The names that say no more than that it may be the same one.</param>
    public Task NameAsync(long number, IReadOnlyList<string> customerKeys, IReadOnlyList<string> variants) => tx.RunAsync(
        $"with n (name) as ({tx.Engine.TextsIn("@names")}) insert into deal_names (name, number) select n.name, @number from n where true on conflict (name, number) do nothing",
        ("names", Names(customerKeys, variants)), ("number", number));

    /// <summary>Takes the customer for these products, in place of what the deal had taken before.</summary>
    /// <param name="customerKeys">All names of the customer that must be the same to be the same customer.</param>
    /// <param name="isNew">The deal has taken nothing before.</param>
    /// <returns>False when another deal has one of them; this one has none then.</returns>
    public async Task<bool> ProtectAsync(long number, IReadOnlyList<string> customerKeys, IReadOnlyList<string> products, bool isNew = false)
    {
        if (InList.Of("key", customerKeys, MostNames) is not { } keys || InList.Of("product", products.Select(Keys.Of), MostNames) is not { } of)
            throw new ArgumentException("A deal needs a customer and a product to be protected.");

        if (!isNew) await YieldAsync(number);
        var taken = await tx.RunAsync(
            $"""
            with k (customer_key) as (values {keys.Rows}), p (product) as (values {of.Rows})
            insert into protections (customer_key, product, number)
            select distinct k.customer_key, p.product, @number from k cross join p where true
            on conflict (customer_key, product) do nothing
            """,
            [.. keys.Parameters, .. of.Parameters, ("number", number)]);
        if (taken == keys.Count * of.Count)
            return true;

        await YieldAsync(number);
        return false;
    }

    /// <summary>Leaves the customer to another deal; <see cref="OverlappingAsync"/> still finds this one.</summary>
    public Task YieldAsync(long number) => tx.RunAsync("delete from protections where number = @number", ("number", number));

    /// <summary>Sets the customer free; <see cref="OverlappingAsync"/> finds the deal no more.</summary>
    /// <param name="customerKeys">As they were given to <see cref="NameAsync"/>; so are the variants.</param>
    public async Task UnprotectAsync(long number, IReadOnlyList<string> customerKeys, IReadOnlyList<string> variants)
    {
        await YieldAsync(number);
        await tx.RunAsync(
            $"delete from deal_names where number = @number and name in ({tx.Engine.TextsIn("@names")})", ("number", number), ("names", Names(customerKeys, variants)));
    }

    /// <summary>Open deals whose customer may be the same, oldest first: they share a key, or a variant and the caller takes their customer for the same.</summary>
    /// <remarks>One whose refusal can still be undone is open. Many customers begin alike ("Ministry of …"), so only those that are meant are read as a whole.</remarks>
    /// <param name="isSame">Looks at the customer's name on a deal that shares a variant.</param>
    /// <param name="except">The deal that is asked for.</param>
    public async Task<IReadOnlyList<Request>> OverlappingAsync(IReadOnlyList<string> customerKeys, IReadOnlyList<string> variants, Func<string, bool> isSame, long except)
    {
        var found = new List<Request>();
        foreach (var (number, customer, shared) in await tx.AllAsync(
            $"""
            select number, title, (select count(*) from deal_names k where k.number = r.number and k.name in ({tx.Engine.TextsIn("@keys")})) from requests r
             where number in (select number from deal_names where name in ({tx.Engine.TextsIn("@names")})) and number <> @except and kind = 'deal' and coalesce(undecided, state) in ({OpenStates})
             order by number
            """,
            row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2)),
            ("keys", Names(customerKeys, [])), ("names", Names(customerKeys, variants)), ("except", except)))
        {
            if ((shared > 0 || isSame(customer)) && await FindAsync(number) is { } other) found.Add(other);
        }

        return found;
    }

    private static string Names(IReadOnlyList<string> customerKeys, IReadOnlyList<string> variants) =>
        JsonSerializer.Serialize([.. customerKeys.Concat(variants).Where(name => name.Length > 0).Distinct().Take(MostNames)], NamesJson.Default.ListString);

    [JsonSerializable(typeof(List<string>))]
    private sealed partial class NamesJson : JsonSerializerContext;
}
