using System.Text.Json.Nodes;
using PartnerBot.Protocol;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>The channel delivers again whenever it is not sure; each activity has one effect.</summary>
public sealed class DuplicateTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly JsonNode AskDiscount = JsonNode.Parse("""{"do":"ask","question":{"topic":"discount"}}""")!;

    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_once()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");

        await talk.AnswerToAsync(activity);
        await talk.PostAsync(activity);
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
    }

    [Fact]
    public async Task A_message_that_comes_twenty_times_at_once_is_answered_once()
    {
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => talk.PostAsync(activity)));
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
        Assert.Equal(1, await bot.CountAsync("deliveries where key = @key", ("key", Key(activity))));
    }

    [Fact]
    public async Task An_invoke_that_comes_twice_gets_the_same_body_and_has_one_effect()
    {
        var talk = bot.ChatOf(Office.Worker(1));
        var activity = talk.Executing(AskDiscount);

        var first = await bot.PostAsync(activity);
        var second = await bot.PostAsync(activity);

        Assert.Equal(200, first.Status);
        Assert.True(first.Hear().HasFigure);
        Assert.Equal(first, second);
        Assert.Equal(1, await bot.CountAsync("audit where actor = 'worker-1'"));
    }

    [Fact]
    public async Task An_invoke_that_comes_many_times_at_once_gets_the_same_body_and_has_one_effect()
    {
        var talk = bot.ChatOf(Office.Worker(2));
        var activity = talk.Executing(AskDiscount);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.PostAsync(activity)));

        var answer = Assert.Single(answers.Distinct());
        Assert.True(answer.Hear().HasFigure);
        Assert.Equal(1, await bot.CountAsync("audit where actor = 'worker-2'"));
    }

    [Fact]
    public async Task An_invoke_in_a_channel_that_comes_twice_whispers_once()
    {
        var talk = bot.ChannelWith(Office.Worker(3));
        var personal = $"a:{Office.Worker(3).Mri}";
        var activity = talk.Executing(AskDiscount);

        await bot.PostAsync(activity);
        await bot.Connector.AwaitAsync(call => call.Conversation == personal);
        await bot.PostAsync(activity);
        await bot.ChatOf(Office.Worker(3)).AskAsync("Thanks");
        await bot.SentAllAsync();

        Assert.Single(bot.Connector.Calls, call => call.Conversation == personal);
    }

    [Fact]
    public async Task The_same_reaction_of_two_people_on_one_message_is_two_activities_and_no_answer()
    {
        var ada = bot.GroupWith(Office.Ada);
        var axel = ada.As(Office.Axel);
        var (first, second) = (Liking(ada), Liking(axel));
        second["id"] = (string)first["id"]!;

        await ada.PostAsync(first);
        await axel.PostAsync(second);
        await ada.AskAsync("Thanks");

        Assert.Single(ada.Said());
        Assert.Equal(2, await bot.CountAsync("deliveries where key in (@one, @two)", ("one", Key(first)), ("two", Key(second))));
    }

    [Fact]
    public async Task An_edit_with_the_id_of_the_original_is_an_activity_of_its_own()
    {
        var talk = bot.ChatOf(Office.Ada);
        var original = talk.Saying("What is my discount?");
        var edit = talk.Saying("What is my level?");
        (edit["type"], edit["id"]) = ("messageUpdate", (string)original["id"]!);

        await talk.AnswerToAsync(original);
        await talk.PostAsync(edit);
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
        Assert.Equal(1, await bot.CountAsync("deliveries where key = @key", ("key", Key(edit))));
    }

    [Fact]
    public async Task Two_messages_that_differ_in_their_id_alone_are_two()
    {
        var talk = bot.ChatOf(Office.Ada);

        await talk.AskAsync("Thanks");
        await talk.AskAsync("Thanks");

        Assert.Equal(2, talk.Said().Count);
    }

    [Fact]
    public async Task Messages_of_the_same_id_in_two_conversations_are_two()
    {
        var (one, other) = (bot.ChatOf(Office.Ada), bot.ChatOf(Office.Ada));
        var (first, second) = (one.Saying("Thanks"), other.Saying("Thanks"));
        second["id"] = (string)first["id"]!;

        await one.AnswerToAsync(first);
        await other.AnswerToAsync(second);

        Assert.Single(one.Said());
        Assert.Single(other.Said());
    }

    private static JsonObject Liking(Talk talk)
    {
        var activity = talk.Activity("messageReaction");
        activity["replyToId"] = (string)activity["id"]!;
        activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });
        return activity;
    }

    private static string Key(JsonObject activity) => PartnerBot.Tests.Protocol.Wire.Parse(activity.ToJsonString()).DeliveryKey();
}
