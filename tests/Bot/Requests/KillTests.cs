using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>The real process, killed while decisions come in.</summary>
public sealed class KillTests
{
    private const int Requests = 120, Callers = 8, Kills = 4;

    [Fact]
    public async Task However_often_it_is_killed_each_deal_is_decided_once_and_card_effect_and_record_agree()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs kill -9 and /bin/sh");
        await using var outside = await Outside.StartAsync();
        var numbers = await FillAsync(outside);
        var bot = await ChildBot.StartAsync(outside);
        foreach (var number in numbers)
            Assert.Equal(200, await bot.PostAsync(Talk(outside, Ada, "a:ada").Executing(Deals.Send(number))));
        var version = await VersionAsync(outside, numbers[0]);
        var left = new ConcurrentQueue<JsonObject>(numbers.Select((number, index) => Talk(outside, Cara, $"a:kill-{index % Callers}").Executing(Press(number, "approve", version))));

        for (var kill = 1; kill <= Kills; kill++)
        {
            await PressAsync(bot, left, killAfter: Requests / (Kills + 2));
            await bot.DisposeAsync();
            bot = await ChildBot.StartAsync(outside);
        }

        Assert.NotEmpty(left);
        await PressAsync(bot, left, killAfter: null);
        Assert.Empty(left);

        // An old card of each is pressed once more.
        foreach (var number in numbers)
            Assert.Equal(200, await bot.PostAsync(Talk(outside, Cara, "a:kill-again").Executing(Press(number, "decline", version))));
        await bot.DisposeAsync();

        await using var store = Database.Open(outside.StoreSetting, Durability.Normal);
        Assert.True((await AuditChain.VerifyAsync(store, TestContext.Current.CancellationToken)).IsWhole);
        foreach (var number in numbers)
        {
            Assert.Equal((RequestState.Approved, "cara"), await store.ReadAsync(async tx => await new RequestStore(tx).FindAsync(number) is { } it ? (it.State, it.DecidedById!) : default, TestContext.Current.CancellationToken));
            Assert.Equal(1, await CountAsync(store, $"audit where subject = 'request:{number}' and action = 'deal.approve'"));
            Assert.Equal(0, await CountAsync(store, $"audit where subject = 'request:{number}' and action = 'deal.decline'"));
            Assert.Equal(1, await CountAsync(store, $"protections where number = {number}"));
            Assert.Equal(1, await CountAsync(store, $"request_alarms where number = {number} and alarm = 'tell'"));

            // What the approver reads is what was done: the answer that is kept for a repeated delivery.
            Assert.True(await CountAsync(store, $"deliveries where body like '%deal {number}%' and body like '%pproved by Cara Voss%'") >= 1);
        }
    }

    /// <summary>Presses come from several clients at once; one whose answer did not come is pressed again later.</summary>
    private static async Task PressAsync(ChildBot bot, ConcurrentQueue<JsonObject> left, int? killAfter)
    {
        var answered = 0;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var callers = Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (left.TryDequeue(out var press))
            {
                if (await bot.PostAsync(press) is not 200)
                {
                    left.Enqueue(press);
                    return;
                }

                if (Interlocked.Increment(ref answered) == killAfter) enough.TrySetResult();
            }
        })).ToList();

        if (killAfter is not null)
        {
            await enough.Task.WaitAsync(Patience.Limit);
            await bot.KillAsync();
        }

        await Task.WhenAll(callers);
    }

    private static async Task<IReadOnlyList<long>> FillAsync(Outside outside)
    {
        await using var store = Database.Open(outside.StoreSetting, Durability.Normal);
        var numbers = new List<long>();
        for (var customer = 0; customer < Requests; customer++) numbers.Add(await Deals.DraftAsync(store, Customers.Named(customer)));
        return numbers;
    }

    private static JsonNode Press(long number, string step, int version) =>
        JsonNode.Parse($$"""{"do":"take","number":{{number}},"step":"{{step}}","version":{{version}},"level":"premier","f_note":"Not this time"}""")!;

    private static async Task<int> VersionAsync(Outside outside, long number)
    {
        await using var store = Database.Open(outside.StoreSetting, Durability.Normal);
        return (await store.ReadAsync(tx => new RequestStore(tx).FindAsync(number), TestContext.Current.CancellationToken))!.Version;
    }

    private static Talk Talk(Outside outside, Account who, string conversation) => new(outside, who, conversation, "personal");

    private static Task<long> CountAsync(Database store, string rows) =>
        store.ReadAsync(tx => tx.FirstAsync($"select count(*) from {rows}", row => row.GetInt64(0)), TestContext.Current.CancellationToken);
}
