using System.Net;
using System.Net.Sockets;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

/// <summary>The connector is not there when the bot wants to send.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task What_was_answered_while_the_connector_was_down_arrives_in_order_when_it_is_back()
    {
        var url = FreeUrl();
        await using var bot = await RunningBot.StartAsync();
        var talk = new Talk(bot.Outside, Office.Ada, "a:outage", "personal", bot) { ServiceUrl = url };
        string[] texts = ["What is my discount?", "And for Elite?", "Thanks"];
        var activities = texts.Select(text => talk.Saying(text)).ToList();
        foreach (var activity in activities)
            await talk.PostAsync(activity);

        await using var connector = await FakeConnector.StartAsync(url);

        var calls = await connector.AwaitAsync(_ => true, activities.Count);
        Assert.Equal(activities.Select(it => (string?)it["id"]), calls.Select(it => it.Id));
        await bot.SentAllAsync();
    }

    [Fact]
    public async Task What_was_committed_before_the_bot_was_lost_is_sent_by_the_next_one_once()
    {
        var url = FreeUrl();
        await using var bot = await RunningBot.StartAsync();
        var talk = new Talk(bot.Outside, Office.Ada, "a:lost", "personal", bot) { ServiceUrl = url };
        var activities = Enumerable.Range(0, 5).Select(_ => talk.Saying("What is my discount?")).ToList();
        foreach (var activity in activities)
            await talk.PostAsync(activity);

        await bot.DropAsync();
        await using var connector = await FakeConnector.StartAsync(url);
        await bot.LaunchAsync();

        await connector.AwaitAsync(_ => true, activities.Count);
        await bot.SentAllAsync();
        var thanks = talk.Saying("Thanks");
        await talk.PostAsync(thanks);
        var calls = await connector.AwaitAsync(call => call.Id == (string?)thanks["id"]);
        Assert.Equal(activities.Append(thanks).Select(it => (string?)it["id"]), connector.Calls.Select(it => it.Id));
        Assert.Single(calls);
    }

    private static string FreeUrl()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}/";
    }
}
