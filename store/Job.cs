namespace PartnerBot.Store;

/// <summary>A turn that waits for the writer: its work, and who waits for it.</summary>
internal abstract class Job
{
    private const int Waiting = 0, Taken = 1, Withdrawn = 2;
    private int state = Waiting;

    /// <returns>False when the caller has gone before the work began.</returns>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    protected bool TryWithdraw() => Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting;

    /// <summary>Runs the work and keeps its outcome back until <see cref="Complete"/>.</summary>
    /// <exception cref="Exception">Whatever the work threw.</exception>
    public abstract Task RunAsync(Transaction tx);

    /// <summary>The work failed by itself; the caller learns it with the batch.</summary>
    public abstract void Refuse(Exception fault);

    /// <summary>What was decided is durable: the caller may know.</summary>
    public abstract void Complete();
}

internal sealed class Job<T> : Job
{
    // The caller goes on elsewhere, never inside the writer.
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<Transaction, Task<T>> work;
    private readonly Action<T>? committed;
    private readonly CancellationTokenRegistration withdrawal;
    private Exception? fault;
    private T result = default!;

    /// <param name="committed">Told before the caller, in the order of the commits.</param>
    public Job(Func<Transaction, Task<T>> work, Action<T>? committed, CancellationToken ct)
    {
        (this.work, this.committed) = (work, committed);
        withdrawal = ct.Register(() =>
        {
            if (TryWithdraw()) answer.TrySetCanceled(ct);
        });
    }

    public Task<T> Answer => answer.Task;

    public override async Task RunAsync(Transaction tx)
    {
        fault = null;
        result = await work(tx);
    }

    public override void Refuse(Exception fault) => this.fault = fault;

    public override void Complete()
    {
        withdrawal.Dispose();
        switch (fault)
        {
            case null:
                committed?.Invoke(result);
                answer.TrySetResult(result);
                break;
            case OperationCanceledException cancelled:
                answer.TrySetCanceled(cancelled.CancellationToken);
                break;
            default:
                answer.TrySetException(fault);
                break;
        }
    }
}
