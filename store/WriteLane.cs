using System.Runtime.ExceptionServices;

namespace PartnerBot.Store;

/// <summary>One connection on which write transactions run, under the gate that all lanes of a process share.</summary>
internal sealed class WriteLane(Engine engine, SemaphoreSlim gate) : IAsyncDisposable
{
    private const int Attempts = 5;
    private Session? session;

    /// <summary>The last commit broke off, and whether it took place cannot be known from here.</summary>
    public bool LeftInDoubt { get; private set; }

    /// <summary>Opens the connection, for work before the transaction (a staging table).</summary>
    public async Task<Session> SessionAsync() => session ??= await OpenAsync();

    public async Task RunAloneAsync(Job job)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await InTransactionAsync(tx => job.RunAsync(tx));
                break;
            }
            catch (Exception conflict) when (engine.IsConflict(conflict) && attempt < Attempts)
            {
                // Somebody else got there first: the same work again, on what they left.
            }
            catch (Exception lost) when (engine.LosesConnection(lost) && !LeftInDoubt && attempt == 1)
            {
                // It may have been lost while it lay idle (a restarted server); a new one works.
            }
            catch (Exception fault)
            {
                job.Refuse(fault);
                break;
            }
        }

        job.Complete();
    }

    /// <summary>Runs every job in its own savepoint; one that throws is undone alone. Nobody is answered yet.</summary>
    /// <exception cref="Exception">The transaction as a whole was lost.</exception>
    public Task RunTogetherAsync(IReadOnlyList<Job> jobs) => InTransactionAsync(async open =>
    {
        var turns = new List<Transaction>(jobs.Count);
        await session!.RunAsync("savepoint turn");
        foreach (var job in jobs)
        {
            var tail = open.Tail!.Mark();
            var tx = new Transaction(session, open.Tail, open.Pending);
            try
            {
                await RunAsync(tx, job.RunAsync);
                await session.RunAsync("release savepoint turn; savepoint turn");
                turns.Add(tx);
            }
            catch (Exception fault) when (!engine.LosesTransaction(fault) && !engine.IsConflict(fault))
            {
                await session.RunAsync("rollback to savepoint turn");
                open.Tail.Return(tail);
                job.Refuse(fault);
            }
        }

        // If one of these fails, nothing of the batch stays, and each turn runs alone.
        foreach (var tx in turns) await FinishAsync(tx);
    });

    public ValueTask DisposeAsync() => session?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task InTransactionAsync(Func<Transaction, Task> work)
    {
        await gate.WaitAsync();
        LeftInDoubt = false;
        var committing = false;
        try
        {
            session ??= await OpenAsync();
            await session.RunAsync(engine.BeginWrite);
            var tx = new Transaction(session, new AuditTail());
            await RunAsync(tx, work);
            await FinishAsync(tx);
            await tx.Tail!.KeepAsync(session);
            committing = true;
            await session.RunAsync("commit");
        }
        catch (Exception fault)
        {
            LeftInDoubt = committing && engine.LeavesDoubt(fault);
            await AbandonAsync();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    private static async Task RunAsync(Transaction tx, Func<Transaction, Task> work)
    {
        try
        {
            await work(tx);
            ThrowSwallowed(tx);
        }
        catch
        {
            tx.End();
            throw;
        }
    }

    /// <summary>The writes that a turn has put off, and its end.</summary>
    private static async Task FinishAsync(Transaction tx)
    {
        try
        {
            await tx.FinishAsync();
            ThrowSwallowed(tx);
        }
        finally
        {
            tx.End();
        }
    }

    private static void ThrowSwallowed(Transaction tx)
    {
        if (tx.Fault is { } swallowed)
            ExceptionDispatchInfo.Throw(swallowed);
    }

    private async Task AbandonAsync()
    {
        if (session is null)
            return;

        try
        {
            await session.RunAsync("rollback");
        }
        catch (Exception)
        {
            // The engine has rolled back already or the connection is gone; a new one begins clean.
            var broken = session;
            session = null;
            await broken.DisposeAsync();
        }
    }

    private Task<Session> OpenAsync() => engine.OpenAsync(CancellationToken.None);
}
