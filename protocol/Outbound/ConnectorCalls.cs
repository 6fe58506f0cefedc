using System.Net.Http.Headers;
using System.Text;
using Azure.Identity;

namespace PartnerBot.Protocol;

/// <summary>One HTTP call to the connector: where to, with which token, for how long, and what its answer means.</summary>
public sealed class ConnectorCalls(HttpClient http, OutboundTokens tokens, ServiceHosts hosts, ChannelOptions options, TimeProvider clock)
{
    private const int LongestAnswer = 4 * 1024 * 1024;
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly MediaTypeWithQualityHeaderValue AnyJson = new("application/json");
    private static readonly ProductInfoHeaderValue Self = new("PartnerBot", typeof(ConnectorCalls).Assembly.GetName().Version?.ToString(2) ?? "1.0");

    /// <summary>The bot's own address.</summary>
    public string? BotId => options.AppId is { } id ? $"28:{id}" : null;

    /// <summary>A client as these calls need it: a redirect would carry the message, and a proxy or a cookie the token, to somewhere unchecked.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan, // each call has its own limit
    };

    internal async Task<SendOutcome> SendAsync(HttpMethod method, string serviceUrl, string[] path, ReadOnlyMemory<byte> body, CancellationToken ct) =>
        (await CallAsync(method, serviceUrl, path, "", method == HttpMethod.Delete ? null : body, Connector.SendLimit, ct)).Outcome;

    internal Task<(SendOutcome Outcome, ReadOnlyMemory<byte> Body)> GetAsync(string serviceUrl, string[] path, string query, CancellationToken ct) =>
        CallAsync(HttpMethod.Get, serviceUrl, path, query, null, Connector.RosterLimit, ct);

    private async Task<(SendOutcome Outcome, ReadOnlyMemory<byte> Body)> CallAsync(
        HttpMethod method, string serviceUrl, string[] path, string query, ReadOnlyMemory<byte>? body, TimeSpan limit, CancellationToken ct)
    {
        if (!hosts.Allows(serviceUrl, out var problem)) return (new SendOutcome.Refused(0, "HostNotAllowed", problem), default);
        if (Address(serviceUrl, path, query) is not { } url) return (new SendOutcome.Refused(0, "BadId", "an id is empty, or dots only"), default);

        using var timer = new CancellationTokenSource(limit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, timer.Token);
        try
        {
            var token = await tokens.HeaderAsync(both.Token);
            var (status, answer) = await OnceAsync(method, url, body, token, path is [_], both.Token);
            if (status is 401 && token is not null && await tokens.RenewAsync(token, both.Token) is { } fresh && fresh != token)
                (_, answer) = await OnceAsync(method, url, body, fresh, path is [_], both.Token);
            return answer;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (new SendOutcome.Retry(null, $"no answer within {limit.TotalSeconds:0} s"), default);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return (new SendOutcome.Retry(null, $"no connection: {fault.Message}"), default);
        }
        catch (AuthenticationFailedException fault)
        {
            return (new SendOutcome.Retry(null, $"no token of the bot's own: {Brief(fault.GetBaseException().Message)}"), default);
        }
    }

    private async Task<(int Status, (SendOutcome, ReadOnlyMemory<byte>) Answer)> OnceAsync(
        HttpMethod method, Uri url, ReadOnlyMemory<byte>? body, string? token, bool created, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is { } bytes) request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = Json } };
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", token);
        request.Headers.Accept.Add(AnyJson);
        request.Headers.UserAgent.Add(Self);

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        var status = (int)response.StatusCode;
        var answer = await BodyAsync(response.Content, ct);
        return (status, (ConnectorAnswer.Read(status, answer, response.Headers.RetryAfter, clock.GetUtcNow(), created, status < 300 ? null : Trace(response.Headers)), answer));
    }

    /// <summary>The body; empty when it is longer than any answer should be, or breaks off: the status alone says what happened.</summary>
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContent content, CancellationToken ct)
    {
        if (content.Headers.ContentLength is 0 or > LongestAnswer) return default;
        try
        {
            await content.LoadIntoBufferAsync(LongestAnswer, ct);
            return await content.ReadAsByteArrayAsync(ct);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return default;
        }
    }

    /// <summary>Null for ids that would change the path: "." and ".." do, escaped or not.</summary>
    private static Uri? Address(string serviceUrl, string[] path, string query)
    {
        var url = new StringBuilder(serviceUrl.TrimEnd('/'), 256).Append("/v3");
        foreach (var part in path)
        {
            if (part is null or "" or "." or "..") return null;
            url.Append('/').Append(Uri.EscapeDataString(part));
        }

        return new Uri(url.Append(query).ToString());
    }

    private static string? Trace(HttpResponseHeaders headers) =>
        headers.TryGetValues("MS-CV", out var vector) ? $"(MS-CV {vector.First()})"
        : headers.TryGetValues("X-Correlating-OperationId", out var operation) ? $"(operation {operation.First()})" : null;

    /// <summary>The authority's own words, without what the libraries write around them.</summary>
    private static string Brief(string text)
    {
        var said = text[Math.Max(0, text.IndexOf("AADSTS", StringComparison.Ordinal))..].ReplaceLineEndings(" ");
        return said[..Math.Min(said.Length, 300)];
    }
}
