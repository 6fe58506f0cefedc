using System.Text.Json.Nodes;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot.Running;

/// <summary>What the tests of files share: an activity that waits for its claim, and what the bot says of files.</summary>
internal static class FileTalk
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";
    private const string Info = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Puts an approved MDF activity of Mia's on record.</summary>
    public static Task<long> ActivityAsync(this RunningBot bot, Func<Request, Request>? change = null) => ActivityAsync(bot.Store, change);

    public static async Task<long> ActivityAsync(Database store, Func<Request, Request>? change = null)
    {
        var form = new MdfForm("Security breakfast", "Event", new DateOnly(2026, 7, 20), Geography.Emea, "Oslo", "Retailers", 40, 300_000m, 20_000m, 10_000m, []);
        var activity = new Request(0, RequestKind.Mdf, RequestState.Approved, "alder", Geography.Emea, "mia", form.ToFields(), Office.Now.AddDays(-30), "cara", Title: form.Activity, Amount: form.Share,
            DueOn: form.HeldOn, Granted: 10_000m, Until: new DateOnly(2026, 10, 1), SubmittedAt: Office.Now.AddDays(-29));
        return (await store.RunAsync(tx => new RequestStore(tx).AddAsync(change is null ? activity : change(activity)), CancellationToken.None)).Number;
    }

    /// <summary>The consent card that comes next in this conversation.</summary>
    public static async Task<JsonNode> OfferAsync(this RunningBot bot, Talk talk, int count = 1) => Attachment(await bot.Connector.AwaitAsync(call => Shows(call, talk, Consent), count), Consent);

    public static async Task<JsonNode> StoredAsync(this RunningBot bot, Talk talk) => Attachment(await bot.Connector.AwaitAsync(call => Shows(call, talk, Info)), Info);

    public static int StoredCount(this RunningBot bot, Talk talk) => bot.Connector.Calls.Count(call => Shows(call, talk, Info));

    /// <summary>What the bot says by itself in this conversation, the one after the other.</summary>
    public static async Task<Heard> NewsAsync(this RunningBot bot, Talk talk, int count = 1) =>
        Heard.From((await bot.Connector.AwaitAsync(call => call.Operation is "send" && call.Conversation == talk.Conversation && call.Status is 201, count))[count - 1]);

    public static IEnumerable<ConnectorCall> Carried(this RunningBot bot) => bot.Connector.Calls.Where(call => call.Operation is "upload" or "download");

    public static string FileOf(JsonNode offer) => (string)offer["content"]!["acceptContext"]!["file"]!;

    private static bool Shows(ConnectorCall call, Talk talk, string type) =>
        call.Conversation == talk.Conversation && call.Status is 201 && call.Body.Contains(type, StringComparison.Ordinal);

    private static JsonNode Attachment(IReadOnlyList<ConnectorCall> calls, string type) => calls[^1].Json!["attachments"]!.AsArray().First(it => (string?)it!["contentType"] == type)!;
}
