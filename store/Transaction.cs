using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>What a turn works in; the stores are made over it. It ends with the work it was given to.</summary>
public sealed class Transaction
{
    private readonly Session session;
    private readonly List<Func<Task>> last = [];
    private Roster.Edition? roster;
    private bool over;

    internal Transaction(Session session, AuditTail? tail, PendingAnswers? pending = null)
    {
        this.session = session;
        Tail = tail;
        Pending = pending ?? new PendingAnswers();
    }

    /// <summary>The end of the audit chain in this transaction; null in one that only reads.</summary>
    internal AuditTail? Tail { get; }

    /// <summary>Answers that are not written yet: of this turn, and of those before it that are committed with it.</summary>
    internal PendingAnswers Pending { get; }

    internal Engine Engine => session.Engine;

    /// <summary>
    /// The first statement that failed. The turn fails with it even when somebody caught the exception: one engine would go on,
    /// the other would not.
    /// </summary>
    internal DbException? Fault { get; private set; }

    /// <summary>
    /// A write that is made right before the commit, in the order in which they were put off. Meanwhile what it writes can be made ready beside
    /// the turns that wait for this one; if it fails, the turn fails.
    /// </summary>
    public void BeforeCommit(Func<Task> write)
    {
        if (Tail is null) throw new InvalidOperationException("A write needs a transaction that writes.");
        last.Add(write);
    }

    /// <summary>Makes the writes that were put off.</summary>
    internal async Task FinishAsync()
    {
        foreach (var write in last) await write();
        last.Clear();
    }

    internal void End() => over = true;

    /// <summary>Something of the roster, read now or kept from an earlier turn. Not for a transaction that changes the roster itself.</summary>
    /// <param name="what">Names it among all that is kept.</param>
    /// <param name="isSmall">Whether it may be kept; null for what is small anyway.</param>
    internal async Task<T> OfRosterAsync<T>(string what, Func<Task<T>> readAsync, Func<T, bool>? isSmall = null)
    {
        roster ??= Engine.Roster.Of(await FirstAsync("select version from roster where id = 1", row => row.GetString(0)) ?? "");
        if (roster.Kept.TryGetValue(what, out var known)) return (T)known!;

        var value = await readAsync();
        if (isSmall?.Invoke(value) is not false) roster.Keep(what, value);
        return value;
    }

    internal async Task<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        var first = default(T);
        await EachAsync(sql, row => first = read(row), one: true, values);
        return first;
    }

    internal async Task<List<T>> AllAsync<T>(string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        var all = new List<T>();
        await EachAsync(sql, row => all.Add(read(row)), one: false, values);
        return all;
    }

    /// <returns>How many rows changed.</returns>
    internal async Task<int> RunAsync(string sql, params (string Name, object? Value)[] values)
    {
        var command = Prepare(sql, values);
        try
        {
            return await command.ExecuteNonQueryAsync();
        }
        catch (DbException fault)
        {
            Fault ??= fault;
            throw;
        }
    }

    /// <summary>Gives every row away as it comes, so that a table of any size fits.</summary>
    internal async Task EachAsync(string sql, Action<DbDataReader> take, bool one, params (string Name, object? Value)[] values)
    {
        var command = Prepare(sql, values);
        try
        {
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                take(rows);
                if (one) return;
            }
        }
        catch (DbException fault)
        {
            Fault ??= fault;
            throw;
        }
    }

    private DbCommand Prepare(string sql, (string Name, object? Value)[] values)
    {
        if (over)
            throw new InvalidOperationException("The transaction is over; a store must not be kept beyond the work it was made in.");

        if (Tail is not null) Engine.Before?.Invoke(sql);
        var command = session.Command(sql);
        Parameters.Bind(command, values);
        return command;
    }
}
