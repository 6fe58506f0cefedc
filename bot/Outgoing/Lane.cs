using PartnerBot.Store;

namespace PartnerBot.Bot.Outgoing;

/// <summary>The messages of one conversation that this process is sending, one after the other.</summary>
internal sealed class Lane(string conversationId)
{
    private readonly Lock gate = new();
    private readonly Queue<OutboxMessage> waiting = [];
    private readonly HashSet<string> ids = [];
    private bool draining, closed;
    private string current = "";

    public enum Added
    {
        /// <summary>Nobody is sending here yet.</summary>
        First,
        Behind,

        /// <summary>The lane has this message already.</summary>
        Known,

        /// <summary>The lane has just run dry; take a new one.</summary>
        Closed,
    }

    public string ConversationId => conversationId;

    /// <summary>Ends when the lane has run dry.</summary>
    public Task Drained { get; set; } = Task.CompletedTask;

    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (gate)
                return [.. ids];
        }
    }

    public Added Add(OutboxMessage message)
    {
        lock (gate)
        {
            if (closed)
                return Added.Closed;
            if (!ids.Add(message.Id))
                return Added.Known;

            waiting.Enqueue(message);
            (var first, draining) = (!draining, true);
            return first ? Added.First : Added.Behind;
        }
    }

    /// <returns>The next message; null when there is none, and then the lane is closed.</returns>
    public OutboxMessage? Next()
    {
        lock (gate)
        {
            ids.Remove(current);
            if (waiting.TryDequeue(out var message))
            {
                current = message.Id;
                return message;
            }

            closed = true;
            return null;
        }
    }

    /// <summary>Leaves what waits to the store: it is handed out again, in order, when its time comes.</summary>
    public void Abandon()
    {
        lock (gate)
        {
            waiting.Clear();
            ids.Clear();
        }
    }
}
