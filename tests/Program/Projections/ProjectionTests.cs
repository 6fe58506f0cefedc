using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;
using static PartnerBot.Tests.Program.Projections.Suppose;

namespace PartnerBot.Tests.Program.Projections;

public sealed class ProjectionTests
{
    [Fact]
    public void A_certificate_that_is_not_renewed_has_its_whole_chain()
    {
        var projected = Project(Elite, Lapses("ana"));

        Assert.Equal(
            [
                "2026-07-03 Expires",
                "2026-09-02 Lapses",
                "2026-09-02 Missed",
                "2026-09-02 Notice",
                "2026-11-01 GraceEnds",
                "2027-01-01 LevelAfterGrace",
            ],
            projected.Chain());
        Assert.Equal([(Today, Level.Elite), (new DateOnly(2027, 1, 1), Level.Premier)], projected.Path());
        Assert.Equal("From 1 Jan 2027 the level would be Premier instead of Elite.", projected.Headline);
    }

    [Theory]
    [InlineData(-400_000)]
    [InlineData(150_000)]
    public void What_a_revenue_comes_to_is_the_change_to_the_record(int change)
    {
        var now = Elite.Revenue.Single(row => row.Year == Today.Year).AnnualRevenue!.Value;
        var (total, changed) = (Project(Elite, new Supposition(SuppositionKind.Revenue, Total: now + change)), Project(Elite, Revenue(change)));

        Assert.Equal(changed.Chain(), total.Chain());
        Assert.Equal(changed.Path(), total.Path());
        Assert.Equal($"{Usd.Brief(now + change)} annual revenue in EMEA from {Day.Text(Today)}, {Usd.Brief(Math.Abs(change))} {(change > 0 ? "more" : "less")} than on record.", total.Supposed[0]);
    }

    [Fact]
    public void Every_step_shows_its_arithmetic_and_its_source()
    {
        var steps = Project(Elite, Lapses("ana")).Steps;

        Assert.Equal(
            [
                "3 Jul 2024 + 24 months = 3 Jul 2026",
                "3 Jul 2026 + 60 days = 1 Sep 2026",
                "4, needed 5",
                null,
                "2 Sep 2026 + 60 days = 1 Nov 2026",
                "the calendar quarter after 1 Nov 2026 begins on 1 Jan 2027",
            ],
            steps.Select(step => step.Fact.Arithmetic));
        Assert.Equal("Elite is no longer met: Sales Specialists in EMEA: 4, needed 5", steps[2].Text);
        Assert.Equal(
            [Some.Edition.Sections.Renewal, Some.Edition.Sections.Renewal, Some.Edition.Sections.CertifiedStaff, Some.Edition.Sections.LevelChanges, Some.Edition.Sections.LevelChanges, Some.Edition.Sections.LevelChanges],
            steps.Select(step => step.Fact.Source.Section));
    }

    [Fact]
    public void Discounts_fall_with_the_level_and_the_rate_without_registration_stays()
    {
        var projected = Project(Elite, Lapses("ana"));

        Assert.Equal(
            [(DiscountColumn.WithRegistration, 35, 30, -5), (DiscountColumn.NewCustomerSecurity, 40, 35, -5), (DiscountColumn.WithoutRegistration, 15, 15, 0)],
            projected.Discounts.Select(each => (each.Column, each.Otherwise!.Value, each.With!.Value, each.Points!.Value)));
        Assert.Equal("With an approved registration: 35% → 30%, 5 points less", projected.Discounts[0].Text);
        Assert.Contains("Without a registration: 15%, unchanged.", projected.Unchanged);
    }

    [Fact]
    public void Assumptions_are_said() => Assert.Equal(
        ["only-what-is-supposed", "notice-assumed", "calendar-days", "staff-look-back", "renewal-window-reading", "registration-eligibility", "level-at-close", "guide-undated"],
        Project(Elite, Lapses("ana")).Doubts());

    [Theory]
    [InlineData("2026-09-01", "2026-07-03 Expires, 2026-09-01 Renewed")] // the last day
    [InlineData("2026-09-03", "2026-07-03 Expires, 2026-09-02 Lapses, 2026-09-02 Missed, 2026-09-02 Notice, 2026-09-03 Renewed, 2026-09-03 MetAgain, 2026-11-01 GraceEnds")]
    [InlineData("2026-11-01", "2026-07-03 Expires, 2026-09-02 Lapses, 2026-09-02 Missed, 2026-09-02 Notice, 2026-11-01 Renewed, 2026-11-01 MetAgain, 2026-11-01 GraceEnds")]
    [InlineData("2026-11-02", "2026-07-03 Expires, 2026-09-02 Lapses, 2026-09-02 Missed, 2026-09-02 Notice, 2026-11-01 GraceEnds, 2026-11-02 Renewed, 2027-01-01 LevelAfterGrace, 2027-04-01 Promotion")]
    public void A_renewal_helps_until_the_last_day_of_grace(string renewedOn, string chain) =>
        Assert.Equal(chain, string.Join(", ", Project(Elite, Renews("ana", Date(renewedOn))).Chain()));

    [Fact]
    public void A_certificate_of_29_February_expires_on_the_28th()
    {
        var file = Elite.WithCertified("leap", Certificate.SalesSpecialist, null, new(2028, 2, 29)) with { SuccessPlans = [new(2029, null, new(2029, 1, 5), null)], Revenue = [new(Geography.Emea, 2029, 6_000_000m, null)] };

        var expires = On(new(2029, 12, 1), file, Lapses("leap")).Steps[0];

        Assert.Equal((new(2030, 2, 28), "29 Feb 2028 + 24 months = 28 Feb 2030"), (expires.On, expires.Fact.Arithmetic));
    }

    [Theory]
    [InlineData("2027-01-30", "2027-03-31", "2027-04-01")]
    [InlineData("2027-01-31", "2027-04-01", "2027-07-01")] // grace ends on a quarter's first day
    [InlineData("2027-05-01", "2027-06-30", "2027-07-01")]
    [InlineData("2027-05-02", "2027-07-01", "2027-10-01")]
    [InlineData("2026-11-01", "2026-12-31", "2027-01-01")]
    [InlineData("2026-11-02", "2027-01-01", "2027-04-01")]
    public void The_quarter_after_the_grace_period_brings_the_change(string leavesOn, string graceEnds, string levelOn)
    {
        var projected = Project(Elite, Leaves("ana", Date(leavesOn)));

        Assert.Equal(
            [$"{leavesOn} Leaves", $"{leavesOn} Missed", $"{leavesOn} Notice", $"{graceEnds} GraceEnds", $"{levelOn} LevelAfterGrace"],
            projected.Chain());
        Assert.Equal(Level.Premier, projected.LevelOn(Date(levelOn)));
        Assert.Equal(Level.Elite, projected.LevelOn(Date(levelOn).AddDays(-1)));
    }

    [Fact]
    public void A_leap_day_is_counted_in_the_grace_period()
    {
        var file = Elite with { SuccessPlans = [new(2028, null, new(2028, 1, 5), null)], Revenue = [new(Geography.Emea, 2028, 6_000_000m, null)] };
        file = file with { Certifications = [.. file.Certifications.Select(each => each with { PassedOn = new(2027, 6, 1) })] };

        Assert.Equal(new(2028, 3, 31), On(new(2028, 1, 20), file, Leaves("ana", new(2028, 1, 31))).Steps.Single(step => step.Kind is ProjectionStepKind.GraceEnds).On);
    }

    [Fact]
    public void Somebody_who_leaves_brings_two_duties()
    {
        var duties = Project(Elite, Leaves("Ana")).Duties;

        Assert.Equal(
            [("Disable Ana's Partner Portal access at once", Today), ("Tell Akamai about the staff change by 2 Sep 2026", new DateOnly(2026, 9, 2))],
            duties.Select(duty => (duty.Text.Replace("ana", "Ana", StringComparison.Ordinal), duty.By)));
        Assert.Equal("3 Aug 2026 + 30 days = 2 Sep 2026", duties[1].Fact.Arithmetic);
    }

    [Fact]
    public void Who_left_days_ago_is_told_of_from_that_day_while_the_notice_is_still_to_come()
    {
        var projected = Project(Elite, Leaves("ana", new(2026, 7, 25)));

        Assert.Equal(new(2026, 8, 24), projected.Duties[1].By);
        Assert.Equal(Today, projected.Steps.Single(step => step.Kind is ProjectionStepKind.Notice).On);
    }

    [Fact]
    public void With_people_to_spare_nothing_changes_but_the_access()
    {
        var projected = Project(Elite.WithCertified("eve", Certificate.SalesSpecialist), Leaves("ana"));

        Assert.True(projected.ChangesNothing);
        Assert.Equal("The level stays Elite: nothing changes.", projected.Headline);
        Assert.Equal(
            ["Discounts: nothing changes.", "Sales Specialists in EMEA: 5, Elite needs 5.", "Ask An Expert: nothing changes.", "Product compliance: nothing changes."],
            projected.Unchanged);
        Assert.Equal("Disable ana's Partner Portal access at once", Assert.Single(projected.Duties).Text);
    }

    [Theory]
    [InlineData("2026-10-02", true)] // the last day of grace
    [InlineData("2026-10-03", false)]
    public void Somebody_new_puts_it_right_until_the_last_day_of_grace(string certifiedOn, bool inTime)
    {
        var projected = Project(Elite, Leaves("ana"), Certifies(StaffRole.SalesSpecialist, Date(certifiedOn)));

        Assert.Equal(inTime ? [(Today, Level.Elite)] : [(Today, Level.Elite), (new DateOnly(2027, 1, 1), Level.Premier), (new DateOnly(2027, 4, 1), (Level?)Level.Elite)], projected.Path());
        Assert.Equal(
            inTime ? "The level stays Elite, if what goes missing is put right in time." : "From 1 Jan 2027 to 31 Mar 2027 the level would be Premier instead of Elite.",
            projected.Headline);
    }

    [Theory]
    [InlineData("2026-09-30", "2026-10-01")]
    [InlineData("2026-10-01", "2027-01-01")]
    public void A_promotion_is_judged_on_the_quarters_last_day(string certifiedOn, string promotedOn)
    {
        var premier = Elite with { Partner = Some.Partner with { Level = Level.Premier }, Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")] };

        var projected = Project(premier, Certifies(StaffRole.SalesSpecialist, Date(certifiedOn)));

        Assert.Equal([(Today, Level.Premier), (Date(promotedOn), (Level?)Level.Elite)], projected.Path());
        Assert.Equal(["promotion-is-akamais"], projected.Doubts().Where(name => name is "promotion-is-akamais"));
        Assert.Equal(5, projected.Discounts[0].Points);
    }

    [Fact]
    public void What_keeps_a_promotion_away_is_a_difference_too()
    {
        var premier = Elite with { Partner = Some.Partner with { Level = Level.Premier } };

        var projected = Project(premier, Leaves("ana"));

        Assert.Equal("From 1 Oct 2026 the level would be Premier instead of Elite.", projected.Headline);
        Assert.Equal([(Today, Level.Premier)], projected.Path());
        Assert.Equal((Level.Elite, new DateOnly(2026, 10, 1)), (projected.Otherwise[^1].Level!.Value, projected.Otherwise[^1].From));
    }

    [Theory]
    [InlineData(-1_000_000, false)] // exactly at the threshold is not below it
    [InlineData(-1_000_001, true)]
    public void Less_revenue_counts_below_the_threshold_only(int amount, bool isMissed) =>
        Assert.Equal(isMissed, Project(Elite, Revenue(amount)).Steps.Any(step => step.Kind is ProjectionStepKind.Missed));

    [Fact]
    public void When_grace_and_the_years_end_meet_both_are_shown_and_the_earlier_acts()
    {
        var projected = Project(Elite, Revenue(-3_000_000m, new(2026, 11, 2)));

        Assert.Equal(
            ["2026-11-02 RevenueChanges", "2026-11-02 Missed", "2026-11-02 Notice", "2027-01-01 GraceEnds", "2027-01-01 LevelAtYearEnd"],
            projected.Chain());
        Assert.Equal([(Today, Level.Elite), (new DateOnly(2027, 1, 1), Level.Premier)], projected.Path());
        Assert.Contains("grace-or-year-end", projected.Doubts());
        Assert.Contains("year-end-wording", projected.Doubts());
    }

    [Fact]
    public void When_both_act_on_the_first_of_January_both_are_shown() => Assert.Equal(
        ["2027-01-01 LevelAfterGrace", "2027-01-01 LevelAtYearEnd"],
        Project(Elite, Revenue(-3_000_000m)).Chain().TakeLast(2));

    [Fact]
    public void Last_years_figures_say_nothing_about_this_years_end()
    {
        var lastYear = Elite with { Revenue = [new(Geography.Emea, 2025, 6_000_000m, 0m)] };

        var projected = Project(lastYear, Revenue(-3_000_000m));

        Assert.DoesNotContain(projected.Steps, step => step.Kind is ProjectionStepKind.LevelAtYearEnd);
        Assert.Contains("last-years-figures", projected.Doubts());
    }

    [Theory]
    [InlineData(50_000, false)]
    [InlineData(50_001, true)]
    public void Net_MRR_alone_is_enough_when_it_is_above(int amount, bool isPromoted)
    {
        var select = Elite with { Partner = Some.Partner with { Level = Level.Select }, Revenue = [new(Geography.Emea, 2026, 300_000m, 0m)] };

        Assert.Equal(isPromoted ? Level.Premier : Level.Select, Project(select, new Supposition(SuppositionKind.NetMrr, Amount: amount)).LevelOn(new(2026, 10, 1)));
    }

    [Fact]
    public void A_plan_that_is_not_agreed_begins_with_the_next_year()
    {
        var projected = Project(Elite, new Supposition(SuppositionKind.NoPlan));

        Assert.Equal(["2027-01-01 PlanMissing", "2027-01-01 Missed", "2027-01-01 Notice", "2027-03-02 GraceEnds", "2027-04-01 LevelAfterGrace"], projected.Chain());
        Assert.Equal("Elite is no longer met: no agreed Success Plan for 2027", projected.Steps[1].Text);
        Assert.Equal("No Success Plan is agreed for 2027.", Assert.Single(projected.Supposed));
    }

    [Theory]
    [InlineData("2027-03-02", null)]
    [InlineData("2027-03-03", "2027-04-01")]
    public void A_plan_agreed_within_the_grace_period_puts_it_right(string agreedOn, string? levelOn)
    {
        var projected = Project(Elite, new Supposition(SuppositionKind.NoPlan, On: new(2027, 1, 1)), new Supposition(SuppositionKind.Plan, On: Date(agreedOn)));

        Assert.Equal(levelOn, projected.Steps.FirstOrDefault(step => step.Kind is ProjectionStepKind.LevelAfterGrace)?.On.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Below_Select_nobody_is_told_that_it_ends()
    {
        var projected = Project(Elite, new Supposition(SuppositionKind.NoPlan));

        Assert.Equal("From 1 Apr 2027 the level would be below Select instead of Elite.", projected.Headline);
        Assert.Contains("does not say that it will", projected.Basis.Caveats.Single(caveat => caveat.Name is "termination-reserved").Text, StringComparison.Ordinal);
        Assert.Contains("Success Plan 2026", projected.Basis.Caveats.Single(caveat => caveat.Name is "no-level-supported").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(projected.Steps.Select(step => step.Text).Append(projected.Headline), text => text.Contains("terminat", StringComparison.OrdinalIgnoreCase) || text.Contains("partnership", StringComparison.Ordinal));
        Assert.Null(projected.Discounts[0].With);
        Assert.Equal("With an approved registration: 35%, and no rate in the guide below Select", projected.Discounts[0].Text);
    }

    [Fact]
    public void What_is_missing_already_has_no_day()
    {
        var shortOfOne = Elite with { Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")] };

        var projected = Project(shortOfOne, Leaves("SalesSpecialist-1"));

        Assert.Equal([(Today, Level.Elite)], projected.Path());
        Assert.DoesNotContain(projected.Steps, step => step.Kind is ProjectionStepKind.Notice);
        var open = Assert.Single(projected.WithoutDate);
        Assert.Equal((NoticeKind.Staff, "Sales Specialists in EMEA", new DateOnly(2027, 1, 1)), (open.Kind, Assert.Single(open.Missing), open.IfNoticedToday.EffectiveOn));
        Assert.Contains("no-notice-date", projected.Doubts());
    }

    [Fact]
    public void More_missing_of_what_is_missing_already_is_said_without_a_day()
    {
        var shortOfOne = Elite with { Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")] };

        var projected = Project(shortOfOne, Leaves("SalesEngineer-1"));

        Assert.Equal(["2026-08-03 Leaves", "2026-08-03 Missed"], projected.Chain());
        Assert.Equal("The level stays Elite for now: more would be missing, but without a notice from Akamai no day can be named.", projected.Headline);
    }

    [Theory]
    [InlineData("2026-08-03", "2027-01-01")]
    [InlineData("2026-11-02", "2027-04-01")]
    [InlineData("2026-07-15", "2026-10-01")] // some days ago
    public void A_notice_gives_it_its_days(string noticedOn, string levelOn)
    {
        var shortOfOne = Elite with { Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")] };

        var projected = Project(shortOfOne, new Supposition(SuppositionKind.Notice, On: Date(noticedOn)));

        Assert.Equal(Date(levelOn), projected.Differences.Single().From);
        Assert.Equal("Akamai gives notice: Sales Specialists in EMEA", projected.Steps.Single(step => step.Kind is ProjectionStepKind.Notice).Text);
    }

    [Fact]
    public void A_notice_of_nothing_changes_nothing()
    {
        var projected = Project(Elite, new Supposition(SuppositionKind.Notice));

        Assert.True(projected.ChangesNothing);
        Assert.Contains(projected.Unchanged, text => text.StartsWith("Nothing is missing on that day", StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_notice_goes_on_whatever_is_supposed()
    {
        var noticed = Elite with
        {
            Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")],
            Notices = [new(NoticeKind.Staff, new(2026, 7, 20), null)],
        };

        var projected = Project(noticed, Revenue(1m));

        Assert.Equal(["2026-07-20 Notice", "2026-08-03 RevenueChanges", "2026-09-18 GraceEnds", "2026-10-01 LevelAfterGrace"], projected.Chain());
        Assert.Equal([true, false, true, true], projected.Steps.Select(step => step.Anyway));
        Assert.Empty(projected.Differences);
        Assert.Equal("The level goes as it would anyway: nothing changes.", projected.Headline);
    }

    [Theory]
    [InlineData("2026-09-18", Level.Elite)]
    [InlineData("2026-09-19", Level.Premier)]
    public void An_open_notice_is_put_right_by_its_last_day(string certifiedOn, Level level)
    {
        var noticed = Elite with
        {
            Certifications = [.. Elite.Certifications.Where(each => each.PersonId is not "ana")],
            Notices = [new(NoticeKind.Staff, new(2026, 7, 20), null)],
        };

        Assert.Equal(level, Project(noticed, Certifies(StaffRole.SalesSpecialist, Date(certifiedOn))).LevelOn(new(2026, 10, 1)));
    }

    [Fact]
    public void A_notice_whose_day_has_passed_is_asked_about()
    {
        var noticed = Elite with { Notices = [new(NoticeKind.Staff, new(2026, 1, 5), null)] };

        Assert.Contains("notice-overdue", Project(noticed, Leaves("ana")).Doubts());
    }

    [Fact]
    public void An_architect_who_leaves_may_cost_Ask_An_Expert_and_a_grade()
    {
        var two = Some.Staffed(5, 3, 1, 2, product: Some.Delivery) with
        {
            Partner = Some.Partner with { Level = Level.Premier },
            Revenue = [new(Geography.Emea, 2026, 3_000_000m, null)],
            SuccessPlans = Some.File.SuccessPlans,
            ExpertYears = Elite.ExpertYears,
        };

        var one = Project(two, Leaves("SolutionsArchitect-1", new(2026, 9, 10)));
        var none = Project(two, Leaves("SolutionsArchitect-1", new(2026, 9, 10)), Leaves("SolutionsArchitect-2", new(2026, 9, 20)));

        Assert.Equal((ExpertVerdict.Eligible, ExpertVerdict.NotYet, new DateOnly(2026, 9, 10)), (one.Expert!.Otherwise, one.Expert.With, one.Expert.On));
        Assert.Empty(one.Compliance);
        var grade = Assert.Single(none.Compliance);
        Assert.Equal((ComplianceLevel.Advanced, ComplianceLevel.Basic, new DateOnly(2026, 9, 20)), (grade.Otherwise, grade.With, grade.On));
        Assert.Equal("Ion: Basic instead of Advanced from 20 Sep 2026", grade.Text);
    }

    [Fact]
    public void Integrations_bring_Ask_An_Expert_nearer()
    {
        var seven = Elite with { ExpertYears = [new(2026, 7, new(2026, 2, 1), "pse", null, null, null)] };

        var expert = Project(seven, new Supposition(SuppositionKind.Integrations, Count: 1, On: new(2026, 9, 1))).Expert;

        Assert.Equal((ExpertVerdict.NotYet, ExpertVerdict.Eligible, new DateOnly(2026, 9, 1)), (expert!.Otherwise, expert.With, expert.On));
    }

    [Fact]
    public void A_portal_administrator_who_leaves_is_missed_like_anybody_else()
    {
        var missed = Project(Elite, Leaves("lead")).Steps.Where(step => step.Kind is ProjectionStepKind.Missed).ToList();

        Assert.Equal(["Alliance Manager", "Marketing Representative in EMEA", "Partner Portal Administrator", "Business Support Administrator"], missed.Select(step => step.Fact.Name));
    }

    [Fact]
    public void Every_region_has_to_support_a_level()
    {
        var both = Some.Partner with { Level = Level.Elite, Regions = [Geography.Emea, Geography.Apj] };
        var apj = Some.Staffed(3, 2, 1, 1, Geography.Apj);
        var file = Elite with
        {
            Partner = both,
            People = [.. Elite.People, .. apj.People.Select(person => person with { Id = $"apj-{person.Id}" })],
            Certifications = [.. Elite.Certifications, .. apj.Certifications.Select(each => each with { PersonId = $"apj-{each.PersonId}" })],
            Revenue = [.. Elite.Revenue, new(Geography.Apj, 2026, 5_000_000m, null)],
        };

        // APJ has been short of Elite without a notice; what goes missing in EMEA is then no new kind of shortfall.
        Assert.Equal(Level.Elite, Project(file, Leaves("ana")).LevelOn(new(2027, 1, 1)));
        var noticed = Project(file, new Supposition(SuppositionKind.Notice));
        Assert.Equal(Level.Premier, noticed.LevelOn(new(2027, 1, 1)));
        Assert.Contains("every-region", noticed.Doubts());
    }

    [Fact]
    public void With_nothing_supposed_what_is_in_sight_is_shown()
    {
        var premier = Elite with { Partner = Some.Partner with { Level = Level.Premier } };

        Assert.Equal("In sight: Elite from 1 Oct 2026.", Project(premier).Headline);
        Assert.Equal("Nothing in sight changes the level.", Project(Elite).Headline);
        Assert.All(Project(premier).Steps, step => Assert.True(step.Anyway));
    }

    [Fact]
    public void What_no_figure_shows_is_not_taken_for_missed()
    {
        var unknown = Elite with { Revenue = [] };

        var projected = Project(unknown, Leaves("ana"));

        Assert.Empty(projected.WithoutDate);
        Assert.Null(projected.LevelOn(new(2027, 1, 1)));
        Assert.Contains("the threshold in EMEA", projected.Basis.Caveats.Single(caveat => caveat.Name is "level-hangs-on-record").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_counts_for_nothing_is_said_to()
    {
        var file = Elite with { People = [.. Elite.People, Some.Person with { Id = "kim", Name = "Kim" }] };

        Assert.Contains("Kim has no certificate or assigned role that is counted.", Project(file, Leaves("kim")).Unchanged);
        Assert.DoesNotContain(Project(file, Leaves("lead")).Unchanged, text => text.Contains("no certificate or assigned role", StringComparison.Ordinal));
    }

    [Fact]
    public void A_certificate_that_lasts_beyond_the_view_is_said_to()
    {
        var file = Elite.WithCertified("new", Certificate.SalesSpecialist, null, Today);

        var projected = Project(file, Lapses("new"));

        Assert.Contains("The renewal days last until 2 Oct 2028, which is beyond 31 Mar 2028, as far as I look.", projected.Unchanged);
        Assert.Equal("The level stays Elite until 31 Mar 2028, which is as far as I look.", projected.Headline);
    }

    [Theory]
    [InlineData("2027-03-01", true)]
    [InlineData("2027-04-10", false)] // within a month of its end
    [InlineData(null, false)]
    public void A_certificate_that_is_supposed_to_lapse_on_quite_another_day_is_said_to(string? day, bool says)
    {
        var file = Elite.WithCertified("new", Certificate.SalesSpecialist, null, new(2025, 5, 3));

        var projected = Project(file, Lapses("new") with { On = day is null ? null : DateOnly.Parse(day) });

        Assert.Equal(says, projected.Unchanged.Contains("On record the certificate runs until 3 May 2027, not 1 Mar 2027: counted from the record."));
    }

    [Fact]
    public void It_looks_to_the_end_of_the_next_year_and_one_quarter() => Assert.Equal(new(2028, 3, 31), Project(Elite).Until);

    private static DateOnly Date(string text) => DateOnly.Parse(text);
}
