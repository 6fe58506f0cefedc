using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Projections;

namespace PartnerBot.Cards;

/// <summary>Answers to "what if …": what follows, and on which day.</summary>
public static class ProjectionCards
{
    private const int MostSteps = 12;
    private const int MostLines = 6;

    /// <param name="showsPrices">False for somebody who may not see discounts.</param>
    public static AdaptiveCard Chain(Projection.Projected projected, bool showsPrices, AnswerFrame frame)
    {
        var steps = projected.Steps.Where(step => !step.Anyway || step.ChangesLevel).ToList();
        return new Answer(frame, "What if", projected.Headline, new SourceLine([.. projected.Basis.Sources, .. projected.Basis.Inputs.Select(input => input.Source)])) { Why = "", Basis = projected.Basis }.With(
        [
            .. projected.Supposed.Take(MostLines).Select(line => Layout.Small($"Supposed: {line}")),
            Layout.Figure(Figure(projected), projected.Headline, Mood(projected)),
            .. steps.Count == 0 ? Enumerable.Empty<Element>() : [Layout.Heading("Day by day")],
            .. steps.Take(MostSteps).Select(Step),
            .. steps.Count > MostSteps ? (Element[])[Layout.Small($"and {steps.Count - MostSteps} more under Why?")] : [],
            .. Prices(projected, showsPrices),
            .. Also(projected),
            .. Duties(projected),
            .. projected.WithoutDate.Take(MostLines).Select(one => Layout.Text(one.Text)),
            .. projected.Unchanged.Take(MostLines).Select(line => Layout.Small(line)),
        ]);
    }

    private static string Figure(Projection.Projected projected) => projected.Differences switch
    {
        [var first, ..] => $"{Said.LevelName(first.With)} from {Said.Day(first.From)}",
        _ when projected.ChangesNothing => "No change",
        _ => "The level stays",
    };

    private static Mark? Mood(Projection.Projected projected) => projected.Differences switch
    {
        [{ With: var with, Otherwise: var otherwise }, ..] => (with ?? (Level)(-1)) > (otherwise ?? (Level)(-1)) ? Mark.Yes : Mark.No,
        _ => null,
    };

    /// <summary>The day at the left, what happens at the right; what would happen anyway is set back.</summary>
    private static ColumnSet Step(ProjectionStep step) => new(
    [
        new Column(ColumnWidth.OfPixels(92), [new TextBlock(Said.Day(step.On)) { Weight = step.ChangesLevel ? TextWeight.Bolder : null, IsSubtle = step.Anyway ? true : null }]),
        new Column(ColumnWidth.Stretch, [new TextBlock(step.Anyway ? $"{step.Text} (anyway)" : step.Text) { Weight = step.ChangesLevel ? TextWeight.Bolder : null, IsSubtle = step.Anyway ? true : null }]) { Spacing = Spacing.Small },
    ])
    { Spacing = Spacing.Small };

    private static IEnumerable<Element> Prices(Projection.Projected projected, bool showsPrices)
    {
        if (!showsPrices || projected.Discounts is []) yield break;
        yield return Layout.Heading("Discounts then");
        foreach (var discount in projected.Discounts) yield return Layout.Bullet(discount.Text);
    }

    private static IEnumerable<Element> Also(Projection.Projected projected)
    {
        string[] lines = [.. projected.Expert is { } expert ? [expert.Text] : Array.Empty<string>(), .. projected.Compliance.Select(product => product.Text)];
        if (lines is []) yield break;
        yield return Layout.Heading("Also");
        foreach (var line in lines.Take(MostLines)) yield return Layout.Bullet(line);
    }

    private static IEnumerable<Element> Duties(Projection.Projected projected)
    {
        if (projected.Duties is []) yield break;
        yield return Layout.Heading("What to do");
        foreach (var duty in projected.Duties.Take(MostLines)) yield return Layout.Bullet(duty.Text);
    }
}
