using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Levels;

namespace PartnerBot.Cards;

/// <summary>The threshold table: levels down, geographies across, and one large line when a single cell was asked for.</summary>
internal static class ThresholdGrid
{
    public static AdaptiveCard Card(ThresholdTable table, AnswerFrame frame) =>
        new Answer(
            frame,
            "Revenue and Net MRR thresholds",
            Summary(table),
            new SourceLine([.. table.Rows.SelectMany(row => new[] { row.AnnualRevenue.Source, row.NetMrr.Source }), .. table.Basis.Sources]))
        { Basis = table.Basis }.With(
            table.Rows is [var only] ? [One(only)] : Grid(table));

    private static Container One(Threshold row) => Layout.Figure(
        Said.Capital(Both(row)),
        $"{row.Level} in {row.Geography.Name()}, per calendar year");

    private static IEnumerable<Element> Grid(ThresholdTable table)
    {
        var geographies = table.Rows.Select(row => row.Geography).Distinct().ToList();

        yield return Layout.Text($"{(geographies.Count > 1 ? "They differ by region. " : "")}Either is enough: more than the upper figure in annual revenue, or more than the lower one in Net MRR.");

        yield return Layout.Cells(
            Layout.Small("Level", Spacing.None),
            geographies.Select(it => (IReadOnlyList<Element>)[Layout.Cell(Head(it)) with { Size = TextSize.Small, IsSubtle = true }]),
            Spacing.Medium);

        foreach (var level in table.Rows.GroupBy(row => row.Level).OrderByDescending(it => it.Key))
        {
            yield return Layout.Cells(
                new TextBlock(level.Key.ToString()) { Weight = TextWeight.Bolder },
                geographies.Select(it => Cell(level.FirstOrDefault(row => row.Geography == it))),
                Spacing.Default) with
            { Separator = true };
        }
    }

    private static IReadOnlyList<Element> Cell(Threshold? row) => row is null
        ? [Layout.Cell("–")]
        :
        [
            Layout.Cell(Said.Bare(row.AnnualRevenue.Value)) with { Weight = TextWeight.Bolder },
            Layout.Cell(Said.Bare(row.NetMrr.Value)) with { IsSubtle = true },
        ];

    private static string Head(Geography geography) => geography is Geography.NorthAmerica ? "N. America" : geography.Code();

    private static string Both(Threshold row) => $"more than {Said.Bare(row.AnnualRevenue.Value)} a year or {Said.Bare(row.NetMrr.Value)} Net MRR";

    private static string Summary(ThresholdTable table) => table.Rows.Count <= 4
        ? Said.List([.. table.Rows.Select(row => $"{row.Level} in {row.Geography.Name()}: {Both(row)}")]) + "."
        : "Annual revenue or Net MRR that each level asks for, by geography.";
}
