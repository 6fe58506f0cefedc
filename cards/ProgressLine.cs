using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Levels;

namespace PartnerBot.Cards;

/// <summary>One requirement as a line: what, how much of how much, a bar, and what is missing.</summary>
internal static class ProgressLine
{
    public static IEnumerable<Element> Of(Requirement requirement) =>
        requirement.AnyOf.Count == 1
            ? Of(requirement.AnyOf[0], requirement.Fulfilment)
            : Either(requirement);

    public static IEnumerable<Element> Of(string name, int have, int need) =>
        Line(have >= need ? Mark.Yes : Mark.No, name, $"{have} / {need}", need == 0 ? 1 : (double)have / need,
            have >= need ? null : $"{Said.Count(need - have, "person", "people")} to certify");

    /// <summary>"Either … or": when one is met, it speaks for both.</summary>
    private static IEnumerable<Element> Either(Requirement requirement)
    {
        if (requirement.AnyOf.FirstOrDefault(it => it.Fulfilment is Fulfilment.Met) is { } met)
        {
            var others = requirement.AnyOf.Where(it => it != met).Select(it => $"{it.Name} ({Amount(it)})");
            return [.. Of(met, Fulfilment.Met), Layout.Small($"Enough without {Said.List([.. others])}")];
        }

        return
        [
            Layout.Small("Either of these two is enough", Spacing.Medium),
            .. requirement.AnyOf.SelectMany(it => Of(it, it.Fulfilment)),
        ];
    }

    private static IEnumerable<Element> Of(Measure measure, Fulfilment fulfilment)
    {
        var mark = Mark.Of(fulfilment);
        return Line(mark, measure.Name, Amount(measure), Share(measure), fulfilment is Fulfilment.Met ? null : Shortfall(measure, mark));
    }

    private static string Shortfall(Measure measure, Mark mark) =>
        measure.Gap is { } gap && mark == Mark.No ? $"{mark.Word}: {gap}" : mark.Word;

    private static string Amount(Measure measure) =>
        measure.Fulfilment is Fulfilment.Unknown ? $"{(IsCounted(measure) ? "needs" : "must be")} {Said.Need(measure.Need)}"
        : IsCounted(measure) ? $"{measure.Have} / {Said.Need(measure.Need)}"
        : measure.Have;

    /// <summary>"5" and "> $5M" are so much; "agreed" is so or not so, and no bar can say more than the word.</summary>
    private static bool IsCounted(Measure measure) => measure.Need.Any(char.IsAsciiDigit);

    private static double? Share(Measure measure) =>
        !IsCounted(measure) || measure.Fulfilment is Fulfilment.Unknown or Fulfilment.Waived ? null
        : measure.Fulfilment is Fulfilment.Met ? 1
        : measure.Share;

    private static IEnumerable<Element> Line(Mark mark, string name, string amount, double? share, string? shortfall)
    {
        yield return Layout.Row(mark, name, new Column(ColumnWidth.Auto, [Layout.Cell(amount)]));
        if (share is { } part) yield return new Bar(Percent(part), mark.Color, $"{name}: {amount}, {mark.Word}") { Spacing = Spacing.Small };
        if (shortfall is not null) yield return Layout.Small(Said.Capital(shortfall));
    }

    /// <summary>Never quite full while something is missing, and never quite empty while something is there.</summary>
    private static int Percent(double share) => double.IsNaN(share) ? 0 : share switch
    {
        >= 1 => 100,
        <= 0 => 0,
        _ => Math.Clamp((int)Math.Round(share * 100), 2, 98),
    };
}
