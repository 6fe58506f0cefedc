using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Files that people sent, from their message until they were fetched or given up.</summary>
public sealed class IncomingFileStore(Transaction tx)
{
    private const string Columns = "id, batch, person_id, number, of_cost, name, download_url, received_at";

    public Task AddAsync(IncomingFile file) => tx.RunAsync(
        """
        insert into incoming_files (id, batch, position, person_id, number, of_cost, name, download_url, received_at)
        values (@id, @batch, (select coalesce(max(position), 0) + 1 from incoming_files where batch = @batch), @person, @number, @cost, @name, @url, @at)
        """,
        ("id", file.Id), ("batch", file.Batch), ("person", Keys.Of(file.PersonId)), ("number", Parameters.Number(file.Request)),
        ("cost", Parameters.Number(file.OfCost is { } ofCost ? ofCost ? 1 : 0 : null)), ("name", file.Name), ("url", file.DownloadUrl), ("at", file.ReceivedAt));

    public Task<IncomingFile?> FindAsync(string id) => tx.FirstAsync($"select {Columns} from incoming_files where id = @id", Read, ("id", id));

    /// <summary>Those that came in one message, in its order.</summary>
    public async Task<IReadOnlyList<IncomingFile>> OfBatchAsync(string batch) => await tx.AllAsync(
        $"select {Columns} from incoming_files where batch = @batch order by position", Read, ("batch", batch));

    /// <summary>Says for which request those of a message are that are for none yet.</summary>
    /// <returns>How many these are.</returns>
    public Task<int> AssignAsync(string batch, long number) => tx.RunAsync(
        "update incoming_files set number = @number where batch = @batch and number is null", ("batch", batch), ("number", number));

    /// <returns>False when it was not there any more.</returns>
    public async Task<bool> DeleteAsync(string id) => await tx.RunAsync("delete from incoming_files where id = @id", ("id", id)) == 1;

    /// <summary>Takes away what came before this instant.</summary>
    public Task DeleteBeforeAsync(DateTimeOffset instant) => tx.RunAsync("delete from incoming_files where received_at < @instant", ("instant", instant));

    private static IncomingFile Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.NumberAt(3), row.NumberAt(4) is { } ofCost ? ofCost != 0 : null, row.GetString(5), row.GetString(6), row.InstantAt(7));
}
