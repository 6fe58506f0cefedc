using System.Data.Common;

namespace PartnerBot.Store;

/// <summary>One row a conversation: a person's chat, a group chat, a channel or a thread in it.</summary>
public sealed class ConversationStore(Transaction tx)
{
    private const string Select =
        """
        select conversation_id, conversation_type, channel_id, service_url, tenant_id, aad_object_id, person_id, bot_id, user_mri, last_seen_at,
               team_id, teams_channel_id, locale, time_zone, state, status, status_reason, updated_at, version
          from conversations
        """;

    private static readonly Spelling<ConversationStatus> Statuses = new(status => status switch
    {
        ConversationStatus.Active => "active",
        ConversationStatus.Blocked => "blocked",
        ConversationStatus.Uninstalled => "uninstalled",
        ConversationStatus.NotFound => "not_found",
    });

    /// <param name="conversationId">As on the wire; these ids have upper and lower case.</param>
    public Task<ConversationReference?> FindAsync(string conversationId) =>
        tx.FirstAsync($"{Select} where conversation_id = @id", Read, ("id", conversationId));

    /// <summary>The private chat with somebody of the roster, the one last used; a terminal is no place to write to first.</summary>
    public Task<ConversationReference?> FindPersonalAsync(string personId) => tx.FirstAsync(
        $"{Select} where person_id = @person and conversation_type = 'personal' and service_url like 'http%' order by last_seen_at desc limit 1", Read, ("person", Keys.Of(personId)));

    /// <summary>The private chat with an account, the one last used.</summary>
    public Task<ConversationReference?> FindPersonalAsync(string tenantId, string objectId) => tx.FirstAsync(
        $"{Select} where tenant_id = @tenant and aad_object_id = @object and conversation_type = 'personal' order by last_seen_at desc limit 1",
        Read, ("tenant", Keys.Of(tenantId)), ("object", Keys.Of(objectId)));

    /// <summary>Any private chat of the tenant, the one last used: where its people are reached.</summary>
    public Task<ConversationReference?> FindInTenantAsync(string tenantId) => tx.FirstAsync(
        $"{Select} where tenant_id = @tenant and conversation_type = 'personal' and status = 'active' and service_url like 'http%' order by last_seen_at desc limit 1", Read, ("tenant", Keys.Of(tenantId)));

    /// <summary>Saves what was heard there. Whoever is heard can be written to, so the conversation is active again.</summary>
    public Task SaveAsync(ConversationReference reference) => tx.RunAsync(
        """
        insert into conversations (conversation_id, conversation_type, channel_id, service_url, tenant_id, aad_object_id, person_id, bot_id, user_mri,
            last_seen_at, team_id, teams_channel_id, locale, time_zone, state, status, updated_at, version)
        values (@id, @type, @channel, @service, @tenant, @object, @person, @bot, @user, @seen, @team, @teamsChannel, @locale, @zone, @state, 'active', @seen, 1)
        on conflict (conversation_id) do update set
            conversation_type = excluded.conversation_type, channel_id = excluded.channel_id, service_url = excluded.service_url,
            tenant_id = excluded.tenant_id, aad_object_id = excluded.aad_object_id, person_id = excluded.person_id, bot_id = excluded.bot_id,
            user_mri = excluded.user_mri, last_seen_at = excluded.last_seen_at, team_id = excluded.team_id, teams_channel_id = excluded.teams_channel_id,
            locale = excluded.locale, time_zone = excluded.time_zone, state = excluded.state, status = 'active', status_reason = null,
            updated_at = excluded.updated_at, version = conversations.version + 1
        """,
        ("id", reference.ConversationId), ("type", reference.Type), ("channel", reference.ChannelId), ("service", reference.ServiceUrl),
        ("tenant", Key(reference.TenantId)), ("object", Key(reference.AadObjectId)), ("person", Key(reference.PersonId)), ("bot", reference.BotId),
        ("user", reference.UserMri), ("seen", reference.LastSeenAt), ("team", reference.TeamId), ("teamsChannel", reference.TeamsChannelId),
        ("locale", reference.Locale), ("zone", reference.TimeZone), ("state", reference.State));

    /// <summary>Nothing reaches this conversation any more, until somebody is heard there again.</summary>
    /// <returns>False when there is no such conversation.</returns>
    public async Task<bool> MarkInactiveAsync(string conversationId, ConversationStatus status, string? reason) => await tx.RunAsync(
        "update conversations set status = @status, status_reason = @reason, version = version + 1 where conversation_id = @id",
        ("id", conversationId), ("status", Statuses.Of(status)), ("reason", reason)) == 1;

    private static string? Key(string? id) => id is null ? null : Keys.Of(id);

    private static ConversationReference Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.TextAt(4), row.TextAt(5), row.TextAt(6), row.GetString(7), row.TextAt(8),
        row.InstantAt(9), row.TextAt(10), row.TextAt(11), row.TextAt(12), row.TextAt(13), row.TextAt(14), row.SpeltAt(15, Statuses), row.TextAt(16),
        row.InstantAt(17), row.GetInt64(18));
}
