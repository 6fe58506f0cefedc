using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;
using PartnerBot.Program.Support;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// What an utterance names. A single value (<see cref="Level"/>, <see cref="Geography"/>, …) is there only when the
/// utterance names one, or marks one of several as the goal ("from Select to Premier"); two equals leave it null and
/// stand in the list.
/// </summary>
public sealed record Entities
{
    public static readonly Entities None = new();

    public Level? Level { get; init; }

    /// <summary>Every level named, in the order said, without repeats.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>The level that they have, not the next one: "to stay where we are".</summary>
    public bool Keeping { get; init; }

    /// <summary>"If we lose Premier": another level than one's own is at stake, without its name.</summary>
    public bool Losing { get; init; }

    public Geography? Geography { get; init; }

    /// <summary>Every geography named or meant by a country; "Americas" means two.</summary>
    public IReadOnlyList<Geography> Geographies { get; init; } = [];

    public Product? Product { get; init; }

    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>What a name such as "AAP" may mean, when nothing else in the utterance decides; ask which.</summary>
    public IReadOnlyList<Product> AmbiguousProducts { get; init; } = [];

    public StaffRole? Role { get; init; }

    /// <summary>A role that is not counted by certificates, on either side: portal administrator, PAE, ….</summary>
    public Role? OtherRole { get; init; }

    public Registration? Registration { get; init; }

    public CustomerStanding? Customer { get; init; }

    public ComplianceLevel? Compliance { get; init; }

    public Money? Money { get; init; }

    /// <summary>15 for "15%".</summary>
    public decimal? Percent { get; init; }

    /// <summary>What the day is said of, where that is said.</summary>
    public Occasion? Occasion { get; init; }

    /// <summary>The first single day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first span of days, both ends included.</summary>
    public Period? Period { get; init; }

    /// <summary>A date that can be read in two ways or does not exist ("03/04/2027"), as it was said; never guessed.</summary>
    public string? UnclearDate { get; init; }

    /// <summary>A support package's name.</summary>
    public string? SupportPackage { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Severity { get; init; }

    public CaseKind? CaseKind { get; init; }

    /// <summary>How hard something hits, where it was told.</summary>
    public Impact? Impact { get; init; }

    /// <summary>Every single day, in the order said.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    /// <summary>What is supposed, when the question is a what-if.</summary>
    public IReadOnlyList<Supposition> Suppositions { get; init; } = [];

    /// <summary>"Ximena too", "and if Uwe does not renew either": beside what was said before, not in its place.</summary>
    public bool Besides { get; init; }

    /// <summary>It begins with "and", "but" or "then": it goes on from what was said before.</summary>
    public bool GoesOn { get; init; }

    /// <summary>I, me, my.</summary>
    public bool AboutMe { get; init; }

    /// <summary>We, us, our.</summary>
    public bool AboutUs { get; init; }

    /// <summary>Something that sounds like a part of the program and is another thing.</summary>
    public Lookalike? Lookalike { get; init; }

    /// <summary>Perhaps a customer, partner or person, as it was written, the likeliest first; compare them with the records.</summary>
    public IReadOnlyList<string> NameCandidates { get; init; } = [];
}

/// <param name="Currency">ISO code where it is plain ("USD", "EUR"), "$" when only the sign was said, null when none was.</param>
public readonly record struct Money(decimal Amount, string? Currency);

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To);

/// <summary>Names that are easily taken for something of the program.</summary>
public enum Lookalike
{
    /// <summary>A company's Guardicore status; GCSE is the person's certificate.</summary>
    Gcsp,

    /// <summary>The online community's award for customers; not the program level Elite.</summary>
    CommunityEliteCustomer,

    /// <summary>The community event; not the Ask An Expert channel.</summary>
    AskTheExpertEvent,
}
