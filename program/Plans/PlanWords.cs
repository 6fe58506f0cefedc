namespace PartnerBot.Program.Plans;

/// <summary>A plan in a sentence or two.</summary>
internal static class PlanWords
{
    public static string Headline(LevelPlan plan)
    {
        var where = $"{plan.Level} in {plan.Geography.Name()}";
        return plan.State switch
        {
            LevelPlanState.Held => $"{where} is there already, and nothing is missing for it.",
            LevelPlanState.Supported => $"The record supports {plan.Level}: tell your Partner Account Executive that you qualify.",
            LevelPlanState.OtherRegions => $"{where} is ready. {Wording.List(plan.OtherRegions.Select(region => region.Geography.Name()))} {(plan.OtherRegions.Count is 1 ? "is" : "are")} not yet, and every region has to be.",
            LevelPlanState.Missing => $"{where} still needs {Wording.List(Needs(plan))}.",
        };
    }

    public static string Timing(LevelPlan plan, DateOnly? asked)
    {
        var timing = $"With everything in place by {Day.Text(plan.MustBeTrueOn)}, it can take effect on {Day.Text(plan.EffectiveOn)}.";
        return plan.IsReachable || asked is not { } wanted ? timing : $"{Day.Text(wanted)} cannot be reached any more: levels rise with the calendar quarter after qualifying. {timing}";
    }

    private static IEnumerable<string> Needs(LevelPlan plan)
    {
        if (plan.Exams > 0) yield return $"{plan.Exams} certificate{(plan.Exams is 1 ? "" : "s")}{(plan.NewPeople > 0 ? $" with {plan.NewPeople} new {(plan.NewPeople is 1 ? "person" : "people")}" : "")}";
        if (!plan.Money.IsMet) yield return $"more {(plan.Money.Options.All(option => option.Have is null) ? "figures: no revenue or Net MRR is on record" : "revenue or Net MRR")}";
        if (!plan.SuccessPlan.IsMet) yield return $"an agreed Success Plan for {plan.SuccessPlan.Year}";
        foreach (var role in plan.UncertifiedRoles) yield return $"{(role[0] is 'A' ? "an" : "a")} {role}";
    }
}
