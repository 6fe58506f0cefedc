using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>Which messages show which request. The newest of each request are kept.</summary>
public sealed class SentCardStore(Transaction tx)
{
    public const int Kept = 20;

    private const string Columns = "id, number, person_id, conversation_id, service_url, tenant_id, activity_id, sent_at";

    public async Task AddAsync(SentCard card)
    {
        var position = await tx.FirstAsync(
            """
            insert into sent_cards (id, number, position, person_id, conversation_id, service_url, tenant_id, activity_id, sent_at)
            values (@id, @number, (select coalesce(max(position), 0) + 1 from sent_cards where number = @number), @person, @conversation, @service, @tenant, @activity, @sent)
            returning position
            """,
            row => row.GetInt64(0),
            ("id", card.Id), ("number", card.Request), ("person", Keys.Of(card.PersonId)), ("conversation", card.ConversationId), ("service", card.ServiceUrl),
            ("tenant", card.TenantId), ("activity", card.ActivityId), ("sent", card.SentAt));
        if (position > Kept)
            await tx.RunAsync("delete from sent_cards where number = @number and position <= @last", ("number", card.Request), ("last", position - Kept));
    }

    /// <summary>The newest first; also those that have not arrived yet.</summary>
    public async Task<IReadOnlyList<SentCard>> OfRequestAsync(long number) => await tx.AllAsync(
        $"select {Columns} from sent_cards where number = @number order by position desc",
        Read,
        ("number", number));

    public Task<SentCard?> FindAsync(string id) => tx.FirstAsync($"select {Columns} from sent_cards where id = @id", Read, ("id", id));

    /// <summary>The message is there. One that is not kept any more is passed over.</summary>
    public Task ArrivedAsync(string id, string conversationId, string activityId) => tx.RunAsync(
        "update sent_cards set conversation_id = @conversation, activity_id = @activity where id = @id",
        ("id", id), ("conversation", conversationId), ("activity", activityId));

    private static SentCard Read(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetString(2), row.TextAt(3), row.TextAt(4), row.TextAt(5), row.TextAt(6), row.InstantAt(7));
}
