using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>Whoever sees a card can send anything in its name.</summary>
public sealed class BadButtonTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    public static TheoryData<string> Forged =>
    [
        """{}""",
        """{"do":"registerDeal","customer":"Brightwater"}""",
        """{"do":7}""",
        """{"do":null}""",
        """{"do":["ask"]}""",
        """{"do":"ask"}""",
        """{"do":"ask","question":null}""",
        """{"do":"ask","question":"discount"}""",
        """{"do":"ask","question":{}}""",
        """{"do":"ask","question":{"topic":"salaries"}}""",
        """{"do":"ask","question":{"topic":0}}""",
        """{"do":"ask","question":{"topic":"discount, level"}}""",
        """{"do":"ask","question":{"topic":"discount","level":3}}""",
        """{"do":"ask","question":{"topic":"discount","level":"Titan"}}""",
        """{"do":"ask","question":{"topic":"discount","product":{"name":"Ion"}}}""",
        """{"do":"ask","question":{"topic":"discount","product":""}}""",
        """{"do":"ask","question":{"topic":"productCompliance","product":"   "}}""",
        """{"do":"ask","question":{"topic":"certifications","product":"\n"}}""",
        """{"do":"ask","question":{"topic":"levelChange","date":"soon"}}""",
        """{"do":"ask","question":{"topic":"levelChange","date":"2026-13-45"}}""",
        """{"do":"ask","question":{"topic":"levelChange","date":"0001-01-01"}}""",
        """{"do":"ask","question":{"topic":"levelChange","date":"9999-12-31"}}""",
        """{"do":"page","question":{"topic":"certifications","page":1.5}}""",
        """{"do":"page","question":{"topic":"certifications","page":99999999999999999999}}""",
    ];

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_button_that_none_of_our_cards_has_is_out_of_date(string data)
    {
        var talk = bot.ChatOf(Office.Ada);

        Assert.Contains("out of date", (await talk.PressAsync(JsonNode.Parse(data)!)).Words);
        var answer = await talk.ExecuteAsync(JsonNode.Parse(data)!);
        Assert.Equal(200, answer.Status);
        Assert.Contains("out of date", answer.Hear().Words);

        await StillWorksAsync(talk);
    }

    [Theory]
    [InlineData("""{"do":"page","question":{"topic":"certifications","page":-5}}""")]
    [InlineData("""{"do":"page","question":{"topic":"certifications","page":2147483647}}""")]
    [InlineData("""{"question":{"topic":"discount"},"do":"ask"}""")]
    [InlineData("""{"do":"ask","question":{"topic":"discount","more":[1,2]},"msteams":{"type":"x"},"input":"typed"}""")]
    [InlineData("""{"do":"ask","question":{"topic":"discount","product":"A product nobody has"}}""")]
    [InlineData("""{"do":"ask","question":{"topic":"productCompliance","product":"<at>all</at> [x](https://evil.example)"}}""")]
    [InlineData("""{"do":"ask","question":{"topic":"discount","customer":"'; drop table customers; --"}}""")]
    public async Task Data_that_makes_sense_is_answered_whatever_else_is_in_it(string data)
    {
        var heard = (await bot.ChatOf(Office.Ada).ExecuteAsync(JsonNode.Parse(data)!)).Hear();

        Assert.DoesNotContain("went wrong", heard.Words);
        Assert.DoesNotContain("out of date", heard.Words);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public async Task A_day_at_the_calendars_edge_is_answered(string date)
    {
        foreach (var topic in (string[])["levelChange", "certifications"])
        {
            var heard = (await bot.ChatOf(Office.Ada).ExecuteAsync(JsonNode.Parse($$$"""{"do":"ask","question":{"topic":"{{{topic}}}","date":"{{{date}}}"}}""")!)).Hear();
            Assert.Contains("Source", heard.Words);
        }
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task A_window_that_says_nothing_is_a_bad_request(string name) =>
        Assert.Equal(400, (await bot.PostAsync(bot.ChatOf(Office.Ada).Invoking(name, new JsonObject()))).Status);

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    [InlineData("adaptivecard/action")]
    [InlineData("somebody/elses")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invoke_of_another_name_is_not_implemented(string? name)
    {
        var talk = bot.ChatOf(Office.Ada);

        Assert.Equal(new Answer(501, ""), await bot.PostAsync(talk.Invoking(name, new JsonObject())));

        await StillWorksAsync(talk);
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("5", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{"action":"Action.Execute"}""", "BadRequest")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    [InlineData("""{"action":{"type":5}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"do":"help"}}}""", "NotSupported")]
    public async Task A_malformed_action_is_a_bad_request_with_an_error_in_its_body(string value, string code)
    {
        var talk = bot.ChatOf(Office.Ada);

        var answer = await bot.PostAsync(talk.Invoking("adaptiveCard/action", JsonNode.Parse(value)));

        Assert.Equal(400, answer.Status);
        var body = JsonNode.Parse(answer.Body)!;
        Assert.Equal((400, "application/vnd.microsoft.error", code), ((int)body["statusCode"]!, (string)body["type"]!, (string)body["value"]!["code"]!));
        Assert.NotEmpty((string)body["value"]!["message"]!);
        await StillWorksAsync(talk);
    }

    [Fact]
    public async Task A_well_formed_action_gets_the_card_itself()
    {
        var answer = await bot.ChatOf(Office.Ada).ExecuteAsync(JsonNode.Parse("""{"do":"ask","question":{"topic":"discount"}}""")!);

        var body = JsonNode.Parse(answer.Body)!;
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive", "AdaptiveCard"), ((int)body["statusCode"]!, (string)body["type"]!, (string)body["value"]!["type"]!));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"pressed\"")]
    [InlineData("[1]")]
    public async Task A_press_whose_data_is_no_object_is_answered(string value)
    {
        var talk = bot.ChatOf(Office.Ada);

        Assert.DoesNotContain("went wrong", (await talk.PressAsync(JsonNode.Parse(value)!)).Words);
    }

    private static async Task StillWorksAsync(Talk talk) => Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);
}
