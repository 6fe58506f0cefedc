namespace PartnerBot.Protocol;

/// <summary>
/// Keeps the sender below Teams' limits, per conversation and per tenant. Each bucket is one number: the moment at which it would
/// be full again.
/// </summary>
public sealed class TokenBuckets(OutboundOptions options, TimeProvider clock)
{
    private const int Most = 20_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> tenants = new(StringComparer.OrdinalIgnoreCase);
    private readonly long start = clock.GetTimestamp();

    /// <summary>Takes a token of both buckets, or of neither.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="tenant">The tenant it is in.</param>
    /// <param name="cost">Messages that it makes: two for a text and a card in one activity, which Teams splits.</param>
    /// <returns>Zero when taken; otherwise how long to wait before asking again.</returns>
    public TimeSpan Take(string conversation, string tenant, int cost = 1)
    {
        lock (gate)
        {
            var now = clock.GetElapsedTime(start).Ticks;
            var one = Filled(conversations, conversation, now, cost, options.PerConversationPerSecond, options.PerConversationBurst, out var waitOne);
            var two = Filled(tenants, tenant, now, cost, options.PerTenantPerSecond, options.PerTenantBurst, out var waitTwo);
            var wait = Math.Max(waitOne, waitTwo);
            // Timers count whole milliseconds; rounding down would come back too soon.
            if (wait > 0) return TimeSpan.FromMilliseconds((wait + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond);

            (conversations[conversation], tenants[tenant]) = (one, two);
            Forget(conversations, now);
            Forget(tenants, now);
            return TimeSpan.Zero;
        }
    }

    internal int Count
    {
        get
        {
            lock (gate) return conversations.Count + tenants.Count;
        }
    }

    /// <summary>When the bucket would be full again, were the tokens taken; and how long until they are there. In ticks.</summary>
    private static long Filled(Dictionary<string, long> buckets, string key, long now, int cost, double rate, int burst, out long wait)
    {
        var token = Math.Max(1, (long)(TimeSpan.TicksPerSecond / rate));
        // A message that costs more than the bucket holds goes when the bucket is full.
        var filled = Math.Max(buckets.GetValueOrDefault(key), now) + (Math.Min(cost, burst) * token);
        wait = Math.Max(0, filled - now - (burst * token));
        return filled;
    }

    private static void Forget(Dictionary<string, long> buckets, long now)
    {
        if (buckets.Count <= Most) return;
        foreach (var (key, filled) in buckets)
        {
            if (filled <= now) buckets.Remove(key);
        }

        // All of them in use at once: forgetting costs at worst a 429, which is retried.
        if (buckets.Count > Most) buckets.Clear();
    }
}
