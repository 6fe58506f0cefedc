namespace PartnerBot.Store.Csv;

/// <summary>Turns a row of texts into what is stored, or says everything that is wrong with it.</summary>
internal sealed class RowReader(Header header, Faults faults)
{
    /// <summary>The columns of the table that a row fills.</summary>
    public IReadOnlyList<(string Name, bool IsNumber)> Targets { get; } =
    [
        .. header.Columns.Select(it => (it.Column.Target, it.Column.IsNumber)),
        .. header.Columns.Where(it => it.Column.Derived is not null).Select(it => (it.Column.Derived!.Value.Target, false)),
    ];

    /// <returns>The values in the order of <see cref="Targets"/>, then the line; null for a bad row.</returns>
    public object?[]? Read(CsvRows row)
    {
        if (row.HasLostItsEnd)
        {
            faults.Refuse(row.Line, "A quote that opens in this row is not closed where its value ends, so nobody can tell where the row ends. Close it, and double the quotes within a value.");
            return null;
        }

        if (row.IsMalformed)
            return Reject(row, "A quote stands inside a value. Put the value in quotes and double the quotes within it.");
        if (row.Count != header.Width)
            return Reject(row, $"The row has {row.Count} fields, the header has {header.Width}.");

        var values = new object?[Targets.Count + 1];
        var next = header.Columns.Count;
        for (var i = 0; i < header.Columns.Count; i++)
        {
            var (column, field) = header.Columns[i];
            var isUtf8 = row.TryGet(field, out var text);
            if (FaultOf(column, text, isUtf8, out values[i]) is { } fault)
            {
                faults.Reject(row.Line, column.Name, text, fault);
                return null;
            }

            if (column.Derived is { } derived)
                values[next++] = derived.Of((string)values[i]!);
        }

        values[^1] = row.Line;
        return values;
    }

    private static string? FaultOf(Column column, string text, bool isUtf8, out object? value)
    {
        value = column.Empty;
        if (text.Length == 0)
            return column.NeedsValue ? "must not be empty" : null;
        if (!isUtf8)
            return "holds bytes that are not UTF-8; save the file as \"CSV UTF-8\"";
        if (text.AsSpan().ContainsAnyInRange('\0', '\u0008'))
            return "holds control characters";

        return column.Parse(text, out value);
    }

    private object?[]? Reject(CsvRows row, string reason)
    {
        faults.Reject(row.Line, null, null, reason);
        return null;
    }
}
