using PartnerBot.Store;

namespace PartnerBot.Bot.Incoming;

/// <summary>What a committed turn leaves: the answer to the POST, and the messages that may leave now.</summary>
internal sealed record TurnRecord(TurnAnswer Answer, IReadOnlyList<OutboxMessage> Outgoing);
