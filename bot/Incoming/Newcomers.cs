using System.Collections.Concurrent;
using PartnerBot.Protocol;
using PartnerBot.Store;
using ConversationReference = PartnerBot.Protocol.ConversationReference;

namespace PartnerBot.Bot.Incoming;

/// <summary>
/// Looks somebody unknown up in the conversation's roster, before the turn begins: a turn waits for nobody outside. What it finds
/// is only a claim; whether it names somebody on record is decided in the turn.
/// </summary>
internal sealed partial class Newcomers(Database database, Connector connector, ChannelOptions options, TimeProvider clock, ILogger<Newcomers> log)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private const int MostRemembered = 10_000;
    private readonly ConcurrentDictionary<(string Tenant, string ObjectId), (TeamsMember? Member, long At)> seen = new();

    /// <returns>The roster's entry of an unknown person; null for somebody known, and when the roster does not answer in time.</returns>
    public async ValueTask<TeamsMember?> LookUpAsync(ConversationReference reference, CancellationToken ct)
    {
        if (reference is not { AadObjectId: { Length: > 0 } objectId, UserId: { Length: > 0 } userId })
            return null;

        var key = (reference.TenantId, objectId);
        if (seen.TryGetValue(key, out var entry) && clock.GetElapsedTime(entry.At) < Remembered)
            return entry.Member;

        var isKnown = await database.ReadAsync(async store => await new PeopleStore(store).FindLinkedAsync(reference.TenantId, objectId, options.TenantId) is not null, ct);
        var member = isKnown ? null : await AskAsync(reference, userId, objectId, ct);
        if (isKnown || member is not null)
            Remember(key, member);
        return member;
    }

    private async Task<TeamsMember?> AskAsync(ConversationReference reference, string userId, string objectId, CancellationToken ct) =>
        (await connector.MemberAsync(reference.ServiceUrl, reference.ConversationId, userId, ct)).Match(
            found: member => Identifies(member, objectId, reference.TenantId) ? member : null,
            missing: () => null,
            unavailable: reason =>
            {
                // A stranger for this turn; asked about again in the next.
                Log.RosterUnavailable(log, reason);
                return null;
            });

    /// <summary>The entry must be of the very person who wrote, at home in the tenant: a guest's address proves nothing there.</summary>
    internal static bool Identifies(TeamsMember member, string objectId, string tenantId) =>
        string.Equals(member.AadObjectId ?? member.ObjectId, objectId, StringComparison.OrdinalIgnoreCase)
        && (member.TenantId is null || string.Equals(member.TenantId, tenantId, StringComparison.OrdinalIgnoreCase))
        && member.UserRole is not ("guest" or "anonymous")
        && member.UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) is not true;

    private void Remember((string, string) key, TeamsMember? member)
    {
        if (seen.Count >= MostRemembered)
            seen.Clear();
        seen[key] = (member, clock.GetTimestamp());
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The roster could not be asked, so somebody is a stranger for this turn: {Reason}")]
        public static partial void RosterUnavailable(ILogger log, string reason);
    }
}
