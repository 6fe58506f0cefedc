using PartnerBot.Program.Certifications;

namespace PartnerBot.Program.Projections;

public enum SuppositionKind
{
    /// <summary><c>Person</c> no longer works there from <c>On</c>.</summary>
    Leaves,

    /// <summary>The certificates of <c>Person</c>, of <c>Role</c>, or of both, are not renewed; the days follow from their own expiry.</summary>
    Lapses,

    /// <summary>The certificates of <c>Person</c> (of <c>Role</c>) are renewed on <c>On</c>, and not before.</summary>
    Renews,

    /// <summary><c>Person</c>, or <c>Count</c> new people in <c>Geography</c>, have <c>Role</c>'s certificate from <c>On</c>.</summary>
    Certifies,

    /// <summary><c>Amount</c> more annual revenue (less when negative) in <c>Geography</c> from <c>On</c>.</summary>
    Revenue,

    /// <summary><c>Amount</c> more Net MRR (less when negative) in <c>Geography</c> from <c>On</c>.</summary>
    NetMrr,

    /// <summary>A Success Plan is agreed on <c>On</c>.</summary>
    Plan,

    /// <summary>None is agreed for the year of <c>On</c>; without a day for this year, or for the next when this year's is agreed.</summary>
    NoPlan,

    /// <summary><c>Count</c> more partner-led proofs of concept or integrations from <c>On</c>.</summary>
    Integrations,

    /// <summary>Akamai gives notice on <c>On</c> of all that is missing then.</summary>
    Notice,
}

/// <summary>One thing to suppose. Flat, so that a button or a sentence can carry it; each kind says which fields it reads.</summary>
/// <param name="Person">A person's id, full name, or first name if only one has it.</param>
/// <param name="Amount">US dollars.</param>
/// <param name="Total">What a revenue or Net MRR comes to, in US dollars, in place of <c>Amount</c>.</param>
/// <param name="On">Null is today, except where the kind says otherwise.</param>
public sealed record Supposition(
    SuppositionKind Kind,
    string? Person = null,
    StaffRole? Role = null,
    int? Count = null,
    decimal? Amount = null,
    Geography? Geography = null,
    DateOnly? On = null,
    decimal? Total = null);

public enum SuppositionProblemKind
{
    /// <summary>A detail is missing: ask for it. For a geography, the choices come with the problem.</summary>
    NeedsPerson,
    NeedsRole,
    NeedsCount,
    NeedsAmount,
    NeedsGeography,

    UnknownPerson,

    /// <summary>Several people have this name; they come with the problem.</summary>
    AmbiguousPerson,

    HasLeft,
    NoCertificate,
    AlreadyLapsed,
    AlreadyAgreed,
    WorksElsewhere,
    WithoutRegion,
    NotOperatingThere,

    /// <summary>Too far back or ahead.</summary>
    DayOutOfRange,
    UnusableNumber,
    NoRegions,
}

/// <summary>Why something cannot be supposed, or what has to be known first.</summary>
/// <param name="At">Which supposition, counted from 0; 0 when it is about the partner.</param>
/// <param name="Text">One or two sentences for a person: what is wrong and what to do.</param>
/// <param name="Geographies">To choose from; empty unless one is needed.</param>
/// <param name="People">To choose from; empty unless the name is ambiguous.</param>
public sealed record SuppositionProblem(
    int At,
    SuppositionProblemKind Kind,
    string Text,
    IReadOnlyList<Geography> Geographies,
    IReadOnlyList<Partners.Person> People)
{
    /// <summary>True when one more detail is all it takes.</summary>
    public bool IsDetail => Kind
        is SuppositionProblemKind.NeedsPerson
        or SuppositionProblemKind.NeedsRole
        or SuppositionProblemKind.NeedsCount
        or SuppositionProblemKind.NeedsAmount
        or SuppositionProblemKind.NeedsGeography
        or SuppositionProblemKind.AmbiguousPerson;
}
