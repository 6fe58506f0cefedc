using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>Where others read along, nothing confidential is said.</summary>
public sealed class ChannelTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task The_answer_goes_to_the_private_chat_that_is_known_and_the_channel_gets_a_line()
    {
        var personal = bot.ChatOf(Office.Worker(1));
        await personal.AskAsync("Hello");
        var channel = bot.ChannelWith(Office.Worker(1));

        var line = await channel.AskAsync("What is my discount?");

        Assert.Contains("private chat", line.Words);
        Assert.False(line.HasFigure);
        var whispered = await WhisperedAsync(personal.Conversation, 2);
        Assert.True(whispered.HasFigure);
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Operation is "create" && call.Body.Contains(Office.Worker(1).Mri, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    public async Task A_private_chat_that_is_not_known_is_opened_first(bool isChannel, int worker)
    {
        var account = Office.Worker(worker);
        var talk = isChannel ? bot.ChannelWith(account) : bot.GroupWith(account);

        var line = await talk.AskAsync("What is my discount?");

        Assert.False(line.HasFigure);
        Assert.True((await WhisperedAsync($"a:{account.Mri}")).HasFigure);
        var opened = Assert.Single(bot.Connector.Calls, call => call.Operation is "create" && call.Body.Contains(account.Mri, StringComparison.Ordinal)).Json!;
        Assert.Equal(Office.AlderTenant, (string?)opened["tenantId"]);
        Assert.Equal(account.Mri, (string?)opened["members"]![0]!["id"]);
        Assert.Equal($"28:{Outside.AppId}", (string?)opened["bot"]!["id"]);
    }

    [Fact]
    public async Task Whoever_does_not_mention_the_bot_is_not_answered()
    {
        var channel = bot.ChannelWith(Office.Worker(4));

        await channel.PostAsync(channel.Saying("What is my discount?", mentioning: false));
        await channel.AskAsync("Help");

        Assert.Single(channel.Said());
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Operation is "create" && call.Body.Contains(Office.Worker(4).Mri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mention_of_somebody_else_is_not_the_bots()
    {
        var channel = bot.ChannelWith(Office.Worker(5));
        var activity = channel.Saying("What is my discount?");
        activity["entities"]![0]!["mentioned"]!["id"] = Office.Ada.Mri;

        await channel.PostAsync(activity);
        await channel.AskAsync("Help");

        Assert.Single(channel.Said());
    }

    [Fact]
    public async Task A_button_pressed_in_a_channel_answers_in_private()
    {
        var account = Office.Worker(6);
        var channel = bot.ChannelWith(account);
        var help = await channel.AskAsync("Help");

        var line = await channel.PressAsync(help.Button("What is my discount?"));

        Assert.False(line.HasFigure);
        Assert.True((await WhisperedAsync($"a:{account.Mri}")).HasFigure);
    }

    [Fact]
    public async Task An_invoke_pressed_in_a_channel_answers_in_private()
    {
        var account = Office.Worker(7);
        var channel = bot.ChannelWith(account);

        var answer = await channel.ExecuteAsync(JsonNode.Parse("""{"do":"ask","question":{"topic":"discount"}}""")!);

        Assert.Equal(200, answer.Status);
        Assert.Contains("private chat", answer.Hear().Words);
        Assert.False(answer.Hear().HasFigure);
        Assert.True((await WhisperedAsync($"a:{account.Mri}")).HasFigure);
    }

    [Fact]
    public async Task Why_in_a_channel_is_explained_in_private()
    {
        var account = Office.Worker(8);
        var channel = bot.ChannelWith(account);
        await channel.AskAsync("What is my discount?");

        Assert.False((await channel.AskAsync("Why?")).HasFigure);

        Assert.True((await WhisperedAsync($"a:{account.Mri}", 2)).HasFigure);
    }

    [Fact]
    public async Task The_line_answers_in_the_thread_and_names_nobody_as_its_recipient()
    {
        var channel = bot.ChannelWith(Office.Worker(9));

        var line = await channel.AskAsync("What is my discount?");

        Assert.EndsWith(";messageid=1785741000000", line.Call!.Conversation);
        Assert.Null(line.Json["recipient"]);
    }

    [Fact]
    public async Task A_question_of_one_person_is_not_whispered_to_another()
    {
        var (one, other) = (Office.Worker(10), Office.Worker(11));
        var channel = bot.ChannelWith(one);
        await bot.ChatOf(other).AskAsync("Hello");

        await channel.AskAsync("What is my discount?");
        await channel.As(other).AskAsync("Thanks");

        Assert.True((await WhisperedAsync($"a:{one.Mri}")).HasFigure);
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Operation is "create" && call.Body.Contains(other.Mri, StringComparison.Ordinal));
    }

    private async Task<Heard> WhisperedAsync(string conversation, int count = 1) =>
        Heard.From((await bot.Connector.AwaitAsync(call => call.Conversation == conversation && call.Operation is "send" or "reply", count))[count - 1]);
}
