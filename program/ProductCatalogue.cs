namespace PartnerBot.Program;

/// <summary>The products that the bot can tell apart by name, and the names they go by.</summary>
public static class ProductCatalogue
{
    public static readonly Product ApiSecurity = new("API Security", ProductFamily.ApiSecurity);
    public static readonly Product Guardicore = new("Akamai Guardicore Segmentation", ProductFamily.Guardicore);
    public static readonly Product AppAndApiProtector = new("App & API Protector", ProductFamily.General);

    /// <summary>Every known product with its other names, all in the form that people write.</summary>
    public static IReadOnlyList<(Product Product, IReadOnlyList<string> Aliases)> All => throw new NotImplementedException();

    /// <summary>The product of this name or alias, whatever its case; a name nobody knows is a general product of that name.</summary>
    public static Product Named(string name) => throw new NotImplementedException();
}
