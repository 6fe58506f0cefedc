using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Levels;

namespace PartnerBot.Cards;

/// <summary>Answers about program levels: where a partner stands, what is missing, what a level asks, and when it changes.</summary>
public static class LevelCards
{
    private const int MostMissing = 2;
    private const int MostChanges = 6;

    public static AdaptiveCard Standing(Standing standing, AnswerFrame frame) => new Answer(
        frame,
        "Program level",
        $"{(standing.Assigned is { } level ? $"Level {level}" : "No level on record")}: {Said.List([.. standing.Regions.Select(region => $"{region.Geography.Name()} {Verdict(standing, region).Word}")])}.",
        Sources(standing.Basis, standing.Regions.SelectMany(region => region.AtAssigned.Requirements)))
    { Basis = standing.Basis, Why = "Akamai assigns the level; the record shows what supports it." }.With(
    [
        Layout.Figure(
            standing.Assigned?.ToString() ?? "No level yet",
            standing is { Assigned: not null, AssignedSince: { } since } ? $"assigned by Akamai since {Said.Day(since)}"
            : standing.Assigned is null ? "none is assigned on record"
            : "assigned by Akamai"),
        .. standing.Regions.SelectMany(region => Region(standing, region)),
    ]);

    public static AdaptiveCard Gap(LevelAssessment assessment, AnswerFrame frame)
    {
        var missing = assessment.Missing.Count();
        var all = assessment.Requirements.Count;
        var where = $"{assessment.Level} in {assessment.Geography.Name()}";

        return new Answer(
            frame,
            where,
            missing == 0
                ? $"All {all} requirements of {where} are met."
                : $"{missing} of {all} requirements of {where} open: {Said.List([.. assessment.Missing.Select(it => it.AnyOf[0].Name)])}.",
            Sources(assessment.Basis, assessment.Requirements))
        { Basis = assessment.Basis, Why = NotAskedFor(assessment), Caveats = Caveats(assessment) }.With(
        [
            missing == 0
                ? Layout.Figure("Nothing is missing", $"all {all} requirements are met", Mark.Yes)
                : Layout.Figure($"{missing} to go", $"{all - missing} of {all} requirements are met"),
            .. ProgressLine.Of(assessment),
            .. ProgressLine.Met(assessment),
        ]);
    }

    private static string NotAskedFor(LevelAssessment assessment) => assessment.NotAskedFor is []
        ? ""
        : $"{assessment.Level} asks for no {Said.List([.. assessment.NotAskedFor.Select(Said.Name)])}.";

    public static AdaptiveCard Outlook(LevelOutlook outlook, AnswerFrame frame)
    {
        var sources = new SourceLine([.. outlook.Changes.Select(change => change.Fact.Source), .. outlook.Basis.Sources]);

        return new Answer(
            frame,
            "When a level changes",
            outlook.Changes is [] ? "Nothing on record changes the level." : $"Possible changes: {Said.List([.. outlook.Changes.Take(MostMissing).Select(Sentence)])}.",
            sources)
        { Basis = outlook.Basis }.With(
            outlook.Changes is []
                ? [Layout.Figure("No change in sight", "no open notice, no renewal that it hangs on, no year end at risk, no promotion due", Mark.Yes), .. outlook.Otherwise.Select(Change)]
                : [.. outlook.Changes.Take(MostChanges).Select(Change), .. More(outlook.Changes.Count - MostChanges), .. outlook.HasRenewalsOnly ? [Layout.Text("Nothing else is in sight: no open notice, no year end at risk, no promotion due.")] : (Element[])[]]);
    }

    public static AdaptiveCard Thresholds(ThresholdTable table, AnswerFrame frame) => ThresholdGrid.Card(table, frame);

    private static IEnumerable<Element> Region(Standing standing, RegionStanding region)
    {
        var verdict = Verdict(standing, region);
        var single = standing.Regions.Count == 1;

        yield return Layout.Row(new TextBlock(region.Geography.Name()) { Weight = TextWeight.Bolder, Size = TextSize.Medium }, verdict.Before(verdict.Word), Spacing.Large) with { Separator = true };

        foreach (var element in single ? ProgressLine.Of(region.AtAssigned) : ProgressLine.Of(region.AtAssigned, MostMissing)) yield return element;
        if (single)
        {
            foreach (var element in ProgressLine.Met(region.AtAssigned)) yield return element;
        }

        if (region.Next is { } next)
        {
            foreach (var element in Ahead(next)) yield return element;
        }
    }

    private static IEnumerable<Element> Ahead(LevelAssessment next) => next.IsMet
        ? [Layout.Small($"All requirements of {next.Level} are met too")]
        : ProgressLine.Toward($"Requirements of {next.Level} met", next.Requirements.Count - next.Missing.Count(), next.Requirements.Count);

    /// <summary>What the record says about the assigned level in a region.</summary>
    private static Mark Verdict(Standing standing, RegionStanding region) =>
        region.AtAssigned.IsMet ? Mark.Yes with { Word = $"record supports {Said.LevelName(region.Supported)}" }
        : region.AtAssigned.Missing.All(it => it.Fulfilment is not Fulfilment.NotMet) ? Mark.Open with { Word = "not enough on record" }
        : Mark.No with { Word = standing.Assigned is null || region.Supported is null ? "record supports no level yet" : $"record supports {region.Supported}" };

    private static IEnumerable<Element> More(int left) => left > 0 ? [Layout.Small($"and {left} more")] : [];

    private static Container Change(LevelChange change) => new(
    [
        Layout.Row(
            new TextBlock(Said.Capital(change.Cause)) { Weight = TextWeight.Bolder },
            new TextBlock(change.Fact.Value) { Weight = TextWeight.Bolder, Size = TextSize.Large, Color = TextColor.Accent }),
        Layout.Small(Said.Capital(Way(change))),
    ])
    { Style = ContainerStyle.Emphasis };

    private static string Way(LevelChange change) => change.Kind switch
    {
        LevelChangeKind.Promotion => $"promotion: first day of the quarter after {Said.Day(change.From)}",
        LevelChangeKind.AfterGrace => change.GraceEnds is { } ends
            ? $"{ends.DayNumber - change.From.DayNumber} days of grace: if not put right by {Said.Day(ends)}, first day of the quarter after"
            : "if not put right: first day of the quarter after the grace period",
        LevelChangeKind.YearEnd => "if neither threshold is met at the end of the year: 1 January, without grace",
    };

    private static string Sentence(LevelChange change) => $"{change.Fact.Value} ({change.Cause})";

    private static IReadOnlyList<Caveat> Caveats(LevelAssessment assessment) =>
        [.. assessment.Basis.Caveats.Concat(assessment.Requirements.SelectMany(it => it.Caveats)).Distinct()];

    private static SourceLine Sources(Basis basis, IEnumerable<Requirement> requirements) =>
        new([.. basis.Sources, .. requirements.Select(it => it.Source)]);
}
