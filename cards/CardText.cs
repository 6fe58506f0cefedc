using System.Globalization;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards;

/// <summary>Cards drawn with letters, for terminals and logs: the same order, aligned, never wider than <see cref="Width"/>.</summary>
public static class CardText
{
    public const int Width = 78;

    private const int BarWidth = 40;

    public static string Draw(AdaptiveCard card)
    {
        var lines = Stack(card.Body, Width).Concat(card.Actions is [] ? [] : ["", .. Buttons(card.Actions, Width)]);
        return string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n";
    }

    private static IEnumerable<string> Stack(IReadOnlyList<Element> elements, int width)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (i > 0 && IsApart(element)) yield return "";
            foreach (var line in Draw(element, width)) yield return line;
        }
    }

    private static bool IsApart(Element element) =>
        element.Separator is true || element.Spacing is Spacing.Medium or Spacing.Large or Spacing.ExtraLarge || element is Container or ActionSet;

    private static IEnumerable<string> Draw(Element element, int width) => element switch
    {
        TextBlock text => Text(text.Text, text.HorizontalAlignment, width),
        RichText line => Text(Whole(line), line.HorizontalAlignment, width),
        Container { Style: null or ContainerStyle.Default } box => Stack(box.Items, width),
        Container box => Stack(box.Items, width - 2).Select(line => "│ " + line),
        ColumnSet columns => Beside(columns.Columns, width),
        FactSet facts => facts.Facts.SelectMany(fact => Letters.Wrap($"{fact.Title}: {fact.Value}", width)),
        Bar bar => [Line(bar, Math.Min(BarWidth, width))],
        ActionSet set => Buttons(set.Actions, width),
        Entry entry => Letters.Wrap($"{entry.Label} [{Value(entry)}]", width),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Value(Entry entry) => entry switch
    {
        TextInput text => text.Value ?? "",
        NumberInput number => number.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
        DateInput date => date.Value is { } day ? Said.Day(day) : "",
        ChoiceInput { Value: { } chosen } choice => string.Join(", ", choice.Choices.Where(it => IsChosen(choice, chosen, it)).Select(it => it.Title)),
        _ => "",
    };

    private static bool IsChosen(ChoiceInput input, string chosen, Choice choice) =>
        input.IsMultiSelect is true ? chosen.Split(',').Contains(choice.Value) : chosen == choice.Value;

    private static string Whole(RichText line) => string.Concat(line.Inlines.Select(it => it.Text));

    private static IEnumerable<string> Text(string text, HorizontalAlignment? side, int width) => Letters.Wrap(text, width)
        .Select(line => (side ?? HorizontalAlignment.Left) switch
        {
            HorizontalAlignment.Left => line,
            HorizontalAlignment.Right => Letters.Pad(line, -width),
            HorizontalAlignment.Center => Letters.Pad(line, -(width + Letters.Width(line)) / 2),
        });

    private static string Line(Bar bar, int width)
    {
        var filled = bar.Percent * width / 100;
        return new string('█', filled) + new string('░', width - filled);
    }

    /// <summary>Columns side by side: those as wide as their content first, then the others share what is left.</summary>
    private static IEnumerable<string> Beside(IReadOnlyList<Column> all, int width)
    {
        // What is only there to be pressed has no place where nothing can be.
        var columns = all.Where(column => column.SelectAction is null).ToList();
        var gaps = columns.Select((column, i) => i == 0 ? "" : columns[i - 1].Width.Pixels > 0 ? " " : "  ").ToList();
        var widths = Widths(columns, width - gaps.Sum(gap => gap.Length));
        var drawn = columns.Select((column, i) => Stack(column.Items, widths[i]).ToList()).ToList();

        for (var row = 0; row < drawn.Max(it => it.Count); row++)
        {
            yield return string.Concat(drawn.Select((it, i) => gaps[i] + Letters.Pad(row < it.Count ? it[row] : "", widths[i])));
        }
    }

    private static List<int> Widths(IReadOnlyList<Column> columns, int width)
    {
        var auto = columns.Select(it => IsNatural(it.Width) ? Math.Min(Natural(it), width / 2) : 0).ToList();
        var rest = width - auto.Sum();
        var shares = columns.Select(it => IsNatural(it.Width) ? 0 : Math.Max(1, it.Width.Weight)).ToList();

        return [.. auto.Select((it, i) => shares[i] == 0 ? it : Math.Max(1, rest * shares[i] / shares.Sum()))];
    }

    private static bool IsNatural(ColumnWidth width) => width == ColumnWidth.Auto || width.Pixels > 0;

    private static int Natural(Column column) => column.Items
        .Select(it => it switch
        {
            TextBlock text => Letters.Width(text.Text),
            RichText line => Letters.Width(Whole(line)),
            _ => BarWidth,
        })
        .DefaultIfEmpty(1).Max();

    private static IEnumerable<string> Buttons(IReadOnlyList<Button> buttons, int width)
    {
        var line = "";

        foreach (var button in buttons.Select(it => $"[ {it.Title} ]"))
        {
            if (line is not "" && Letters.Width(line) + 2 + Letters.Width(button) > width)
            {
                yield return line;
                line = "";
            }

            line = line is "" ? button : $"{line}  {button}";
        }

        yield return line;
    }
}
