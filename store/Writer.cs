using System.Threading.Channels;

namespace PartnerBot.Store;

/// <summary>
/// The only one that writes turns: takes those that wait, runs each in its own savepoint, commits them with one flush to the disk,
/// and only then answers them all.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LargestBatch = 64;

    private readonly Channel<Job> waiting = Channel.CreateUnbounded<Job>(new UnboundedChannelOptions { SingleReader = true });
    private readonly WriteLane lane;
    private readonly Task loop;

    public Writer(WriteLane lane)
    {
        this.lane = lane;

        // Started on the pool, so that no caller's context (culture, activity, locals) leaks into other callers' turns.
        using (ExecutionContext.SuppressFlow())
            loop = Task.Run(WriteAsync);
    }

    public Task<T> RunAsync<T>(Func<Transaction, Task<T>> work, Action<T>? committed, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var job = new Job<T>(work, committed, ct);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(job), this);
        return job.Answer;
    }

    /// <summary>Finishes the turns that wait and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        await lane.DisposeAsync();
    }

    private async Task WriteAsync()
    {
        var batch = new List<Job>(LargestBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < LargestBatch && waiting.Reader.TryRead(out var job))
            {
                if (job.TryTake()) batch.Add(job);
            }

            if (batch.Count > 0 && !await TryTogetherAsync(batch))
            {
                foreach (var job in batch)
                    await lane.RunAloneAsync(job);
            }

            batch.Clear();

            // Those who were just answered often have the next turn at hand; letting them ahead makes batches, not single commits.
            await Task.Yield();
        }
    }

    /// <returns>False when the batch was rolled back as a whole and each of its turns must run by itself.</returns>
    private async Task<bool> TryTogetherAsync(List<Job> batch)
    {
        if (batch is [_])
            return false;

        try
        {
            await lane.RunTogetherAsync(batch);
        }
        catch (Exception) when (!lane.LeftInDoubt)
        {
            // Nothing of the batch is stored. Which turn is to blame shows when each runs alone, and that fault reaches its caller.
            return false;
        }
        catch (Exception fault)
        {
            // The server may have committed or not. Running the turns again could do everything twice; whoever asks again finds out.
            batch.ForEach(job => job.Refuse(fault));
        }

        batch.ForEach(job => job.Complete());
        return true;
    }
}
