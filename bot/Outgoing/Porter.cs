using PartnerBot.Dialogs;
using PartnerBot.Dialogs.Requests;
using PartnerBot.Program;
using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>
/// Carries files: what somebody accepted to their own store, and what somebody sent from there to ours. How it ended is one
/// transaction with the end of the outbox row, so it is told once, however often the bytes went over the wire.
/// </summary>
/// <param name="clock">The bot's own, which may be pinned.</param>
internal sealed class Porter(FileCalls files, Database database, IReadOnlyList<Edition> editions, ChannelTerms channelTeam, ChannelOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>Each file is in memory as a whole.</summary>
    private const int MostAtOnce = 4;

    /// <summary>Somebody waits for their file to arrive, and its address works for an hour or so only.</summary>
    private const int MostFetches = 10;

    private readonly SemaphoreSlim hands = new(MostAtOnce);

    public static int MostAttempts(OutboxMessage message) => message.Kind is OutboxKind.Fetch ? MostFetches : Courier.MaxAttempts;

    /// <returns>What became of it, and of a fetch the content.</returns>
    public async Task<(SendOutcome Outcome, byte[]? Content)> CarryAsync(OutboxMessage message, CancellationToken ct)
    {
        var order = FileOrder.Parse(message.Payload);
        await hands.WaitAsync(ct);
        try
        {
            // A call that has begun is not broken off: it ends within its limit.
            return order.To is { } to ? (await UploadAsync(order.File, to), null) : await FetchAsync(order.File);
        }
        finally
        {
            hands.Release();
        }
    }

    /// <summary>What follows from the end of it, in one transaction with the end of the row.</summary>
    /// <param name="message">The row.</param>
    /// <param name="outcome">Not one to try again.</param>
    /// <param name="content">Of a fetch that succeeded.</param>
    /// <param name="committed">Gets the messages that may leave now.</param>
    public Task FinishAsync(OutboxMessage message, SendOutcome outcome, byte[]? content, Action<IReadOnlyList<OutboxMessage>> committed) => database.RunAsync(
        async store =>
        {
            var order = FileOrder.Parse(message.Payload);
            var outbox = new OutboxStore(store);
            if (outcome is SendOutcome.Sent) await outbox.SentAsync([message.Id]);
            else await outbox.DeadAsync(message.Id, Courier.Verdict(outcome).Why);

            var now = clock.GetUtcNow();
            var post = new Post(store, options.TenantId, now);
            if (await new ConversationStore(store).FindAsync(order.Conversation) is { } chat)
            {
                if (order.To is { } to) await EndUploadAsync(store, post, chat, order.File, to, outcome is SendOutcome.Sent);
                else await EndFetchAsync(store, post, chat, new Input.Fetched(order.File, content, outcome is SendOutcome.Refused { Code: FileCalls.TooLarge }), now);
            }

            return post.Outgoing;
        },
        committed,
        CancellationToken.None);

    public void Dispose() => hands.Dispose();

    private async Task<SendOutcome> UploadAsync(string fileId, FileUpload to) =>
        await database.ReadAsync(store => new OfferedFileStore(store).ReadAsync(fileId), CancellationToken.None) is { Length: > 0 } content
            ? await files.PutAsync(to.UploadUrl, to.ContentUrl, content, CancellationToken.None)
            : new SendOutcome.Refused(0, "NoFile", "the file is not on offer any more");

    private async Task<(SendOutcome Outcome, byte[]? Content)> FetchAsync(string fileId) =>
        await database.ReadAsync(store => new IncomingFileStore(store).FindAsync(fileId), CancellationToken.None) is { DownloadUrl: var url }
            ? await files.GetAsync(url, ProofStore.Largest, CancellationToken.None)
            : (new SendOutcome.Refused(0, "NoFile", "the file is not waited for any more"), null);

    private static async Task EndUploadAsync(Transaction store, Post post, Store.ConversationReference chat, string fileId, FileUpload to, bool isStored)
    {
        var offers = new OfferedFileStore(store);
        if (await offers.FindAsync(fileId) is null) return;

        await offers.DeleteAsync(fileId);
        await post.AddAsync(OutboxRows.News(chat, message => isStored
            ? message with { Attachments = [FileCards.Info(to)], Summary = $"{to.Name} is stored." }
            : message with { Text = ConsentDialog.NotStored }));
    }

    private async Task EndFetchAsync(Transaction store, Post post, Store.ConversationReference chat, Input.Fetched fetched, DateTimeOffset now)
    {
        var reply = LocalTeams.Fit(await KeepAsync(store, fetched, now), chat.ServiceUrl);
        if (reply is Reply.Show { Card: var card }) await post.AddAsync(OutboxRows.News(chat, message => Interpreter.WithCard(message, card)));
        if (reply is Reply.Say(var text)) await post.AddAsync(OutboxRows.News(chat, message => message with { Text = text }));
        await post.DeliverAsync(reply);
    }

    /// <summary>Keeps a file that came for a claim, and says so.</summary>
    public Task<Reply> KeepAsync(Transaction store, Input.Fetched fetched, DateTimeOffset now) => Switchboard.AnswerAsync(new Turn(
        new Caller("", null), Place.Private, fetched, Memory.Empty, now, Edition.InForceOn(editions, DateOnly.FromDateTime(now.UtcDateTime)), channelTeam, store));
}
