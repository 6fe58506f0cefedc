using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <param name="Level">In words; null for readers who may not see it.</param>
/// <param name="Roles">In which the reader looks after the partner.</param>
public sealed record PartnerLine(string Id, string Name, string? Level, IReadOnlyList<Geography> Regions, IReadOnlyList<string> Roles)
{
    /// <summary>Where the record so far supports less than the level.</summary>
    public IReadOnlyList<Geography> ShortIn { get; init; } = [];
}

/// <summary>The partners whom somebody at Akamai looks after.</summary>
public static class PartnerCards
{
    private const string Title = "Your partners";

    private static readonly SourceLine Source = new(Citation.Record("assignments"));

    /// <param name="shown">By name; those whose record falls short of their level come first.</param>
    /// <param name="count">How many there are in all.</param>
    public static AdaptiveCard List(IReadOnlyList<PartnerLine> shown, int count, DateOnly today) => new(
        $"{Title}: {string.Join(", ", shown.Select(line => Names.Fit(line.Name)))}. {Source.Short}.",
        [
            Layout.Title(Title),
            Layout.Text($"{(count == shown.Count ? "" : $"{shown.Count} of {count}. ")}{(shown.Any(line => line.ShortIn.Count > 0) ? "Where the record so far falls short of the level comes first. " : "")}Ask about any of them by name."),
            .. shown.OrderBy(line => line.ShortIn is []).Select(Line),
            Layout.Small(Source.On(today), Spacing.Medium),
        ],
        [.. shown.Take(AdaptiveCard.MostActions).Select(line => Asking.Button(new Suggestion(line.Name, new Question(line.Level is null ? Topic.Contacts : Topic.Level, Partner: line.Id))))]);

    private static ColumnSet Line(PartnerLine line) => new(
    [
        new Column(ColumnWidth.Of(3),
        [
            new TextBlock(Names.Fit(line.Name)) { Weight = TextWeight.Bolder },
            Layout.Small(string.Join(", ", line.Roles), Spacing.None),
        ]),
        new Column(ColumnWidth.Of(2),
        [
            .. line.Level is { } level ? (Element[])[Layout.Cell(level)] : [],
            Layout.Cell(string.Join(", ", line.Regions.Select(region => region.Name()))) with { Size = TextSize.Small, IsSubtle = true },
            .. line.ShortIn is [] ? (Element[])[] : [Layout.Cell($"✕ short in {Said.List([.. line.ShortIn.Select(region => region.Name())])}") with { Size = TextSize.Small, Color = TextColor.Attention }],
        ]),
    ])
    { Spacing = Spacing.Medium };
}
