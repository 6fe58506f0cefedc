using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>What outlives the process.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task After_a_restart_the_conversation_goes_on_where_it_was()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        await talk.AskAsync("What is my discount on API Security for a new customer?");

        await bot.RestartAsync();

        var heard = await talk.AskAsync("And for Elite?");
        Assert.Contains("API Security", heard.Words);
        Assert.Contains("40%", heard.Words);
    }

    [Fact]
    public async Task After_a_restart_a_delivery_that_comes_again_is_still_the_same()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        var message = talk.Saying("What is my discount?");
        var press = talk.Executing((await talk.AnswerToAsync(message)).Button("And for Elite?"));
        var pressed = await bot.PostAsync(press);

        await bot.RestartAsync();

        await talk.PostAsync(message);
        Assert.Equal(pressed, await bot.PostAsync(press));
        await talk.AskAsync("Thanks");
        Assert.Equal(2, talk.Said().Count);
    }

    [Fact]
    public async Task After_a_restart_somebody_who_was_linked_is_known_without_asking_the_roster()
    {
        await using var bot = await RunningBot.StartAsync();
        var account = Office.Unlinked(Office.AlderTenant, "Lea");
        var talk = bot.ChatOf(account);
        talk.InRoster(account, "lea@alder.example");
        await talk.AskAsync("What is my discount?");

        await bot.RestartAsync();

        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);
        Assert.Single(bot.Connector.Calls, call => call.Operation is "member");
    }

    [Fact]
    public async Task A_message_that_was_on_its_way_when_the_bot_stopped_is_not_sent_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        using var arrived = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        bot.Connector.Arrived += Hold;
        await talk.PostAsync(talk.Saying("What is my discount?"));
        Assert.True(await arrived.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken));
        bot.Connector.Arrived -= Hold;

        var restarting = bot.RestartAsync();
        goOn.Set();
        await restarting;

        await talk.AskAsync("Thanks");
        await bot.SentAllAsync();
        Assert.Equal(2, talk.Said().Count);

        void Hold()
        {
            arrived.Release();
            goOn.Wait();
        }
    }
}
