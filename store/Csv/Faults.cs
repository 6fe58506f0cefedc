namespace PartnerBot.Store.Csv;

/// <summary>What is wrong with a file. The first hundred are kept, all are counted.</summary>
internal sealed class Faults(string file)
{
    private const int Kept = 100, LongestValue = 60;
    private readonly List<ImportError> errors = [];

    public List<string> Warnings { get; } = [];

    public long Rejected { get; private set; }

    /// <summary>Nothing of the file can be taken, whatever the options.</summary>
    public bool IsUnreadable { get; private set; }

    public IReadOnlyList<ImportError> Errors => [.. errors.OrderBy(error => error.Line)];

    public void Refuse(long line, string reason, string? column = null)
    {
        IsUnreadable = true;
        Add(new ImportError(file, line, column, null, reason));
    }

    public void Reject(long line, string? column, string? value, string reason)
    {
        Rejected++;
        Add(new ImportError(file, line, column, value is null ? null : Shortened(value), reason));
    }

    /// <summary>Rows that were found bad but are too many to name.</summary>
    public void RejectMore(long rows) => Rejected += rows;

    private void Add(ImportError error)
    {
        if (errors.Count < Kept) errors.Add(error);
    }

    private static string Shortened(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : string.Concat(line.AsSpan(0, LongestValue), "…");
    }
}
