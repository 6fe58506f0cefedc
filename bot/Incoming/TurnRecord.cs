using PartnerBot.Dialogs;
using PartnerBot.Store;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a committed turn leaves: the answer to the POST, and the messages that may leave now, and what was replied, for who is not a channel.</summary>
internal sealed record TurnRecord(TurnAnswer Answer, IReadOnlyList<OutboxMessage> Outgoing, Reply? Reply = null);
