using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Bot;
using PartnerBot.Bot.Incoming;
using PartnerBot.Bot.Verbs;
using PartnerBot.Bot.Waking;
using PartnerBot.Store;
using PartnerBot.Tests.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>What the endpoint answered.</summary>
internal sealed record Answer(int Status, string Body)
{
    public Heard Hear() => new(Body);
}

/// <summary>
/// The real host on a real port, with a file for a store, checking tokens, and sending to a connector on this machine.
/// <code>await using var bot = await RunningBot.StartAsync();
/// var reply = await bot.ChatOf(Office.Ada).AskAsync("What is my discount?");</code>
/// </summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly string[] others;
    private readonly bool isBeside;
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { Timeout = Patience.Limit };
    private WebApplication? app;
    private DateTimeOffset? now;

    private RunningBot(Outside outside, DateTimeOffset? now, string[] others, bool isBeside = false) =>
        (Outside, this.now, this.others, this.isBeside) = (outside, now, others, isBeside);

    public Outside Outside { get; }

    public FakeConnector Connector => Outside.Connector;

    public FakeOpenId OpenId => Outside.OpenId;

    public LogLines Log { get; private set; } = new();

    public Database Store => app!.Services.GetRequiredService<Database>();

    public Uri Address => new(app!.Urls.First());

    public static async Task<RunningBot> StartAsync(DateTimeOffset? now = null, params string[] settings)
    {
        var bot = new RunningBot(await Outside.StartAsync(), now, settings);
        await bot.LaunchAsync();
        return bot;
    }

    /// <summary>Another host with the same settings and clock, for the same Teams.</summary>
    /// <param name="store">The folder of its store; else it is the same store.</param>
    public async Task<RunningBot> BesideAsync(DirectoryInfo? store = null)
    {
        var bot = new RunningBot(store is null ? Outside : new Outside(Connector, OpenId, store), now, others, isBeside: true);
        await bot.LaunchAsync();
        return bot;
    }

    /// <summary>A private chat of somebody with the bot, of its own for every call.</summary>
    public Talk ChatOf(Account who, string? id = null) => new(Outside, who, id ?? $"a:{Guid.NewGuid():N}", "personal", this);

    /// <summary>A thread in a channel of the tenant's team, of its own for every call.</summary>
    public Talk ChannelWith(Account who, string? thread = null) => new(Outside, who, thread ?? $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1785741000000", "channel", this);

    public Talk GroupWith(Account who) => new(Outside, who, $"19:{Guid.NewGuid():N}@thread.v2", "groupChat", this);

    /// <summary>Posts whatever it is, with a good token for the connector unless another header is given.</summary>
    public async Task<Answer> PostAsync(HttpContent content, string? authorization = "good", string? serviceUrl = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/api/messages")) { Content = content };
        if (authorization is "good") authorization = $"Bearer {GoodToken(serviceUrl)}";
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<Answer> PostAsync(string body) => PostAsync(JsonBody(body));

    public Task<Answer> PostAsync(JsonNode activity, string? authorization = "good") =>
        PostAsync(JsonBody(activity.ToJsonString()), authorization, (string?)activity["serviceUrl"]);

    /// <summary>A turn without the network and the check of its token, for those who need very many.</summary>
    public async Task<Answer> TurnAsync(JsonNode activity)
    {
        var answer = await app!.Services.GetRequiredService<TurnRunner>().RunAsync(Wire.Parse(activity.ToJsonString()), CancellationToken.None);
        return new(answer.Status, answer.Body ?? "");
    }

    public async Task<Answer> GetAsync(string path)
    {
        using var response = await http.GetAsync(new Uri(Address, path));
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Counts rows: "outbox where status = 'waiting'".</summary>
    public Task<long> CountAsync(string rows, params (string Name, object? Value)[] values) =>
        Store.ReadAsync(tx => tx.FirstAsync($"select count(*) from {rows}", row => row.GetInt64(0), values), CancellationToken.None);

    public Task<string?> TextAsync(string sql, params (string Name, object? Value)[] values) =>
        Store.ReadAsync(tx => tx.FirstAsync(sql, row => row.IsDBNull(0) ? null : row.GetString(0), values), CancellationToken.None);

    /// <summary>Does something to the tables behind the bot's back.</summary>
    public Task SqlAsync(string sql) => Store.RunAsync(tx => tx.RunAsync(sql), CancellationToken.None);

    /// <summary>Rings what is due now, as the clock does by itself every second.</summary>
    public Task RingAsync() => app!.Services.GetRequiredService<AlarmClock>().RingAsync(CancellationToken.None);

    public Task SentAllAsync() => Patience.UntilAsync(async () => await CountAsync("outbox where status = 'waiting'") == 0, "the outbox to be empty");

    /// <summary>Ends the host as an operator does, and starts another on the same file.</summary>
    /// <param name="at">What time it is then; else no time has passed.</param>
    public async Task RestartAsync(DateTimeOffset? at = null)
    {
        now = at ?? now;
        await app!.StopAsync();
        await DropAsync();
        await LaunchAsync();
    }

    public async Task LaunchAsync()
    {
        Log = new LogLines();
        var builder = BotHost.Configure(Outside.Settings(now, others));
        builder.Logging.ClearProviders().AddProvider(Log);
        app = BotHost.Build(builder);
        await RunVerb.StartAsync(app, CancellationToken.None);
    }

    /// <summary>Lets the host go without asking it to finish anything.</summary>
    public async Task DropAsync()
    {
        if (app is { } running) await running.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        http.Dispose();
        if (!isBeside) await Outside.DisposeAsync();
    }

    public string GoodToken(string? serviceUrl = null) => OpenId.Token(Outside.AppId, serviceUrl ?? Connector.ServiceUrl);

    private static StringContent JsonBody(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}

/// <summary>One bot for all tests of a class that do not disturb each other: each talks in conversations of its own.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    internal RunningBot Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await RunningBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
