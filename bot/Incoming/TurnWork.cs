using PartnerBot.Bot.Outgoing;
using PartnerBot.Bot.Verbs;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a turn does inside its transaction: claim, load, answer, keep.</summary>
internal sealed class TurnWork(Transaction store, Activity activity, ConversationReference reference, Input input, DateTimeOffset now, Edition edition, ChannelTerms channel, string? homeTenant)
{
    private readonly Post post = new(store, homeTenant, now);
    private Person? caller;

    public async Task<TurnRecord> RunAsync(Func<Transaction, Task<Person?>> find)
    {
        var deliveries = new DeliveryStore(store);
        var key = activity.DeliveryKey();
        if (await deliveries.ClaimAsync(key, now) is Delivery.Repeated(var status, var body))
            return new TurnRecord(status is { } first ? new TurnAnswer(first, body) : TurnAnswer.Done, []);

        var conversations = new ConversationStore(store);
        var known = await conversations.FindAsync(reference.ConversationId);
        var person = caller = await find(store);
        var memory = Memory.FromJson(known?.State);
        var turn = new Turn(new Caller(reference.UserName ?? "", person), Interpreter.PlaceOf(activity), input, memory, now, edition, channel, store);

        var reply = LocalTeams.Fit(await Switchboard.AnswerAsync(turn), reference.ServiceUrl);
        // Whoever takes the bot away and installs it anew is welcomed anew; an upgrade takes it away and brings it back by itself.
        var remembered = activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" } ? Memory.Empty : reply.Remember ?? memory;
        await conversations.SaveAsync(References.Row(reference, known, person, remembered.ToJson(), now));
        if (References.Left(activity))
            await conversations.MarkInactiveAsync(reference.ConversationId, ConversationStatus.Uninstalled, "the bot was removed");

        // A consent has no card to replace: what there is to say is a message.
        var isPress = activity is { Type: ActivityTypes.Invoke, Name: not InvokeNames.FileConsent };
        var answer = Task.FromResult(TurnAnswer.Done);
        if (isPress)
        {
            if (reply is Reply.ShowInPrivate(var hidden, _)) await WhisperAsync(hidden);
            // Long to write, so that is done beside the turns that wait for this one.
            answer = Task.Run(() => AnswerTo(reply));
            deliveries.AnswerLater(key, RepeatOf(answer));
        }
        else
        {
            await AnswerMessageAsync(reply);
        }

        await post.DeliverAsync(reply);
        await CarryAsync(reply);
        return new TurnRecord(answer, post.Outgoing, reply);
    }

    private async Task AnswerMessageAsync(Reply reply)
    {
        switch (reply)
        {
            case Reply.Say(var text):
                await SendAsync(Interpreter.Answer(activity, text));
                break;
            case Reply.Show { About: { } request, Card: var card }:
                await SendAsync(Interpreter.Answer(activity, card), await TrackAsync(request));
                break;
            case Reply.Show { Card: var card }:
                await SendAsync(Interpreter.Answer(activity, card));
                break;
            case Reply.ShowInPrivate(var card, var line):
                await SendAsync(Interpreter.Answer(activity, line));
                await WhisperAsync(card);
                break;
        }
    }

    /// <summary>
    /// A press is answered in the response itself: the card takes the place of the one that was pressed, for this person; in a window it
    /// is the window's next card, and a sentence closes the window.
    /// </summary>
    private TurnAnswer AnswerTo(Reply reply)
    {
        var isWindow = activity.Name is InvokeNames.TaskFetch or InvokeNames.TaskSubmit;
        return (reply, isWindow) switch
        {
            (Reply.Show { Card: var card }, false) => Invokes.Card(card),
            (Reply.Show { Card: var card }, true) => Invokes.Window(card),
            (Reply.ShowInPrivate(_, var line), _) => Invokes.Line(line, isWindow),
            (Reply.Say(var text), _) => Invokes.Line(text, isWindow),
            _ => Invokes.Line("Done.", isWindow),
        };
    }

    private static async Task<Delivery.Repeated> RepeatOf(Task<TurnAnswer> first)
    {
        var answer = await first;
        return new Delivery.Repeated(answer.Status, answer.Body ?? "");
    }

    private Task SendAsync(Activity message, string? cardId = null) => post.AddAsync(OutboxRows.Reply(reference, message, activity.Id) with { CardId = cardId });

    private async Task<string?> TrackAsync(long request) => caller is { Id: var personId } && reference.IsPersonal && reference.ServiceUrl.StartsWith("http", StringComparison.Ordinal)
        ? await post.TrackAsync(request, personId, reference.ConversationId, reference.ServiceUrl, reference.TenantId)
        : null;

    /// <summary>Files are given and taken in private chats only.</summary>
    private async Task CarryAsync(Reply reply)
    {
        if (!reference.IsPersonal || caller is not { Id: var personId }) return;
        if (reply.File is { } file && reference.ServiceUrl is not TerminalChat.ServiceUrl)
            await SendAsync(Interpreter.Offer(activity, await post.OfferAsync(file, personId)));
        if (reply.Upload is { } upload)
            await post.AddAsync(OutboxRows.Upload(reference, upload));
        foreach (var fileId in reply.Fetches)
            await post.AddAsync(OutboxRows.Fetch(reference, fileId));
    }

    /// <summary>To the caller's own chat with the bot: the one on record, or one that is opened when the message leaves.</summary>
    private async Task WhisperAsync(AdaptiveCard card)
    {
        var personal = reference.AadObjectId is { } objectId
            ? await new ConversationStore(store).FindPersonalAsync(reference.TenantId, objectId)
            : null;
        await post.AddAsync(OutboxRows.Private(reference, personal, card));
    }
}
