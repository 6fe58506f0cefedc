using PartnerBot.Program;

namespace PartnerBot.Tests.Program;

public sealed class ProductCatalogueTests
{
    [Theory]
    [InlineData("API Security", "API Security", ProductFamily.ApiSecurity)]
    [InlineData("api sec", "API Security", ProductFamily.ApiSecurity)]
    [InlineData("APISEC", "API Security", ProductFamily.ApiSecurity)]
    [InlineData("Akamai API Security", "API Security", ProductFamily.ApiSecurity)]
    [InlineData("Noname", "API Security", ProductFamily.ApiSecurity)]
    [InlineData("guardicore", "Akamai Guardicore Segmentation", ProductFamily.Guardicore)]
    [InlineData("GC", "Akamai Guardicore Segmentation", ProductFamily.Guardicore)]
    [InlineData("AGS", "Akamai Guardicore Segmentation", ProductFamily.Guardicore)]
    [InlineData("Micro-Segmentation", "Akamai Guardicore Segmentation", ProductFamily.Guardicore)]
    [InlineData("App and API Protector", "App & API Protector", ProductFamily.General)]
    [InlineData("  app  &  api protector ", "App & API Protector", ProductFamily.General)]
    [InlineData("Linode", "Akamai Cloud", ProductFamily.CloudComputing)]
    [InlineData("cloud computing", "Akamai Cloud", ProductFamily.CloudComputing)]
    [InlineData("Object Storage", "Akamai Cloud", ProductFamily.CloudComputing)]
    [InlineData("Object Delivery", "Object Delivery", ProductFamily.General)]
    [InlineData("ion", "Ion", ProductFamily.General)]
    [InlineData("MFA", "Akamai MFA", ProductFamily.General)]
    public void A_name_or_alias_is_its_product(string name, string product, ProductFamily family) =>
        Assert.Equal(new(product, family), ProductCatalogue.Named(name));

    [Fact]
    public void A_name_that_nobody_knows_is_a_general_product_of_that_name()
    {
        Assert.Equal(new("Hyper Widget", ProductFamily.General), ProductCatalogue.Named(" Hyper Widget "));
        Assert.False(ProductCatalogue.Knows("Hyper Widget"));
    }

    [Theory]
    [InlineData("AAP")]
    [InlineData("aap")]
    [InlineData("API protection")]
    public void A_name_for_two_products_is_asked_about_and_never_guessed(string name)
    {
        Assert.Equal([ProductCatalogue.AppAndApiProtector, ProductCatalogue.ApiSecurity], ProductCatalogue.Ambiguous[name]);
        Assert.False(ProductCatalogue.Knows(name));
    }

    [Fact]
    public void No_name_belongs_to_two_products() => Assert.All(
        ProductCatalogue.All,
        entry => Assert.All(entry.Aliases.Prepend(entry.Product.Name), name => Assert.Equal(entry.Product, ProductCatalogue.Named(name))));

    [Fact]
    public void A_product_is_the_same_however_its_name_is_written()
    {
        Assert.True(ProductCatalogue.AreSame(new("app and api protector", ProductFamily.General), ProductCatalogue.AppAndApiProtector));
        Assert.False(ProductCatalogue.AreSame(ProductCatalogue.ApiSecurity, ProductCatalogue.AppAndApiProtector));
    }
}
