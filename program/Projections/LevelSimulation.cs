using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Goes through a world by its days and notes what the rules make of it.</summary>
internal sealed class LevelSimulation
{
    private static readonly NoticeKind[] Kinds = Enum.GetValues<NoticeKind>();

    private readonly Edition edition;
    private readonly SupposedWorld world;
    private readonly DateOnly today;
    private readonly DateOnly until;
    private readonly SimulationWords words;

    // On all other days the record is as it was the day before, and no time runs out.
    private readonly SortedSet<DateOnly> ahead = [];
    private readonly List<Episode> open = [];
    private readonly List<Settled> settled = [];
    private readonly List<ProjectionStep> steps = [];
    private readonly List<LevelPeriod> periods;

    // Missing without a notice that days could be counted from.
    private readonly HashSet<NoticeKind> undated;
    private readonly IReadOnlyList<DateOnly> noticesSupposed;
    private HashSet<(Geography, RequirementKind)> missed;
    private Level? level;

    // What was compared last: another day of the same record at the same level shows nothing new.
    private (Judgement State, Level? Level)? compared;

    /// <param name="edition">The edition in force.</param>
    /// <param name="file">The record, for its level and notices.</param>
    /// <param name="world">The days to come.</param>
    /// <param name="before">Today as it is on record: what is missing there without a notice does not begin with the supposition.</param>
    /// <param name="noticesSupposed">Days on which Akamai is supposed to give notice of whatever is missing.</param>
    /// <param name="today">The first day.</param>
    /// <param name="until">The last day.</param>
    public LevelSimulation(Edition edition, PartnerFile file, SupposedWorld world, Judgement before, IReadOnlyList<DateOnly> noticesSupposed, DateOnly today, DateOnly until)
    {
        (this.edition, this.world, this.noticesSupposed, this.today, this.until) = (edition, world, noticesSupposed, today, until);
        words = new(edition);
        level = file.Partner.Level;
        periods = [new(today, level)];
        missed = [.. before.Required(level).Where(each => each.IsMissed).Select(each => each.Key)];
        Recorded(file.Notices);
        undated = [.. Kinds.Where(kind => before.IsMissed(level, kind) && !IsNoticed(kind))];
        Undated = [.. undated];

        ahead.UnionWith([.. world.Edges, .. noticesSupposed.Where(day => day > today), .. Quarters.Turns(today, until)]);
        while (ahead.Count > 0 && ahead.Min is var day && day <= until)
        {
            ahead.Remove(day);
            Pass(day);
        }
    }

    public IReadOnlyList<LevelPeriod> Periods => periods;

    public IReadOnlyList<ProjectionStep> Steps => steps;

    /// <summary>The kinds that are missing today on record and have no open notice.</summary>
    public IReadOnlyList<NoticeKind> Undated { get; }

    /// <summary>What the requirements that go missing leave open.</summary>
    public List<Caveat> Doubts { get; } = [];

    /// <summary>The notices of the record whose day of change has passed.</summary>
    public List<Episode> Overdue { get; } = [];

    private void Pass(DateOnly day)
    {
        if (day > today && Quarters.IsLastDay(day.AddDays(-1))) Begin(day);

        var state = world.On(day);
        if (compared != (state, level))
        {
            NoteMissed(day, state);
            Remedy(day, state);
            compared = (state, level);
        }

        Notice(day, state);
        EndGrace(day, state);
        if (Quarters.IsLastDay(day)) EndQuarter(day, state);
    }

    /// <summary>A quarter begins: what was settled for it takes effect, the lowest of several.</summary>
    private void Begin(DateOnly day)
    {
        var due = settled.Where(each => each.EffectiveOn == day).ToList();
        if (due is []) return;

        settled.Clear();
        steps.AddRange(due.Select(each => each.Step));
        // Null, below Select, sorts first.
        level = due.OrderBy(each => each.Level is { } known ? (int)known : -1).First().Level;
        periods.Add(new(day, level));
        missed = [.. world.On(day).Required(level).Where(each => each.IsMissed && missed.Contains(each.Key)).Select(each => each.Key)];
    }

    private void NoteMissed(DateOnly day, Judgement state)
    {
        var now = state.Required(level).Where(each => each.IsMissed).ToList();
        foreach (var each in now.Where(each => !missed.Contains(each.Key)))
        {
            steps.Add(SimulationWords.Missed(day, level!.Value, each));
            Doubts.AddRange(each.Requirement.Caveats);
        }

        missed = [.. now.Select(each => each.Key)];
    }

    private void Remedy(DateOnly day, Judgement state)
    {
        foreach (var kind in Kinds.Where(kind => state.IsMet(level, kind)))
        {
            undated.Remove(kind);
            foreach (var episode in open.Where(each => each.Kind == kind).ToList())
            {
                open.Remove(episode);
                // A lower level asks for less: that is not putting it right.
                if (level is { } held && held == episode.Level) steps.Add(words.MetAgain(day, held, episode));
            }
        }
    }

    private void Notice(DateOnly day, Judgement state)
    {
        foreach (var kind in Kinds.Where(kind => state.IsMissed(level, kind) && !IsNoticed(kind)))
        {
            // A notice of days ago is about what was missing already, not about what is supposed from today on.
            var supposed = noticesSupposed.Where(each => each == day || (each < day && day == today && undated.Contains(kind))).Select(each => (DateOnly?)each).Min();
            if (supposed is null && undated.Contains(kind)) continue;

            undated.Remove(kind);
            var noticedOn = supposed ?? day;
            Open(new(kind, level, noticedOn, noticedOn.AddDays(edition.GraceDays), IsOnRecord: false), [.. state.Required(level).Where(each => each.Kind == kind && each.IsMissed)], supposed is not null);
        }
    }

    private void EndGrace(DateOnly day, Judgement state)
    {
        foreach (var episode in open.Where(each => each.GraceEnds == day || (each.GraceEnds < day && day == today)).ToList())
        {
            open.Remove(episode);
            var effective = LevelChanges.FollowingQuarter(episode.GraceEnds);
            var to = state.Supported;
            settled.Add(new(effective, to, episode.Kind, words.AfterGrace(episode, effective, to)));
        }
    }

    private void EndQuarter(DateOnly day, Judgement state)
    {
        if (day == new DateOnly(today.Year, 12, 31) && state.MissedAtYearEnd(level) is { Count: > 0 } regions)
            settled.Add(new(day.AddDays(1), state.Supported, NoticeKind.Threshold, words.YearEnd(day, regions, state.Supported)));

        if (settled.All(each => each.EffectiveOn != day.AddDays(1)) && state.SupportsMoreThan(level) && state.Supported is { } supported)
            settled.Add(new(day.AddDays(1), supported, NoticeKind.Staff, words.Promotion(day, supported)));
    }

    private void Recorded(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices.Where(notice => notice.NoticedOn <= today && !(notice.RemediedOn <= today)).OrderBy(notice => notice.NoticedOn))
        {
            var episode = new Episode(notice.Kind, level, notice.NoticedOn, notice.NoticedOn.AddDays(edition.GraceDays), IsOnRecord: true);
            if (LevelChanges.FollowingQuarter(episode.GraceEnds) <= today) Overdue.Add(episode);
            else Open(episode, [], isSupposed: false);
        }
    }

    private void Open(Episode episode, IReadOnlyList<InRegion> missing, bool isSupposed)
    {
        // A notice of long ago whose day has passed: which level holds only Akamai knows.
        if (LevelChanges.FollowingQuarter(episode.GraceEnds) <= today)
        {
            Overdue.Add(episode);
            undated.Add(episode.Kind);
            return;
        }

        open.Add(episode);
        if (episode.GraceEnds > today) ahead.Add(episode.GraceEnds);
        steps.Add(words.Notice(episode, missing, isSupposed));
        steps.Add(words.GraceEnds(episode));
    }

    private bool IsNoticed(NoticeKind kind) => open.Any(each => each.Kind == kind) || settled.Any(each => each.Kind == kind && each.Step.Kind is ProjectionStepKind.LevelAfterGrace);
}
