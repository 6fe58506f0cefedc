namespace PartnerBot.Program;

/// <summary>How the program treats a product.</summary>
public enum ProductFamily
{
    /// <summary>Everything with no rule of its own.</summary>
    General,
    ApiSecurity,
    Guardicore,
    CloudComputing,
}

/// <summary>A product by its full name; products that the catalogue does not know are <see cref="ProductFamily.General"/>.</summary>
public sealed record Product(string Name, ProductFamily Family);
