using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A requirement in a region.</summary>
internal sealed record InRegion(Geography Geography, Requirement Requirement)
{
    public NoticeKind Kind => LevelForecast.KindOf(Requirement.Kind);

    public bool IsMissed => Requirement.Fulfilment is Fulfilment.NotMet;

    /// <summary>The same requirement at another level or on another day.</summary>
    public (Geography, RequirementKind) Key => (Geography, Requirement.Kind);

    public string Name => Requirement.Kind is RequirementKind.Financial ? $"the threshold in {Geography.Name()}" : Requirement.AnyOf[0].Name;
}

/// <summary>A record judged against every level, once each.</summary>
internal sealed class Judgement(Edition edition, PartnerFile file, DateOnly today)
{
    private readonly List<Geography> regions = [.. file.Partner.Regions.Distinct().Order()];
    private readonly Lazy<StaffRoll> roll = new(() => new(edition, file, today));
    private readonly Dictionary<(Level, Geography), LevelAssessment> assessed = [];
    private readonly Dictionary<Level, IReadOnlyList<InRegion>> required = [];

    /// <summary>Written as of today; the level is still that of the record.</summary>
    public PartnerFile File => file;

    public LevelAssessment Assess(Level level, Geography geography)
    {
        if (!assessed.TryGetValue((level, geography), out var assessment))
            assessed[(level, geography)] = assessment = LevelRules.Assess(edition, file, roll.Value, level, geography, today);
        return assessment;
    }

    /// <summary>What a level asks for, region by region; nothing below Select.</summary>
    public IReadOnlyList<InRegion> Required(Level? level)
    {
        if (level is not { } held) return [];
        if (!required.TryGetValue(held, out var all))
            required[held] = all = [.. regions.SelectMany(region => Assess(held, region).Requirements, (region, requirement) => new InRegion(region, requirement))];
        return all;
    }

    /// <summary>The highest level that every region supports; null when there is none.</summary>
    public Level? Supported => field ??= regions is [] ? null : Enum.GetValues<Level>()
        .OrderDescending()
        .Cast<Level?>()
        .FirstOrDefault(level => regions.All(region => Assess(level!.Value, region).IsMet));

    public bool IsMissed(Level? level, NoticeKind kind) => Required(level).Any(each => each.Kind == kind && each.IsMissed);

    /// <summary>What is not known is not taken for met.</summary>
    public bool IsMet(Level? level, NoticeKind kind) => Required(level).All(each => each.Kind != kind || each.Requirement.IsMet);

    /// <summary>The regions in which both measures are missed by this year's own figures.</summary>
    public IReadOnlyList<Geography> MissedAtYearEnd(Level? level) =>
    [
        .. Required(level)
            .Where(each => each.Kind is NoticeKind.Threshold && each.IsMissed && FinancialRequirement.FiguresOf(file, each.Geography, today.Year)?.Year == today.Year)
            .Select(each => each.Geography),
    ];
}
