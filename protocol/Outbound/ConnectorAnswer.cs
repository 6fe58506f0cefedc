using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>Reads the connector's answers. Nothing in them is relied on: a body may be empty, HTML or cut short.</summary>
internal static class ConnectorAnswer
{
    private const int Longest = 300;

    /// <param name="status">The HTTP status.</param>
    /// <param name="body">What came with it, as far as it was read.</param>
    /// <param name="retryAfter">The Retry-After header.</param>
    /// <param name="now">To count from, when Retry-After is a date.</param>
    /// <param name="created">Whether a conversation was asked for, whose answer's id is the conversation's.</param>
    /// <param name="trace">The ids by which Microsoft finds the call again.</param>
    public static SendOutcome Read(int status, ReadOnlyMemory<byte> body, RetryConditionHeaderValue? retryAfter, DateTimeOffset now, bool created = false, string? trace = null)
    {
        if (status is >= 200 and < 300) return Sent(body, created);

        var (code, message) = Error(body);
        var reason = string.Join(' ', new[] { status.ToString(CultureInfo.InvariantCulture), code, message, trace }.Where(it => it is not null));
        return status switch
        {
            412 or 429 or 502 or 503 or 504 => new SendOutcome.Retry(After(retryAfter, now), reason),
            403 => new SendOutcome.Blocked(reason),
            404 => new SendOutcome.Gone(reason),
            _ => new SendOutcome.Refused(status, code, reason),
        };
    }

    /// <summary>Retry-After in seconds or as a date; never negative and at most an hour, whatever is asked.</summary>
    public static TimeSpan? After(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var asked = header switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        return asked is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, 0, TimeSpan.TicksPerHour)) : null;
    }

    private static SendOutcome.Sent Sent(ReadOnlyMemory<byte> body, bool created)
    {
        if (body.IsEmpty) return new(null);
        try
        {
            using var json = JsonDocument.Parse(body);
            var id = Text(json.RootElement, "id");
            return created ? new(Text(json.RootElement, "activityId"), id) : new(id);
        }
        catch (JsonException)
        {
            // It arrived; only its id is not known.
            return new(null);
        }
    }

    private static (string? Code, string? Message) Error(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var error = root.ValueKind is JsonValueKind.Object && root.TryGetProperty("error", out var inner) && inner.ValueKind is JsonValueKind.Object ? inner : root;
            return (Text(error, "code"), Text(error, "message"));
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    private static string? Text(JsonElement json, string name)
    {
        if (json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty(name, out var value) || value.ValueKind is not JsonValueKind.String) return null;
        try
        {
            return value.GetString() is { Length: > 0 } text ? text[..Math.Min(text.Length, Longest)] : null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no text.
            return null;
        }
    }
}
