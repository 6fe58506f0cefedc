using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class SectionNameTests
{
    private static readonly SectionName[] Sections =
    [
        new("", ""), new("Certification", "Certification"), new("Certification Renewal", "Certification Renewal"), new("Crew, Certified Staff", "Certified Staff"),
        new("Changes in Certified Staff", "Changes in Certified Staff"), new("Prices, Wholesale Product Pricing", "Wholesale Product Pricing"),
        new("Flags, Banners, and Pennants", "Banners, and Pennants"), new("Partner’s Level", "Partner’s Level"), new("Resources, Definitions", "Definitions"),
    ];

    [Theory]
    [InlineData("Financial Benefits, Wholesale Product Pricing", "Prices, Wholesale Product Pricing")]
    [InlineData("prices - wholesale product pricing!", "Prices, Wholesale Product Pricing")]
    [InlineData("Assigned Staff, Certified Staff", "Crew, Certified Staff")]
    [InlineData("Certified Staff", "Crew, Certified Staff")]
    [InlineData("Changes in Certified Staff", "Changes in Certified Staff")]
    [InlineData("Certification", "Certification")]
    [InlineData("Certification Renewal", "Certification Renewal")]
    [InlineData("Flags, Banners, and Pennants", "Flags, Banners, and Pennants")]
    [InlineData("Partner's Level", "Partner’s Level")]
    [InlineData("Definitions", "Resources, Definitions")]
    [InlineData("Renewal", "Certification Renewal")]
    [InlineData("Wholesale Product Pricing of the Year", "Prices, Wholesale Product Pricing")]
    [InlineData("Crew", "Crew, Certified Staff")]
    public void A_citation_finds_its_section_by_the_last_heading_first(string cited, string section) => Assert.Equal(section, SectionName.Best(Sections, cited)?.Section);

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("Submarines")]
    [InlineData("Certificationally")]
    public void What_no_heading_says_finds_none(string cited) => Assert.Null(SectionName.Best(Sections, cited));

    [Fact]
    public void Every_section_that_the_edition_cites_is_found_in_a_guide_that_has_it()
    {
        SectionName[] sections = [.. InventedGuide.Passages.Select(passage => new SectionName(passage.Section, passage.Heading)).Distinct()];
        var cited = Some.Edition.Sections;

        Assert.Equal("Financial Benefits, Wholesale Product Pricing", SectionName.Best(sections, cited.Pricing)?.Section);
        Assert.Equal("Certified Staff", SectionName.Best(sections, cited.CertifiedStaff)?.Section);
        Assert.Equal("Ask An Expert", SectionName.Best(sections, cited.AskAnExpert)?.Section);
        Assert.Null(SectionName.Best([], cited.Pricing));
    }
}
