using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Program.Guides;

/// <summary>A row of a table as one readable line: "Elite: North America = >$4M; LATAM = >$2M".</summary>
/// <param name="Label">What the row is about, its first cell; may be empty.</param>
/// <param name="Cells">The others that are not empty; a column without a name is "".</param>
public sealed record TableRow(string Label, IReadOnlyList<(string Column, string Value)> Cells)
{
    private const string AfterLabel = ": ", BeforeValue = " = ", BetweenCells = "; ";

    public override string ToString()
    {
        var cells = string.Join(BetweenCells, Cells.Select(cell => cell.Column is "" ? Value(cell.Value) : $"{Name(cell.Column)}{BeforeValue}{Value(cell.Value)}"));
        return (Label, cells) switch
        {
            ("", _) => cells,
            (_, "") => Name(Label),
            _ => $"{Name(Label)}{AfterLabel}{cells}",
        };
    }

    /// <summary>Reads such a line.</summary>
    /// <returns>False for a line without a cell.</returns>
    public static bool TryParse(string line, [NotNullWhen(true)] out TableRow? row)
    {
        var value = line.IndexOf(BeforeValue, StringComparison.Ordinal);
        var label = line.IndexOf(AfterLabel, StringComparison.Ordinal);
        var isLabelled = label > 0 && (value < 0 || label < value);
        var cells = (isLabelled ? line[(label + AfterLabel.Length)..] : line).Split(BetweenCells, StringSplitOptions.RemoveEmptyEntries);

        row = isLabelled || value > 0 ? new TableRow(isLabelled ? line[..label] : "", [.. cells.Select(Cell)]) : null;
        return row is not null;
    }

    private static (string, string) Cell(string text) =>
        text.IndexOf(BeforeValue, StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + BeforeValue.Length)..]) : ("", text);

    // What stands between the parts must not stand in them.
    private static string Name(string text) => Value(text).Replace(AfterLabel, " – ", StringComparison.Ordinal);

    private static string Value(string text) => text.Replace(BetweenCells, ", ", StringComparison.Ordinal).Replace(BeforeValue, "=", StringComparison.Ordinal);
}
