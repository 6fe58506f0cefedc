using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>What is there whether the bot runs or not: Teams' connector, the identity side, and the store's file.</summary>
internal sealed class Outside(FakeConnector connector, FakeOpenId openId, DirectoryInfo folder) : IAsyncDisposable
{
    public const string AppId = "4f9c1c2e-58a7-4c57-9d35-0a6f5a1f2b3c";

    /// <summary>Published beside the usual one, endorsed for other channels than Teams alone.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OtherKeys = new Dictionary<string, string[]>
    {
        ["key-of-webchat"] = ["webchat"],
        ["key-of-both"] = ["msteams", "webchat"],
        ["key-of-nobody"] = [],
    };

    public FakeConnector Connector => connector;

    public FakeOpenId OpenId => openId;

    public string File { get; } = Path.Combine(folder.FullName, "partnerbot.db");

    public string StoreSetting => $"Data Source={File}";

    public static async Task<Outside> StartAsync()
    {
        var outside = new Outside(await FakeConnector.StartAsync(), await FakeOpenId.StartAsync(), Directory.CreateTempSubdirectory("partnerbot-bot-"));
        foreach (var (key, channels) in OtherKeys)
            outside.OpenId.AddKey(key, channels);

        // Whatever the bot sends must carry a token of its own.
        outside.Connector.Accepts = outside.OpenId.Issued;
        await Office.CopyToAsync(outside.File);
        return outside;
    }

    /// <summary>The bot's settings, as command-line options.</summary>
    public string[] Settings(DateTimeOffset? now = null, params string[] others) =>
    [
        "--environment=Development",
        "--urls=http://127.0.0.1:0",
        $"--Bot:AppId={AppId}",
        $"--Bot:TenantId={Office.Home}",
        "--Bot:ClientSecret=invented",
        "--Bot:Auth:DangerouslyAllowUnauthenticatedRequests=false",
        $"--Bot:Auth:OpenIdMetadataUrl={openId.MetadataUrl}",
        $"--Bot:Outbound:Authority={openId.Authority}",
        "--Bot:Outbound:AllowLoopback=true",
        $"--Store:Connection={StoreSetting}",
        "--Store:Durability=Normal",
        $"--Clock:Now={now ?? Office.Now:O}",
        "--Demo:Seed=false",
        .. others,
    ];

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await openId.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
