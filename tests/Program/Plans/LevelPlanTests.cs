using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Plans;

namespace PartnerBot.Tests.Program.Plans;

public sealed class LevelPlanTests
{
    // Everything that Elite asks for but one Sales Specialist, at Premier.
    private static readonly PartnerFile OneShort = Some.Staffed(4, 3, 1, 3) with { Revenue = Some.File.Revenue, SuccessPlans = Some.File.SuccessPlans };

    [Fact]
    public void A_level_that_is_held_and_supported_is_said_to_be_there()
    {
        var plan = Elite(Some.File with { Partner = Some.Partner with { Level = Level.Elite } });

        Assert.Equal((LevelPlanState.Held, 0, 0), (plan.State, plan.Exams, plan.NewPeople));
        Assert.Equal("Elite in EMEA is there already, and nothing is missing for it.", plan.Headline);
    }

    [Fact]
    public void A_level_that_the_record_supports_comes_with_the_next_quarter()
    {
        var plan = Elite(Some.File);

        Assert.Equal((LevelPlanState.Supported, new DateOnly(2026, 10, 1), new DateOnly(2026, 9, 30)), (plan.State, plan.EffectiveOn, plan.MustBeTrueOn));
        Assert.Equal("With everything in place by 30 Sep 2026, it can take effect on 1 Oct 2026.", plan.Timing);
    }

    [Fact]
    public void Who_can_renew_is_nearest_then_who_does_the_job_then_who_is_free()
    {
        var file = Some.Staffed(1, 3, 1, 3) with { Revenue = Some.File.Revenue, SuccessPlans = Some.File.SuccessPlans };
        file = file with
        {
            People =
            [
                .. file.People,
                Some.Person with { Id = "free", Name = "Free" },
                Some.Person with { Id = "seller", Name = "Seller", Roles = [Role.SalesSpecialist] },
            ],
        };
        file = file.WithCertified("old", Certificate.SalesSpecialist, null, new(2024, 1, 1)).WithCertified("soon", Certificate.SalesSpecialist, null, new(2024, 7, 3));
        file = file with { People = [.. file.People.Where(person => person.Id is not "lead"), file.People[0] with { Id = "lead", Region = Geography.Apj }] };

        var plan = Elite(file);

        Assert.Equal(
            [
                (StaffMoveKind.Keep, "soon: renew Sales Specialist by 1 Sep 2026"),
                (StaffMoveKind.Renew, "old: renew Sales Specialist, lapsed on 3 Mar 2026"),
                (StaffMoveKind.CertifySameJob, "Seller: certify as Sales Specialist"),
                (StaffMoveKind.Certify, "Free: certify as Sales Specialist"),
            ],
            plan.Roles[0].Moves.Select(move => (move.Kind, move.Text)));
        Assert.Equal((4, 0), (plan.Exams, plan.NewPeople));
        Assert.Equal("Sales Specialists: 1 of 5, 4 to go", plan.Roles[0].Text);
    }

    [Fact]
    public void When_nobody_is_free_somebody_shares_and_that_is_doubted()
    {
        var file = OneShort with { People = [.. OneShort.People.Select(person => person.Id is "lead" ? person with { Region = Geography.Apj } : person)] };

        var plan = Elite(file);

        Assert.Equal(StaffMoveKind.CertifyShared, Assert.Single(plan.Roles[0].Moves).Kind);
        Assert.Equal((1, 0), (plan.Exams, plan.NewPeople));
        Assert.Equal((0, 1), (plan.Careful.MoreExams, plan.Careful.MoreNewPeople));
        Assert.Equal("If each person counts in one role only, it takes 1 new person instead of 0.", plan.Careful.Text);
        Assert.Contains(plan.Basis.Caveats, caveat => caveat.Name is "would-share");
    }

    [Fact]
    public void With_nobody_there_everybody_is_new()
    {
        var plan = LevelPlan.For(Some.Edition, Some.EmptyFile, Level.Premier, Geography.Emea, null, Some.Today);

        Assert.Equal((7, 3), (plan.Exams, plan.NewPeople));
        Assert.Equal((7, 7), (plan.Careful.Exams, plan.Careful.NewPeople));
        Assert.Equal(["Alliance Manager", "Marketing Representative in EMEA", "Partner Portal Administrator", "Business Support Administrator"], plan.UncertifiedRoles);
        Assert.StartsWith("Premier in EMEA still needs 7 certificates with 3 new people, ", plan.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-31", "2026-10-01", true)] // "by December" is the quarter that begins in October
    [InlineData("2026-10-01", "2026-10-01", true)]
    [InlineData("2026-09-30", "2026-10-01", false)] // 1 July has passed
    [InlineData("2026-07-31", "2026-10-01", false)]
    [InlineData("2027-01-01", "2027-01-01", true)]
    [InlineData("2027-07-31", "2027-07-01", true)]
    public void By_a_day_is_the_latest_quarter_that_has_begun_by_then(string by, string effectiveOn, bool isReachable)
    {
        var plan = LevelPlan.For(Some.Edition, OneShort, Level.Elite, Geography.Emea, Date(by), Some.Today);

        Assert.Equal((Date(effectiveOn), Date(effectiveOn).AddDays(-1), isReachable), (plan.EffectiveOn, plan.MustBeTrueOn, plan.IsReachable));
        Assert.Equal(isReachable ? 0 : 1, plan.Timing.Split("1 Jul 2026 cannot be reached any more").Length - 1);
    }

    [Fact]
    public void Certificates_that_lapse_before_the_day_are_kept_by_renewing()
    {
        var file = OneShort.WithCertified("ana", Certificate.SalesSpecialist, null, new(2025, 3, 15));

        var soon = LevelPlan.For(Some.Edition, file, Level.Elite, Geography.Emea, new(2027, 4, 1), Some.Today);
        var later = LevelPlan.For(Some.Edition, file, Level.Elite, Geography.Emea, new(2027, 7, 1), Some.Today);

        Assert.Equal(0, soon.Exams);
        Assert.Equal((StaffMoveKind.Keep, "ana: renew Sales Specialist by 14 May 2027"), (later.Roles[0].Moves[0].Kind, later.Roles[0].Moves[0].Text));
    }

    [Fact]
    public void Who_leaves_before_the_day_is_not_counted()
    {
        var file = OneShort.WithCertified("ana", Certificate.SalesSpecialist);
        file = file with { People = [.. file.People.Select(person => person.Id is "ana" ? person with { LeftOn = new(2026, 9, 30) } : person)] };

        Assert.Equal(1, Elite(file).Exams);
        Assert.Equal(0, Elite(file with { People = [.. file.People.Select(person => person.Id is "ana" ? person with { LeftOn = new(2026, 10, 1) } : person)] }).Exams);
    }

    [Theory]
    [InlineData(4_600_000, 20_000, "One of the two is enough: Annual revenue 2026: more than $400,000 on top of $4.6M, or Net MRR 2026: more than $80,000 on top of $20K")]
    [InlineData(5_000_000, -5_000, "One of the two is enough: Annual revenue 2026: anything on top of $5M, or Net MRR 2026: more than $105,000 on top of -$5K")]
    [InlineData(5_000_000.01, 0, "Annual revenue 2026: above the threshold")]
    [InlineData(0, 100_001, "Net MRR 2026: above the threshold")]
    public void The_money_that_is_missing_is_strictly_above_the_gap(decimal revenue, decimal mrr, string text)
    {
        var money = Elite(Some.File with { Revenue = [new(Geography.Emea, 2026, revenue, mrr)] }).Money;

        Assert.Equal(text, money.Text);
    }

    [Fact]
    public void A_gap_is_told_with_its_arithmetic()
    {
        var option = Elite(Some.File with { Revenue = [new(Geography.Emea, 2026, 4_600_000m, null)] }).Money.Options;

        Assert.Equal([(MoneyMeasure.AnnualRevenue, 400_000m), (MoneyMeasure.NetMrr, null)], option.Select(each => (each.Measure, each.MoreThan)));
        Assert.Equal("$5,000,000 − $4,600,000 = $400,000, to be exceeded", option[0].Fact.Arithmetic);
        Assert.Equal("Net MRR 2026: more than $100K, nothing on record yet", option[1].Text);
    }

    [Fact]
    public void A_day_in_the_next_year_shows_both_years_and_asks_for_that_years_plan()
    {
        var plan = LevelPlan.For(Some.Edition, Some.File, Level.Elite, Geography.Emea, new(2027, 4, 1), Some.Today);

        Assert.Equal([(2026, 6_000_000m), (2026, 0m), (2027, null), (2027, null)], plan.Money.Options.Select(option => (option.Year, option.Have)));
        Assert.Equal((2027, false, "Success Plan 2027: submit it and agree it with Akamai by 31 Mar 2027"), (plan.SuccessPlan.Year, plan.SuccessPlan.IsMet, plan.SuccessPlan.Text));
        Assert.Contains(plan.Basis.Caveats, caveat => caveat.Name is "promotion-year");
    }

    [Fact]
    public void The_last_day_of_this_year_asks_for_this_years_plan() =>
        Assert.True(LevelPlan.For(Some.Edition, Some.File, Level.Elite, Geography.Emea, new(2027, 1, 1), Some.Today).SuccessPlan.IsMet);

    [Fact]
    public void Other_regions_have_to_support_it_too()
    {
        var file = Some.File with { Partner = Some.Partner with { Regions = [Geography.Emea, Geography.Apj] } };

        var plan = Elite(file);

        Assert.Equal(LevelPlanState.OtherRegions, plan.State);
        Assert.Equal("Elite in EMEA is ready. APJ is not yet, and every region has to be.", plan.Headline);
        var gap = Assert.Single(plan.OtherRegions);
        Assert.Equal((Geography.Apj, null), (gap.Geography, gap.Supported));
        Assert.Contains("Sales Specialists in APJ (5 people)", gap.Missing);
    }

    [Fact]
    public void Basic_Services_is_left_out_for_a_focus_that_waives_it()
    {
        var file = Some.Staffed(5, 3, 0, 3) with { Partner = Some.Partner with { Focus = [ProductCatalogue.Guardicore] }, Revenue = Some.File.Revenue, SuccessPlans = Some.File.SuccessPlans };

        var plan = Elite(file);

        Assert.Equal((0, true, 0), (plan.Exams, plan.Roles[2].IsWaived, plan.Roles[2].Lacking));
        Assert.Contains(plan.Basis.Caveats, caveat => caveat.Name is "services-waiver");
    }

    [Fact]
    public void Select_asks_for_no_architect() =>
        Assert.Equal([StaffRole.SalesSpecialist, StaffRole.SalesEngineer, StaffRole.BasicServicesAndSupport], LevelPlan.For(Some.Edition, Some.File, Level.Select, Geography.Emea, null, Some.Today).Roles.Select(role => role.Role));

    [Fact]
    public void A_region_the_partner_is_not_in_is_a_look_ahead()
    {
        var plan = LevelPlan.For(Some.Edition, Some.File, Level.Select, Geography.Latam, null, Some.Today);

        Assert.Equal(LevelPlanState.Missing, plan.State);
        Assert.Contains(plan.Basis.Caveats, caveat => caveat.Name is "not-operating-there");
    }

    private static LevelPlan Elite(PartnerFile file) => LevelPlan.For(Some.Edition, file, Level.Elite, Geography.Emea, null, Some.Today);

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
