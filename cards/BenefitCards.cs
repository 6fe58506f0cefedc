using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <summary>The benefits of a level, or of all levels side by side.</summary>
public static class BenefitCards
{
    private const string Included = "yes";
    private const string Yes = "✓";
    private const string No = "–";

    public static AdaptiveCard OfLevel(Level level, IReadOnlyCollection<Benefit> benefits, Basis basis, AnswerFrame frame)
    {
        var has = benefits.Where(benefit => benefit.For(level) is not null).ToList();
        var plain = has.Where(benefit => benefit.For(level) is Included).Select(benefit => benefit.Name).ToList();
        var missing = benefits.Where(benefit => benefit.For(level) is null).Select(benefit => benefit.Name).ToList();
        return Card(frame, $"Benefits at {level}", $"{level} has {has.Count} of {benefits.Count} benefits of the table.", basis,
        [
            Layout.Figure($"{has.Count} of {benefits.Count}", $"benefits of the guide's table come with {level}"),
            .. has.Where(benefit => benefit.For(level) is not Included).Select(benefit => Layout.Row(benefit.Name, Said.Capital(benefit.For(level)!))),
            .. Group("Also included", plain),
            .. Group($"Not at {level}", missing),
        ]);
    }

    public static AdaptiveCard OfAllLevels(IReadOnlyCollection<Benefit> benefits, Basis basis, AnswerFrame frame)
    {
        var levels = Enum.GetValues<Level>().OrderDescending().ToList();
        return Card(frame, "Benefits by level", "Elite, Premier and Select side by side.", basis,
        [
            Row("Benefit", [.. levels.Select(level => $"{level}")], TextWeight.Bolder),
            .. benefits.Select(benefit => Row(benefit.Name, [.. levels.Select(level => Cell(benefit, level))], null)),
        ]);
    }

    /// <summary>"✓", "–", or the word of the table.</summary>
    internal static string Cell(Benefit benefit, Level level) => benefit.For(level) switch
    {
        null => No,
        Included => Yes,
        _ when benefit.IsOneCell => Yes,
        var word => word,
    };

    private static AdaptiveCard Card(AnswerFrame frame, string title, string summary, Basis basis, IEnumerable<Element> body) =>
        new Answer(frame, title, summary, new SourceLine(basis.Sources)) { Why = "", Basis = basis }.With(body);

    private static IEnumerable<Element> Group(string heading, IReadOnlyList<string> names)
    {
        if (names is []) yield break;
        yield return Layout.Heading(heading);
        yield return Layout.Text(string.Join(" · ", names));
    }

    private static ColumnSet Row(string name, IReadOnlyList<string> cells, TextWeight? weight) => new(
    [
        new Column(ColumnWidth.Of(7), [new TextBlock(name)]),
        .. cells.Select(cell => new Column(ColumnWidth.Of(3), [new TextBlock(cell) { Weight = weight, HorizontalAlignment = HorizontalAlignment.Center }])),
    ])
    { Spacing = Spacing.Small };
}
