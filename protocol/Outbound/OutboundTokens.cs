using Azure.Core;
using Azure.Identity;

namespace PartnerBot.Protocol;

/// <summary>The bot's own token, for calls to the connector. Kept until five minutes before it lapses; then one caller fetches the next.</summary>
public sealed class OutboundTokens : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RenewalPause = TimeSpan.FromSeconds(30);
    private readonly ChannelOptions options;
    private readonly TokenRequestContext request;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim one = new(1, 1);
    private TokenCredential? credential;
    private long? renewed;
    private volatile Held? held;

    /// <param name="options">The bot's settings.</param>
    /// <param name="clock">The real time, also where the bot's own clock is pinned: tokens know no other.</param>
    public OutboundTokens(ChannelOptions options, TimeProvider clock)
    {
        (this.options, this.clock, credential) = (options, clock, BotCredential.Create(options));
        request = new TokenRequestContext([options.Addresses.Scope]);
    }

    /// <summary>The value of the Authorization header; null without an app id, when calls carry none.</summary>
    public ValueTask<string?> HeaderAsync(CancellationToken ct)
    {
        if (credential is null) return new((string?)null);
        return held is { } current && clock.GetUtcNow() < current.RenewAt ? new(current.Header) : FetchAsync(stale: null, ct);
    }

    /// <summary>A new token after the connector refused this one; the same again when a new one was fetched less than half a minute ago.</summary>
    public ValueTask<string?> RenewAsync(string refused, CancellationToken ct) => FetchAsync(refused, ct);

    private async ValueTask<string?> FetchAsync(string? stale, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            // Somebody else was here first, while this caller waited.
            if (held is { } current && current.Header != stale && clock.GetUtcNow() < current.RenewAt) return current.Header;
            if (stale is not null && !TryRenew()) return held?.Header;

            var token = await credential!.GetTokenAsync(request, ct);
            var life = token.ExpiresOn - clock.GetUtcNow();
            held = new($"Bearer {token.Token}", token.ExpiresOn - (life > 2 * Early ? Early : life / 2), token.ExpiresOn);
            return held.Header;
        }
        catch (AuthenticationFailedException) when (stale is null && held is { } old && clock.GetUtcNow() < old.Expires)
        {
            // The next one is not to be had yet, but this one is still good.
            return old.Header;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    /// <summary>Azure.Identity would give the refused token again, out of its cache; a new credential has none.</summary>
    private bool TryRenew()
    {
        if (renewed is { } last && clock.GetElapsedTime(last) < RenewalPause) return false;
        renewed = clock.GetTimestamp();
        credential = BotCredential.Create(options);
        return true;
    }

    private sealed record Held(string Header, DateTimeOffset RenewAt, DateTimeOffset Expires);
}
