using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Tests.Protocol.Fakes;

/// <summary>
/// The identity side on this machine: publishes keys, signs the channel's tokens with them, and issues the bot's own tokens.
/// <code>await using var openId = await FakeOpenId.StartAsync(); … openId.MetadataUrl … openId.Token(appId, serviceUrl)</code>
/// </summary>
internal sealed class FakeOpenId : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";

    // Making a key takes a moment, so all fakes of a run share them by name; what differs is which are published.
    private static readonly ConcurrentDictionary<string, RSA> Made = new();

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, (RSA Key, JsonNode? Endorsements)> keys = new();
    private readonly ConcurrentDictionary<string, int> issued = new();
    private int metadataReads, keyReads, tokenRequests, otherRequests;

    private FakeOpenId(WebApplication app) => this.app = app;

    /// <summary>With a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>For Bot:Auth:OpenIdMetadataUrl.</summary>
    public string MetadataUrl => Origin + "v1/.well-known/openidconfiguration";

    /// <summary>For Bot:Outbound:Authority.</summary>
    public string Authority => Origin;

    /// <summary>When true, metadata and keys answer 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>When set, the token endpoint answers with this status.</summary>
    public int? TokenFailure { get; set; }

    /// <summary>Seconds that the bot's own tokens live.</summary>
    public int TokenLifetime { get; set; } = 3600;

    public int MetadataReads => metadataReads;

    public int KeyReads => keyReads;

    public int TokenRequests => tokenRequests;

    /// <summary>Requests for anything else.</summary>
    public int OtherRequests => otherRequests;

    /// <summary>The forms posted to the token endpoint, with the tenant of the path as "tenant".</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> TokenForms { get; } = new();

    public static async Task<FakeOpenId> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var openId = new FakeOpenId(builder.Build());
        openId.AddKey("key-1", "msteams");
        openId.app.Run(openId.AnswerAsync);
        await openId.app.StartAsync();
        openId.Origin = openId.app.Urls.First() + "/";
        return openId;
    }

    /// <summary>A key endorsed for these channels; with none, a key without the property.</summary>
    public void AddKey(string id, params string[] endorsements) =>
        AddKeyWith(id, endorsements is [] ? null : new JsonArray([.. endorsements.Select(it => (JsonNode)it)]));

    /// <summary>A key whose endorsements are this JSON, whatever it is.</summary>
    public void AddKeyWith(string id, JsonNode? endorsements) => keys[id] = (Made.GetOrAdd(id, _ => RSA.Create(2048)), endorsements);

    public void RemoveKey(string id) => keys.TryRemove(id, out _);

    public bool Issued(string? authorization) => authorization is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] && issued.ContainsKey(token);

    /// <summary>No longer takes the tokens issued so far, as after a rotation of secrets.</summary>
    public void Revoke() => issued.Clear();

    /// <summary>A channel token as the connector sends it.</summary>
    public string Token(string appId, string serviceUrl, Action<JsonObject>? claims = null, string kid = "key-1", DateTimeOffset? now = null)
    {
        var at = (now ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds();
        var payload = new JsonObject { ["serviceurl"] = serviceUrl, ["nbf"] = at - 60, ["exp"] = at + 3600, ["iss"] = Issuer, ["aud"] = appId };
        claims?.Invoke(payload);
        return Sign(new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = kid }, payload, kid);
    }

    /// <summary>A token of this header and these claims, signed with our key as the header's alg says; an alg of ours that is unknown gets an empty signature.</summary>
    public string Sign(JsonObject header, JsonObject payload, string keyId)
    {
        var signed = $"{Part(header)}.{Part(payload)}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        var key = keys[keyId].Key;
        lock (key) return $"{signed}.{Base64Url.EncodeToString(Signature(key, (string?)header["alg"], bytes))}";
    }

    private static byte[] Signature(RSA key, string? algorithm, byte[] bytes) => algorithm switch
    {
        "RS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => key.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        // The old trick: the public key, which everybody has, taken for a shared secret.
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), bytes),
        _ => [],
    };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static string Part(JsonObject json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var (status, body) = path switch
        {
            _ when path.EndsWith("/.well-known/openidconfiguration", StringComparison.Ordinal) => Metadata(),
            _ when path.EndsWith("/.well-known/keys", StringComparison.Ordinal) => Keys(),
            _ when path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) => await TokenAsync(http.Request),
            _ => Other(),
        };
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body.ToJsonString());
    }

    private (int, JsonObject) Metadata()
    {
        Interlocked.Increment(ref metadataReads);
        return IsDown ? (503, []) : (200, new() { ["issuer"] = Issuer, ["jwks_uri"] = Origin + "v1/.well-known/keys", ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") });
    }

    private (int, JsonObject) Keys()
    {
        Interlocked.Increment(ref keyReads);
        return IsDown ? (503, []) : (200, new() { ["keys"] = new JsonArray([.. keys.Select(it => (JsonNode)Published(it.Key, it.Value.Key, it.Value.Endorsements))]) });
    }

    private static JsonObject Published(string id, RSA key, JsonNode? endorsements)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (endorsements is not null) published["endorsements"] = endorsements.DeepClone();
        return published;
    }

    private async Task<(int, JsonObject)> TokenAsync(HttpRequest request)
    {
        Interlocked.Increment(ref tokenRequests);
        var form = (await request.ReadFormAsync()).ToDictionary(it => it.Key, it => it.Value.ToString());
        form["tenant"] = request.Path.Value!.Split('/')[1];
        TokenForms.Enqueue(form);
        if (TokenFailure is { } status) return (status, new() { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: invented for the test" });

        var token = $"bot-token-{Guid.NewGuid():N}";
        issued[token] = 1;
        return (200, new() { ["token_type"] = "Bearer", ["expires_in"] = TokenLifetime, ["ext_expires_in"] = TokenLifetime, ["access_token"] = token });
    }

    private (int, JsonObject) Other()
    {
        Interlocked.Increment(ref otherRequests);
        return (404, []);
    }
}
