using PartnerBot.Program.Compliance;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A requirement in a region.</summary>
internal sealed record InRegion(Geography Geography, Requirement Requirement)
{
    public NoticeKind Kind { get; } = LevelForecast.KindOf(Requirement.Kind);

    public bool IsMissed { get; } = Requirement.Fulfilment is Fulfilment.NotMet;

    /// <summary>The same requirement at another level or on another day.</summary>
    public (Geography, RequirementKind) Key => (Geography, Requirement.Kind);

    public string Name => Requirement.Kind is RequirementKind.Financial ? $"the threshold in {Geography.Name()}" : Requirement.AnyOf[0].Name;
}

/// <summary>A record judged against every level, once each.</summary>
internal sealed class Judgement(Edition edition, PartnerFile file, DateOnly today)
{
    private readonly List<Geography> regions = [.. file.Partner.Regions.Distinct().Order()];
    private readonly Lazy<StaffRoll> roll = new(() => new(edition, file, today));
    private readonly Dictionary<Level, IReadOnlyList<InRegion>> required = [];
    private readonly Dictionary<Level, HashSet<(NoticeKind, Fulfilment)>> outcomes = [];
    private readonly Dictionary<int, ExpertVerdict> verdicts = [];

    /// <summary>Written as of today; the level is still that of the record.</summary>
    public PartnerFile File => file;

    /// <summary>What a level asks for, region by region; nothing below Select.</summary>
    public IReadOnlyList<InRegion> Required(Level? level)
    {
        if (level is not { } held) return [];
        if (!required.TryGetValue(held, out var all))
            required[held] = all = [.. regions.SelectMany(region => LevelRules.Requirements(edition, file, roll.Value, held, region, today, Reasoning.Unheard(edition)), (region, requirement) => new InRegion(region, requirement))];
        return all;
    }

    /// <summary>The highest level that every region supports; null when there is none.</summary>
    public Level? Supported => field ??= Enum.GetValues<Level>().OrderDescending().Cast<Level?>().FirstOrDefault(Supports);

    /// <summary>Whether a promotion is due: a level never asks for less than the one below, so the next one tells.</summary>
    public bool SupportsMoreThan(Level? level) => level is not Level.Elite && Supports(level + 1 ?? Level.Select);

    private bool Supports(Level? level) => Required(level) is { Count: > 0 } all && all.All(each => each.Requirement.IsMet);

    /// <summary>The products that compliance is kept for.</summary>
    public IReadOnlyList<ProductStanding> Grades => field ??= [.. ComplianceRules.AssessAll(edition, file, today).Where(standing => standing.Applies)];

    /// <summary>Ask An Expert at a level.</summary>
    public ExpertVerdict Expert(Level? level)
    {
        // A dictionary takes no null.
        var key = level is { } known ? (int)known : -1;
        if (!verdicts.TryGetValue(key, out var verdict))
            verdicts[key] = verdict = ExpertRules.Assess(edition, file with { Partner = file.Partner with { Level = level } }, today).Verdict;
        return verdict;
    }

    public bool IsMissed(Level? level, NoticeKind kind) => Outcomes(level).Contains((kind, Fulfilment.NotMet));

    /// <summary>What is not known is not taken for met.</summary>
    public bool IsMet(Level? level, NoticeKind kind) =>
        !IsMissed(level, kind) && !Outcomes(level).Contains((kind, Fulfilment.Unknown)) && !Outcomes(level).Contains((kind, Fulfilment.AtThreshold));

    // How the requirements of each kind come out, in whichever region.
    private HashSet<(NoticeKind, Fulfilment)> Outcomes(Level? level)
    {
        if (level is not { } held) return [];
        if (!outcomes.TryGetValue(held, out var all))
            outcomes[held] = all = [.. Required(held).Select(each => (each.Kind, each.Requirement.Fulfilment))];
        return all;
    }

    /// <summary>The regions in which both measures are missed by this year's own figures.</summary>
    public IReadOnlyList<Geography> MissedAtYearEnd(Level? level) =>
    [
        .. Required(level)
            .Where(each => each.Kind is NoticeKind.Threshold && each.IsMissed && FinancialRequirement.FiguresOf(file, each.Geography, today.Year)?.Year == today.Year)
            .Select(each => each.Geography),
    ];
}
