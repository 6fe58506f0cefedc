using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

public enum ProjectionStepKind
{
    // What is supposed, or follows from it.
    Leaves,
    Expires,
    Lapses,
    Renewed,
    Certified,
    RevenueChanges,
    NetMrrChanges,
    PlanAgreed,
    PlanMissing,
    IntegrationsAdded,

    // What the rules make of it.

    /// <summary>A requirement of the level held is no longer met.</summary>
    Missed,

    /// <summary>What was noticed is put right within the grace period.</summary>
    MetAgain,

    /// <summary>The notice of Akamai: on record, or assumed for the first possible day.</summary>
    Notice,

    /// <summary>The last day of the grace period.</summary>
    GraceEnds,

    /// <summary>Another level after the grace period.</summary>
    LevelAfterGrace,

    /// <summary>Another level after the year's end, without grace.</summary>
    LevelAtYearEnd,

    Promotion,
}

/// <summary>One dated link of the chain.</summary>
/// <param name="Text">A short sentence without the day: "Ana's Sales Engineer certificate lapses".</param>
/// <param name="Fact">The day or figure with its source and arithmetic.</param>
/// <param name="Anyway">True when the same would happen without the supposition.</param>
/// <param name="About">Which of the three kinds of shortfall it belongs to; null where it belongs to none.</param>
/// <param name="Level">For a change of level, the new one (null is below Select).</param>
public sealed record ProjectionStep(
    ProjectionStepKind Kind,
    DateOnly On,
    string Text,
    Fact Fact,
    bool Anyway = false,
    NoticeKind? About = null,
    Level? Level = null)
{
    /// <summary>False for what is supposed itself, and for what follows from it alone.</summary>
    public bool IsConsequence => Kind >= ProjectionStepKind.Missed;

    public bool ChangesLevel => Kind
        is ProjectionStepKind.LevelAfterGrace
        or ProjectionStepKind.LevelAtYearEnd
        or ProjectionStepKind.Promotion;
}
