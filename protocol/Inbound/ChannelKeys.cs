using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PartnerBot.Protocol;

/// <summary>
/// The channel's signing keys: downloaded once, again after twelve hours, and at once when a token names a key that is not among
/// them, though not more often than every half minute. The only address asked is the configured one and the key list it names.
/// </summary>
internal sealed class ChannelKeys(Uri metadata, IDocumentRetriever documents, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>Tokens with invented key ids must not turn this bot into a load on the key server.</summary>
    public static readonly TimeSpan UnknownKeyPause = TimeSpan.FromSeconds(30);

    /// <summary>Without any keys nothing can be let in, so the next try comes soon.</summary>
    public static readonly TimeSpan FailurePause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private volatile KeySet? current;
    private Task<KeySet?>? download;
    private long? lastStarted;

    /// <summary>The last failure, for the log; null after a success.</summary>
    public string? Problem { get; private set; }

    /// <summary>The keys; null when they never could be had. Old ones are served while new ones are fetched.</summary>
    public ValueTask<KeySet?> CurrentAsync(CancellationToken ct)
    {
        if (current is not { } keys) return new(DownloadAsync(FailurePause).WaitAsync(ct));
        if (clock.GetElapsedTime(keys.Downloaded) >= Lifetime) _ = DownloadAsync(UnknownKeyPause);
        return new(keys);
    }

    /// <summary>Keys that are newer than these, when it is time to ask; else the same.</summary>
    public async ValueTask<KeySet> NewerAsync(KeySet seen, CancellationToken ct)
    {
        if (current is { } keys && !ReferenceEquals(keys, seen)) return keys;
        return await DownloadAsync(UnknownKeyPause).WaitAsync(ct) ?? seen;
    }

    /// <summary>One download at a time, which everybody waits for and no one caller can cancel.</summary>
    private Task<KeySet?> DownloadAsync(TimeSpan pause)
    {
        lock (gate)
        {
            if (download is { IsCompleted: false }) return download;
            if (lastStarted is { } last && clock.GetElapsedTime(last) < pause) return Task.FromResult(current);

            lastStarted = clock.GetTimestamp();
            return download = Task.Run(FetchAsync);
        }
    }

    private async Task<KeySet?> FetchAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            var keys = new KeySet(await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, limit.Token), clock.GetTimestamp());
            // An empty list is an accident over there; keys that worked a minute ago still do.
            if (keys.Count is 0) throw new InvalidOperationException("the key list has no usable key");
            Problem = null;
            return current = keys;
        }
#pragma warning disable CA1031 // The server's answer may be wrong in any way; what is survived is its absence.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Problem = fault.GetBaseException().Message;
            return current;
        }
    }
}
