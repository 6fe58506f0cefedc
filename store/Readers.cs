using System.Collections.Concurrent;
using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Connections for reading beside the writer, kept open with what was prepared on them.</summary>
internal sealed class Readers(Engine engine) : IAsyncDisposable
{
    private const int Kept = 8;
    private readonly ConcurrentBag<Session> idle = [];

    public async Task<T> ReadAsync<T>(Func<Transaction, Task<T>> work, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var session = await BeginAsync(ct);
        var tx = new Transaction(session, tail: null);
        try
        {
            var result = await work(tx);
            await session.RunAsync("commit");
            await KeepAsync(session);
            return result;
        }
        catch
        {
            // Whatever state the connection is in, the next reader shall not inherit it.
            await session.DisposeAsync();
            throw;
        }
        finally
        {
            tx.End();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var session))
            await session.DisposeAsync();
    }

    private async Task<Session> BeginAsync(CancellationToken ct)
    {
        while (idle.TryTake(out var kept))
        {
            try
            {
                await kept.RunAsync(engine.BeginRead);
                return kept;
            }
            catch (DbException)
            {
                // It broke while it lay idle (a restarted server); another or a new one serves.
                await kept.DisposeAsync();
            }
        }

        var session = await engine.OpenAsync(ct);
        await session.RunAsync(engine.SetUpReader);
        await session.RunAsync(engine.BeginRead);
        return session;
    }

    private async ValueTask KeepAsync(Session session)
    {
        if (idle.Count < Kept)
            idle.Add(session);
        else
            await session.DisposeAsync();
    }
}
