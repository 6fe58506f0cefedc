using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

public sealed class InstallTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_install_is_welcomed_once_though_two_events_tell_of_it(bool updateComesFirst)
    {
        var talk = bot.ChatOf(Office.Ada);
        JsonObject[] events = [talk.Installing("add"), talk.BotAdded()];

        foreach (var one in updateComesFirst ? events.Reverse() : events)
            await talk.PostAsync(one);
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
        Assert.Contains("Hello Ada", talk.Said()[0].Words);
    }

    [Fact]
    public async Task Events_that_come_at_once_are_welcomed_once()
    {
        var talk = bot.ChatOf(Office.Ada);

        await Task.WhenAll(talk.PostAsync(talk.Installing("add")), talk.PostAsync(talk.BotAdded()), talk.PostAsync(talk.Installing("add-upgrade")));
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
    }

    [Fact]
    public async Task In_a_team_one_line_says_how_to_speak_to_the_bot()
    {
        var channel = bot.ChannelWith(Office.Ada, $"19:{Guid.NewGuid():N}@thread.tacv2");
        var installed = channel.Installing("add");

        var welcome = await channel.AnswerToAsync(installed);

        Assert.Contains("Mention me", welcome.Words);
        Assert.False(welcome.HasFigure);
    }

    [Fact]
    public async Task A_person_who_joins_a_team_is_not_welcomed()
    {
        var channel = bot.ChannelWith(Office.Ada);
        var joined = channel.Activity("conversationUpdate");
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Office.Axel.Mri });

        await channel.PostAsync(joined);
        await channel.AskAsync("Thanks");

        Assert.Single(channel.Said());
    }

    [Fact]
    public async Task A_stranger_who_installs_the_bot_learns_how_to_get_on_record()
    {
        var talk = bot.ChatOf(Office.Unlinked(Office.AlderTenant, "Sam"));

        var welcome = await talk.AnswerToAsync(talk.Installing("add"));

        Assert.Contains("I do not know you yet", welcome.Words);
        Assert.False(welcome.HasFigure);
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("remove-upgrade")]
    public async Task A_removal_is_not_answered_and_ends_the_conversation(string action)
    {
        var talk = bot.ChatOf(Office.Ada);
        await talk.AnswerToAsync(talk.Installing("add"));

        await talk.PostAsync(talk.Installing(action));

        Assert.Equal("uninstalled", await bot.TextAsync("select status from conversations where conversation_id = @id", ("id", talk.Conversation)));
        Assert.Single(talk.Said());
    }

    [Fact]
    public async Task Installed_anew_the_bot_welcomes_anew_and_has_forgotten_the_last_question()
    {
        var talk = bot.ChatOf(Office.Ada);
        await talk.AnswerToAsync(talk.Installing("add"));
        await talk.AskAsync("What is my discount?");
        await talk.PostAsync(talk.Installing("remove"));

        Assert.Contains("Hello Ada", (await talk.AnswerToAsync(talk.Installing("add"))).Words);
        Assert.False((await talk.AskAsync("Why?")).HasFigure);
        Assert.Equal("active", await bot.TextAsync("select status from conversations where conversation_id = @id", ("id", talk.Conversation)));
    }
}
