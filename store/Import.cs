using PartnerBot.Store.Csv;

namespace PartnerBot.Store;

/// <summary>Brings in what the partner and learning systems export: a folder of CSV files, or one of them.</summary>
public static class Import
{
    /// <summary>Imports every known file of a folder, or one file. Each is stored in one transaction, whole or not at all.</summary>
    /// <param name="path">A folder, or a file with one of the ten names.</param>
    /// <param name="now">For the audit entry that each stored file leaves.</param>
    public static Task<ImportReport> RunAsync(Database database, string path, ImportOptions options, DateTimeOffset now, CancellationToken ct) =>
        Task.Run(() => ReadAsync(database, path, options, now, ct), ct);

    private static async Task<ImportReport> ReadAsync(Database database, string path, ImportOptions options, DateTimeOffset now, CancellationToken ct)
    {
        var (found, ignored, problem) = Find(path);
        var reports = new List<FileReport>();
        foreach (var (file, where) in found)
        {
            await using var lane = database.NewLane();
            reports.Add(await new FileImport(file, where, lane, database.Engine, options, now).RunAsync(ct));
        }

        return new ImportReport(reports, ignored, problem);
    }

    private static (IReadOnlyList<(ImportFile File, string Path)> Found, IReadOnlyList<string> Ignored, string? Problem) Find(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            return ([], [], $"There is no file or folder '{path}'.");

        var paths = Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal).ToList() : [path];
        var found = ImportFile.All
            .Select(file => (file, Path: paths.Find(it => Path.GetFileName(it).Equals(file.Name, StringComparison.OrdinalIgnoreCase))))
            .Where(it => it.Path is not null)
            .Select(it => (it.file, it.Path!))
            .ToList();

        return found is []
            ? ([], [], $"'{path}' is none of the files that can be imported: {string.Join(", ", ImportFile.All.Select(file => file.Name))}.")
            : (found, [.. paths.Except(found.Select(it => it.Item2)).Select(it => Path.GetFileName(it)!)], null);
    }
}
