using PartnerBot.Protocol;
using PartnerBot.Store;

namespace PartnerBot.Bot.Incoming;

/// <summary>The tenants that are answered: the home tenant and those of the partners on record.</summary>
internal sealed class ServedTenants(Database database, ChannelOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private volatile Snapshot? known;

    public async ValueTask<bool> IncludesAsync(string? tenantId, CancellationToken ct)
    {
        if (tenantId is null)
            return false;
        if (known is { } recent && recent.Tenants.Contains(tenantId) && clock.GetElapsedTime(recent.ReadAt) < Fresh)
            return true;

        // A tenant that is not there may have been imported a moment ago, so it is looked up before it is turned away.
        return (await ReadAsync(ct)).Tenants.Contains(tenantId);
    }

    private async Task<Snapshot> ReadAsync(CancellationToken ct)
    {
        var partners = await database.ReadAsync(store => new PartnerStore(store).KnownTenantsAsync(), ct);
        var tenants = new HashSet<string>(partners, StringComparer.OrdinalIgnoreCase);
        if (options.TenantId is { } home)
            tenants.Add(home);
        return known = new Snapshot(tenants, clock.GetTimestamp());
    }

    private sealed record Snapshot(IReadOnlySet<string> Tenants, long ReadAt);
}
