using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>
/// The connector's REST calls. Nothing here throws for what the other side does; only a cancelled caller gets an exception. Every
/// address is checked before each call, and one call is one attempt: retrying is the caller's, who knows what else waits.
/// </summary>
public sealed class Connector(ConnectorCalls calls)
{
    /// <summary>How long a send may take; afterwards it may or may not have arrived.</summary>
    public static readonly TimeSpan SendLimit = TimeSpan.FromSeconds(10);

    /// <summary>How long the roster may take: a turn waits for it.</summary>
    public static readonly TimeSpan RosterLimit = TimeSpan.FromSeconds(3);

    /// <summary>To the end of the conversation (in a channel: of the thread that the id names).</summary>
    /// <param name="serviceUrl">The conversation's, from its reference.</param>
    /// <param name="conversation">Its id.</param>
    /// <param name="activity">JSON; see <see cref="Activity.ToUtf8"/>.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    public Task<SendOutcome> SendAsync(string serviceUrl, string conversation, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Post, serviceUrl, ["conversations", conversation, "activities"], activity, ct);

    /// <summary>As an answer to the activity <paramref name="replyTo"/>.</summary>
    public Task<SendOutcome> ReplyAsync(string serviceUrl, string conversation, string replyTo, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Post, serviceUrl, ["conversations", conversation, "activities", replyTo], activity, ct);

    /// <summary>Replaces the whole message <paramref name="id"/>.</summary>
    public Task<SendOutcome> UpdateAsync(string serviceUrl, string conversation, string id, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Put, serviceUrl, ["conversations", conversation, "activities", id], activity, ct);

    public Task<SendOutcome> DeleteAsync(string serviceUrl, string conversation, string id, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Delete, serviceUrl, ["conversations", conversation, "activities", id], default, ct);

    /// <summary>The personal chat with somebody: the same one every time. <see cref="SendOutcome.Sent.ConversationId"/> is its id; Blocked means the app is not installed there.</summary>
    /// <param name="serviceUrl">Of the person's tenant and region.</param>
    /// <param name="tenant">The person's tenant.</param>
    /// <param name="member">The person's <c>29:…</c> id or Entra object id.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    public Task<SendOutcome> CreatePersonalAsync(string serviceUrl, string tenant, string member, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Post, serviceUrl, ["conversations"], NewConversation.Personal(calls.BotId, tenant, member), ct);

    /// <summary>A new thread in a Teams channel, which begins with this activity.</summary>
    /// <param name="serviceUrl">Of the team's tenant and region.</param>
    /// <param name="tenant">The team's tenant.</param>
    /// <param name="channel">The Teams channel, <c>19:…@thread.tacv2</c>; a thread's <c>;messageid=…</c> is cut off.</param>
    /// <param name="activity">JSON of the first message.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    public Task<SendOutcome> CreateThreadAsync(string serviceUrl, string tenant, string channel, ReadOnlyMemory<byte> activity, CancellationToken ct) =>
        calls.SendAsync(HttpMethod.Post, serviceUrl, ["conversations"], NewConversation.Thread(tenant, channel, activity), ct);

    /// <summary>One member of a conversation, by <c>29:…</c> id or Entra object id.</summary>
    public async Task<MemberLookup> MemberAsync(string serviceUrl, string conversation, string member, CancellationToken ct) =>
        await calls.GetAsync(serviceUrl, ["conversations", conversation, "members", member], "", ct) switch
        {
            (SendOutcome.Sent, var body) => Read(body, ProtocolJson.Default.TeamsMember) is { } found ? new MemberLookup.Found(found) : new MemberLookup.Unavailable("the roster's answer is no member"),
            (SendOutcome.Gone, _) => new MemberLookup.Missing(),
            (var other, _) => new MemberLookup.Unavailable(Reason(other)),
        };

    /// <summary>A page of the roster.</summary>
    /// <param name="serviceUrl">The conversation's.</param>
    /// <param name="conversation">Its id.</param>
    /// <param name="next">Null for the first page, then what the page before gave.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    public async Task<MembersLookup> MembersAsync(string serviceUrl, string conversation, string? next, CancellationToken ct) =>
        await calls.GetAsync(serviceUrl, ["conversations", conversation, "pagedmembers"], next is null ? "?pageSize=200" : $"?pageSize=200&continuationToken={Uri.EscapeDataString(next)}", ct) switch
        {
            (SendOutcome.Sent, var body) => Read(body, ProtocolJson.Default.MembersPage) is { } page
                ? new MembersLookup.Page([.. (page.Members ?? []).Where(it => it is not null)], page.ContinuationToken is "" ? null : page.ContinuationToken)
                : new MembersLookup.Unavailable("the roster's answer is no page of members"),
            (var other, _) => new MembersLookup.Unavailable(Reason(other)),
        };

    private static T? Read<T>(ReadOnlyMemory<byte> body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Reason(SendOutcome outcome) =>
        outcome.Match(_ => "", retry => retry.Reason, blocked => blocked.Reason, gone => gone.Reason, refused => refused.Reason);
}
