using System.Globalization;
using System.Net.Http.Headers;

namespace PartnerBot.Protocol;

/// <summary>
/// Brings files to people's own store and takes them from there. The addresses carry their own leave: no token goes along, and no
/// redirect is followed. Nothing here throws for what the other side does.
/// </summary>
public sealed class FileCalls(HttpClient http, FileHosts hosts, TimeProvider clock)
{
    /// <summary>How long a whole file may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Stores the whole file with one call.</summary>
    /// <param name="address">Where the person's consent said.</param>
    /// <param name="shownAt">Where the file will be found afterwards; a link that somebody is going to press.</param>
    /// <param name="content">What is in it; never empty.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    public async Task<SendOutcome> PutAsync(string address, string shownAt, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        if (!hosts.Allows(shownAt, out var problem)) return new SendOutcome.Refused(0, "HostNotAllowed", problem);

        var (outcome, _) = await CallAsync(HttpMethod.Put, address, Body, 0, ct);
        return outcome;

        ReadOnlyMemoryContent Body() => new(content)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream"), ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length) },
        };
    }

    /// <summary>Takes a file.</summary>
    /// <param name="address">Where the person's message said.</param>
    /// <param name="largest">In bytes; of a larger file nothing is kept.</param>
    /// <param name="ct">Ends the call with an exception.</param>
    /// <returns>The content, if it could be taken; <see cref="SendOutcome.Refused"/> with the code <see cref="TooLarge"/> for a larger one.</returns>
    public Task<(SendOutcome Outcome, byte[]? Content)> GetAsync(string address, int largest, CancellationToken ct) => CallAsync(HttpMethod.Get, address, null, largest, ct);

    public const string TooLarge = "TooLarge";

    private async Task<(SendOutcome Outcome, byte[]? Content)> CallAsync(HttpMethod method, string address, Func<HttpContent>? body, int largest, CancellationToken ct)
    {
        if (!hosts.Allows(address, out var problem)) return (new SendOutcome.Refused(0, "HostNotAllowed", problem), null);

        using var timer = new CancellationTokenSource(Limit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, timer.Token);
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(address)) { Content = body?.Invoke() };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            if (Failure(response) is { } failure) return (failure, null);
            if (method != HttpMethod.Get) return (new SendOutcome.Sent(null), null);
            return await ReadAsync(response.Content, largest, both.Token) is { } content ? (new SendOutcome.Sent(null), content) : (new SendOutcome.Refused(200, TooLarge, "larger than what is kept"), null);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (new SendOutcome.Retry(null, $"not done within {Limit.TotalSeconds:0} s"), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            // What the address says is a secret for a while, so the message says no more than that it failed.
            return (new SendOutcome.Retry(null, $"no connection to the file's store: {(fault as HttpRequestException)?.HttpRequestError.ToString() ?? "broken off"}"), null);
        }
    }

    private SendOutcome? Failure(HttpResponseMessage response) => (int)response.StatusCode switch
    {
        >= 200 and < 300 => null,
        (408 or 423 or 429 or >= 500) and var status => new SendOutcome.Retry(ConnectorAnswer.After(response.Headers.RetryAfter, clock.GetUtcNow()), status.ToString(CultureInfo.InvariantCulture)),
        var status => new SendOutcome.Refused(status, null, "the file's store refuses it"),
    };

    /// <returns>Null when there is more than that.</returns>
    private static async Task<byte[]?> ReadAsync(HttpContent content, int largest, CancellationToken ct)
    {
        if (content.Headers.ContentLength > largest) return null;

        using var kept = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(ct);
        var part = new byte[64 * 1024];
        while (await stream.ReadAsync(part, ct) is > 0 and var read)
        {
            if (kept.Length + read > largest) return null;
            kept.Write(part, 0, read);
        }

        return kept.ToArray();
    }
}
