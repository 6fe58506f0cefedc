using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>The steps that the rules add, in words.</summary>
internal sealed class SimulationWords(Edition edition)
{
    private Citation Source => edition.Cite(edition.Sections.LevelChanges);

    public static ProjectionStep Missed(DateOnly day, Level level, InRegion what)
    {
        var measures = what.Requirement.AnyOf;
        var where = what.Requirement.Kind is RequirementKind.Financial ? $"{level} in {what.Geography.Name()}" : level.ToString();
        var text = what.Requirement.Kind is RequirementKind.SuccessPlan
            ? $"{level} is no longer met: no agreed Success Plan for {day.Year}"
            : $"{where} is no longer met: {string.Join("; ", measures.Select(measure => $"{measure.Name}: {measure.Have}, needed {measure.Need}"))}";
        var name = what.Requirement.Kind is RequirementKind.SuccessPlan ? $"Success Plan {day.Year}" : what.Name;
        return new(ProjectionStepKind.Missed, day, text, new(name, string.Join("; ", measures.Select(measure => measure.Have)), what.Requirement.Source, string.Join("; ", measures.Select(measure => $"{measure.Have}, needed {measure.Need}"))), About: what.Kind);
    }

    public ProjectionStep MetAgain(DateOnly day, Level level, Episode episode) => new(
        ProjectionStepKind.MetAgain,
        day,
        episode.IsOnRecord
            ? $"The record shows nothing missing for the {LevelForecast.Name(episode.Kind)} notice of {Day.Text(episode.NoticedOn)}: have the remedy confirmed"
            : $"{level} is met again within the grace period: nothing follows",
        new("Put right", Day.Text(day), Source, $"{Day.Text(day)} is not after {Day.Text(episode.GraceEnds)}"),
        About: episode.Kind);

    public ProjectionStep Notice(Episode episode, IReadOnlyList<InRegion> missing, bool isSupposed) => new(
        ProjectionStepKind.Notice,
        episode.NoticedOn,
        episode.IsOnRecord ? $"{LevelForecast.Name(episode.Kind)} notice on record, not put right"
        : isSupposed ? $"Akamai gives notice: {Wording.List(missing.Select(each => each.Name).Distinct())}"
        : "The first day on which Akamai could give notice (assumed: the same day)",
        episode.IsOnRecord ? new($"{LevelForecast.Name(episode.Kind)} notice", Day.Text(episode.NoticedOn), Citation.Record("notices")) : new("Notice", Day.Text(episode.NoticedOn), Source),
        About: episode.Kind);

    public ProjectionStep GraceEnds(Episode episode) => new(
        ProjectionStepKind.GraceEnds,
        episode.GraceEnds,
        "The last day to put it right",
        new("Grace period ends", Day.Text(episode.GraceEnds), Source, $"{Day.Text(episode.NoticedOn)} + {edition.GraceDays} days = {Day.Text(episode.GraceEnds)}"),
        About: episode.Kind);

    public ProjectionStep AfterGrace(Episode episode, DateOnly effective, Level? to) => new(
        ProjectionStepKind.LevelAfterGrace,
        effective,
        $"{Becomes(to)}, unless what is missing was put right",
        new("Level changes", Day.Text(effective), Source, $"the calendar quarter after {Day.Text(episode.GraceEnds)} begins on {Day.Text(effective)}"),
        About: episode.Kind,
        Level: to);

    public ProjectionStep YearEnd(DateOnly lastDay, IReadOnlyList<Geography> regions, Level? to) => new(
        ProjectionStepKind.LevelAtYearEnd,
        lastDay.AddDays(1),
        $"{Becomes(to)}: neither threshold is passed in {Wording.List(regions.Select(region => region.Name()))} at the year's end, and there is no grace period",
        new("Level changes at the year end", Day.Text(lastDay.AddDays(1)), Source, $"{Day.Text(lastDay)} + 1 day = {Day.Text(lastDay.AddDays(1))}, without a grace period"),
        About: NoticeKind.Threshold,
        Level: to);

    public ProjectionStep Promotion(DateOnly lastDay, Level to) => new(
        ProjectionStepKind.Promotion,
        lastDay.AddDays(1),
        $"The level becomes {to}: every region supports it when the quarter ends",
        new("Promotion takes effect", Day.Text(lastDay.AddDays(1)), Source, $"the calendar quarter after {Day.Text(lastDay)} begins on {Day.Text(lastDay.AddDays(1))}"),
        Level: to);

    private static string Becomes(Level? to) => to is { } level ? $"The level becomes {level}" : "The level falls below Select";

    public static string Name(Level? level) => level?.ToString() ?? "below Select";
}
