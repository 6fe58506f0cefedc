using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>Whoever is not on record gets help and a way in, and no figure of the program.</summary>
public sealed class StrangerTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] Questions =
    [
        "What is my discount?", "What is the discount for Elite on API Security for a new customer?", "What are the thresholds for Premier in EMEA?", "What is my level?",
        "What are we missing for Elite?", "Which certificates expire next?", "Are we eligible for Ask An Expert?", "Are we Basic or Advanced on Bot Manager?",
        "When would a promotion take effect?", "Why?", "And for Elite?", "Help", "Hello", "Who am I?", "Thanks", "What is the weather?", "",
    ];

    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task A_stranger_gets_help_and_never_a_figure()
    {
        var talk = bot.ChatOf(Office.Unlinked(Office.AlderTenant, "Sam"));

        foreach (var question in Questions)
            Assert.False((await talk.AskAsync(question)).HasFigure, question);

        Assert.All(talk.Said().Take(2), heard => Assert.Contains("I do not know you yet", heard.Words));
        Assert.DoesNotContain(talk.Said(), heard => heard.Words.Contains("Alder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stranger_who_presses_what_others_may_press_gets_no_figure_either()
    {
        var talk = bot.ChatOf(Office.Unlinked(Office.AlderTenant, "Sam"));
        string[] topics = ["discount", "level", "gap", "certifications", "productCompliance", "askAnExpert", "thresholds", "levelChange"];
        string[] kinds = ["ask", "why", "page"];

        foreach (var data in kinds.SelectMany(_ => topics, (kind, topic) => JsonNode.Parse($$$"""{"do":"{{{kind}}}","question":{"topic":"{{{topic}}}","level":"elite","partner":"alder"}}""")!))
        {
            var heard = (await talk.ExecuteAsync(data)).Hear();
            Assert.False(heard.HasFigure, data.ToJsonString());
            Assert.Contains("I do not know you yet", heard.Words);
        }
    }

    [Fact]
    public async Task In_a_channel_a_stranger_gets_no_figure_anywhere()
    {
        var talk = bot.ChannelWith(Office.Unlinked(Office.AlderTenant, "Sam"));

        Assert.False((await talk.AskAsync("What is my discount?")).HasFigure);
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Operation is "create");
    }

    [Fact]
    public async Task Somebody_of_a_tenant_that_is_not_served_gets_nothing_at_all()
    {
        var talk = bot.ChatOf(Office.Unlinked(Office.StrangeTenant, "Sam"));

        await talk.PostAsync(talk.Saying("What is my discount?"));
        await talk.PostAsync(talk.Installing("add"));
        await talk.PostAsync(talk.Executing(JsonNode.Parse("""{"do":"help"}""")!));

        await NothingHappenedAsync(talk);
    }

    [Fact]
    public async Task An_activity_that_names_two_tenants_gets_nothing_at_all()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");
        activity["channelData"]!["tenant"]!["id"] = Office.BirchTenant;

        await talk.PostAsync(activity);

        await NothingHappenedAsync(talk);
    }

    [Fact]
    public async Task A_tenant_is_served_as_soon_as_its_partner_is_imported()
    {
        await using var own = await RunningBot.StartAsync();
        var talk = own.ChatOf(Office.Unlinked(Office.StrangeTenant, "Sam"));
        await talk.PostAsync(talk.Saying("Hello"));

        await Office.ImportAsync(own.Store, "partners.csv", Office.Partners + $"cedar,Cedar Group,reseller,Select,2026-01-01,EMEA,,{Office.StrangeTenant},\n");

        Assert.Contains("I do not know you yet", (await talk.AskAsync("Hello")).Words);
        Assert.Single(talk.Said());
    }

    private async Task NothingHappenedAsync(Talk talk)
    {
        await bot.ChatOf(Office.Ada).AskAsync("Thanks");
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Conversation == talk.Conversation);
        Assert.Equal(0, await bot.CountAsync("conversations where conversation_id = @id", ("id", talk.Conversation)));
    }
}
