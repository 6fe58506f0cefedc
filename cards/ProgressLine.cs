using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Levels;

namespace PartnerBot.Cards;

/// <summary>Requirements as lines: what is open with how much of how much and a bar, what is met in one sentence at the end.</summary>
internal static class ProgressLine
{
    public static IEnumerable<Element> Of(LevelAssessment assessment, int most = int.MaxValue)
    {
        var open = assessment.Missing.OrderBy(it => it.Fulfilment).ToList();
        foreach (var element in open.Take(most).SelectMany(it => Open(it, assessment.Geography))) yield return element;
        if (open.Count > most) yield return Layout.Small($"{open.Count - most} more open for {assessment.Level}");
    }

    /// <summary>"Met: Net MRR 2026 $112K, Sales Specialists 3 (needs 2) and Success Plan 2026".</summary>
    public static IEnumerable<Element> Met(LevelAssessment assessment)
    {
        var met = assessment.Requirements.Where(it => it.Fulfilment is Fulfilment.Met).ToList();
        if (met is not []) yield return Layout.Small($"✓ Met: {Said.List([.. met.Select(it => Done(it, assessment.Geography))])}", Spacing.Medium);

        foreach (var waived in assessment.Requirements.Where(it => it.Fulfilment is Fulfilment.Waived))
            yield return Layout.Small($"{Mark.Of(Fulfilment.Waived).Sign} {Said.Capital(Mark.Of(Fulfilment.Waived).Word)}: {Name(waived.AnyOf[0], assessment.Geography)}");
    }

    /// <summary>How many of something there are, and a bar as long as some are missing.</summary>
    public static IEnumerable<Element> Of(string name, int have, int need)
    {
        var mark = have >= need ? Mark.Yes : Mark.No;
        return Line(mark, name, have >= need ? $"{have}, needs {need}" : $"{have} of {need}", have >= need ? null : (double)have / need, null);
    }

    /// <summary>So many of so many, where none is missing in particular.</summary>
    public static IEnumerable<Element> Toward(string name, int have, int all) =>
    [
        Layout.Row(new TextBlock(name), new TextBlock($"{have} of {all}")) with { Spacing = Spacing.Default },
        Bar(name, $"{have} of {all}", (double)have / all, "so far"),
    ];

    private static IEnumerable<Element> Open(Requirement requirement, Geography geography)
    {
        if (requirement.AnyOf.Count > 1) yield return Layout.Small("One of these two is enough", Spacing.Medium);
        foreach (var element in requirement.AnyOf.SelectMany(it => Open(it, geography))) yield return element;
    }

    private static IEnumerable<Element> Open(Measure measure, Geography geography)
    {
        var mark = Mark.Of(measure.Fulfilment);
        return Line(mark, Name(measure, geography), Amount(measure), Share(measure), Left(measure));
    }

    /// <summary>What "3 of 5" does not say by itself.</summary>
    private static string? Left(Measure measure) => measure.Fulfilment switch
    {
        Fulfilment.AtThreshold => Said.Capital(Mark.Of(Fulfilment.AtThreshold).Word),
        Fulfilment.NotMet when measure.Need.StartsWith('>') && measure.Gap is { } gap => $"Missing: {gap}",
        _ => null,
    };

    private static string Amount(Measure measure) => measure.Fulfilment switch
    {
        Fulfilment.Unknown when IsCounted(measure) => $"not on record, needs {Said.Need(measure.Need)}",
        Fulfilment.Unknown => "not on record",
        _ => IsCounted(measure) ? $"{measure.Have} of {Said.Bare(measure.Need)}" : measure.Have,
    };

    private static string Done(Requirement requirement, Geography geography)
    {
        var measure = requirement.AnyOf.First(it => it.Fulfilment is Fulfilment.Met);
        return (Name(measure, geography), measure) switch
        {
            (var name, { Need: ['>', ..] }) => $"{name} {measure.Have} ({Said.Need(measure.Need)})",
            // Whoever asks for the minimum has it, also where nothing is missing.
            (var name, { Have: var have }) when IsCounted(measure) && requirement.Kind.IsCertifiedStaff() => $"{name} {have} (needs {measure.Need})",
            (var name, { Have: not "1" }) when IsCounted(measure) => $"{name} {measure.Have}",
            var (name, _) => name,
        };
    }

    /// <summary>The card says the geography; a line need not.</summary>
    private static string Name(Measure measure, Geography geography) =>
        measure.Name.EndsWith($" in {geography.Name()}", StringComparison.Ordinal) ? measure.Name[..^$" in {geography.Name()}".Length] : measure.Name;

    /// <summary>"5" and "> $5M" are so much; "agreed" is so or not so, and no bar can say more than the word.</summary>
    private static bool IsCounted(Measure measure) => measure.Need.Any(char.IsAsciiDigit);

    private static double? Share(Measure measure) =>
        IsCounted(measure) && measure.Fulfilment is Fulfilment.NotMet ? measure.Share : null;

    private static IEnumerable<Element> Line(Mark mark, string name, string amount, double? share, string? left)
    {
        yield return Layout.Row(mark, name, new Column(ColumnWidth.Auto, [Layout.Cell(amount)]));
        if (share is { } part) yield return Bar(name, amount, part, mark.Word);
        if (left is not null) yield return Layout.Small(left);
    }

    private static Bar Bar(string name, string amount, double share, string word) =>
        new(Percent(share), TextColor.Accent, $"{name}: {amount}, {word}") { Spacing = Spacing.Small };

    /// <summary>Never quite full while something is missing, and never quite empty while something is there.</summary>
    private static int Percent(double share) => double.IsNaN(share) ? 0 : share switch
    {
        >= 1 => 100,
        <= 0 => 0,
        _ => Math.Clamp((int)Math.Round(share * 100), 2, 98),
    };
}
