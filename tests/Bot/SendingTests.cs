using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

public sealed class SendingTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    [Theory]
    [InlineData(412, null)]
    [InlineData(429, null)]
    [InlineData(429, "1")]
    [InlineData(502, null)]
    [InlineData(503, null)]
    [InlineData(504, null)]
    public async Task What_the_connector_puts_off_is_sent_again_and_nothing_overtakes_it(int status, string? retryAfter)
    {
        var talk = bot.ChatOf(Office.Ada);
        bot.Connector.Script(talk.Conversation, new ConnectorReply(status, RetryAfter: retryAfter));
        string[] texts = ["What is my discount?", "And for Elite?", "Thanks"];
        var activities = texts.Select(text => talk.Saying(text)).ToList();
        var began = TimeProvider.System.GetTimestamp();

        foreach (var activity in activities)
            await talk.PostAsync(activity);
        foreach (var activity in activities)
            await talk.ReplyAsync(activity);

        Assert.Equal(activities.Select(it => (string?)it["id"]), talk.Said().Select(it => it.Call!.Id));
        Assert.Equal(4, bot.Connector.Calls.Count(call => call.Conversation == talk.Conversation));
        if (retryAfter is not null) Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromSeconds(1));
        await EmptyAsync(talk);
    }

    [Fact]
    public async Task It_is_tried_again_as_often_as_the_connector_asks()
    {
        var talk = bot.ChatOf(Office.Ada);
        bot.Connector.Script(talk.Conversation, new(503), new(429, RetryAfter: "0"), new(502));

        await talk.AskAsync("What is my discount?");

        Assert.Equal([503, 429, 502, 201], bot.Connector.Calls.Where(call => call.Conversation == talk.Conversation).Select(call => call.Status));
        await EmptyAsync(talk);
    }

    [Fact]
    public async Task One_conversation_that_waits_does_not_hold_up_another()
    {
        var (waiting, other) = (bot.ChatOf(Office.Ada), bot.ChatOf(Office.Ada));
        bot.Connector.Script(waiting.Conversation, new ConnectorReply(429, RetryAfter: "2"));
        var activity = waiting.Saying("What is my discount?");

        await waiting.PostAsync(activity);
        await other.AskAsync("What is my discount?");

        Assert.Empty(waiting.Said());
        await waiting.ReplyAsync(activity);
    }

    [Theory]
    [InlineData(500, "active")]
    [InlineData(400, "active")]
    [InlineData(413, "active")]
    [InlineData(403, "blocked")]
    [InlineData(404, "not_found")]
    public async Task What_the_connector_refuses_is_not_sent_again(int status, string afterwards)
    {
        var talk = bot.ChatOf(Office.Ada);
        bot.Connector.Script(talk.Conversation, ConnectorReply.Error(status, "Invented"));
        var refused = talk.Saying("What is my discount?");

        await talk.PostAsync(refused);
        await EmptyAsync(talk);
        Assert.Equal(afterwards, await StatusAsync(talk));
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), await bot.TextAsync("select last_error from outbox where conversation_id = @id and status = 'dead'", ("id", talk.Conversation)));

        // Whoever writes again is answered again.
        await talk.AskAsync("Thanks");
        Assert.Equal("active", await StatusAsync(talk));
        Assert.Equal([status, 201], bot.Connector.Calls.Where(call => call.Conversation == talk.Conversation).Select(call => call.Status));
        await EmptyAsync(talk);
    }

    [Fact]
    public async Task A_message_behind_one_that_is_refused_is_sent()
    {
        var talk = bot.ChatOf(Office.Ada);
        bot.Connector.Script(talk.Conversation, new(503), new(400));
        await talk.PostAsync(talk.Saying("What is my discount?"));

        await talk.AskAsync("Thanks");

        Assert.Equal([503, 400, 201], bot.Connector.Calls.Where(call => call.Conversation == talk.Conversation).Select(call => call.Status));
    }

    [Fact]
    public async Task A_token_that_the_connector_takes_no_more_is_replaced_by_a_new_one()
    {
        await using var own = await RunningBot.StartAsync();
        var talk = own.ChatOf(Office.Ada);
        await talk.AskAsync("What is my discount?");

        own.OpenId.Revoke();

        await talk.AskAsync("And for Elite?");
        Assert.Equal([201, 401, 201], own.Connector.Calls.Select(call => call.Status));
    }

    private Task<string?> StatusAsync(Talk talk) => bot.TextAsync("select status from conversations where conversation_id = @id", ("id", talk.Conversation));

    private Task EmptyAsync(Talk talk) => Patience.UntilAsync(
        async () => await bot.CountAsync("outbox where conversation_id = @id and status = 'waiting'", ("id", talk.Conversation)) == 0, "the outbox to be empty");
}
