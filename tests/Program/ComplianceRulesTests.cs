using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Compliance.ComplianceLevel;

namespace PartnerBot.Tests.Program;

public sealed class ComplianceRulesTests
{
    [Theory]
    [InlineData(2, 2, 1, 0, Basic)]
    [InlineData(1, 2, 1, 0, None)]
    [InlineData(2, 1, 1, 0, None)]
    [InlineData(2, 2, 0, 0, None)]
    [InlineData(2, 2, 1, 1, Advanced)]
    [InlineData(1, 2, 1, 1, None)]
    [InlineData(2, 2, 0, 9, None)]
    [InlineData(0, 0, 0, 1, None)] // the table's column alone would call this Advanced
    [InlineData(1, 1, 1, 0, None)] // Select's minimum staff
    public void The_footnotes_decide(int sales, int engineers, int services, int architects, ComplianceLevel level) =>
        Assert.Equal(level, Assess(Some.Staffed(sales, engineers, services, architects, product: Some.Delivery)).Level);

    [Fact]
    public void Each_role_shows_what_there_is_and_what_is_needed()
    {
        var roles = Assess(Some.Staffed(3, 1, 0, 0, product: Some.Delivery)).Roles;

        Assert.Equal(
            [
                (StaffRole.SalesSpecialist, 3, 2, 2), (StaffRole.SalesEngineer, 1, 2, 2),
                (StaffRole.BasicServicesAndSupport, 0, 1, 1), (StaffRole.SolutionsArchitect, 0, 0, 1),
            ],
            roles.Select(role => (role.Role, role.Have, role.ForBasic, role.ForAdvanced)));
        Assert.All(roles, role => Assert.Equal(role.Have, role.Holders.Count));
    }

    [Fact]
    public void Certificates_for_another_product_or_for_none_do_not_count()
    {
        Assert.Equal(None, Assess(Some.Staffed(2, 2, 1, 1, product: ProductCatalogue.AppAndApiProtector)).Level);

        var withoutProduct = Assess(Some.Staffed(2, 2, 1, 1));
        Assert.Equal(None, withoutProduct.Level);
        Assert.Contains(withoutProduct.Basis.Caveats, caveat => caveat.Name is "without-product");
    }

    [Fact]
    public void People_of_every_region_count_together() =>
        Assert.Equal(Basic, Assess(Some.Staffed(2, 2, 1, 0, Geography.Apj, Some.Delivery)).Level);

    [Fact]
    public void The_same_person_is_counted_once_in_a_role() => Assert.Equal(
        1,
        Assess(Some.EmptyFile.WithCertified("ben", Certificate.SalesEngineer, Some.Delivery).WithCertified("ben", Certificate.SalesEngineer, Some.Delivery)).Roles[1].Have);

    [Theory]
    [InlineData(0, Basic, false)]
    [InlineData(1, Basic, true)]
    [InlineData(60, Basic, true)]
    [InlineData(61, None, false)]
    public void A_certificate_counts_until_its_renewal_window_ends(int daysPastExpiry, ComplianceLevel level, bool isWarned)
    {
        var file = Some.Staffed(2, 2, 0, 0, product: Some.Delivery)
            .WithCertified("ben", Certificate.BasicServicesAndSupport, Some.Delivery, Some.Today.AddDays(-daysPastExpiry).AddMonths(-24));

        var standing = Assess(file);

        Assert.Equal(level, standing.Level);
        Assert.Equal(isWarned, standing.Basis.Caveats.Any(caveat => caveat.Name is "in-renewal-window" && caveat.Text.Contains("may be lost", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("API Security")]
    [InlineData("Guardicore")]
    [InlineData("Linode")]
    public void Three_kinds_of_product_are_not_scored(string product)
    {
        var named = ProductCatalogue.Named(product);
        var standing = ComplianceRules.Assess(Some.Edition, Some.Staffed(2, 2, 1, 1, product: named), named, Some.Today);

        Assert.Equal((false, None), (standing.Applies, standing.Level));
        Assert.Empty(standing.Roles);
        Assert.Contains("not kept", Assert.Single(standing.Basis.Rules), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Certificate.Gcse)]
    [InlineData(Certificate.ApiSecuritySecurityArchitect)]
    public void Their_architects_count_for_other_products_and_it_is_said(Certificate certificate)
    {
        var standing = Assess(Some.Staffed(2, 2, 1, 0, product: Some.Delivery).WithCertified("ben", certificate, ProductCatalogue.Guardicore));

        Assert.Equal(Advanced, standing.Level);
        Assert.StartsWith("ben", standing.Basis.Caveats.Single(caveat => caveat.Name is "borrowed-architects").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_said_when_Advanced_does_not_hang_on_it()
    {
        var enough = Some.Staffed(2, 2, 1, 1, product: Some.Delivery);

        Assert.DoesNotContain(Names(enough.WithCertified("ben", Certificate.Gcse, ProductCatalogue.Guardicore)), name => name is "borrowed-architects");
        Assert.DoesNotContain(Names(enough.WithCertified("SolutionsArchitect-1", Certificate.Gcse, ProductCatalogue.Guardicore)), name => name is "borrowed-architects");
    }

    [Fact]
    public void That_levels_count_differently_is_always_said() => Assert.Contains("two-schemes", Names(Some.Staffed(1, 1, 1, 0, product: Some.Delivery)));

    [Fact]
    public void Every_product_of_certificates_and_focus_is_assessed_once()
    {
        var file = Some.Staffed(2, 2, 1, 0, product: Some.Delivery).WithCertified("ben", Certificate.Gcse, ProductCatalogue.Guardicore) with
        {
            Partner = Some.Partner with { Focus = [ProductCatalogue.AppAndApiProtector, new("ion", ProductFamily.General)] },
        };

        Assert.Equal(
            [("App & API Protector", true), ("Ion", true), ("Akamai Guardicore Segmentation", false)],
            ComplianceRules.AssessAll(Some.Edition, file, Some.Today).Select(standing => (standing.Product.Name, standing.Applies)));
    }

    private static ProductStanding Assess(PartnerFile file) => ComplianceRules.Assess(Some.Edition, file, Some.Delivery, Some.Today);

    private static IEnumerable<string> Names(PartnerFile file) => Assess(file).Basis.Caveats.Select(caveat => caveat.Name);
}
