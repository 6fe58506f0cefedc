namespace PartnerBot.Protocol;

/// <summary>How long to wait before trying again: anything up to twice as long each time ("full jitter"), so that senders who failed together do not return together.</summary>
public static class Backoff
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <param name="attempt">How often it failed: 1, 2, 3 …</param>
    /// <param name="random">From 0 to 1.</param>
    public static TimeSpan Delay(int attempt, double random)
    {
        var ceiling = Math.Min(First.TotalSeconds * Math.Pow(2, Math.Clamp(attempt, 1, 30) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(ceiling * Math.Clamp(random, 0, 1));
    }

    /// <summary>The same, but never sooner than the connector asked for.</summary>
    public static TimeSpan Delay(int attempt, double random, TimeSpan? retryAfter) =>
        retryAfter is { } asked ? asked + TimeSpan.FromSeconds(First.TotalSeconds * Math.Clamp(random, 0, 1)) : Delay(attempt, random);
}
