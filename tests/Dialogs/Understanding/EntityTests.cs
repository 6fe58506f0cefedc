using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Dialogs.Understanding;

public sealed class EntityTests
{
    [Theory]
    [InlineData("what do we need for Elite", Level.Elite)]
    [InlineData("PREMIER LEVEL", Level.Premier)]
    [InlineData("are we a premiere partner", Level.Premier)]
    [InlineData("the Select tier", Level.Select)]
    [InlineData("from Select to Premier", Level.Premier)]
    [InlineData("we are Premier, what is missing to be, say, for Elite", Level.Elite)]
    [InlineData("discount for Select in EMEA", Level.Select)]
    [InlineData("please select a product", null)]
    [InlineData("can I select guardicore", null)]
    [InlineData("Premier League table", null)]
    [InlineData("compare Premier and Elite", null)]
    [InlineData("Bot Manager Premier", null)]
    public void A_level_is_read_when_one_is_meant(string text, Level? level) => Assert.Equal(level, Corpus.Entities(text).Level);

    [Fact]
    public void Two_levels_are_listed_in_the_order_said() =>
        Assert.Equal([Level.Premier, Level.Elite], Corpus.Entities("compare Premier and Elite").Levels);

    [Theory]
    [InlineData("in EMEA", Geography.Emea)]
    [InlineData("thresholds in Germany", Geography.Emea)]
    [InlineData("the Middle East", Geography.Emea)]
    [InlineData("South Africa", Geography.Emea)]
    [InlineData("latam?", Geography.Latam)]
    [InlineData("in Latin America", Geography.Latam)]
    [InlineData("for Brazil", Geography.Latam)]
    [InlineData("Mexico", Geography.Latam)]
    [InlineData("north america", Geography.NorthAmerica)]
    [InlineData("in the US", Geography.NorthAmerica)]
    [InlineData("U.S. thresholds", Geography.NorthAmerica)]
    [InlineData("USA", Geography.NorthAmerica)]
    [InlineData("in the us", Geography.NorthAmerica)]
    [InlineData("Canada", Geography.NorthAmerica)]
    [InlineData("APAC", Geography.Apj)]
    [InlineData("what about Japan", Geography.Apj)]
    [InlineData("Australia and New Zealand", Geography.Apj)]
    [InlineData("tell us our level", null)]
    [InlineData("what is in it for us", null)]
    [InlineData("TELL US", null)]
    [InlineData("the Americas", null)]
    [InlineData("EMEA and APJ", null)]
    public void A_geography_is_read_from_its_name_or_a_country(string text, Geography? geography) => Assert.Equal(geography, Corpus.Entities(text).Geography);

    [Fact]
    public void The_Americas_are_two_geographies() =>
        Assert.Equal([Geography.NorthAmerica, Geography.Latam], Corpus.Entities("in the Americas").Geographies);

    [Theory]
    [InlineData("API Security", "API Security")]
    [InlineData("api-security", "API Security")]
    [InlineData("discount on API sec", "API Security")]
    [InlineData("Guardicore", "Akamai Guardicore Segmentation")]
    [InlineData("microsegmentation deal", "Akamai Guardicore Segmentation")]
    [InlineData("App & API Protector", "App & API Protector")]
    [InlineData("app and api protector", "App & API Protector")]
    [InlineData("Bot Manager Premier", "Bot Manager")]
    [InlineData("ion compliance", "Ion")]
    [InlineData("AAP, I mean API Security", "API Security")]
    [InlineData("AAP", null)]
    [InlineData("my API token", null)]
    public void A_product_is_read_by_its_longest_name(string text, string? product) => Assert.Equal(product, Corpus.Entities(text).Product?.Name);

    [Theory]
    [InlineData("discount on AAP")]
    [InlineData("what about API protection")]
    [InlineData("rate for API")]
    public void A_name_of_two_products_leaves_both_to_ask(string text)
    {
        var entities = Corpus.Entities(text);

        Assert.Null(entities.Product);
        Assert.Equal([ProductCatalogue.AppAndApiProtector, ProductCatalogue.ApiSecurity], entities.AmbiguousProducts);
    }

    [Fact]
    public void A_plain_name_beside_an_ambiguous_one_decides() => Assert.Empty(Corpus.Entities("AAP, I mean API Security").AmbiguousProducts);

    [Theory]
    [InlineData("how many SS", StaffRole.SalesSpecialist)]
    [InlineData("sales engineers", StaffRole.SalesEngineer)]
    [InlineData("our SEs", StaffRole.SalesEngineer)]
    [InlineData("Basic Services & Support", StaffRole.BasicServicesAndSupport)]
    [InlineData("BSS staff", StaffRole.BasicServicesAndSupport)]
    [InlineData("solution architects", StaffRole.SolutionsArchitect)]
    [InlineData("who is GCSE", StaffRole.SolutionsArchitect)]
    [InlineData("security architect", StaffRole.SolutionsArchitect)]
    [InlineData("SE or SA", null)]
    [InlineData("Basic for Ion", null)]
    public void A_certified_role_is_read(string text, StaffRole? role) => Assert.Equal(role, Corpus.Entities(text).Role);

    [Theory]
    [InlineData("who is our PPA", Role.PartnerPortalAdministrator)]
    [InlineData("my alliance manager", Role.AllianceManager)]
    [InlineData("ask the PAE", Role.PartnerAccountExecutive)]
    [InlineData("sales engineer", null)]
    public void Other_roles_are_kept_apart(string text, Role? role) => Assert.Equal(role, Corpus.Entities(text).OtherRole);

    [Theory]
    [InlineData("with DR", Registration.Approved)]
    [InlineData("w/ deal reg", Registration.Approved)]
    [InlineData("a registered deal", Registration.Approved)]
    [InlineData("with an approved deal registration", Registration.Approved)]
    [InlineData("without registration", Registration.Without)]
    [InlineData("no deal reg", Registration.Without)]
    [InlineData("w/o DR", Registration.Without)]
    [InlineData("unregistered", Registration.Without)]
    [InlineData("the deal isn't registered", Registration.Without)]
    [InlineData("if the registration was rejected", Registration.Without)]
    [InlineData("and without?", Registration.Without)]
    [InlineData("with or without registration", null)]
    [InlineData("registered and unregistered deals", null)]
    [InlineData("without a doubt", null)]
    [InlineData("Dr Smith", null)]
    public void A_registration_is_read_on_both_sides(string text, Registration? registration) => Assert.Equal(registration, Corpus.Entities(text).Registration);

    [Theory]
    [InlineData("a new customer", CustomerStanding.New)]
    [InlineData("new logo", CustomerStanding.New)]
    [InlineData("net-new account", CustomerStanding.New)]
    [InlineData("they are new to Akamai", CustomerStanding.New)]
    [InlineData("an existing customer", CustomerStanding.Existing)]
    [InlineData("installed base", CustomerStanding.Existing)]
    [InlineData("a new service for an existing customer", CustomerStanding.ExistingNewService)]
    [InlineData("existing client wants another product", CustomerStanding.ExistingNewService)]
    [InlineData("new or existing customer", CustomerStanding.Existing)]
    [InlineData("500k deal guardicore new", CustomerStanding.New)]
    [InlineData("and if he is a customer already?", CustomerStanding.Existing)]
    [InlineData("what is new", null)]
    [InlineData("is Guardicore new to the price list", null)]
    [InlineData("new customer or existing customer", null)]
    [InlineData("a new product", null)]
    public void A_customer_is_new_or_existing(string text, CustomerStanding? standing) => Assert.Equal(standing, Corpus.Entities(text).Customer);

    [Theory]
    [InlineData("Advanced on Ion", ComplianceLevel.Advanced)]
    [InlineData("are we Basic", ComplianceLevel.Basic)]
    [InlineData("Advanced support package", null)]
    [InlineData("Basic Services and Support", null)]
    [InlineData("Basic or Advanced", null)]
    public void Compliance_is_not_the_support_package_or_the_role(string text, ComplianceLevel? compliance) => Assert.Equal(compliance, Corpus.Entities(text).Compliance);

    [Theory]
    [InlineData("are we GCSP", Lookalike.Gcsp)]
    [InlineData("who is GCSE", null)]
    [InlineData("Community Elite Customer award", Lookalike.CommunityEliteCustomer)]
    [InlineData("how do I become an Elite Customer", Lookalike.CommunityEliteCustomer)]
    [InlineData("are we Elite", null)]
    [InlineData("Ask the Expert event", Lookalike.AskTheExpertEvent)]
    [InlineData("Ask An Expert", null)]
    public void Things_that_only_sound_like_the_program_are_told_apart(string text, Lookalike? lookalike)
    {
        var entities = Corpus.Entities(text);

        Assert.Equal(lookalike, entities.Lookalike);
        if (lookalike is Lookalike.CommunityEliteCustomer) Assert.Null(entities.Level);
    }

    [Theory]
    [InlineData("what is my level", true, false)]
    [InlineData("am I certified", true, false)]
    [InlineData("what is our level", false, true)]
    [InlineData("tell us", false, true)]
    [InlineData("thresholds in the US", false, false)]
    public void Who_is_spoken_of_is_heard(string text, bool me, bool us)
    {
        var entities = Corpus.Entities(text);

        Assert.Equal((me, us), (entities.AboutMe, entities.AboutUs));
    }

    [Theory]
    [InlineData("discount for Fabrikam", "Fabrikam")]
    [InlineData("What is Contoso's level?", "Contoso")]
    [InlineData("when does Ana Ruiz's certificate expire", "Ana Ruiz")]
    [InlineData("discount guardicore fabrikam emea", "fabrikam")]
    [InlineData("discount for \"Blue Ocean\" please", "Blue Ocean")]
    [InlineData("deal with contoso.com", "contoso.com")]
    [InlineData("is Jean-Luc certified", "Jean-Luc")]
    public void A_name_is_offered_as_it_was_written(string text, string name) => Assert.Equal(name, Corpus.Entities(text).NameCandidates[0]);

    [Theory]
    [InlineData("What is my discount on API Security?")]
    [InlineData("Thresholds for Elite in EMEA")]
    public void Words_of_the_program_are_no_names(string text) => Assert.Empty(Corpus.Entities(text).NameCandidates);
}
