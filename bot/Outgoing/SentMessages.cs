using System.Collections.Concurrent;
using System.Threading.Channels;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>Takes sent messages out of the store, as many at a time as have gathered.</summary>
internal sealed class SentMessages(Database database) : IDisposable
{
    private readonly Channel<string> ids = Channel.CreateUnbounded<string>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, byte> leaving = new();
    private readonly SemaphoreSlim gate = new(1, 1);

    public void Add(string id)
    {
        leaving[id] = 0;
        ids.Writer.TryWrite(id);
    }

    /// <summary>Whether it was sent, though its row is still there.</summary>
    public bool Has(string id) => leaving.ContainsKey(id);

    /// <summary>
    /// Nothing leaves the store meanwhile: a row that was read, and was sent before its turn to be queued came, is still known as sent then.
    /// </summary>
    public async Task HoldAsync(Func<Task> look)
    {
        await gate.WaitAsync();
        try
        {
            await look();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>No more will come.</summary>
    public void Close() => ids.Writer.TryComplete();

    public void Dispose() => gate.Dispose();

    /// <summary>Ends after <see cref="Close"/>, when all are out of the store.</summary>
    public async Task RunAsync()
    {
        while (await ids.Reader.WaitToReadAsync())
            await ForgetAsync();
    }

    private async Task ForgetAsync()
    {
        var gathered = new List<string>();
        while (gathered.Count < 500 && ids.Reader.TryRead(out var id))
            gathered.Add(id);
        if (gathered.Count == 0)
            return;

        try
        {
            await HoldAsync(() => database.RunAsync(store => new OutboxStore(store).SentAsync(gathered), CancellationToken.None));
            foreach (var id in gathered) leaving.TryRemove(id, out _);
        }
        catch (Exception) // A store that is full or away: rather sent twice after the lease than forgotten.
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            gathered.ForEach(id => ids.Writer.TryWrite(id));
        }
    }
}
