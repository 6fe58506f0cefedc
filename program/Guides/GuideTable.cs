namespace PartnerBot.Program.Guides;

/// <summary>Reads a table of Markdown, as it is written and as converters of documents leave it: merged headers as empty cells, two header rows.</summary>
internal static class GuideTable
{
    private const int LongestLabel = 120;
    private const int LongestCell = 200;

    public static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    /// <summary>The line between a header and its rows: "|---|:--:|".</summary>
    public static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Contains('-') && text.Contains('|') && text.IndexOfAnyExcept("-|: ") < 0;
    }

    /// <summary>The rows as lines. A cell that is a text of its own follows its row as one.</summary>
    public static IEnumerable<(string Text, bool IsRow)> Read(IReadOnlyList<string> lines)
    {
        var hasHeader = lines.Count > 1 && IsRule(lines[1]);
        var rows = lines.Where((line, i) => !IsRule(line) || (i != 1 && !line.Contains("---", StringComparison.Ordinal))).Select(Cells).Where(row => row.Exists(cell => cell is not "")).ToList();
        if (rows is []) return [];

        var (columns, body) = hasHeader ? Header(rows) : ([], rows);
        return body.SelectMany(row => Row(row, columns));
    }

    private static (List<string> Columns, List<List<string>> Body) Header(List<List<string>> rows)
    {
        var columns = Spread(rows[0], within: null);
        var at = 1;

        // A second header row names no row and has no figure, and rows that are named follow it.
        while (at < rows.Count - 1 && rows[at][0] is "" && !rows[at].Exists(HasFigure) && rows[at + 1][0] is not "")
        {
            var (above, below) = (columns, Spread(rows[at++], columns));

            // What stands over all columns tells none of them from another.
            if (above.Skip(1).Distinct().Count() == 1) above = [above[0]];
            columns = [.. Enumerable.Range(0, Math.Max(above.Count, below.Count)).Select(i => Joined(At(above, i), At(below, i)))];
        }

        return (columns, rows[at..]);
    }

    /// <summary>An empty header cell belongs to the one on its left, for merged cells come out like that.</summary>
    private static List<string> Spread(List<string> cells, List<string>? within)
    {
        var spread = new List<string>(cells);
        for (var i = 2; i < spread.Count; i++)
        {
            if (spread[i] is "" && (within is null || At(within, i) == At(within, i - 1))) spread[i] = spread[i - 1];
        }

        return spread;
    }

    private static IEnumerable<(string, bool)> Row(List<string> cells, List<string> columns)
    {
        var label = cells[0].Length <= LongestLabel ? cells[0] : "";
        var values = new List<(string Column, string Value)>();
        var texts = new List<string>();
        for (var i = label is "" && cells[0] is not "" ? 0 : 1; i < cells.Count; i++)
        {
            var column = At(columns, i);
            if (cells[i] is "")
                continue;
            if (cells[i].Length > LongestCell)
                texts.Add(string.Join(", ", new[] { label, column }.Where(part => part is not "")) is { Length: > 0 } about ? $"{about}: {cells[i]}" : cells[i]);
            else if (column is not "" && values is [.., var last] && last.Column == column)
                values[^1] = (column, $"{last.Value} / {cells[i]}");
            else
                values.Add((column, cells[i]));
        }

        if (values is not [] || (label is not "" && texts is [])) yield return (new TableRow(label, values).ToString(), true);
        foreach (var text in texts) yield return (text, false);
    }

    private static List<string> Cells(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('|')) text = text[1..];
        if (text.EndsWith('|') && !text.EndsWith("\\|", StringComparison.Ordinal)) text = text[..^1];

        // "\|" is a bar in a cell; a character that no text holds keeps its place.
        return [.. text.Replace("\\|", "\uE07C", StringComparison.Ordinal).Split('|').Select(cell => InlineText.Clean(cell.Replace('\uE07C', '|')))];
    }

    private static bool HasFigure(string cell) => cell.Any(char.IsAsciiDigit) || cell.AsSpan().IndexOfAny("✓✔%$") >= 0;

    private static string At(List<string> cells, int at) => at < cells.Count ? cells[at] : "";

    private static string Joined(string above, string below) => (above, below) switch
    {
        (_, "") => above,
        ("", _) => below,
        _ => $"{above}, {below}",
    };
}
