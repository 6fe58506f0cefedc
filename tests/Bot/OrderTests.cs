using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol;

namespace PartnerBot.Tests.Bot;

public sealed class OrderTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const int Conversations = 16, Messages = 12;

    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task Sixteen_conversations_at_once_each_get_their_answers_in_order()
    {
        var posted = await Task.WhenAll(Enumerable.Range(1, Conversations).Select(async number =>
        {
            var talk = bot.ChatOf(Office.Worker(number));
            var ids = new List<string>();
            for (var i = 0; i < Messages; i++)
            {
                var activity = talk.Saying(i % 2 == 0 ? "What is my discount?" : "And for Elite?");
                await talk.PostAsync(activity);
                ids.Add((string)activity["id"]!);
            }

            return (talk, ids);
        }));

        foreach (var (talk, ids) in posted)
        {
            await bot.Connector.AwaitAsync(call => call.Conversation == talk.Conversation, Messages);
            Assert.Equal(ids, talk.Said().Select(it => it.Call!.Id));
        }
    }

    [Fact]
    public async Task Messages_that_come_at_once_are_answered_in_the_order_in_which_they_were_taken()
    {
        for (var round = 0; round < 5; round++)
        {
            var talk = bot.ChatOf(Office.Ada);
            var activities = Enumerable.Range(0, 40).Select(_ => talk.Saying("Thanks")).ToList();
            var byKey = activities.ToDictionary(it => Wire.Parse(it.ToJsonString()).DeliveryKey(), it => (string)it["id"]!);

            await Task.WhenAll(activities.Select(talk.PostAsync));
            await bot.Connector.AwaitAsync(call => call.Conversation == talk.Conversation, activities.Count);

            var claimed = await bot.Store.ReadAsync(tx => tx.AllAsync("select key from deliveries order by rowid", row => row.GetString(0)), TestContext.Current.CancellationToken);
            Assert.Equal(claimed.Where(byKey.ContainsKey).Select(key => byKey[key]), talk.Said().Select(it => it.Call!.Id));
        }
    }

    [Fact]
    public async Task A_conversation_remembers_its_own_last_question_and_no_other()
    {
        var (discounts, levels, fresh) = (bot.ChatOf(Office.Ada), bot.ChatOf(Office.Ada), bot.ChatOf(Office.Ada));

        await Task.WhenAll(discounts.AskAsync("What is my discount?"), levels.AskAsync("What are we missing for Premier in EMEA?"));

        Assert.Contains("35%", (await discounts.AskAsync("And for Elite?")).Words);
        Assert.Contains("Elite in EMEA", (await levels.AskAsync("And for Elite?")).Words);
        Assert.False((await fresh.AskAsync("And for Elite?")).HasFigure);
        Assert.Contains("no answer of mine to explain", (await fresh.AskAsync("Why?")).Words);
    }

    [Fact]
    public async Task In_a_group_colleagues_go_on_with_each_others_question_and_each_in_private()
    {
        var ada = bot.GroupWith(Office.Ada);
        await ada.AskAsync("What is my discount?");

        Assert.Contains("private chat", (await ada.As(Office.Axel).AskAsync("And for Elite?")).Words);
        Assert.Contains("did not follow", (await bot.GroupWith(Office.Axel).AskAsync("And for Elite?")).Words);
    }
}
