using System.Data.Common;
using System.Text.Json;
using CsvHelper;

namespace PartnerBot.Store.Csv;

/// <summary>Imports one file: reads and checks every row into a staging table, then stores all of it in one transaction.</summary>
internal sealed class FileImport(ImportFile file, string path, WriteLane lane, Engine engine, ImportOptions options, DateTimeOffset now)
{
    private readonly Faults faults = new(Path.GetFileName(path));
    private long read;

    public async Task<FileReport> RunAsync(CancellationToken ct)
    {
        try
        {
            using var rows = new CsvRows(path);
            if (rows.Read())
                return await StoreAsync(rows, ct);

            faults.Refuse(0, $"The file is empty. It needs a header row: {string.Join(",", file.Columns.Select(column => column.Name))}");
        }
        catch (CsvFormatException fault)
        {
            faults.Refuse(fault.LineNumber, "A row is too long to be one. Most likely a quote that opens in it is never closed; the rows after it cannot be read.");
        }
        catch (DbException fault)
        {
            // One file that the store cannot take (a full disk) must not keep the report of the others from the operator.
            faults.Refuse(0, $"The file could not be stored, and nothing of it is: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Refuse(0, $"The file cannot be read: {fault.Message}");
        }

        return Report(Merged.Nothing, stored: false);
    }

    private async Task<FileReport> StoreAsync(CsvRows rows, CancellationToken ct)
    {
        if (Header.Read(file, rows, faults) is not { } header)
            return Report(Merged.Nothing, stored: false);

        var reader = new RowReader(header, faults);
        var merge = new Merge(file, [.. reader.Targets.Select(target => target.Name)]);
        var session = await lane.SessionAsync();
        await session.RunAsync(engine.SetUpImport);
        await StageAsync(session, rows, reader, merge, ct);
        await CheckDuplicatesAsync(session, merge);

        if (faults.IsUnreadable || (faults.Rejected > 0 && !options.SkipBadRows))
            return Report(Merged.Nothing, stored: false);

        var job = new Job<Merged>(tx => MergeAsync(tx, merge), null, ct);
        if (job.TryTake())
            await lane.RunAloneAsync(job);

        var merged = await job.Answer;
        await WarnOfUnknownAsync(new Transaction(session, tail: null), header);
        await Staging.DropAsync(session);
        return Report(merged, stored: true);
    }

    private async Task StageAsync(Session session, CsvRows rows, RowReader reader, Merge merge, CancellationToken ct)
    {
        var staging = await Staging.CreateAsync(session, [.. reader.Targets, ("line", true)], engine.RowsPerInsert);
        while (rows.Read())
        {
            ct.ThrowIfCancellationRequested();
            read++;
            if (reader.Read(rows) is { } row)
                await staging.AddAsync(row);
        }

        await staging.CloseAsync(merge.Key);
    }

    private async Task CheckDuplicatesAsync(Session session, Merge merge)
    {
        var tx = new Transaction(session, tail: null);
        var duplicates = await merge.DuplicatesAsync(tx, limit: 100);
        if (duplicates is [])
            return;

        foreach (var (line, first, key) in duplicates)
            faults.Reject(line, string.Join(", ", file.KeyColumns.Select(column => column.Name)), key, $"The key is already in line {first}.");

        faults.RejectMore(await merge.CountDuplicatesAsync(tx) - duplicates.Count);
        await merge.DropDuplicatesAsync(tx);
    }

    private async Task<Merged> MergeAsync(Transaction tx, Merge merge)
    {
        var staged = await Merge.CountStagedAsync(tx);
        var known = await merge.CountKnownAsync(tx);
        var changed = await merge.UpsertAsync(tx);
        var deleted = options.Replace && faults.Rejected == 0 ? await merge.DeleteMissingAsync(tx) : 0;
        await tx.RunAsync("update roster set version = @version where id = 1", ("version", Guid.NewGuid().ToString("N")));
        var inserted = staged - known;
        var merged = new Merged(inserted, changed - inserted, known - (changed - inserted), deleted);

        await new AuditStore(tx).AppendAsync(new AuditEntry(now, options.Actor, "import", file.Name, Details(merged)));
        return merged;
    }

    private async Task WarnOfUnknownAsync(Transaction tx, Header header)
    {
        foreach (var reference in file.References.Where(it => header.Columns.Any(column => column.Column.Name == it.Column)))
        {
            var (count, first) = await Merge.UnknownAsync(tx, reference);
            if (count > 0)
                faults.Warnings.Add($"{count} {(count == 1 ? "row names" : "rows name")} a {reference.Column} that is not in {reference.Table}: {string.Join(", ", first)}{(count > first.Count ? ", …" : "")}");
        }

        if (options.Replace && faults.Rejected > 0)
            faults.Warnings.Add("Rows were rejected, so nothing was deleted. Correct them and import with --replace again.");
    }

    private FileReport Report(Merged merged, bool stored) => new(
        Path.GetFileName(path), stored, read, merged.Inserted, merged.Updated, merged.Unchanged, faults.Rejected, merged.Deleted, faults.Errors, faults.Warnings);

    private string Details(Merged merged) => JsonSerializer.Serialize(
        new Dictionary<string, long>
        {
            ["read"] = read,
            ["inserted"] = merged.Inserted,
            ["updated"] = merged.Updated,
            ["unchanged"] = merged.Unchanged,
            ["rejected"] = faults.Rejected,
            ["deleted"] = merged.Deleted,
        });

    private sealed record Merged(long Inserted, long Updated, long Unchanged, long Deleted)
    {
        public static readonly Merged Nothing = new(0, 0, 0, 0);
    }
}
