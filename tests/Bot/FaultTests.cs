using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>A turn that fails says so, leaves nothing half done, and does no harm to the next.</summary>
public sealed partial class FaultTests
{
    [Fact]
    public async Task Somebody_whose_turn_fails_gets_an_apology_with_a_reference_that_is_in_the_log()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        await bot.SqlAsync("alter table revenue rename to revenue_away");

        var apology = await talk.AskAsync("What is my level?");

        Assert.Contains("Something went wrong on my side", apology.Words);
        Assert.Contains(bot.Log.Of(LogLevel.Error), line => line.Contains(Reference(apology), StringComparison.Ordinal) && line.Contains("revenue", StringComparison.Ordinal));
        Assert.DoesNotContain("revenue", apology.Words);
        Assert.Equal(0, await bot.CountAsync("audit where action like 'answered:%'"));

        await bot.SqlAsync("alter table revenue_away rename to revenue");
        Assert.Contains("assigned by Akamai", (await talk.AskAsync("What is my level?")).Words);
    }

    [Fact]
    public async Task An_invoke_that_fails_gets_the_apology_in_its_response_and_the_same_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Executing(JsonNode.Parse("""{"do":"ask","question":{"topic":"level"}}""")!);
        await bot.SqlAsync("alter table revenue rename to revenue_away");

        var answer = await bot.PostAsync(activity);

        Assert.Equal(200, answer.Status);
        Assert.Contains("Something went wrong on my side", answer.Hear().Words);
        Assert.Contains(bot.Log.Of(LogLevel.Error), line => line.Contains(Reference(answer.Hear()), StringComparison.Ordinal));
        Assert.Equal(answer, await bot.PostAsync(activity));
    }

    [Fact]
    public async Task A_fault_before_the_store_is_asked_is_apologized_for_too()
    {
        // No edition of the guide is as old as this.
        await using var bot = await RunningBot.StartAsync(new DateTimeOffset(1999, 12, 31, 0, 0, 0, TimeSpan.Zero));
        var talk = bot.ChatOf(Office.Ada);

        var apology = await talk.AskAsync("What is my discount?");

        Assert.Contains("Something went wrong on my side", apology.Words);
        Assert.Contains(bot.Log.Of(LogLevel.Error), line => line.Contains(Reference(apology), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_wanted_no_answer_gets_no_apology()
    {
        await using var bot = await RunningBot.StartAsync(new DateTimeOffset(1999, 12, 31, 0, 0, 0, TimeSpan.Zero));
        var talk = bot.ChatOf(Office.Ada);
        var reaction = talk.Activity("messageReaction");
        var overheard = bot.ChannelWith(Office.Ada);

        await talk.PostAsync(reaction);
        await overheard.PostAsync(overheard.Saying("What is my discount?", mentioning: false));
        await talk.AskAsync("Hello");

        Assert.Single(bot.Connector.Calls, call => call.Operation is "send" or "reply");
    }

    [Fact]
    public async Task A_turn_that_could_not_even_be_apologized_for_is_processed_when_it_is_delivered_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.ChatOf(Office.Ada);
        var activity = talk.Saying("What is my discount?");
        await bot.SqlAsync("create trigger stuck before insert on deliveries begin select raise(abort, 'stuck'); end");

        Assert.Equal(new Answer(500, ""), await bot.PostAsync(activity));
        Assert.Equal(new Answer(500, ""), await bot.PostAsync(talk.Executing(JsonNode.Parse("""{"do":"help"}""")!)));
        Assert.Equal(0, await bot.CountAsync("outbox"));
        Assert.Equal(0, await bot.CountAsync("conversations"));

        await bot.SqlAsync("drop trigger stuck");
        Assert.True((await talk.AnswerToAsync(activity)).HasFigure);
        await talk.AskAsync("Thanks");
        Assert.Equal(2, talk.Said().Count);
    }

    [Fact]
    public async Task The_turns_beside_one_that_fails_are_stored()
    {
        await using var bot = await RunningBot.StartAsync();
        var (failing, working) = (bot.ChatOf(Office.Ada), bot.ChatOf(Office.Axel));
        await bot.SqlAsync("alter table revenue rename to revenue_away");
        var bad = Enumerable.Range(0, 10).Select(_ => failing.Saying("What is my level?")).ToList();
        var good = Enumerable.Range(0, 10).Select(_ => working.Saying("What is my discount?")).ToList();

        await Task.WhenAll([.. bad.Select(failing.PostAsync), .. good.Select(working.PostAsync)]);

        foreach (var activity in bad)
            Assert.Contains("went wrong", (await failing.ReplyAsync(activity)).Words);
        foreach (var activity in good)
            Assert.True((await working.ReplyAsync(activity)).HasFigure);
    }

    private static string Reference(Heard apology) => ReferencePattern().Match(apology.Words) is { Success: true } match
        ? match.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal) // Markdown's, before an underscore
        : throw new InvalidOperationException($"No reference in: {apology.Words}");

    [GeneratedRegex(@"reference ((?:\\?[A-Za-z0-9_-]){8})")]
    private static partial Regex ReferencePattern();
}
