using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Puts a projection together.</summary>
internal static class Projecting
{
    public static Projection Of(Edition edition, PartnerFile file, DateOnly today, IReadOnlyList<Supposition> suppositions)
    {
        DateOnly until = new(today.Year + 2, 3, 31);
        var reading = new SuppositionReading(edition, file, today, until);
        var supposed = reading.Read(suppositions);
        if (reading.Problems is not []) return new Projection.CannotSuppose(reading.Problems);

        var recorded = new SupposedWorld(edition, file, [], today, until);
        var baseline = new LevelSimulation(edition, file, recorded, recorded.On(today), [], today, until);
        if (supposed is []) return Projected(edition, file, today, until, supposed, (recorded, baseline), (recorded, baseline));

        // A notice changes nothing on record.
        var world = supposed.All(each => each.Kind is SuppositionKind.Notice) ? recorded : new SupposedWorld(edition, file, supposed, today, until);
        DateOnly[] notices = [.. supposed.Where(each => each.Kind is SuppositionKind.Notice).Select(each => each.On)];
        var simulation = new LevelSimulation(edition, file, world, recorded.On(today), notices, today, until);
        return Projected(edition, file, today, until, supposed, (recorded, baseline), (world, simulation));
    }

    private static Projection.Projected Projected(
        Edition edition,
        PartnerFile file,
        DateOnly today,
        DateOnly until,
        IReadOnlyList<Supposed> supposed,
        (SupposedWorld World, LevelSimulation Simulation) otherwise,
        (SupposedWorld World, LevelSimulation Simulation) with)
    {
        var consequences = new Consequences(edition, supposed, (otherwise.World, otherwise.Simulation.Periods), (with.World, with.Simulation.Periods));
        var differences = consequences.Levels();
        ProjectionStep[] steps =
        [
            .. supposed.SelectMany(new SupposedSteps(edition).Of)
                .Concat(with.Simulation.Steps.Select(step => step with { Anyway = otherwise.Simulation.Steps.Any(other => IsSame(step, other)) }))
                .Where(step => step.On <= until)
                .Distinct()
                .OrderBy(step => step.On)
                .ThenBy(step => step.Kind),
        ];
        var projected = new Projection.Projected(
            today,
            until,
            [.. supposed.Select(each => each.Text)],
            "",
            file.Partner.Level,
            with.Simulation.Periods,
            otherwise.Simulation.Periods,
            differences,
            steps,
            differences is [var first, ..] ? consequences.Discounts(first) : [],
            consequences.Expert(),
            consequences.Compliance(),
            [.. Duties(edition, supposed, steps)],
            [],
            [.. WithoutDate(edition, otherwise.World.On(today), file.Partner.Level, with.Simulation.Undated, today)],
            new([], [], [], [], []));
        projected = projected with { Headline = ProjectionWords.Headline(projected, supposed), Unchanged = [.. ProjectionWords.Unchanged(projected, supposed, with.World)] };
        return projected with { Basis = ProjectionReasons.Of(edition, file, supposed, projected, otherwise.World.On(today), with) };
    }

    private static bool IsSame(ProjectionStep one, ProjectionStep other) =>
        (one.Kind, one.On, one.About, one.Level, one.Fact.Name) == (other.Kind, other.On, other.About, other.Level, other.Fact.Name);

    private static IEnumerable<Duty> Duties(Edition edition, IReadOnlyList<Supposed> supposed, IReadOnlyList<ProjectionStep> steps)
    {
        var section = edition.Sections.StaffChanges;
        foreach (var leaver in supposed.Where(each => each.Kind is SuppositionKind.Leaves))
        {
            // Whoever leaves loses access; the guide says so once more where a minimum is missed by it.
            yield return new(
                $"Disable {leaver.Person!.Name}'s Partner Portal access at once",
                leaver.On,
                new("Portal access ends", Day.Text(leaver.On), edition.Cite(edition.Sections.StaffWithoutCertification)));
        }

        foreach (var day in steps.Where(step => step is { Kind: ProjectionStepKind.Missed, About: NoticeKind.Staff, Anyway: false }).Select(step => step.On).Distinct())
        {
            // Somebody who left days ago is counted out today, but the days for telling began then.
            var from = supposed.Where(each => each.Kind is SuppositionKind.Leaves && each.On <= day).Select(each => (DateOnly?)each.On).Max() is { } left && left < day && steps.All(step => step.Kind is not ProjectionStepKind.Lapses || step.On != day) ? left : day;
            var by = from.AddDays(edition.StaffChangeNoticeDays);
            yield return new(
                $"Tell Akamai about the staff change by {Day.Text(by)}",
                by,
                new("Tell Akamai by", Day.Text(by), edition.Cite(section), $"{Day.Text(from)} + {edition.StaffChangeNoticeDays} days = {Day.Text(by)}"));
        }
    }

    private static IEnumerable<WithoutDate> WithoutDate(Edition edition, Judgement now, Level? level, IReadOnlyList<NoticeKind> undated, DateOnly today)
    {
        foreach (var kind in undated)
        {
            string[] missing = [.. now.Required(level).Where(each => each.Kind == kind && each.IsMissed).Select(each => each.Name).Distinct()];
            var change = LevelChanges.AfterGrace(edition, today, $"if Akamai gives notice today: {LevelForecast.Name(kind)}");
            yield return new(kind, missing, change, $"Missing today without a notice on record: {Wording.List(missing)}. A notice today would give until {Day.Text(change.GraceEnds!.Value)} and change the level on {Day.Text(change.EffectiveOn)}.");
        }
    }
}
