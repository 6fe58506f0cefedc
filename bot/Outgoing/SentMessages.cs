using System.Threading.Channels;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>Takes sent messages out of the store, as many at a time as have gathered.</summary>
internal sealed class SentMessages(Database database)
{
    private readonly Channel<string> ids = Channel.CreateUnbounded<string>(new() { SingleReader = true });

    public void Add(string id) => ids.Writer.TryWrite(id);

    /// <summary>No more will come.</summary>
    public void Close() => ids.Writer.TryComplete();

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
            await database.RunAsync(store => new OutboxStore(store).SentAsync(gathered), CancellationToken.None);
        }
        catch (Exception) // A store that is full or away: rather sent twice after the lease than forgotten.
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            gathered.ForEach(Add);
        }
    }
}
