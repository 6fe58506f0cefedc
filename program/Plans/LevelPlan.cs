using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

public enum LevelPlanState
{
    /// <summary>Akamai has assigned this level or a higher one, and nothing is missing for it by the day that counts.</summary>
    Held,

    /// <summary>The record supports it in every region: it can take effect with the next quarter.</summary>
    Supported,

    /// <summary>This region is ready, another is not.</summary>
    OtherRegions,

    /// <summary>Something is missing in this region.</summary>
    Missing,
}

/// <summary>The least that brings a partner to a level in a geography.</summary>
/// <param name="AskedBy">The day by which it was wanted; null when none was given.</param>
/// <param name="IsReachable">Whether it can take effect by <paramref name="AskedBy"/>; true when none was given.</param>
/// <param name="Earliest">The first day on which it can take effect at all.</param>
/// <param name="EffectiveOn">The quarter's first day that is planned for: the one asked for, or the earliest.</param>
/// <param name="MustBeTrueOn">The day before: by then everything must be in place.</param>
/// <param name="Roles">The certified roles that the level asks for.</param>
/// <param name="Exams">Certificates to pass or renew until then, at the least.</param>
/// <param name="NewPeople">People to hire or move to the region, at the least, after that.</param>
/// <param name="Careful">If each person counts in one role only.</param>
/// <param name="UncertifiedRoles">Roles without certificate that nobody fills: "Alliance Manager".</param>
/// <param name="OtherRegions">The regions that do not support the level today; all have to.</param>
/// <param name="Headline">One sentence that sums it up.</param>
public sealed record LevelPlan(
    Level Level,
    Geography Geography,
    LevelPlanState State,
    DateOnly? AskedBy,
    bool IsReachable,
    DateOnly Earliest,
    DateOnly EffectiveOn,
    DateOnly MustBeTrueOn,
    IReadOnlyList<RolePlan> Roles,
    int Exams,
    int NewPeople,
    CarefulReading Careful,
    MoneyPlan Money,
    AgreedPlan SuccessPlan,
    IReadOnlyList<string> UncertifiedRoles,
    IReadOnlyList<RegionGap> OtherRegions,
    string Headline,
    string Timing,
    Basis Basis)
{
    public static LevelPlan For(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly? by, DateOnly today) =>
        Planning.Of(edition, file, level, geography, by, today);
}

/// <summary>What one role needs.</summary>
/// <param name="Safe">People who count on the day without doing anything.</param>
/// <param name="Moves">One for each person still missing, the nearest first.</param>
/// <param name="Text">"Sales Engineers: 1 of 3, 2 to go".</param>
public sealed record RolePlan(StaffRole Role, int Need, int Safe, bool IsWaived, IReadOnlyList<StaffMove> Moves, string Text)
{
    public int Lacking => IsWaived ? 0 : Math.Max(0, Need - Safe);
}

/// <summary>Nearest first.</summary>
public enum StaffMoveKind
{
    /// <summary>Counts today, but the certificate will have lapsed by then: renew it in time.</summary>
    Keep,

    /// <summary>The certificate has lapsed: have it again.</summary>
    Renew,

    /// <summary>Does this job, and counts for no other role.</summary>
    CertifySameJob,

    /// <summary>Counts for no other role.</summary>
    Certify,

    /// <summary>Counts for another role already; that one person counts twice is unconfirmed.</summary>
    CertifyShared,

    Hire,
}

/// <summary>One certificate to pass or renew.</summary>
/// <param name="Person">Null for somebody to be hired.</param>
/// <param name="By">For <see cref="StaffMoveKind.Keep"/> the last day to renew, else the day that counts.</param>
/// <param name="Text">"Ana Lindqvist: renew Sales Specialist by 1 Sep 2026".</param>
public sealed record StaffMove(StaffMoveKind Kind, StaffRole Role, Person? Person, DateOnly By, string Text);

/// <summary>The same level when nobody counts in two roles.</summary>
/// <param name="MoreExams">Beyond those of the plan.</param>
/// <param name="MoreNewPeople">Beyond those of the plan.</param>
/// <param name="Text">"If each person counts once: 1 more exam, nobody more to hire".</param>
public sealed record CarefulReading(int Exams, int NewPeople, int MoreExams, int MoreNewPeople, string Text);

/// <summary>Either of two measures is enough.</summary>
/// <param name="IsMet">Whether one is passed by the year that is counted today.</param>
/// <param name="Options">Revenue and Net MRR, for each calendar year that may count.</param>
public sealed record MoneyPlan(bool IsMet, IReadOnlyList<MoneyOption> Options, string Text);

public enum MoneyMeasure
{
    AnnualRevenue,
    NetMrr,
}

/// <param name="Have">Null when not on record.</param>
/// <param name="MoreThan">The gap: more than this is missing. Null when it is passed or <paramref name="Have"/> is not known.</param>
/// <param name="Text">"Annual revenue 2026: more than $400,000 on top of $4.6M".</param>
public sealed record MoneyOption(MoneyMeasure Measure, int Year, decimal? Have, decimal Threshold, bool IsMet, decimal? MoreThan, string Text, Fact Fact);

/// <summary>The Success Plan of the year that the day lies in.</summary>
public sealed record AgreedPlan(int Year, bool IsMet, string Text);

/// <param name="Supported">What it supports today; null when not even Select.</param>
/// <param name="Missing">What the level still asks for there.</param>
public sealed record RegionGap(Geography Geography, Level? Supported, IReadOnlyList<string> Missing, string Text);
