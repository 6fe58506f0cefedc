using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

/// <summary>Puts a plan for a level together.</summary>
internal static class Planning
{
    public static LevelPlan Of(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly? by, DateOnly today)
    {
        var earliest = LevelChanges.FollowingQuarter(today);
        // The latest quarter that has begun by then: "by July" is 1 July.
        DateOnly? asked = by is { } wanted ? Quarters.Of(wanted) : null;
        var effective = asked > earliest ? asked.Value : earliest;
        var mustBeTrueOn = effective.AddDays(-1);

        var why = new Reasoning(edition);
        var staff = new StaffPlan(edition, file, level, geography, today, mustBeTrueOn);
        var money = MoneyPlanning.Of(edition, file, level, geography, today, mustBeTrueOn, why);
        var agreed = Agreed(file, today, mustBeTrueOn);
        var plan = new LevelPlan(
            level,
            geography,
            LevelPlanState.Missing,
            by,
            IsReachable: asked is null || asked >= earliest,
            earliest,
            effective,
            mustBeTrueOn,
            staff.Roles,
            staff.Exams,
            staff.NewPeople,
            staff.Careful(),
            money,
            agreed,
            [.. Unfilled(edition, staff.Then, geography)],
            [.. Others(edition, file, level, geography, today)],
            "",
            "",
            new([], [], [], [], []));
        plan = plan with { State = StateOf(plan, file.Partner.Level) };
        plan = plan with { Headline = PlanWords.Headline(plan), Timing = PlanWords.Timing(plan, asked) };
        PlanReasons.Explain(why, edition, file, plan, staff, today);
        return plan with { Basis = why.ToBasis() };
    }

    private static LevelPlanState StateOf(LevelPlan plan, Level? assigned) =>
        plan.Exams > 0 || !plan.Money.IsMet || !plan.SuccessPlan.IsMet || plan.UncertifiedRoles is not [] ? LevelPlanState.Missing
        : plan.OtherRegions is not [] ? LevelPlanState.OtherRegions
        : assigned >= plan.Level ? LevelPlanState.Held
        : LevelPlanState.Supported;

    private static AgreedPlan Agreed(PartnerFile file, DateOnly today, DateOnly on)
    {
        var plan = file.SuccessPlans.FirstOrDefault(each => each.Year == on.Year);
        return plan switch
        {
            { AgreedOn: { } agreed } when agreed <= on => new(on.Year, true, $"Success Plan {on.Year}: agreed on {Day.Text(agreed)}"),
            { SubmittedOn: { } submitted } when submitted <= today => new(on.Year, false, $"Success Plan {on.Year}: submitted, Akamai has to agree by {Day.Text(on)}"),
            _ => new(on.Year, false, $"Success Plan {on.Year}: submit it and agree it with Akamai by {Day.Text(on)}"),
        };
    }

    private static IEnumerable<string> Unfilled(Edition edition, StaffRoll roll, Geography geography) =>
        OtherRequirements.AssignedRoles(edition, roll, geography, Reasoning.Unheard(edition))
            .Where(requirement => !requirement.IsMet)
            .Select(requirement => requirement.AnyOf[0].Name);

    private static IEnumerable<RegionGap> Others(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today)
    {
        var roll = new StaffRoll(edition, file, today);
        foreach (var region in file.Partner.Regions.Distinct().Order().Where(region => region != geography))
        {
            var supported = LevelRules.Supported(edition, file, roll, region, today);
            if (supported >= level) continue;

            string[] missing = [.. LevelRules.Requirements(edition, file, roll, level, region, today, Reasoning.Unheard(edition)).Where(requirement => !requirement.IsMet).Select(Missing)];
            yield return new(region, supported, missing, $"{region.Name()} supports {(supported is { } known ? known.ToString() : "no level yet")}: {Wording.List(missing)}");
        }
    }

    private static string Missing(Requirement requirement) => requirement.Kind is RequirementKind.Financial
        ? requirement.Gap!
        : $"{requirement.AnyOf[0].Name} ({requirement.Gap})";
}
