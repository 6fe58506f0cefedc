using System.Collections.Concurrent;
using System.Threading.Channels;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>Takes sent messages out of the store, as many at a time as have gathered, and notes there where their cards have arrived.</summary>
internal sealed class SentMessages(Database database) : IDisposable
{
    private readonly Channel<(string Id, string? Card)> sent = Channel.CreateUnbounded<(string Id, string? Card)>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, byte> leaving = new();
    private readonly ConcurrentDictionary<string, CardPlace> arrived = new();
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <param name="card">The card that the message shows, and where it arrived.</param>
    public void Add(string id, (string Id, CardPlace Place)? card = null)
    {
        if (card is var (cardId, place)) arrived[cardId] = place;
        leaving[id] = 0;
        sent.Writer.TryWrite((id, card?.Id));
    }

    /// <summary>Where a card arrived of which the store does not know yet; null for any other.</summary>
    public CardPlace? PlaceOf(string card) => arrived.TryGetValue(card, out var place) ? place : null;

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
    public void Close() => sent.Writer.TryComplete();

    public void Dispose() => gate.Dispose();

    /// <summary>Ends after <see cref="Close"/>, when all are out of the store.</summary>
    public async Task RunAsync()
    {
        while (await sent.Reader.WaitToReadAsync())
            await ForgetAsync();
    }

    private async Task ForgetAsync()
    {
        var gathered = new List<(string Id, string? Card)>();
        while (gathered.Count < 500 && sent.Reader.TryRead(out var message))
            gathered.Add(message);
        if (gathered.Count == 0)
            return;

        try
        {
            await HoldAsync(() => database.RunAsync(store => ForgetAsync(store, gathered), CancellationToken.None));
            foreach (var (id, card) in gathered)
            {
                leaving.TryRemove(id, out _);
                if (card is not null) arrived.TryRemove(card, out _);
            }
        }
        catch (Exception) // A store that is full or away: rather sent twice after the lease than forgotten.
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            gathered.ForEach(message => sent.Writer.TryWrite(message));
        }
    }

    private async Task ForgetAsync(Transaction store, List<(string Id, string? Card)> gathered)
    {
        foreach (var (_, card) in gathered)
        {
            if (card is not null && PlaceOf(card) is { } place)
                await new SentCardStore(store).ArrivedAsync(card, place.ConversationId, place.ActivityId);
        }

        await new OutboxStore(store).SentAsync(gathered.Select(message => message.Id));
    }
}

/// <summary>The message that shows a card.</summary>
internal sealed record CardPlace(string ConversationId, string ActivityId);
