using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

/// <summary>The real process, killed and starved.</summary>
public sealed class CrashTests
{
    private const int Workers = 8, Rounds = 6;

    [Fact]
    public async Task However_often_it_is_killed_no_acknowledged_turn_is_lost_and_none_takes_effect_twice()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs kill -9 and /bin/sh");
        await using var outside = await Outside.StartAsync();
        var moment = new Random(20260803);
        var posted = new ConcurrentBag<(int Worker, JsonObject Activity)>();

        var bot = await ChildBot.StartAsync(outside);
        for (var round = 0; round < Rounds; round++)
        {
            var (acknowledged, unanswered) = await LoadAndKillAsync(bot, outside, round, after: moment.Next(5, 120), posted);

            await bot.DisposeAsync();
            bot = await ChildBot.StartAsync(outside);
            foreach (var activity in acknowledged)
                await RepliedAsync(outside, activity);

            // What was not acknowledged comes again, as the channel does it.
            foreach (var activity in unanswered)
                Assert.Equal(200, await bot.PostAsync(activity));
            foreach (var activity in unanswered)
                await RepliedAsync(outside, activity);
        }

        await bot.DisposeAsync();
        await using var store = Database.Open(outside.StoreSetting, Durability.Normal);
        Assert.True((await AuditChain.VerifyAsync(store, TestContext.Current.CancellationToken)).IsWhole);
        Assert.Equal(posted.Count, await CountAsync(store, "deliveries"));
        Assert.True(posted.Count > Rounds * Workers);
        foreach (var worker in posted.GroupBy(it => it.Worker))
        {
            Assert.Equal(worker.Count(), await CountAsync(store, $"audit where action = 'answered:Discount' and actor = 'worker-{worker.Key}'"));
            foreach (var (_, activity) in worker)
                Assert.Equal(1, await CountAsync(store, "deliveries where key = @key", ("key", Wire.Parse(activity.ToJsonString()).DeliveryKey())));
        }
    }

    [Fact]
    public async Task On_a_full_disk_turns_fail_whole_and_the_next_ones_work_when_there_is_space_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs the kernel's limit of a file's size");
        await using var outside = await Outside.StartAsync();
        await using var bot = await ChildBot.StartAsync(outside);
        var activities = Enumerable.Range(0, 9).Select(_ => Question(outside, 1, "a:full")).ToList();
        Assert.Equal(200, await bot.PostAsync(activities[0]));
        await RepliedAsync(outside, activities[0]);

        bot.LimitFiles(0);
        foreach (var activity in activities.Skip(1))
            Assert.Equal(500, await bot.PostAsync(activity));

        bot.LimitFiles(null);
        foreach (var activity in activities)
        {
            Assert.Equal(200, await bot.PostAsync(activity));
            await RepliedAsync(outside, activity);
        }

        await using var store = Database.Open(outside.StoreSetting, Durability.Normal);
        Assert.True((await AuditChain.VerifyAsync(store, TestContext.Current.CancellationToken)).IsWhole);
        Assert.Equal(activities.Count, await CountAsync(store, "audit where actor = 'worker-1'"));
        Assert.Equal("ok", await store.ReadAsync(tx => tx.FirstAsync("pragma integrity_check", row => row.GetString(0)), TestContext.Current.CancellationToken));
    }

    /// <summary>Workers ask, each in a conversation of its own, until the process is killed after so many answers.</summary>
    private static async Task<(IReadOnlyCollection<JsonObject> Acknowledged, IReadOnlyCollection<JsonObject> Unanswered)> LoadAndKillAsync(
        ChildBot bot, Outside outside, int round, int after, ConcurrentBag<(int, JsonObject)> posted)
    {
        var (acknowledged, unanswered) = (new ConcurrentBag<JsonObject>(), new ConcurrentBag<JsonObject>());
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var workers = Enumerable.Range(1, Workers).Select(worker => Task.Run(async () =>
        {
            for (var isAlive = true; isAlive;)
            {
                var activity = Question(outside, worker, $"a:crash-{round}-{worker}");
                posted.Add((worker, activity));
                isAlive = await bot.PostAsync(activity) is 200;
                (isAlive ? acknowledged : unanswered).Add(activity);
                if (acknowledged.Count >= after) enough.TrySetResult();
            }
        })).ToList();

        await enough.Task.WaitAsync(Patience.Limit);
        await bot.KillAsync();
        await Task.WhenAll(workers);
        return (acknowledged, unanswered);
    }

    private static JsonObject Question(Outside outside, int worker, string conversation) =>
        new Talk(outside, Office.Worker(worker), conversation, "personal").Saying("What is my discount on API Security for a new customer?");

    private static Task<IReadOnlyList<ConnectorCall>> RepliedAsync(Outside outside, JsonObject activity) =>
        outside.Connector.AwaitAsync(call => call.Id == (string?)activity["id"] && call.Status is 201);

    private static Task<long> CountAsync(Database store, string rows, params (string, object?)[] values) =>
        store.ReadAsync(tx => tx.FirstAsync($"select count(*) from {rows}", row => row.GetInt64(0), values), TestContext.Current.CancellationToken);
}
