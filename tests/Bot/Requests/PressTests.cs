using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Store;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>Many press at once what only one can decide.</summary>
public sealed class PressTests
{
    /// <summary>Three devices of the one who decides, a second one who may, and four who may not.</summary>
    private static readonly Account[] Callers = [Cara, Cara, Cara, Dora, Kurt, Ada, Ben, Unlinked(AlderTenant, "Nobody Known")];

    private sealed record Press(long Number, Account Who, JsonObject Activity);

    [Fact]
    public async Task Ten_thousand_presses_of_eight_callers_on_two_hundred_requests_decide_each_once()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        await new Desk(bot).OpenAsync(Ada, Cara, Dora);

        await DecideAsync([bot], requests: 200, presses: 10_000);
    }

    [Fact]
    public async Task Two_replicas_over_one_database_decide_each_once()
    {
        await using var database = await TestDatabase.PostgresAsync();
        await using (var store = database.Open())
            await FillAsync(store);
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo, $"--Store:Connection={database.Connection}");
        await using var replica = await bot.BesideAsync();
        await new Desk(bot).OpenAsync(Ada, Cara, Dora);

        await DecideAsync([bot, replica], requests: 20, presses: 600);
    }

    private static async Task DecideAsync(IReadOnlyList<RunningBot> hosts, int requests, int presses)
    {
        var (bot, desk) = (hosts[0], new Desk(hosts[0]));
        var numbers = new List<long>();
        for (var customer = 0; customer < requests; customer++) numbers.Add(await Deals.DraftAsync(bot.Store, Customers.Named(customer)));
        await Parallel.ForEachAsync(numbers, async (number, _) => Assert.Contains("Sent to Cara Voss.", (await desk.Of(Ada).ExecuteAsync(Deals.Send(number))).Hear().Words));
        var version = (await desk.RequestAsync(numbers[0])).Version;

        var all = Shuffled(numbers, desk, version, presses);
        var answers = new Answer[all.Count];
        await Parallel.ForAsync(0, all.Count, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (index, _) => answers[index] = await PostAsync(hosts[index % hosts.Count], index, all[index].Activity));

        // Everybody is answered, who pressed twice alike, and who has no right learns nothing.
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.All(answers, answer => Assert.Contains("\"value\":", answer.Body));
        Assert.All(all.Zip(answers).GroupBy(each => (string)each.First.Activity["id"]!), same => Assert.Single(same.Select(each => each.Second).Distinct()));
        foreach (var (press, answer) in all.Zip(answers).Where(each => each.First.Who != Cara && each.First.Who != Dora))
        {
            Assert.DoesNotContain("Undo", answer.Body);
            if (press.Who != Ada) Assert.DoesNotContain("450,000", answer.Body);
            else Assert.DoesNotContain("pproved by", answer.Body);
        }

        var isApproved = 0;
        foreach (var number in numbers)
        {
            var request = await desk.RequestAsync(number);
            var decisions = (await desk.RecordAsync(number)).Where(entry => !entry.StartsWith("refused:", StringComparison.Ordinal)).ToList();
            Assert.Equal(version + 1, request.Version);
            Assert.Contains(request.DecidedById, (string[])["cara", "dora"]);
            Assert.Equal(["deal.submit ada", $"deal.{(request.State is RequestState.Approved ? "approve" : "decline")} {request.DecidedById}"], decisions);
            Assert.Equal([RequestAlarm.Tell, .. request.State is RequestState.Approved ? (RequestAlarm[])[RequestAlarm.Warn, RequestAlarm.Expire] : []], await desk.AlarmsAsync(number));
            if (request.State is RequestState.Approved) isApproved++;
        }

        Assert.InRange(isApproved, 1, requests - 1);
        Assert.Equal(0, await bot.CountAsync("audit where action like 'refused:%' and actor not in ('ada')"));
        await desk.AssertWholeAsync();
        await desk.SettleAsync();
        Assert.All(desk.Shown(Ada), card => Assert.DoesNotContain("pproved by", card.Words));
    }

    /// <summary>One in ten over the network; the others enter behind the door, where the time that it takes tells nothing.</summary>
    private static Task<Answer> PostAsync(RunningBot host, int index, JsonObject activity) => index % 10 == 0 ? host.PostAsync(activity) : host.TurnAsync(activity);

    /// <summary>Presses of Approve and Decline in an order by chance, one in ten of them delivered twice.</summary>
    private static List<Press> Shuffled(List<long> numbers, Desk desk, int version, int count)
    {
        var chance = new Random(20261122);
        var all = new List<Press>(count);
        while (all.Count < count)
        {
            if (all.Count > 0 && chance.Next(10) == 0)
            {
                all.Add(all[chance.Next(all.Count)]);
                continue;
            }

            var (number, who) = (numbers[chance.Next(numbers.Count)], Callers[chance.Next(Callers.Length)]);
            var data = chance.Next(2) == 0
                ? $$"""{"do":"take","number":{{number}},"step":"approve","version":{{version}},"level":"premier"}"""
                : $$"""{"do":"take","number":{{number}},"step":"decline","version":{{version}},"level":"premier","f_note":"Not this time"}""";
            all.Add(new Press(number, who, desk.Of(who).Executing(JsonNode.Parse(data)!)));
        }

        chance.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all));
        return all;
    }
}
