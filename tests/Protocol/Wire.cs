using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

/// <summary>Activities in the shapes that Teams sends, with invented people.</summary>
internal static class Wire
{
    public const string AppId = "9a8b7c6d-1122-4333-8444-5566778899aa";
    public const string Tenant = "5b0c3d7e-91f4-4a2e-8c66-0d1e2f3a4b5c";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/emea/{Tenant}/";
    public const string Channel = "19:6f0d2c4b8a7e4d31b5c9e8f7a6b5c4d3@thread.tacv2";

    public static readonly string[] Names =
    [
        "personal-message", "channel-mention", "thread-reply", "submit-click", "card-action", "task-fetch",
        "installed", "members-added", "reaction", "edited", "unknown-type",
    ];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder(), $"{name}.json"));

    public static Activity Read(string name, Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse(Bytes(name))!.AsObject();
        change?.Invoke(json);
        return Parse(json.ToJsonString());
    }

    public static Activity Parse(string json)
    {
        Assert.True(Activity.TryParse(Encoding.UTF8.GetBytes(json), out var activity, out var problem), problem);
        return activity;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures");
}
