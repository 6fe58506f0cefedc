using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

public enum LevelChangeKind
{
    /// <summary>Qualified for a higher level: the next calendar quarter.</summary>
    Promotion,

    /// <summary>Noticed, not remedied within the grace period: the calendar quarter after it ends.</summary>
    AfterGrace,

    /// <summary>Neither threshold met at the end of the calendar year: 1 January, without grace.</summary>
    YearEnd,
}

/// <summary>When a change of level would take effect.</summary>
/// <param name="From">The day it is counted from: qualified on, noticed on, or 31 December.</param>
/// <param name="GraceEnds">The last day of the 60 days; null where there is no grace.</param>
/// <param name="Cause">"Success Plan notice of 10 Feb 2027", "if you qualify by 31 Dec 2026", …</param>
public sealed record LevelChange(LevelChangeKind Kind, DateOnly From, DateOnly? GraceEnds, DateOnly EffectiveOn, string Cause, Fact Fact);

/// <summary>What may change a partner's level and when: open notices, the year end at risk, a promotion in sight.</summary>
public sealed record LevelOutlook(IReadOnlyList<LevelChange> Changes, Basis Basis);

/// <summary>Guide, Change of Partner's Program Level or Assigned Staff.</summary>
public static class LevelChanges
{
    public static LevelChange Promotion(Edition edition, DateOnly qualifiedOn) => throw new NotImplementedException();

    public static LevelChange AfterGrace(Edition edition, DateOnly noticedOn, string cause) => throw new NotImplementedException();

    public static LevelChange YearEnd(Edition edition, int year) => throw new NotImplementedException();

    public static LevelOutlook For(Edition edition, PartnerFile file, DateOnly today) => throw new NotImplementedException();

    /// <summary>The same rules for nobody in particular: what happens when, counted from today or from a given day.</summary>
    public static LevelOutlook InGeneral(Edition edition, DateOnly from) => throw new NotImplementedException();
}
