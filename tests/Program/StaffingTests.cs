using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Levels.RequirementKind;

namespace PartnerBot.Tests.Program;

public sealed class StaffingTests
{
    [Theory]
    [InlineData(Level.Elite, SalesSpecialists, 5)]
    [InlineData(Level.Elite, SalesEngineers, 3)]
    [InlineData(Level.Elite, BasicServicesAndSupport, 1)]
    [InlineData(Level.Elite, SolutionsArchitects, 3)]
    [InlineData(Level.Premier, SalesSpecialists, 3)]
    [InlineData(Level.Premier, SalesEngineers, 2)]
    [InlineData(Level.Premier, BasicServicesAndSupport, 1)]
    [InlineData(Level.Premier, SolutionsArchitects, 1)]
    [InlineData(Level.Select, SalesSpecialists, 1)]
    [InlineData(Level.Select, SalesEngineers, 1)]
    [InlineData(Level.Select, BasicServicesAndSupport, 1)]
    public void Every_row_of_the_table_at_one_less_and_at_the_minimum(Level level, RequirementKind kind, int minimum)
    {
        var less = Staff(Some.Staffed(minimum - 1, minimum - 1, minimum - 1, minimum - 1), level)[kind];
        var enough = Staff(Some.Staffed(minimum, minimum, minimum, minimum), level)[kind];

        Assert.Equal((Fulfilment.NotMet, $"{minimum - 1}", $"{minimum}", "1 person"), (less.Fulfilment, less.AnyOf[0].Have, less.AnyOf[0].Need, less.Gap));
        Assert.Equal((Fulfilment.Met, (string?)null, 1.0), (enough.Fulfilment, enough.Gap, enough.AnyOf[0].Share));
    }

    [Fact]
    public void Select_asks_for_no_solutions_architect() =>
        Assert.DoesNotContain(SolutionsArchitects, Staff(Some.Staffed(1, 1, 1, 0), Level.Select).Keys);

    [Theory]
    [InlineData(Certificate.Gcse)]
    [InlineData(Certificate.ApiSecuritySecurityArchitect)]
    public void The_two_security_certificates_count_as_solutions_architect(Certificate certificate) =>
        Assert.True(Staff(Some.EmptyFile.WithCertified("ben", certificate, ProductCatalogue.Guardicore), Level.Premier)[SolutionsArchitects].IsMet);

    [Fact]
    public void A_person_counts_once_per_role()
    {
        var file = Some.EmptyFile.WithCertified("ben", Certificate.Gcse).WithCertified("ben", Certificate.SolutionsArchitect).WithCertified("ben", Certificate.SolutionsArchitect, Some.Delivery);

        Assert.Equal("1", Staff(file, Level.Elite)[SolutionsArchitects].AnyOf[0].Have);
    }

    [Fact]
    public void A_person_with_two_roles_counts_in_both_and_is_named()
    {
        var file = Some.EmptyFile.WithCertified("ben", Certificate.SalesSpecialist).WithCertified("ben", Certificate.SalesEngineer);

        Assert.Equal(["1", "1"], new[] { SalesSpecialists, SalesEngineers }.Select(kind => Staff(file, Level.Select)[kind].AnyOf[0].Have));
        Assert.Contains("ben", Caveat(file, Level.Select, "two-roles")!.Text, StringComparison.Ordinal);
        Assert.Null(Caveat(Some.File, Level.Select, "two-roles"));
    }

    [Fact]
    public void A_lapsed_certificate_does_not_count_and_its_holder_is_named()
    {
        var lastDay = Some.Today.AddDays(-60).AddMonths(-24);

        var inWindow = Some.EmptyFile.WithCertified("ben", Certificate.SalesEngineer, passedOn: lastDay);
        Assert.True(Staff(inWindow, Level.Select)[SalesEngineers].IsMet);
        Assert.Contains("Renew by 3 Aug 2026", Caveat(inWindow, Level.Select, "in-renewal-window")!.Text, StringComparison.Ordinal);

        var lapsed = Some.EmptyFile.WithCertified("ben", Certificate.SalesEngineer, passedOn: lastDay.AddDays(-1));
        Assert.False(Staff(lapsed, Level.Select)[SalesEngineers].IsMet);
        Assert.StartsWith("ben: ", Caveat(lapsed, Level.Select, "lapsed-not-counted")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lapse_that_changes_nothing_is_not_mentioned()
    {
        var file = Some.File.WithCertified("ben", Certificate.SalesEngineer, passedOn: new(2020, 1, 1));

        Assert.Null(Caveat(file, Level.Elite, "lapsed-not-counted"));
    }

    [Fact]
    public void People_count_in_their_own_region()
    {
        var file = Some.Staffed(1, 1, 1, 0, Geography.Apj);

        Assert.False(Staff(file, Level.Select)[SalesSpecialists].IsMet);
        Assert.False(Staff(file, Level.Select)[MarketingRepresentative].IsMet);
        Assert.True(Staff(file, Level.Select)[AllianceManager].IsMet);
        Assert.True(Staff(file, Level.Select, Geography.Apj)[SalesSpecialists].IsMet);
    }

    [Fact]
    public void Who_has_no_region_works_in_the_only_one_there_is()
    {
        var one = Some.Staffed(1, 1, 1, 0, region: null);
        var two = one with { Partner = Some.Partner with { Regions = [Geography.Emea, Geography.Apj] } };

        Assert.True(Staff(one, Level.Select)[SalesSpecialists].IsMet);
        Assert.False(Staff(one, Level.Select, Geography.Apj)[SalesSpecialists].IsMet);
        Assert.Null(Caveat(one, Level.Select, "people-without-region"));
        Assert.False(Staff(two, Level.Select)[SalesSpecialists].IsMet);
        Assert.StartsWith("4 people", Caveat(two, Level.Select, "people-without-region")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_are_waived_when_the_focus_is_only_security_and_both_results_are_shown()
    {
        var focused = WithFocus(0, ProductCatalogue.ApiSecurity, ProductCatalogue.Guardicore);

        Assert.Equal((Fulfilment.Waived, true), Services(focused));
        Assert.Contains("0 of 1.", Caveat(focused, Level.Premier, "services-waiver")!.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 1, which is enough", Caveat(WithFocus(1, ProductCatalogue.ApiSecurity), Level.Premier, "services-waiver")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_are_not_waived_when_the_focus_is_wider_or_general()
    {
        var wider = WithFocus(0, ProductCatalogue.ApiSecurity, Some.Delivery);

        Assert.Equal((Fulfilment.NotMet, false), Services(wider));
        Assert.NotNull(Caveat(wider, Level.Premier, "services-not-waived"));
        Assert.Equal((Fulfilment.NotMet, false), Services(WithFocus(0)));
        Assert.Null(Caveat(WithFocus(0), Level.Premier, "services-not-waived"));
        Assert.Equal((Fulfilment.NotMet, false), Services(WithFocus(0, ProductCatalogue.AppAndApiProtector)));
    }

    [Fact]
    public void The_Americas_are_counted_apart_and_the_other_reading_is_shown()
    {
        var regions = Some.Partner with { Regions = [Geography.NorthAmerica, Geography.Latam] };
        var north = Some.Staffed(1, 1, 1, 0, Geography.NorthAmerica) with { Partner = regions };

        Assert.Null(Caveat(Some.File, Level.Select, "americas-region"));
        Assert.DoesNotContain("together there would be enough", Caveat(north, Level.Select, "americas-region", Geography.NorthAmerica)!.Text, StringComparison.Ordinal);
        Assert.False(Staff(north, Level.Select, Geography.Latam)[SalesSpecialists].IsMet);
        Assert.Contains(
            "enough Sales Specialists, Sales Engineers, Basic Services & Support staff and Marketing Representatives",
            Caveat(north, Level.Select, "americas-region", Geography.Latam)!.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AllianceManager, AllianceManager)]
    [InlineData(Role.MarketingRepresentative, MarketingRepresentative)]
    [InlineData(Role.PartnerPortalAdministrator, PartnerPortalAdministrator)]
    [InlineData(Role.BusinessSupportAdministrator, BusinessSupportAdministrator)]
    public void Each_assigned_role_needs_somebody_who_works_there(Role role, RequirementKind kind)
    {
        Assert.True(Staff(WithPerson(Some.Person with { Roles = [role] }), Level.Select)[kind].IsMet);
        Assert.False(Staff(WithPerson(Some.Person with { Roles = [role], LeftOn = Some.Today }), Level.Select)[kind].IsMet);
        Assert.False(Staff(WithPerson(Some.Person with { Roles = [] }), Level.Select)[kind].IsMet);

        static PartnerFile WithPerson(Person person) => Some.EmptyFile with { People = [person] };
    }

    [Fact]
    public void Enough_staff_today_does_not_settle_the_months_before()
    {
        Assert.Contains("6 months", Caveat(Some.File, Level.Elite, "staff-look-back")!.Text, StringComparison.Ordinal);
        Assert.Null(Caveat(Some.EmptyFile, Level.Elite, "staff-look-back"));
    }

    private static Dictionary<RequirementKind, Requirement> Staff(PartnerFile file, Level level, Geography geography = Geography.Emea) =>
        LevelRules.Assess(Some.Edition, file, level, geography, Some.Today).Requirements.ToDictionary(requirement => requirement.Kind);

    private static Caveat? Caveat(PartnerFile file, Level level, string name, Geography geography = Geography.Emea) =>
        LevelRules.Assess(Some.Edition, file, level, geography, Some.Today).Basis.Caveats.SingleOrDefault(caveat => caveat.Name == name);

    private static PartnerFile WithFocus(int services, params Product[] focus) =>
        Some.Staffed(3, 2, services, 1) with { Partner = Some.Partner with { Focus = focus } };

    private static (Fulfilment, bool) Services(PartnerFile file)
    {
        var requirement = Staff(file, Level.Premier)[BasicServicesAndSupport];
        return (requirement.Fulfilment, requirement.IsMet);
    }
}
