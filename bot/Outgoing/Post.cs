using System.Text;
using PartnerBot.Dialogs;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>
/// What leaves because of a turn besides its answer: letters to other people, and requests' cards in the place of older ones. All of it
/// is in the turn's transaction.
/// </summary>
/// <param name="homeTenant">Where Akamai's people are at home.</param>
internal sealed class Post(Transaction store, string? homeTenant, DateTimeOffset now)
{
    private readonly ConversationStore conversations = new(store);
    private readonly SentCardStore cards = new(store);
    private readonly List<OutboxMessage> outgoing = [];

    /// <summary>What was put into the outbox, in that order; whole when the transaction is.</summary>
    public IReadOnlyList<OutboxMessage> Outgoing => outgoing;

    public async Task AddAsync(OutboxMessage message)
    {
        await new OutboxStore(store).AddAsync(message);
        outgoing.Add(message);
    }

    /// <summary>The same for a message that is long to write: that is done beside the turn, and it is put into the outbox at its end.</summary>
    private void Add(Func<OutboxMessage> write)
    {
        var written = Task.Run(write);
        store.BeforeCommit(async () => await AddAsync(await written));
    }

    public async Task DeliverAsync(Reply reply)
    {
        foreach (var rewrite in reply.Rewrites)
            await RewriteAsync(rewrite);
        foreach (var letter in reply.Letters)
            await SendAsync(letter);
    }

    /// <summary>Keeps a file for the one who is asked whether to store it.</summary>
    public async Task<(FileOffer Offer, string What)> OfferAsync(OfferedFile file, string personId)
    {
        var content = file.Proof is null ? Encoding.UTF8.GetBytes(file.Text) : null;
        var offer = new FileOffer(Guid.CreateVersion7().ToString("N"), personId, file.Name, file.Proof?.Size ?? content!.Length, now, file.Proof?.Id);
        await new OfferedFileStore(store).AddAsync(offer, content);
        return (offer, file.What);
    }

    /// <summary>Remembers that a message shows a request.</summary>
    /// <returns>The card's id, which the message carries.</returns>
    public async Task<string> TrackAsync(long request, string personId, string conversation, string serviceUrl, string? tenant)
    {
        var card = new SentCard(Guid.CreateVersion7().ToString("N"), request, personId, conversation, serviceUrl, tenant, null, now);
        await cards.AddAsync(card);
        return card.Id;
    }

    private async Task RewriteAsync(Rewrite rewrite)
    {
        if (await cards.FindAsync(rewrite.CardId) is { ConversationId: { } conversation, ServiceUrl: { } serviceUrl } card)
            Add(() => OutboxRows.Rewrite(conversation, serviceUrl, card.TenantId ?? "", LocalTeams.Fit(rewrite.Card, serviceUrl), card.Id));
    }

    /// <summary>To the chat that is known; else to one that is opened. Whoever cannot be reached finds it in their lists.</summary>
    private async Task SendAsync(Letter letter)
    {
        if (await conversations.FindPersonalAsync(letter.To.Id) is { Status: ConversationStatus.Active } chat)
        {
            var cardId = letter.About is { } shown ? await TrackAsync(shown, letter.To.Id, chat.ConversationId, chat.ServiceUrl, chat.TenantId) : null;
            Add(() => OutboxRows.Letter(chat, LocalTeams.Fit(letter.Card, chat.ServiceUrl), cardId));
        }
        else if (await new PeopleStore(store).AccountAsync(letter.To.Id, homeTenant) is ({ } tenant, { } objectId) && await conversations.FindInTenantAsync(tenant) is { } neighbour)
        {
            var cardId = letter.About is { } shown ? await TrackAsync(shown, letter.To.Id, OutboxRows.Opening(tenant, objectId), neighbour.ServiceUrl, tenant) : null;
            Add(() => OutboxRows.Letter(neighbour, objectId, LocalTeams.Fit(letter.Card, neighbour.ServiceUrl), cardId));
        }
        else
        {
            await new AuditStore(store).AppendAsync(new AuditEntry(now, "bot", "letter.unreachable", letter.About is { } number ? $"request:{number}" : letter.To.Id, letter.To.Id));
        }
    }
}
