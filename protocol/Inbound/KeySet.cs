using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Protocol;

/// <summary>A key of the channel with the channels it may sign for.</summary>
internal sealed record ChannelKey(SecurityKey Key, IReadOnlyList<string> Endorsements);

/// <summary>The channel's keys as they were published at one time. A new download is a new instance.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, ChannelKey> byId = new(StringComparer.Ordinal);

    public KeySet(OpenIdConnectConfiguration metadata, long downloaded)
    {
        Downloaded = downloaded;
        // The metadata's SigningKeys have lost the endorsements; the raw key set still has them.
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
        {
            if (key is { Kid: { Length: > 0 } kid, Kty: JsonWebAlgorithmsKeyTypes.RSA, Use: null or "" or "sig", N: not null, E: not null } && Rsa(key) is { } rsa)
                byId.TryAdd(kid, new ChannelKey(rsa, EndorsementsOf(key)));
        }
    }

    /// <summary>A timestamp of the clock that asked.</summary>
    public long Downloaded { get; }

    public int Count => byId.Count;

    public ChannelKey? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private static RsaSecurityKey? Rsa(JsonWebKey key)
    {
        try
        {
            var numbers = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.N), Exponent = Base64UrlEncoder.DecodeBytes(key.E) };
            return numbers.Modulus.Length < 256 ? null : new RsaSecurityKey(numbers) { KeyId = key.Kid };
        }
        catch (FormatException)
        {
            // One broken key must not cost the others.
            return null;
        }
    }

    private static string[] EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(it => it.ValueKind is JsonValueKind.String).Select(it => it.GetString()!)]
            : [];
}
