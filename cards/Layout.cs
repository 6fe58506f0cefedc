using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards;

/// <summary>The few shapes that all cards are made of.</summary>
internal static class Layout
{
    public static TextBlock Title(string text) =>
        new(text) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Style = TextStyle.Heading, Spacing = Spacing.None };

    public static TextBlock Heading(string text) =>
        new(text) { Weight = TextWeight.Bolder, Style = TextStyle.Heading, Spacing = Spacing.Medium };

    public static TextBlock Text(string text) => new(text) { Spacing = Spacing.Small };

    public static TextBlock Small(string text, Spacing spacing = Spacing.Small) =>
        new(text) { Size = TextSize.Small, IsSubtle = true, Spacing = spacing };

    /// <summary>What the question was about, very large, and one line that says what it is.</summary>
    public static Container Figure(string figure, string line, Mark? mark = null) => new(
    [
        new TextBlock(figure) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, Color = mark?.Large ?? TextColor.Accent },
        new TextBlock(line) { Spacing = Spacing.None },
    ])
    { Style = ContainerStyle.Emphasis };

    /// <summary>Something at the left, and what it comes to at the right.</summary>
    public static ColumnSet Row(TextBlock left, TextBlock right, Spacing spacing = Spacing.Small) => new(
    [
        new Column(ColumnWidth.Stretch, [left]),
        new Column(ColumnWidth.Auto, [right with { HorizontalAlignment = HorizontalAlignment.Right }]),
    ])
    { Spacing = spacing };

    /// <summary>Something at the left, and how it stands at the right.</summary>
    public static ColumnSet Row(TextBlock left, RichText right, Spacing spacing) => new(
    [
        new Column(ColumnWidth.Stretch, [left]),
        new Column(ColumnWidth.Auto, [right]),
    ])
    { Spacing = spacing };

    /// <summary>The same behind a sign.</summary>
    public static ColumnSet Row(Mark mark, string left, Column right) => new(
    [
        mark.Column,
        new Column(right.Width == ColumnWidth.Auto ? ColumnWidth.Stretch : ColumnWidth.Of(11), [new TextBlock(left) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Small },
        right,
    ])
    { Spacing = Spacing.Default };

    public static ColumnSet Bullet(string line) => new(
    [
        new Column(ColumnWidth.OfPixels(14), [new TextBlock("•")]),
        new Column(ColumnWidth.Stretch, [new TextBlock(line)]) { Spacing = Spacing.Small },
    ])
    { Spacing = Spacing.Small };

    /// <summary>A sentence behind a sign.</summary>
    public static ColumnSet Row(Mark mark, string text) => new(
    [
        mark.Column,
        new Column(ColumnWidth.Stretch, [new TextBlock(text)]) { Spacing = Spacing.Small },
    ])
    { Spacing = Spacing.Small };

    public static ColumnSet Row(string left, string right) =>
        Row(new TextBlock(left), new TextBlock(right) { Weight = TextWeight.Bolder });

    /// <summary>A line of a grid: a name, then cells of equal width.</summary>
    public static ColumnSet Cells(TextBlock name, IEnumerable<IReadOnlyList<Element>> cells, Spacing spacing) => new(
    [
        new Column(ColumnWidth.Of(5), [name]),
        .. cells.Select(cell => new Column(ColumnWidth.Of(4), cell) { Spacing = Spacing.Small }),
    ])
    { Spacing = spacing };

    public static TextBlock Cell(string text) => new(text) { HorizontalAlignment = HorizontalAlignment.Right, Spacing = Spacing.None };
}
