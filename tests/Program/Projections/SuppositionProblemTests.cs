using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;
using static PartnerBot.Program.Projections.SuppositionKind;
using static PartnerBot.Tests.Program.Projections.Suppose;

namespace PartnerBot.Tests.Program.Projections;

public sealed class SuppositionProblemTests
{
    public static TheoryData<Supposition, SuppositionProblemKind> Problems => new()
    {
        { new(SuppositionKind.Leaves), SuppositionProblemKind.NeedsPerson },
        { new(SuppositionKind.Leaves, "  "), SuppositionProblemKind.NeedsPerson },
        { new(SuppositionKind.Leaves, "Nobody"), SuppositionProblemKind.UnknownPerson },
        { new(SuppositionKind.Leaves, "gone"), SuppositionProblemKind.HasLeft },
        { new(SuppositionKind.Leaves, "Sam"), SuppositionProblemKind.AmbiguousPerson },
        { new(SuppositionKind.Lapses), SuppositionProblemKind.NeedsPerson },
        { new(SuppositionKind.Lapses, "lead"), SuppositionProblemKind.NoCertificate },
        { new(SuppositionKind.Lapses, "ana", StaffRole.SalesEngineer), SuppositionProblemKind.NoCertificate },
        { new(SuppositionKind.Lapses, "old"), SuppositionProblemKind.AlreadyLapsed },
        { new(SuppositionKind.Renews), SuppositionProblemKind.NeedsPerson },
        { new(SuppositionKind.Certifies), SuppositionProblemKind.NeedsRole },
        { new(SuppositionKind.Certifies, null, StaffRole.SalesEngineer, 0), SuppositionProblemKind.UnusableNumber },
        { new(SuppositionKind.Certifies, null, StaffRole.SalesEngineer, 1001), SuppositionProblemKind.UnusableNumber },
        { new(SuppositionKind.Certifies, "ana", StaffRole.SalesEngineer, Geography: Geography.Apj), SuppositionProblemKind.WorksElsewhere },
        { new(SuppositionKind.Revenue), SuppositionProblemKind.NeedsAmount },
        { new(SuppositionKind.Revenue, Amount: 0), SuppositionProblemKind.UnusableNumber },
        { new(SuppositionKind.Revenue, Total: -1), SuppositionProblemKind.UnusableNumber },
        { new(SuppositionKind.Revenue, Total: Elite.Revenue.Single(row => row.Year == Today.Year).AnnualRevenue), SuppositionProblemKind.UnusableNumber },
        { new(NetMrr, Amount: 1_000_000_000_001m), SuppositionProblemKind.UnusableNumber },
        { new(NetMrr, Amount: 1, Geography: Geography.Apj), SuppositionProblemKind.NotOperatingThere },
        { new(Integrations), SuppositionProblemKind.NeedsCount },
        { new(Integrations, Count: 0), SuppositionProblemKind.UnusableNumber },
        { new(Plan), SuppositionProblemKind.AlreadyAgreed },
        { new(NoPlan, On: new(2026, 12, 1)), SuppositionProblemKind.AlreadyAgreed },
        { new(NoPlan, On: new(2025, 12, 1)), SuppositionProblemKind.DayOutOfRange },
        { new(SuppositionKind.Notice, On: new(2025, 8, 2)), SuppositionProblemKind.DayOutOfRange },
        { new(SuppositionKind.Notice, On: new(2028, 4, 1)), SuppositionProblemKind.DayOutOfRange },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_does_not_fit_is_said(Supposition supposition, SuppositionProblemKind kind)
    {
        var file = Elite with
        {
            People =
            [
                .. Elite.People,
                Some.Person with { Id = "gone", Name = "Gon Gone", LeftOn = Today },
                Some.Person with { Id = "sam-1", Name = "Sam One" },
                Some.Person with { Id = "sam-2", Name = "Sam Two" },
            ],
        };
        file = file.WithCertified("old", Certificate.SalesSpecialist, null, new(2023, 1, 1));

        var problem = Problem(file, supposition);

        Assert.Equal((0, kind), (problem.At, problem.Kind));
        Assert.Equal(kind is SuppositionProblemKind.AmbiguousPerson ? ["Sam One", "Sam Two"] : [], problem.People.Select(person => person.Name));
    }

    [Fact]
    public void Every_problem_is_told_at_once_with_its_place()
    {
        var problems = Assert.IsType<Projection.CannotSuppose>(Projection.Of(Some.Edition, Elite, Today, [new(SuppositionKind.Leaves, "ana"), new(SuppositionKind.Leaves, "Nobody"), new(SuppositionKind.Revenue)])).Problems;

        Assert.Equal([(1, SuppositionProblemKind.UnknownPerson), (2, SuppositionProblemKind.NeedsAmount)], problems.Select(problem => (problem.At, problem.Kind)));
        Assert.Equal([false, true], problems.Select(problem => problem.IsDetail));
    }

    [Fact]
    public void With_several_regions_the_region_is_asked_for()
    {
        var two = Elite with { Partner = Some.Partner with { Regions = [Geography.Apj, Geography.Emea] } };

        var problem = Problem(two, new Supposition(SuppositionKind.Revenue, Amount: 5));

        Assert.Equal(SuppositionProblemKind.NeedsGeography, problem.Kind);
        Assert.Equal([Geography.Emea, Geography.Apj], problem.Geographies);
        Assert.Equal("In which region? Northwind Networks operates in EMEA and APJ.", problem.Text);
    }

    [Fact]
    public void Without_a_region_nothing_can_be_projected() =>
        Assert.Equal(SuppositionProblemKind.NoRegions, Problem(Elite with { Partner = Some.Partner with { Regions = [] } }).Kind);

    [Fact]
    public void Somebody_without_a_region_cannot_be_certified_for_one() => Assert.Equal(
        SuppositionProblemKind.WithoutRegion,
        Problem(
            Elite with { Partner = Some.Partner with { Regions = [Geography.Emea, Geography.Apj] }, People = [Some.Person with { Region = null }] },
            new Supposition(SuppositionKind.Certifies, "ana", StaffRole.SalesEngineer)).Kind);

    [Theory]
    [InlineData("ANA")]
    [InlineData("Ana Lindqvist")]
    [InlineData("ana lindqvist")]
    [InlineData("Ana")]
    public void A_person_is_found_by_id_name_or_first_name(string name)
    {
        var file = Elite with { People = [.. Elite.People.Select(person => person.Id is "ana" ? person with { Name = "Ana Lindqvist" } : person)] };

        Assert.Equal("Ana Lindqvist leaves on 3 Aug 2026.", Assert.Single(Project(file, Suppose.Leaves(name)).Supposed));
    }

    [Fact]
    public void What_was_understood_is_said_back()
    {
        var two = Elite.WithCertified("ana", Certificate.SolutionsArchitect);

        Assert.Equal(
            [
                "ana's Sales Specialist certificate is not renewed.",
                "ana's 2 certificates are not renewed.",
                "The 3 Sales Engineer certificates in EMEA are not renewed.",
                "ana's Sales Specialist certificate is renewed on 1 Sep 2026, not before.",
                "2 Sales Engineers more in EMEA, certified by 3 Aug 2026.",
                "ana is certified as Sales Engineer by 3 Aug 2026.",
                "$5K less Net MRR in EMEA from 3 Aug 2026.",
                "1 more partner-led proof of concept or integration by 3 Aug 2026.",
                "Akamai gives notice on 3 Aug 2026 of what is missing then.",
            ],
            Project(
                two,
                new(SuppositionKind.Lapses, "ana", StaffRole.SalesSpecialist),
                Suppose.Lapses("ana"),
                new(SuppositionKind.Lapses, Role: StaffRole.SalesEngineer, Geography: Geography.Emea),
                new(SuppositionKind.Renews, "ana", StaffRole.SalesSpecialist, On: new(2026, 9, 1)),
                Suppose.Certifies(StaffRole.SalesEngineer, count: 2),
                new(SuppositionKind.Certifies, "ana", StaffRole.SalesEngineer),
                new(NetMrr, Amount: -5_000m),
                new(Integrations, Count: 1),
                new(SuppositionKind.Notice)).Supposed);
    }

    [Fact]
    public void A_plan_already_submitted_may_be_supposed_agreed()
    {
        var submitted = Elite with { SuccessPlans = [new(2026, new(2026, 1, 10), null, null)] };

        var projected = Project(submitted, new Supposition(Plan, On: new(2026, 9, 1)));

        Assert.Equal([NoticeKind.SuccessPlan], projected.WithoutDate.Select(each => each.Kind));
        Assert.Equal("A Success Plan for 2026 is agreed on 1 Sep 2026.", Assert.Single(projected.Supposed));
    }

}
