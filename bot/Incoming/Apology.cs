using PartnerBot.Bot.Outgoing;
using PartnerBot.Cards;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a person gets when a turn failed: what happened, and a reference that the operator finds in the log.</summary>
internal static class Apology
{
    public static async Task<TurnRecord> RunAsync(Transaction store, Activity activity, ConversationReference reference, DateTimeOffset now)
    {
        var key = activity.DeliveryKey();
        var deliveries = new DeliveryStore(store);
        if (await deliveries.ClaimAsync(key, now) is Delivery.Repeated)
            return new TurnRecord(TurnAnswer.Done, []);

        var card = LocalTeams.Fit(HelpCards.WentWrong(key[..8]), reference.ServiceUrl);
        if (activity.Type is ActivityTypes.Invoke)
        {
            var answer = Invokes.Card(card);
            await deliveries.AnswerAsync(key, answer.Status, answer.Body ?? "");
            return new TurnRecord(answer, []);
        }

        // Only somebody who said something waits for an answer.
        if (activity.Type is not ActivityTypes.Message || !ActivityText.IsForBot(activity))
            return new TurnRecord(TurnAnswer.Done, []);

        var message = OutboxRows.Reply(reference, Interpreter.Answer(activity, card), activity.Id);
        await new OutboxStore(store).AddAsync(message);
        return new TurnRecord(TurnAnswer.Done, [message]);
    }
}
