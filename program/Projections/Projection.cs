using System.Diagnostics;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>
/// What would follow, and when, if something happened. Only what is supposed is projected: other certificates count as renewed
/// in time, an agreed plan is followed by the next, figures stay as they are on record, days on record come as recorded.
/// A shortfall that begins on a day is taken as noticed on that day; one that is there today without a notice has no date.
/// If it is still there when the grace period ends, the next quarter brings the highest level that every region supports on that
/// last day. Promotions are judged on the last day of each quarter, the year end on 31 December with this year's figures.
/// </summary>
public abstract record Projection
{
    private Projection() { }

    /// <param name="Until">The last day looked at: the end of the next calendar year and one quarter.</param>
    /// <param name="Supposed">What was supposed, one sentence each, as understood.</param>
    /// <param name="Headline">One sentence: what comes of it.</param>
    /// <param name="LevelNow">As on record; null is below Select, or none on record.</param>
    /// <param name="Levels">With the supposition: the levels one after the other, the first from <paramref name="Today"/>.</param>
    /// <param name="Otherwise">The same without it.</param>
    /// <param name="Differences">When the two differ; empty when the level stays as it would be.</param>
    /// <param name="Steps">By day. Those with <c>Anyway</c> happen without the supposition too.</param>
    /// <param name="Discounts">Each column of the table, otherwise and with it, at the first difference of level; empty without one.</param>
    /// <param name="Expert">Null when the verdict of Ask An Expert stays as it would be.</param>
    /// <param name="Compliance">The products whose grade differs.</param>
    /// <param name="Duties">What the partner then has to do.</param>
    /// <param name="Unchanged">What stays as it is, one sentence each.</param>
    /// <param name="WithoutDate">What is missing today with no open notice: it has no day of its own.</param>
    public sealed record Projected(
        DateOnly Today,
        DateOnly Until,
        IReadOnlyList<string> Supposed,
        string Headline,
        Level? LevelNow,
        IReadOnlyList<LevelPeriod> Levels,
        IReadOnlyList<LevelPeriod> Otherwise,
        IReadOnlyList<LevelDifference> Differences,
        IReadOnlyList<ProjectionStep> Steps,
        IReadOnlyList<DiscountDifference> Discounts,
        ExpertDifference? Expert,
        IReadOnlyList<ComplianceDifference> Compliance,
        IReadOnlyList<Duty> Duties,
        IReadOnlyList<string> Unchanged,
        IReadOnlyList<WithoutDate> WithoutDate,
        Basis Basis) : Projection
    {
        public bool ChangesNothing => Differences is [] && Expert is null && Compliance is [] && Steps.All(step => step.Anyway || !step.IsConsequence);

        /// <summary>The level on a day from today on, with the supposition.</summary>
        public Level? LevelOn(DateOnly day) => Levels.LastOrDefault(period => period.From <= day, Levels[0]).Level;
    }

    public sealed record CannotSuppose(IReadOnlyList<SuppositionProblem> Problems) : Projection;

    /// <param name="edition">The edition in force.</param>
    /// <param name="file">The partner's record.</param>
    /// <param name="today">The first day projected.</param>
    /// <param name="suppositions">All at once; none at all shows what is in sight anyway.</param>
    public static Projection Of(Edition edition, PartnerFile file, DateOnly today, IReadOnlyList<Supposition> suppositions) =>
        Projecting.Of(edition, file, today, suppositions);

    public T Match<T>(Func<Projected, T> projected, Func<IReadOnlyList<SuppositionProblem>, T> cannotSuppose) => this switch
    {
        Projected known => projected(known),
        CannotSuppose(var problems) => cannotSuppose(problems),
        _ => throw new UnreachableException(),
    };
}
