using PartnerBot.Program;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>The names that products go by, out of the catalogue.</summary>
internal static class ProductNames
{
    public static IEnumerable<(string Name, Product Product)> All =>
        from entry in ProductCatalogue.All
        from name in entry.Aliases.Prepend(entry.Product.Name)
        select (name, entry.Product);

    /// <summary>Names that more than one product goes by.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Product> Products)> Ambiguous =>
        ProductCatalogue.Ambiguous.Select(entry => (entry.Key, entry.Value));
}
