using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Tests.Protocol.Fakes;

/// <summary>One call that the bot made.</summary>
/// <param name="Operation">send, reply, update, delete, create, member or members; upload or download of a file.</param>
/// <param name="Conversation">Null for create.</param>
/// <param name="Id">The activity or member in the path.</param>
/// <param name="Body">As received; empty for GET and DELETE.</param>
/// <param name="Status">What was answered.</param>
internal sealed record ConnectorCall(string Operation, string? Conversation, string? Id, string Body, IHeaderDictionary Headers, string RawTarget, int Status)
{
    public string? Authorization => Headers.Authorization.FirstOrDefault();

    public JsonNode? Json => Body is "" ? null : JsonNode.Parse(Body);

    public string? Text => (string?)Json?["text"];

    /// <summary>The id that a new message got.</summary>
    public string? Given { get; init; }
}

/// <summary>One answer of a script.</summary>
internal sealed record ConnectorReply(int Status, string? Body = null, string? RetryAfter = null, string? Location = null)
{
    /// <summary>Never answers; the call ends when the caller or the fake does.</summary>
    public static readonly ConnectorReply Hang = new(0);

    /// <summary>Answers as if nothing were scripted.</summary>
    public static readonly ConnectorReply Usual = new(-1);

    public static ConnectorReply Error(int status, string code, string message = "invented for the test") =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString());
}

/// <summary>
/// The Bot Connector on this machine. Without a script it does as Teams does: 201 with an id, 202 without one for a text beside a
/// card, 413 above 100 KB, 404 for a member it was not told of.
/// <code>connector.Script("a:1", ConnectorReply.Usual, new(429, RetryAfter: "2"))</code>
/// </summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    public const int LargestMessage = 100 * 1024;

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ConnectorReply>> scripts = new();
    private readonly ConcurrentDictionary<(string Conversation, string Member), JsonObject> members = new();
    private readonly CancellationTokenSource closing = new();
    private readonly SemaphoreSlim arrived = new(0);
    private int lastId;

    private FakeConnector(WebApplication app) => this.app = app;

    /// <summary>For an activity's serviceUrl; with a slash at the end, as Teams has it.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>All calls, in the order of their arrival.</summary>
    public ConcurrentQueue<ConnectorCall> Calls { get; } = new();

    /// <summary>After each call was noted, before it is answered.</summary>
    public event Action? Arrived;

    /// <summary>Calls whose Authorization header this refuses get a 401.</summary>
    public Func<string?, bool> Accepts { get; set; } = _ => true;

    /// <param name="url">Where to listen; by default on any free port.</param>
    public static async Task<FakeConnector> StartAsync(string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var connector = new FakeConnector(builder.Build());
        connector.app.Run(connector.AnswerAsync);
        await connector.app.StartAsync();
        connector.ServiceUrl = connector.app.Urls.First() + "/";
        return connector;
    }

    /// <summary>The next answers in this conversation, one a call; afterwards as usual. For POST /v3/conversations the conversation is "".</summary>
    public void Script(string conversation, params ConnectorReply[] replies)
    {
        var queue = scripts.GetOrAdd(conversation, _ => new());
        foreach (var reply in replies) queue.Enqueue(reply);
    }

    /// <summary>What was stored with PUT, by name: the store behind Teams.</summary>
    public ConcurrentDictionary<string, byte[]> Stored { get; } = new();

    /// <summary>What can be fetched with GET, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>Where a file of this name is stored; its calls are scripted as the conversation "upload/NAME".</summary>
    public string UploadUrl(string name) => $"{ServiceUrl}upload/{name}?tempauth=secret";

    /// <summary>Where a file of this name lies; its calls are scripted as the conversation "download/NAME".</summary>
    public string DownloadUrl(string name) => $"{ServiceUrl}download/{name}?tempauth=secret";

    /// <summary>Puts somebody into the roster; found by id and by aadObjectId.</summary>
    public void AddMember(string conversation, JsonObject member)
    {
        foreach (var name in (string[])["id", "aadObjectId"])
        {
            if ((string?)member[name] is { } id) members[(conversation, id)] = member;
        }
    }

    /// <summary>Waits for this many calls in all; fails after ten seconds.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> WaitForAsync(int count)
    {
        while (Calls.Count < count)
        {
            if (!await arrived.WaitAsync(TimeSpan.FromSeconds(10))) throw new TimeoutException($"{Calls.Count} calls came, not {count}");
        }

        return [.. Calls];
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        // What matters is the path as it was sent: ids stay escaped in it.
        var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var parts = target.Split('?')[0].Trim('/').Split('/').Select(Uri.UnescapeDataString).ToArray();
        using var received = new MemoryStream();
        await http.Request.Body.CopyToAsync(received);
        var body = System.Text.Encoding.UTF8.GetString(received.GetBuffer(), 0, (int)received.Length);
        var (operation, conversation, id) = Read(http.Request.Method, parts[Math.Max(0, Array.IndexOf(parts, "v3"))..]);
        var reply = operation is "upload" or "download" ? Carry(operation, conversation!, id!, received.ToArray()) : Answer(http, operation, conversation, id, body);

        Calls.Enqueue(new(operation, conversation, id, body, new HeaderDictionary(http.Request.Headers.ToDictionary()), target, reply.Status)
        {
            Given = operation is "send" or "reply" && reply is { Status: 201, Body: { } given } ? (string?)JsonNode.Parse(given)?["id"] : null,
        });
        arrived.Release();
        Arrived?.Invoke();
        if (reply.Status is 0)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing.Token);
            await Task.Delay(Timeout.Infinite, either.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            http.Abort();
            return;
        }

        http.Response.StatusCode = reply.Status;
        if (reply.RetryAfter is { } wait) http.Response.Headers.RetryAfter = wait;
        if (reply.Location is { } location) http.Response.Headers.Location = location;
        if (operation is "download" && reply == ConnectorReply.Usual with { Status = 200 })
        {
            await http.Response.Body.WriteAsync(Files[id!]);
        }
        else if (reply.Body is { } text)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(text);
        }
    }

    private static (string Operation, string? Conversation, string? Id) Read(string method, string[] parts) => (method, parts) switch
    {
        ("POST", ["v3", "conversations"]) => ("create", null, null),
        ("POST", ["v3", "conversations", var chat, "activities"]) => ("send", chat, null),
        ("POST", ["v3", "conversations", var chat, "activities", var id]) => ("reply", chat, id),
        ("PUT", ["v3", "conversations", var chat, "activities", var id]) => ("update", chat, id),
        ("DELETE", ["v3", "conversations", var chat, "activities", var id]) => ("delete", chat, id),
        ("GET", ["v3", "conversations", var chat, "members", var id]) => ("member", chat, id),
        ("GET", ["v3", "conversations", var chat, "pagedmembers"]) => ("members", chat, null),
        ("PUT", ["upload", var name]) => ("upload", $"upload/{name}", name),
        ("GET", ["download", var name]) => ("download", $"download/{name}", name),
        _ => ("unknown", null, null),
    };

    /// <summary>The store behind Teams: an address that carries its own leave.</summary>
    private ConnectorReply Carry(string operation, string script, string name, byte[] content)
    {
        if (scripts.TryGetValue(script, out var replies) && replies.TryDequeue(out var scripted) && scripted != ConnectorReply.Usual) return scripted;
        if (operation is "download") return Files.ContainsKey(name) ? ConnectorReply.Usual with { Status = 200 } : new(404);

        Stored[name] = content;
        return new(201);
    }

    private ConnectorReply Answer(HttpContext http, string operation, string? conversation, string? id, string body)
    {
        if (!Accepts(http.Request.Headers.Authorization.FirstOrDefault())) return ConnectorReply.Error(401, "Unauthorized");
        if (scripts.TryGetValue(conversation ?? "", out var script) && script.TryDequeue(out var scripted) && scripted != ConnectorReply.Usual) return scripted;
        if (System.Text.Encoding.UTF8.GetByteCount(body) > LargestMessage) return ConnectorReply.Error(413, "MessageSizeTooBig");

        return operation switch
        {
            "send" or "reply" => HasTextBesideCard(body) ? new(202) : new(201, $$"""{"id":"{{NewId()}}"}"""),
            "update" => new(200, $$"""{"id":"{{id}}"}"""),
            "delete" => new(200),
            "create" => Created(JsonNode.Parse(body)!),
            "member" => members.TryGetValue((conversation!, id!), out var member) ? new(200, member.ToJsonString()) : ConnectorReply.Error(404, "MemberNotFoundInConversation"),
            "members" => new(200, new JsonObject { ["members"] = new JsonArray([.. members.Where(it => it.Key.Conversation == conversation).Select(it => it.Value).Distinct().Select(it => it.DeepClone())]) }.ToJsonString()),
            _ => new(405),
        };
    }

    private ConnectorReply Created(JsonNode asked) => (bool?)asked["isGroup"] is true
        ? new(201, new JsonObject { ["id"] = $"{asked["channelData"]?["channel"]?["id"]};messageid={NewId()}", ["activityId"] = $"{lastId}" }.ToJsonString())
        : new(201, new JsonObject { ["id"] = $"a:{asked["members"]?[0]?["id"]}" }.ToJsonString());

    private static bool HasTextBesideCard(string body) =>
        JsonNode.Parse(body) is { } activity && (string?)activity["text"] is { Length: > 0 } && activity["attachments"] is JsonArray { Count: > 0 };

    private int NewId() => Interlocked.Increment(ref lastId);
}
