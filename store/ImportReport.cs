namespace PartnerBot.Store;

/// <summary>What an import did.</summary>
/// <param name="Files">One for each file that was read, in that order.</param>
/// <param name="Ignored">Other files of the folder.</param>
/// <param name="Problem">Why there was nothing to read; null when there was.</param>
public sealed record ImportReport(IReadOnlyList<FileReport> Files, IReadOnlyList<string> Ignored, string? Problem = null)
{
    /// <summary>Every file was stored, whole or (when asked for) without its bad rows.</summary>
    public bool Succeeded => Problem is null && Files.All(file => file.Stored);
}

/// <summary>What became of one file.</summary>
/// <param name="Stored">False when nothing of it was stored.</param>
/// <param name="Rejected">Bad rows; only the first of them stand in <paramref name="Errors"/>.</param>
/// <param name="Errors">Faults of the file (line 1 or 0) and of rows, in the file's order.</param>
public sealed record FileReport(
    string File,
    bool Stored,
    long Read,
    long Inserted,
    long Updated,
    long Unchanged,
    long Rejected,
    long Deleted,
    IReadOnlyList<ImportError> Errors,
    IReadOnlyList<string> Warnings);

/// <summary>Why a row, or a whole file, cannot be taken.</summary>
/// <param name="Line">Where the row starts, counted from 1; 0 when it is about the file.</param>
/// <param name="Value">Shortened when it is long.</param>
public sealed record ImportError(string File, long Line, string? Column, string? Value, string Reason)
{
    public override string ToString() => string.Join(": ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return Line > 0 ? $"{File} line {Line}" : File;
        if (Column is not null) yield return Value is null ? $"column '{Column}'" : $"column '{Column}', value '{Value}'";
        yield return Reason;
    }
}
