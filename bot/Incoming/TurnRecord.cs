using PartnerBot.Dialogs;
using PartnerBot.Store;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a committed turn leaves: the answer to the POST, and the messages that may leave now, and what was replied, for who is not a channel.</summary>
/// <param name="Answer">Done with the commit at the latest.</param>
internal sealed record TurnRecord(Task<TurnAnswer> Answer, IReadOnlyList<OutboxMessage> Outgoing, Reply? Reply = null)
{
    public TurnRecord(TurnAnswer answer, IReadOnlyList<OutboxMessage> outgoing)
        : this(Task.FromResult(answer), outgoing)
    {
    }
}
