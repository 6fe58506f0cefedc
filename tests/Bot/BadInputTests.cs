using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>Whatever is posted gets a clear answer, and the next good turn works.</summary>
public sealed class BadInputTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"type\":\"message\",\"from\":\"somebody\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":{}}")]
    public Task What_is_no_activity_is_a_bad_request(string body) => RefusedAsync(400, () => bot.PostAsync(body));

    [Fact]
    public Task Bytes_that_are_no_text_are_a_bad_request() => RefusedAsync(400, () => bot.PostAsync(new ByteArrayContent([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8])));

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public Task JSON_that_is_nested_too_deep_is_a_bad_request(int depth) =>
        RefusedAsync(400, () => bot.PostAsync($"{{\"type\":\"message\",\"value\":{new string('[', depth)}{new string(']', depth)}}}"));

    [Fact]
    public async Task A_body_of_the_largest_size_is_read()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("Thanks");
        activity["padding"] = new string('x', (256 * 1024) - activity.ToJsonString().Length - ",\"padding\":\"\"".Length);
        Assert.Equal(256 * 1024, activity.ToJsonString().Length);

        await talk.AnswerToAsync(activity);
    }

    [Theory]
    [InlineData(false, (256 * 1024) + 1)]
    [InlineData(true, (256 * 1024) + 1)]
    [InlineData(false, 300 * 1024)]
    [InlineData(true, 300 * 1024)]
    [InlineData(true, 5 * 1024 * 1024)]
    public Task A_larger_one_is_refused_with_or_without_its_length(bool isChunked, int size) => RefusedAsync(413, () =>
    {
        var activity = bot.ChatOf(Office.Ada).Saying("What is my discount?");
        activity["padding"] = new string('x', size - activity.ToJsonString().Length - ",\"padding\":\"\"".Length);
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        Assert.Equal(size, bytes.Length);
        return bot.PostAsync(isChunked ? new WithoutLength(bytes) : new ByteArrayContent(bytes));
    });

    [Theory]
    [InlineData("holographicWave")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("MESSAGE")]
    [InlineData("endOfConversation")]
    public async Task A_type_that_asks_for_no_answer_gets_none(string type)
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");
        activity["type"] = type;

        await talk.PostAsync(activity);

        await talk.AskAsync("Thanks");
        Assert.Single(talk.Said());
    }

    [Fact]
    public Task Without_a_serviceUrl_it_may_not_come_in() => RefusedAsync(403, () =>
    {
        var activity = bot.ChatOf(Office.Ada).Saying("What is my discount?");
        activity.Remove("serviceUrl");
        return bot.PostAsync(activity);
    });

    [Fact]
    public Task Without_a_type_it_is_a_bad_request() => RefusedAsync(400, () =>
    {
        var activity = bot.ChatOf(Office.Ada).Saying("What is my discount?");
        activity.Remove("type");
        return bot.PostAsync(activity);
    });

    [Theory]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("id")]
    [InlineData("timestamp")]
    [InlineData("channelData")]
    public async Task A_frame_with_a_part_missing_harms_nobody(string part)
    {
        var activity = bot.ChatOf(Office.Ada).Saying("What is my discount?");
        activity.Remove(part);

        Assert.Equal(new Answer(200, ""), await bot.PostAsync(activity));

        await StillWorksAsync();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("what is my discount ")]
    [InlineData("\u0000\u0001\u0007\u001b[31m")]
    [InlineData("🙂")]
    [InlineData("<at>")]
    [InlineData("' or 1=1; drop table people; -- ")]
    public async Task Thirty_thousand_characters_are_answered(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 30_000 / pattern.Length));

        var heard = await bot.ChatOf(Office.Ada).AskAsync(text);

        Assert.NotEmpty(heard.Words);
        Assert.DoesNotContain("went wrong", heard.Words);
        await StillWorksAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u0000\u0002\u200b\u200f\ufeff")]
    public async Task Nothing_said_is_answered_with_help(string text) =>
        Assert.Contains("What you can ask", (await bot.ChatOf(Office.Ada).AskAsync(text)).Words);

    [Fact]
    public async Task Control_characters_in_a_question_do_not_hide_it()
    {
        var heard = await bot.ChatOf(Office.Ada).AskAsync("What\u0000 is\u0007 my\u200b dis\u00adcount?\u001b");

        Assert.True(heard.HasFigure);
        Assert.Contains("Premier", heard.Words);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_no_reason_to_fail()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");
        var body = activity.ToJsonString().Replace("What is", "What \\ud83d is", StringComparison.Ordinal);

        Assert.Equal(200, (await bot.PostAsync(body)).Status);
        Assert.NotEmpty((await talk.ReplyAsync(activity)).Words);
    }

    [Fact]
    public async Task The_endpoint_is_only_for_posting()
    {
        Assert.Equal(405, (await bot.GetAsync("/api/messages")).Status);
        Assert.Equal(404, (await bot.GetAsync("/api/other")).Status);
        Assert.Equal(new Answer(200, "ok"), await bot.GetAsync("/healthz"));
    }

    private async Task RefusedAsync(int status, Func<Task<Answer>> post)
    {
        var before = await bot.CountAsync("deliveries");

        Assert.Equal(new Answer(status, ""), await post());

        Assert.Equal(before, await bot.CountAsync("deliveries"));
        await StillWorksAsync();
    }

    private async Task StillWorksAsync() => Assert.True((await bot.ChatOf(Office.Ada).AskAsync("What is my discount?")).HasFigure);

    private sealed class WithoutLength(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
