using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Support;

namespace PartnerBot.Cards;

/// <summary>Answers about support: how fast Akamai answers, and what a severity means.</summary>
public static class SupportCards
{
    public static AdaptiveCard Response(ResponseTimes times, AnswerFrame frame) => times switch
    {
        { Packages: [var package], Severity: { } severity } => Card(times, frame, $"Response time, {package.Name}", $"{package.Name}, severity {severity}: {package.Target(severity)}.",
            [Layout.Figure(Said.Capital($"{package.Target(severity)}"), $"to the first answer, severity {severity}, {package.Name}")]),
        { Packages: [var package] } => Card(times, frame, $"Response times, {package.Name}", $"{package.Name}, severity 1: {package.Target(1)}.",
            [.. Enumerable.Range(1, package.Targets.Count).Select(number => Layout.Row($"Severity {number}", Said.Capital($"{package.Target(number)}")))]),
        { Severity: { } severity } => Card(times, frame, $"Response times, severity {severity}", $"Between {Shortest(times, severity)} and {Longest(times, severity)}, by support package.",
            [Layout.Text($"Between {Bare(Shortest(times, severity))} and {Bare(Longest(times, severity))}, depending on the support package."), .. times.Packages.Select(package => Layout.Row(package.Name, Said.Capital($"{package.Target(severity)}")))]),
        _ => Card(times, frame, "Response times by package", $"Severity 1: between {Shortest(times, 1)} and {Longest(times, 1)}, by support package.",
        [
            Grid("Package", "Severity 1", "Severity 2", "Severity 3", TextWeight.Bolder),
            .. times.Packages.Select(package => Grid(package.Name, Bare(package.Target(1)), Bare(package.Target(2)), Bare(package.Target(3)), null)),
            Layout.Small("Each is the time within which Akamai first answers."),
        ]),
    };

    public static AdaptiveCard Severity(SupportTerms terms, SeverityAnswer answer, AnswerFrame frame)
    {
        var scale = answer.Scale;
        var source = new SourceLine(answer.Basis.Sources);
        if (answer.Level is not { } level)
        {
            return new Answer(frame, $"Severities: {scale.Name.ToLowerInvariant()}", $"{scale.Name} have {scale.Levels.Count} severities.", source) { Why = "", Basis = answer.Basis, TellsAllDoubts = true }.With(
                [.. scale.Levels.SelectMany(each => (Element[])[Layout.Heading($"{each.Number} – {each.Word}"), Layout.Text(each.Means), .. Target(each)])]);
        }

        return new Answer(frame, scale.Name, $"Severity {level.Number}, {level.Word}: {level.Means}", source) { Why = "", Basis = answer.Basis, TellsAllDoubts = true }.With(
        [
            Layout.Figure($"Severity {level.Number}", answer.IsProposed ? $"{level.Word}: this is what fits what you describe" : level.Word),
            Layout.Text(level.Means),
            .. Target(level),
            new TextBlock(SeverityRules.HowToReport(terms, scale, level)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
        ]);
    }

    private static AdaptiveCard Card(ResponseTimes times, AnswerFrame frame, string title, string summary, IEnumerable<Element> body) =>
        new Answer(frame, title, summary, new SourceLine(times.Basis.Sources)) { Basis = times.Basis }.With(body);

    private static IEnumerable<Element> Target(SeverityLevel level)
    {
        if (level.Target is { } target) yield return Layout.Small($"Standard first answer: {target}", Spacing.None);
    }

    private static ColumnSet Grid(string name, string first, string second, string third, TextWeight? weight) => new(
    [
        new Column(ColumnWidth.Of(6), [new TextBlock(name)]),
        .. ((string[])[first, second, third]).Select(cell => new Column(ColumnWidth.Of(4), [new TextBlock(cell) { Weight = weight }])),
    ])
    { Spacing = Spacing.Small };

    private static ResponseTarget Shortest(ResponseTimes times, int severity) => times.Packages.Select(package => package.Target(severity)).MinBy(Length)!;

    private static ResponseTarget Longest(ResponseTimes times, int severity) => times.Packages.Select(package => package.Target(severity)).MaxBy(Length)!;

    private static int Length(ResponseTarget target) => target.Amount * target.Unit switch
    {
        ResponseUnit.Minutes => 1,
        ResponseUnit.Hours => 60,
        ResponseUnit.BusinessDays => 24 * 60,
    };

    /// <summary>"15 minutes", where the words around it say "under".</summary>
    private static string Bare(ResponseTarget target) => $"{target}"["under ".Length..];
}
