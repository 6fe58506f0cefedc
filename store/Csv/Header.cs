namespace PartnerBot.Store.Csv;

/// <summary>Which columns a file has, and in which of its fields they stand.</summary>
/// <param name="Width">How many fields every row must have.</param>
internal sealed record Header(IReadOnlyList<(Column Column, int Field)> Columns, int Width)
{
    /// <summary>Reads the header row.</summary>
    /// <returns>Null when the file cannot be read with it; the faults say why.</returns>
    public static Header? Read(ImportFile file, CsvRows row, Faults faults)
    {
        var names = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.TryGet(i, out var name) || name.Contains('\0'))
                faults.Refuse(row.Line, "The header is not UTF-8. Save the file as \"CSV UTF-8\" and import it again.");
            names.Add(name.ToLowerInvariant());
        }

        if (row.IsMalformed)
            faults.Refuse(row.Line, "A quote in the header is never closed, or stands inside a name.");
        if (faults.IsUnreadable)
            return null;

        foreach (var twice in names.Where(name => name != "").GroupBy(name => name).Where(group => group.Count() > 1))
            faults.Refuse(1, "The column is there twice; remove one.", twice.Key);

        var unknown = names.Where(name => name != "" && file.Columns.All(column => column.Name != name)).ToList();
        foreach (var column in file.Columns.Where(column => !names.Contains(column.Name)))
            Miss(column, file, names, unknown, faults);

        if (faults.IsUnreadable)
            return null;

        faults.Warnings.AddRange(unknown.Select(name => $"The column '{name}' is not known and was ignored."));
        return new Header([.. file.Columns.Where(column => names.Contains(column.Name)).Select(column => (column, names.IndexOf(column.Name)))], names.Count);
    }

    private static void Miss(Column column, ImportFile file, List<string> names, List<string> unknown, Faults faults)
    {
        var likely = unknown.Where(name => Likeness.Distance(Plain(name), Plain(column.Name)) <= 2).MinBy(name => Likeness.Distance(name, column.Name));
        var hint = likely is null ? "" : $" Is it '{likely}'?";

        if (!column.MustBeThere)
        {
            faults.Warnings.Add($"The column '{column.Name}' is missing; what is stored stays as it is.{hint}");
            return;
        }

        var separator = names is [var only] && only.Contains(';') ? " The file seems to be separated by ';'; commas are needed." : "";
        faults.Refuse(1, $"The column is missing. Expected: {string.Join(", ", file.Columns.Select(it => it.Name))}.{hint}{separator}", column.Name);
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
