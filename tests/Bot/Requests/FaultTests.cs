using System.Security.Cryptography;
using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>
/// An approval that a kill -9 breaks off. A killed process leaves exactly the files that there are, so these are copied before every
/// statement; another host is started on each state of the disk in which they were, and gets the press again.
/// </summary>
public sealed class FaultTests
{
    [Fact]
    public async Task Wherever_the_approval_of_a_deal_is_broken_off_it_is_made_once_and_shown()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        var desk = new Desk(bot);
        await desk.OpenAsync(Ada, Cara);
        await Deals.SubmitAsync(bot, "Contoso");
        await desk.LetterAsync(Cara, "asks to register");
        await desk.Of(Cara).AskAsync("Show 1001");
        await desk.Of(Ada).AskAsync("Show 1001");

        await BreakOffAsync(bot, Cara, 1001, async (host, seen) =>
        {
            Assert.Equal(["deal.submit ada", "deal.approve cara"], await seen.RecordAsync(1001));
            Assert.NotEqual(0, await host.CountAsync("protections where number = 1001"));
            Assert.Equal(0, await host.CountAsync("mdf_ledger"));
        });
    }

    [Fact]
    public async Task Wherever_the_approval_of_an_activity_is_broken_off_its_budget_is_kept_once()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        var desk = new Desk(bot);
        await desk.OpenAsync(Mia, Pia);
        await ImportAsync(bot.Store, "mdf_budgets.csv", "partner_id,year,quarter,budget_usd\nalder,2026,3,25000\n");
        await Deals.ProposeAsync(bot, "API breakfast");
        await desk.LetterAsync(Pia, "asks for funds");
        await desk.Of(Pia).AskAsync("Show 1001");
        await desk.Of(Mia).AskAsync("Show 1001");

        await BreakOffAsync(bot, Pia, 1001, async (host, seen) =>
        {
            Assert.Equal(["mdf.submit mia", "mdf.approve pia"], await seen.RecordAsync(1001));
            Assert.Equal(1, await host.CountAsync("mdf_ledger where kind = 'reserved' and amount_cents = 1000000 and number = 1001"));
            Assert.Equal(1, await host.CountAsync("mdf_ledger"));
        });
    }

    private static async Task BreakOffAsync(RunningBot bot, Account approver, long number, Func<RunningBot, Desk, Task> check)
    {
        var desk = new Desk(bot);
        await desk.SettleAsync();
        var press = desk.Of(approver).Executing(desk.Cards(approver, number)[0].Button("Approve"));
        var version = (await desk.RequestAsync(number)).Version;

        using var disk = new Disk(bot);
        Assert.Contains("Approved by", (await bot.PostAsync(press)).Hear().Words);
        await desk.SettleAsync();
        disk.Stop();
        await bot.DropAsync();

        // Before the commit, after it, and after what the sender notes.
        Assert.InRange(disk.Statements, 20, 500);
        Assert.InRange(disk.States.Count, 3, 40);
        var found = new List<RequestState>();
        foreach (var (state, arrived) in disk.WithTornCommit())
        {
            var calls = bot.Connector.Calls.Count;
            await using var host = await bot.BesideAsync(state);
            var seen = new Desk(host);
            found.Add((await seen.RequestAsync(number)).State);

            var answer = await host.PostAsync(press);
            Assert.Contains("Approved by", answer.Hear().Words);
            await seen.SettleAsync();

            var request = await seen.RequestAsync(number);
            Assert.Equal((RequestState.Approved, version + 1), (request.State, request.Version));
            Assert.Equal([RequestAlarm.Tell, RequestAlarm.Warn, RequestAlarm.Expire], await seen.AlarmsAsync(number));
            Assert.Equal(2, await host.CountAsync($"sent_cards where number = {number} and person_id = '{request.ApproverId}' and activity_id is not null"));
            await check(host, seen);
            await seen.AssertWholeAsync();

            // What Teams shows: what had come before the kill, and what came after it.
            ConnectorCall[] taken = [.. bot.Connector.Calls.Take(arrived), .. bot.Connector.Calls.Skip(calls)];
            var cards = Screen.Of(taken, desk.Of(approver).Conversation).Where(card => card.Raw.Contains($"\"number\":{number}", StringComparison.Ordinal)).ToList();
            Assert.Equal(2, cards.Count);
            Assert.All(cards, card => Assert.Contains("Approved by", card.Words));
            Assert.All(cards, card => Assert.Equal("Undo", card.Buttons()[0]));
            Assert.DoesNotContain(taken, call => call.Conversation != desk.Of(approver).Conversation && call.Body.Contains("Approved by", StringComparison.Ordinal));
        }

        // Nothing of it with a torn commit and with none, all of it ever after.
        Assert.Equal([RequestState.Submitted, RequestState.Submitted, RequestState.Submitted, RequestState.Submitted, .. Enumerable.Repeat(RequestState.Approved, disk.States.Count - 1)], found);
    }

    /// <summary>The store's files as they were before each statement of a transaction that writes; equal ones once.</summary>
    private sealed class Disk : IDisposable
    {
        private readonly RunningBot bot;
        private readonly HashSet<string> known = [];
        private readonly List<DirectoryInfo> folders = [];
        private readonly Lock gate = new();

        public Disk(RunningBot bot)
        {
            this.bot = bot;
            bot.Store.Engine.Before = _ => Keep();
        }

        public int Statements { get; private set; }

        /// <summary>Each with how many calls the connector had by then.</summary>
        public List<(DirectoryInfo Folder, int Arrived)> States { get; } = [];

        public void Stop()
        {
            bot.Store.Engine.Before = null;
            Keep();
        }

        /// <summary>Also the commit's own write, cut off in the middle.</summary>
        public IEnumerable<(DirectoryInfo Folder, int Arrived)> WithTornCommit()
        {
            var (before, after) = (Log(States[0].Folder), Log(States[1].Folder));
            var (from, to) = (before.Exists ? before.Length : 0, after.Length);
            foreach (var cut in (long[])[from + 1, from + ((to - from) / 2), to - 1])
            {
                if (cut <= from || cut >= to) continue;
                var torn = Copy(States[1].Folder.FullName);
                using (var log = Log(torn).Open(FileMode.Open)) log.SetLength(cut);
                yield return (torn, States[1].Arrived);
            }

            foreach (var state in States) yield return state;
        }

        public void Dispose()
        {
            foreach (var folder in folders) folder.Delete(recursive: true);
        }

        private static FileInfo Log(DirectoryInfo folder) => new(Path.Combine(folder.FullName, "partnerbot.db-wal"));

        private DirectoryInfo Copy(string from)
        {
            var to = Directory.CreateTempSubdirectory("partnerbot-killed-");
            folders.Add(to);
            foreach (var file in (string[])["partnerbot.db", "partnerbot.db-wal"])
                if (File.Exists(Path.Combine(from, file))) File.WriteAllBytes(Path.Combine(to.FullName, file), File.ReadAllBytes(Path.Combine(from, file)));
            return to;
        }

        private void Keep()
        {
            lock (gate)
            {
                Statements++;
                var folder = Copy(Path.GetDirectoryName(bot.Outside.File)!);
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                foreach (var file in folder.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file.FullName));
                if (known.Add(Convert.ToHexString(hash.GetHashAndReset()))) States.Add((folder, bot.Connector.Calls.Count));
            }
        }
    }
}
