using PartnerBot.Bot.Outgoing;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a turn does inside its transaction: claim, load, answer, keep.</summary>
internal sealed class TurnWork(Transaction store, Activity activity, ConversationReference reference, Input input, DateTimeOffset now, Edition edition, ChannelTerms channel)
{
    private readonly List<OutboxMessage> outgoing = [];

    public async Task<TurnRecord> RunAsync(Func<Transaction, Task<Person?>> find)
    {
        var deliveries = new DeliveryStore(store);
        var key = activity.DeliveryKey();
        if (await deliveries.ClaimAsync(key, now) is Delivery.Repeated(var status, var body))
            return new TurnRecord(status is { } first ? new TurnAnswer(first, body) : TurnAnswer.Done, []);

        var conversations = new ConversationStore(store);
        var known = await conversations.FindAsync(reference.ConversationId);
        var person = await find(store);
        var memory = Memory.FromJson(known?.State);
        var turn = new Turn(new Caller(reference.UserName ?? "", person), Interpreter.PlaceOf(activity), input, memory, now, edition, channel, store);

        var reply = LocalTeams.Fit(await Switchboard.AnswerAsync(turn), reference.ServiceUrl);
        // Whoever takes the bot away and installs it anew is welcomed anew; an upgrade takes it away and brings it back by itself.
        var remembered = activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" } ? Memory.Empty : reply.Remember ?? memory;
        await conversations.SaveAsync(References.Row(reference, known, person, remembered.ToJson(), now));
        if (References.Left(activity))
            await conversations.MarkInactiveAsync(reference.ConversationId, ConversationStatus.Uninstalled, "the bot was removed");

        var answer = activity.Type is ActivityTypes.Invoke ? await AnswerInvokeAsync(reply) : await AnswerMessageAsync(reply);
        if (answer != TurnAnswer.Done)
            await deliveries.AnswerAsync(key, answer.Status, answer.Body ?? "");
        return new TurnRecord(answer, outgoing, reply);
    }

    private async Task<TurnAnswer> AnswerMessageAsync(Reply reply)
    {
        switch (reply)
        {
            case Reply.Say(var text):
                await SendAsync(Interpreter.Answer(activity, text));
                break;
            case Reply.Show(var card):
                await SendAsync(Interpreter.Answer(activity, card));
                break;
            case Reply.ShowInPrivate(var card, var line):
                await SendAsync(Interpreter.Answer(activity, line));
                await WhisperAsync(card);
                break;
        }

        return TurnAnswer.Done;
    }

    /// <summary>A press is answered in the response itself: the card takes the place of the one that was pressed, for this person.</summary>
    private async Task<TurnAnswer> AnswerInvokeAsync(Reply reply)
    {
        switch (reply)
        {
            case Reply.Show(var card):
                return Invokes.Card(card);
            case Reply.ShowInPrivate(var card, var line):
                await WhisperAsync(card);
                return Invokes.Line(line);
            case Reply.Say(var text):
                return Invokes.Line(text);
            default:
                return Invokes.Line("Done.");
        }
    }

    private Task SendAsync(Activity message) => AddAsync(OutboxRows.Reply(reference, message, activity.Id));

    /// <summary>To the caller's own chat with the bot: the one on record, or one that is opened when the message leaves.</summary>
    private async Task WhisperAsync(AdaptiveCard card)
    {
        var personal = reference.AadObjectId is { } objectId
            ? await new ConversationStore(store).FindPersonalAsync(reference.TenantId, objectId)
            : null;
        await AddAsync(OutboxRows.Private(reference, personal, card));
    }

    private async Task AddAsync(OutboxMessage message)
    {
        await new OutboxStore(store).AddAsync(message);
        outgoing.Add(message);
    }
}
