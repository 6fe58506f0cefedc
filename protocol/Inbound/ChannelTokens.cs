using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Protocol;

/// <summary>
/// Checks the token of a request from the channel: scheme, signature, algorithm, issuer, lifetime and audience. Tokens of other
/// kinds (emulator, other bots) find no key here. What a token says about the activity is checked by <see cref="InboundRules"/>.
/// </summary>
public sealed partial class ChannelTokens
{
    /// <summary>How far the two clocks may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const int Remembered = 1024;
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };
    private readonly ConcurrentDictionary<Fingerprint, (TokenCheck.Valid Answer, KeySet Keys)> known = new();
    private readonly ChannelOptions options;
    private readonly ChannelKeys keys;
    private readonly TimeProvider clock;
    private readonly ILogger<ChannelTokens> log;

    /// <param name="options">The bot's settings.</param>
    /// <param name="http">Fetches the channel's keys; follows no redirects.</param>
    /// <param name="clock">The real time, also where the bot's own clock is pinned: the channel's tokens know no other.</param>
    /// <param name="log">Where refusals go.</param>
    public ChannelTokens(ChannelOptions options, HttpClient http, TimeProvider clock, ILogger<ChannelTokens> log)
    {
        (this.options, this.clock, this.log) = (options, clock, log);
        var metadata = (options.IsDevelopment ? options.Auth.OpenIdMetadataUrl : null) ?? options.Addresses.OpenIdMetadata;
        keys = new ChannelKeys(metadata, new HttpDocumentRetriever(http) { RequireHttps = metadata.Scheme == Uri.UriSchemeHttps }, clock);
        if (DevelopmentBypass.Applies(options.IsDevelopment, options.Auth.DangerouslyAllowUnauthenticatedRequests, isLocal: true)) Log.BypassIsOn(log);
    }

    /// <summary>Fetches the keys before the first request needs them.</summary>
    public async Task WarmUpAsync(CancellationToken ct)
    {
        if (options.AppId is not null && await keys.CurrentAsync(ct) is null) Log.NoKeys(log, keys.Problem);
    }

    /// <param name="authorization">The whole header (<c>request.Headers.Authorization.ToString()</c>); null or empty when there is none.</param>
    /// <param name="isLocal">Whether the connection comes from this machine, see <see cref="DevelopmentBypass.IsLocal"/>.</param>
    /// <param name="ct">Ends the wait, not the download.</param>
    public async ValueTask<TokenCheck> CheckAsync(string? authorization, bool isLocal, CancellationToken ct)
    {
        var bypass = DevelopmentBypass.Applies(options.IsDevelopment, options.Auth.DangerouslyAllowUnauthenticatedRequests, isLocal);
        // A token that is there is checked, bypass or not: whoever sends one wants to know whether it is good.
        if (bypass && (string.IsNullOrEmpty(authorization) || options.AppId is null)) return TokenCheck.Bypassed.Instance;
        if (string.IsNullOrEmpty(authorization)) return Refuse("no Authorization header");
        if (options.AppId is not { } appId) return Refuse("the bot has no app id, so no token can be for it");
        if (TokenOf(authorization) is not { IsEmpty: false } text)
            return Refuse("the Authorization header is not of the form: Bearer TOKEN");

        if (await keys.CurrentAsync(ct) is not { } current) return Refuse($"the channel's keys are not to be had: {keys.Problem}");

        var print = Fingerprint.Of(text.Span);
        if (known.TryGetValue(print, out var seen) && ReferenceEquals(seen.Keys, current))
        {
            if (clock.GetUtcNow() < seen.Answer.Token.Expires) return seen.Answer;
            known.TryRemove(print, out _);
        }

        return await ValidateAsync(text.ToString(), print, appId, current, ct);
    }

    private static ReadOnlyMemory<char>? TokenOf(string authorization)
    {
        const string scheme = "Bearer ";
        if (!authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var token = authorization.AsMemory(scheme.Length);
        return token.Span.Contains(' ') ? null : token;
    }

    private async Task<TokenCheck> ValidateAsync(string text, Fingerprint print, string appId, KeySet current, CancellationToken ct)
    {
        JsonWebToken token;
        try
        {
            token = new JsonWebToken(text);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return Refuse("the token is no JSON web token");
        }

        if (!Algorithms.Contains(token.Alg)) return Refuse("the token's algorithm is not one of RS256, RS384, RS512");
        if (current.Find(token.Kid) is not { } key)
        {
            current = await keys.NewerAsync(current, ct);
            if (current.Find(token.Kid) is not { } newer) return Refuse("the token is signed with a key that is not the channel's");
            key = newer;
        }

        var result = await Handler.ValidateTokenAsync(token, Rules(key, appId));
        if (!result.IsValid) return Refuse($"the token does not hold: {Reason(result.Exception)}");

        var valid = new ChannelToken(
            token.TryGetPayloadValue<string>("serviceurl", out var url) ? url : null,
            key.Endorsements,
            EpochTime.DateTime(token.GetPayloadValue<long>("exp")) + ClockSkew);
        var answer = new TokenCheck.Valid(valid);
        Remember(print, answer, current);
        return answer;
    }

    private TokenValidationParameters Rules(ChannelKey key, string appId) => new()
    {
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = Algorithms,
        ValidIssuer = options.Addresses.TokenIssuer,
        AudienceValidator = (audiences, _, _) => audiences is not null && audiences.ToList() is [var only] && only.Equals(appId, StringComparison.OrdinalIgnoreCase),
        LifetimeValidator = (from, until, _, _) => Holds(from, until, clock.GetUtcNow().UtcDateTime),
    };

    private static bool Holds(DateTime? from, DateTime? until, DateTime now) =>
        until is { } end && now < end + ClockSkew && (from is not { } start || start - ClockSkew <= now);

    /// <summary>The real connector uses one token for about an hour, so the costly half of the check is done once for each.</summary>
    private void Remember(Fingerprint print, TokenCheck.Valid answer, KeySet current)
    {
        if (known.Count >= Remembered)
        {
            var now = clock.GetUtcNow();
            foreach (var (old, entry) in known)
            {
                if (entry.Answer.Token.Expires <= now || !ReferenceEquals(entry.Keys, current)) known.TryRemove(old, out _);
            }

            if (known.Count >= Remembered) known.Clear();
        }

        known[print] = (answer, current);
    }

    private TokenCheck.Refused Refuse(string reason)
    {
        Log.Refused(log, reason);
        return new(reason);
    }

    // The library's messages quote the token's contents; the kind of fault says enough.
    private static string Reason(Exception? fault) => fault?.GetType().Name ?? "unknown";

    private readonly record struct Fingerprint(UInt128 High, UInt128 Low)
    {
        public static Fingerprint Of(ReadOnlySpan<char> token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(token), hash);
            return MemoryMarshal.Read<Fingerprint>(hash);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Requests from this machine are taken without a token (Bot:Auth:DangerouslyAllowUnauthenticatedRequests). Never run like this where others can connect.")]
        public static partial void BypassIsOn(ILogger log);

        [LoggerMessage(LogLevel.Warning, "The channel's keys could not be fetched, so every request is refused until they can: {Problem}")]
        public static partial void NoKeys(ILogger log, string? problem);

        [LoggerMessage(LogLevel.Information, "Request refused (401): {Reason}")]
        public static partial void Refused(ILogger log, string reason);
    }
}
