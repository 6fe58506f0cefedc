using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Messages that wait to leave. One that was sent is deleted; one that cannot be sent stays as dead.</summary>
public sealed class OutboxStore(Transaction tx)
{
    private const string Columns = "o.id, o.conversation_id, o.service_url, o.kind, o.payload, o.reply_to_id, o.created_at, o.due_at, o.attempts, o.last_error, o.tenant_id, o.member_id, o.card_id";

    public Task AddAsync(OutboxMessage message) => tx.RunAsync(
        """
        insert into outbox (id, position, conversation_id, service_url, kind, payload, reply_to_id, created_at, due_at, attempts, status, last_error, tenant_id, member_id, card_id)
        values (@id, (select coalesce(max(position), 0) + 1 from outbox), @conversation, @service, @kind, @payload, @replyTo, @created, @due, @attempts, 'waiting', @error, @tenant, @member, @card)
        """,
        ("id", message.Id), ("conversation", message.ConversationId), ("service", message.ServiceUrl), ("kind", message.Kind), ("payload", message.Payload),
        ("replyTo", message.ReplyToId), ("created", message.CreatedAt), ("due", message.DueAt), ("attempts", message.Attempts), ("error", message.LastError), ("tenant", message.TenantId),
        ("member", message.MemberId), ("card", message.CardId));

    /// <summary>What may leave now, in order. A message waits as long as an earlier one of its conversation waits for a later time.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int limit) => await tx.AllAsync(
        $"""
        select {Columns} from outbox o
         where o.status = 'waiting' and o.due_at <= @now
           and not exists (select 1 from outbox e where e.conversation_id = o.conversation_id and e.position < o.position and e.status = 'waiting' and e.due_at > @now)
         order by o.position limit @limit
        """,
        Read, ("now", now), ("limit", limit));

    /// <summary>Like <see cref="DueAsync"/>, and keeps what it gives out from other senders until <paramref name="until"/>.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(DateTimeOffset now, DateTimeOffset until, int limit)
    {
        var due = await DueAsync(now, limit);
        foreach (var message in due)
            await tx.RunAsync("update outbox set due_at = @until where id = @id", ("id", message.Id), ("until", until));

        return due;
    }

    /// <summary>Keeps what this process is still sending from other senders.</summary>
    public async Task ExtendAsync(IEnumerable<string> ids, DateTimeOffset until)
    {
        foreach (var id in ids)
            await tx.RunAsync("update outbox set due_at = @until where id = @id and status = 'waiting'", ("id", id), ("until", until));
    }

    public async Task SentAsync(IEnumerable<string> ids)
    {
        foreach (var id in ids)
            await tx.RunAsync("delete from outbox where id = @id", ("id", id));
    }

    public Task RetryAsync(string id, DateTimeOffset dueAt, int attempts, string error) => tx.RunAsync(
        "update outbox set due_at = @due, attempts = @attempts, last_error = @error where id = @id",
        ("id", id), ("due", dueAt), ("attempts", attempts), ("error", error));

    /// <summary>It will not be tried again; the messages after it may leave.</summary>
    public Task DeadAsync(string id, string error) => tx.RunAsync(
        "update outbox set status = 'dead', last_error = @error where id = @id", ("id", id), ("error", error));

    /// <summary>What could not be sent, oldest first.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> DeadLettersAsync(int limit) => await tx.AllAsync(
        $"select {Columns} from outbox o where o.status = 'dead' order by o.position limit @limit", Read, ("limit", limit));

    /// <summary>When the next waiting message falls due; null when none waits.</summary>
    public Task<DateTimeOffset?> NextDueAsync() => tx.FirstAsync(
        "select min(due_at) from outbox where status = 'waiting'", row => row.IsDBNull(0) ? (DateTimeOffset?)null : row.InstantAt(0));

    private static OutboxMessage Read(DbDataReader row) => new(
        row.GetString(0), row.TextAt(1), row.GetString(2), row.GetString(3), row.GetString(4), row.TextAt(5), row.InstantAt(6), row.InstantAt(7),
        (int)row.GetInt64(8), row.TextAt(9), row.TextAt(10), row.TextAt(11), row.TextAt(12));
}
