using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

public sealed class DoorTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    public static TheoryData<string, int> BadTokens => new()
    {
        { "none", 401 },
        { "another scheme", 401 },
        { "garbage", 401 },
        { "two tokens", 401 },
        { "changed", 401 },
        { "for another bot", 401 },
        { "of another issuer", 401 },
        { "expired", 401 },
        { "of an unknown key", 401 },
        { "for another place", 403 },
        { "for no place", 403 },
        { "of a key for another channel", 403 },
        { "of a key for no channel", 403 },
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task Without_a_good_token_nothing_comes_in(string kind, int status)
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");

        var answer = await bot.PostAsync(activity, Header(kind));

        Assert.Equal(new Answer(status, ""), answer);
        await NothingHappenedAsync(talk);

        // It was turned away and not put aside: the same activity with a good token is new.
        Assert.True((await talk.AnswerToAsync(activity)).HasFigure);
    }

    [Fact]
    public async Task Another_channel_than_Teams_is_turned_away()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");
        activity["channelId"] = "webchat";

        var answer = await bot.PostAsync(activity, $"Bearer {bot.OpenId.Token(Outside.AppId, bot.Connector.ServiceUrl, kid: "key-of-both")}");

        Assert.Equal(new Answer(403, ""), answer);
        await NothingHappenedAsync(talk);
    }

    [Fact]
    public async Task A_token_of_a_foreign_host_gets_no_answer_sent_there()
    {
        var talk = new Talk(bot.Outside, Office.Ada, "a:foreign", "personal", bot) { ServiceUrl = "https://connector.evil.example/" };

        Assert.Equal(new Answer(403, ""), await bot.PostAsync(talk.Saying("What is my discount?")));
        await NothingHappenedAsync(talk);
    }

    [Fact]
    public async Task With_a_good_token_the_answer_leaves_with_the_bots_own()
    {
        var heard = await bot.ChatOf(Office.Ada).AskAsync("What is my discount?");

        Assert.True(heard.HasFigure);
        Assert.True(bot.OpenId.Issued(heard.Call!.Authorization));
        Assert.Equal(Office.Home, bot.OpenId.TokenForms.First()["tenant"]);
    }

    [Fact]
    public async Task A_request_from_this_machine_needs_no_token_only_where_that_is_allowed()
    {
        await using var open = await RunningBot.StartAsync(null, "--Bot:Auth:DangerouslyAllowUnauthenticatedRequests=true");
        var talk = open.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");

        Assert.Equal(new Answer(200, ""), await open.PostAsync(activity, authorization: null));
        Assert.True((await talk.ReplyAsync(activity)).HasFigure);

        // A token that is sent is checked, also there.
        Assert.Equal(401, (await open.PostAsync(talk.Saying("Help"), "Bearer garbage")).Status);
    }

    private async Task NothingHappenedAsync(Talk talk)
    {
        Assert.Equal(0, await bot.CountAsync("conversations where conversation_id = @id", ("id", talk.Conversation)));
        Assert.Equal(0, await bot.CountAsync("outbox where conversation_id = @id", ("id", talk.Conversation)));
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Conversation == talk.Conversation);
    }

    private string? Header(string kind) => kind switch
    {
        "none" => null,
        "another scheme" => $"Basic {bot.GoodToken()}",
        "garbage" => "Bearer garbage",
        "two tokens" => $"Bearer {bot.GoodToken()} {bot.GoodToken()}",
        "changed" => $"Bearer {bot.GoodToken()[..^9]}AAAAAAAAA",
        "for another bot" => Token(claims => claims["aud"] = "00000000-0000-4000-8000-000000000001"),
        "of another issuer" => Token(claims => claims["iss"] = "https://sts.windows.net/common/"),
        "expired" => Token(claims => claims["exp"] = (long)claims["exp"]! - 3600 - 360),
        "of an unknown key" => Unpublished(),
        "for another place" => $"Bearer {bot.OpenId.Token(Outside.AppId, "https://smba.trafficmanager.net/emea/")}",
        "for no place" => Token(claims => claims.Remove("serviceurl")),
        "of a key for another channel" => Token(kid: "key-of-webchat"),
        _ => Token(kid: "key-of-nobody"),
    };

    private string Token(Action<JsonObject>? claims = null, string kid = "key-1") =>
        $"Bearer {bot.OpenId.Token(Outside.AppId, bot.Connector.ServiceUrl, claims, kid)}";

    private string Unpublished()
    {
        bot.OpenId.AddKey("key-withdrawn", "msteams");
        var header = Token(kid: "key-withdrawn");
        bot.OpenId.RemoveKey("key-withdrawn");
        return header;
    }
}
