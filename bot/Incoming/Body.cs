namespace PartnerBot.Bot.Incoming;

internal static class Body
{
    /// <returns>The body, or null when it is larger than the limit; no more than that is ever read.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken ct)
    {
        if (request.ContentLength > limit)
            return null;

        var buffer = new byte[Math.Min(request.ContentLength ?? 8192, limit) + 1];
        var length = 0;
        while (await request.Body.ReadAsync(buffer.AsMemory(length), ct) is > 0 and var read)
        {
            length += read;
            if (length > limit)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit + 1));
        }

        return buffer.AsMemory(0, length);
    }
}
