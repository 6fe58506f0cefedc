using PartnerBot.Protocol;

namespace PartnerBot.Bot.Incoming;

/// <summary><c>POST /api/messages</c>: who posts, what it is, may it come in, then one turn.</summary>
internal static partial class MessagesEndpoint
{
    /// <summary>The largest body that is read; Teams' own limit for a message is far below.</summary>
    public const int LargestBody = 256 * 1024;

    extension(IEndpointRouteBuilder routes)
    {
        public void MapMessages() => routes.MapPost("/api/messages", (RequestDelegate)ReceiveAsync);
    }

    private static async Task ReceiveAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var log = services.GetRequiredService<ILogger<TurnRunner>>();
        var ct = http.RequestAborted;

        var isLocal = DevelopmentBypass.IsLocal(http.Connection.RemoteIpAddress, http.Request.Headers);
        var check = await services.GetRequiredService<ChannelTokens>().CheckAsync(http.Request.Headers.Authorization, isLocal, ct);
        if (check is TokenCheck.Refused)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await Body.ReadAsync(http.Request, LargestBody, ct) is not { } body)
        {
            Log.TooLarge(log, LargestBody);
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!Activity.TryParse(body.Span, out var activity, out var problem))
        {
            Log.NoActivity(log, problem);
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (!services.GetRequiredService<InboundRules>().Admits((check as TokenCheck.Valid)?.Token, activity, out var reason))
        {
            Log.Refused(log, reason);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await AnswerAsync(http, await services.GetRequiredService<TurnRunner>().RunAsync(activity, ct));
    }

    private static async Task AnswerAsync(HttpContext http, TurnAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
            return;

        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(body, http.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Request refused (413): more than {Limit} bytes")]
        public static partial void TooLarge(ILogger log, int limit);

        [LoggerMessage(LogLevel.Information, "Request refused (400): {Problem}")]
        public static partial void NoActivity(ILogger log, string problem);

        [LoggerMessage(LogLevel.Warning, "Request refused (403): {Reason}")]
        public static partial void Refused(ILogger log, string reason);
    }
}
