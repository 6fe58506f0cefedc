using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Guide, Revenue and Net MRR Thresholds, Assigned Staff, Partner Success Plan: what a level asks of a partner.</summary>
public static class LevelRules
{
    public static Standing Stand(Edition edition, PartnerFile file, DateOnly today)
    {
        var roll = new StaffRoll(edition, file, today);
        var assigned = file.Partner.Level;
        RegionStanding[] regions = [.. file.Partner.Regions.Distinct().Order().Select(InRegion)];

        var why = new Reasoning(edition);
        why.Recorded("Program level", assigned is { } level ? level.ToString() : "none on record", "level");
        if (file.Partner.LevelSince is { } since) why.Recorded("Level since", Day.Text(since), "level_since");
        foreach (var region in regions) Include(why, edition, region);
        if (regions is []) why.Doubt(Caveats.NoRegions);
        if (regions.DistinctBy(region => region.Supported).Count() > 1) why.Doubt(Caveats.RegionsDiffer);
        return new(assigned, file.Partner.LevelSince, regions, why.ToBasis());

        RegionStanding InRegion(Geography geography)
        {
            var byLevel = Enum.GetValues<Level>().ToDictionary(each => each, each => Assess(edition, file, roll, each, geography, today));
            var judged = assigned ?? Level.Select;
            return new(
                geography,
                byLevel.Values.Where(assessment => assessment.IsMet).Max(assessment => (Level?)assessment.Level),
                byLevel[judged],
                byLevel.GetValueOrDefault(judged + 1));
        }
    }

    public static LevelAssessment Assess(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today) =>
        Assess(edition, file, new StaffRoll(edition, file, today), level, geography, today);

    private static LevelAssessment Assess(Edition edition, PartnerFile file, StaffRoll roll, Level level, Geography geography, DateOnly today)
    {
        var why = new Reasoning(edition);
        if (!file.Partner.Regions.Contains(geography)) why.Doubt(Caveats.NotOperatingIn(geography));

        var all = Requirements(edition, file, roll, level, geography, today, why);
        foreach (var requirement in all) why.Doubts(requirement.Caveats);
        why.Doubts(StaffRequirements.Doubts(edition, roll, level, geography, [.. all.Where(requirement => requirement.Kind.IsCertifiedStaff())]));
        if (Caveats.Type(file.Partner) is { } type) why.Doubt(type);
        why.Step(Outcome(level, geography, all));
        return new(level, geography, all, why.ToBasis()) { NotAskedFor = [.. Enum.GetValues<StaffRole>().Where(role => edition.CertifiedStaff[level].Of(role) is null)] };
    }

    /// <summary>The highest level whose requirements are all met in a geography; null when there is none.</summary>
    internal static Level? Supported(Edition edition, PartnerFile file, StaffRoll roll, Geography geography, DateOnly today) => Enum.GetValues<Level>()
        .OrderDescending()
        .Cast<Level?>()
        .FirstOrDefault(level => Requirements(edition, file, roll, level!.Value, geography, today, Reasoning.Unheard(edition)).All(requirement => requirement.IsMet));

    /// <summary>What its requirements and its staffing leave open, of what stands in <paramref name="names"/>.</summary>
    internal static IEnumerable<Caveat> Doubts(Edition edition, PartnerFile file, StaffRoll roll, Level level, Geography geography, DateOnly today, IReadOnlyCollection<string> names)
    {
        var all = Requirements(edition, file, roll, level, geography, today, Reasoning.Unheard(edition));
        return all
            .SelectMany(requirement => requirement.Caveats)
            .Concat(StaffRequirements.Doubts(edition, roll, level, geography, [.. all.Where(requirement => requirement.Kind.IsCertifiedStaff())]))
            .Where(caveat => names.Contains(caveat.Name));
    }

    /// <summary>What a level asks for in a geography and how far it is there, without the doubts.</summary>
    internal static Requirement[] Requirements(Edition edition, PartnerFile file, StaffRoll roll, Level level, Geography geography, DateOnly today, Reasoning why) =>
    [
        FinancialRequirement.Of(edition, file, level, geography, today, why),
        .. StaffRequirements.Of(edition, file, roll, level, geography, why),
        OtherRequirements.SuccessPlan(edition, file, today, why),
        .. OtherRequirements.AssignedRoles(edition, roll, geography, why),
    ];

    private static void Include(Reasoning why, Edition edition, RegionStanding region)
    {
        why.Include(region.AtAssigned.Basis);
        if (region.Next is { } next) why.Include(next.Basis);
        why.Step($"{region.Geography.Name()}: the record supports {(region.Supported is { } level ? level.ToString() : "no level yet")}");

        if (region.AtAssigned.Missing.Any(requirement => requirement.Kind.IsCertifiedStaff()))
        {
            why.Rule($"When people leave or change and the minimum is missed, the partner tells Akamai within {edition.StaffChangeNoticeDays} days, and the Partner Portal Administrator disables their portal access at once.", edition.Sections.StaffChanges);
        }
    }

    private static string Outcome(Level level, Geography geography, Requirement[] all)
    {
        var missing = all.Count(requirement => !requirement.IsMet);
        return $"{level}, {geography.Name()}: {all.Length - missing} of {all.Length} requirements met";
    }
}
