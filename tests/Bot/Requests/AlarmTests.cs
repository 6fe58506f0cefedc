using PartnerBot.Program.Requests;
using PartnerBot.Tests.Bot.Running;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>What time brings. The one who decides works from nine to five in Berlin; the day is a Monday, eleven o'clock there.</summary>
public sealed class AlarmTests : IAsyncLifetime
{
    private const string Half = "Half of the time to decide has passed.";
    private const string Full = "The time to decide has passed.";
    private const string Next = "Nobody has decided it in time, so it comes to you.";

    private RunningBot bot = null!;
    private Desk desk = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        desk = new Desk(bot);
        await desk.OpenAsync(Ada, Cara, Dora);
        await Deals.SubmitAsync(bot, "Contoso");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Reminders_come_at_half_of_the_target_and_at_all_of_it_and_then_the_next_one_decides()
    {
        // Six hours on Monday and two on Tuesday are half of sixteen.
        await AtAsync(Day(4, 8, 45));
        Assert.Equal(0, Heard(Cara, Half));
        await AtAsync(Day(4, 9));
        Assert.Equal(1, Heard(Cara, Half));

        await AtAsync(Day(5, 8, 45));
        Assert.Equal(0, Heard(Cara, Full));
        await AtAsync(Day(5, 9));
        Assert.Equal(1, Heard(Cara, Full));

        await AtAsync(Day(6, 8, 45));
        Assert.Equal("cara", (await desk.RequestAsync(1001)).ApproverId);
        await AtAsync(Day(6, 9));
        Assert.Equal(1, Heard(Dora, Next));
        Assert.Equal("dora", (await desk.RequestAsync(1001)).ApproverId);
        Assert.All(desk.Cards(Cara, 1001), card => Assert.Contains("Dora Lund decides.", card.Words));
        Assert.Equal(["deal.submit ada", "deal.reassign clock"], await desk.RecordAsync(1001));

        await AtAsync(Day(7, 9));
        Assert.Equal((1, 1, 0, 0, 1), (Heard(Cara, Half), Heard(Cara, Full), Heard(Dora, Half), Heard(Dora, Full), Heard(Dora, Next)));
        Assert.Contains("Approved by Dora Lund", (await desk.PressAsync(Dora, desk.Cards(Dora, 1001)[^1], "Approve")).Words);
    }

    [Fact]
    public async Task What_was_decided_is_not_reminded_of()
    {
        await desk.PressAsync(Cara, await desk.LetterAsync(Cara, "asks to register"), "Approve");

        await AtAsync(Day(6, 9));

        Assert.Equal(0, Heard(Cara, Half) + Heard(Cara, Full) + Heard(Dora, Next));
        Assert.Equal("cara", (await desk.RequestAsync(1001)).ApproverId);
    }

    [Fact]
    public async Task What_was_missed_is_made_up_for_once_in_working_hours_and_only_the_last_of_it()
    {
        // Away from Monday until Saturday.
        await AtAsync(Day(8, 10));
        Assert.Equal(0, Heard(Cara, Half) + Heard(Cara, Full) + Heard(Dora, Next));

        await AtAsync(Day(10, 6, 45));
        Assert.Equal(0, Heard(Cara, Half) + Heard(Cara, Full) + Heard(Dora, Next));
        await AtAsync(Day(10, 7));
        await AtAsync(Day(10, 7));
        Assert.Equal(0, Heard(Cara, Half) + Heard(Cara, Full));
        Assert.Equal(1, Heard(Dora, Next));
        Assert.Empty(await desk.AlarmsAsync(1001));
    }

    [Fact]
    public async Task Of_two_missed_reminders_the_later_one_comes()
    {
        await AtAsync(Day(5, 14));

        Assert.Equal((0, 1), (Heard(Cara, Half), Heard(Cara, Full)));
        Assert.Equal([RequestAlarm.Escalate], await desk.AlarmsAsync(1001));
    }

    [Fact]
    public async Task Where_nobody_else_can_decide_the_same_one_is_reminded_once_more()
    {
        await bot.SqlAsync("delete from assignments where person_id = 'dora'; update roster set version = 'imported anew'");

        await AtAsync(Day(6, 9));

        Assert.Equal(1, Heard(Cara, "This is long overdue, and there is nobody else to decide it."));
        Assert.Equal("cara", (await desk.RequestAsync(1001)).ApproverId);
    }

    [Fact]
    public async Task A_protection_ends_with_its_last_day_where_the_partner_is()
    {
        await ApproveAsync();
        Assert.Equal(new DateOnly(2026, 11, 1), (await desk.RequestAsync(1001)).Until);

        await AtAsync(new(2026, 11, 1, 22, 45, 0, TimeSpan.Zero));
        Assert.Equal(RequestState.Expiring, (await desk.RequestAsync(1001)).State);
        Assert.NotEqual(0, await bot.CountAsync("protections"));
        await AtAsync(new(2026, 11, 1, 23, 0, 0, TimeSpan.Zero));

        Assert.Equal(RequestState.Expired, (await desk.RequestAsync(1001)).State);
        Assert.Equal(1, Heard(Ada, "The protection of deal 1001 ends soon"));
        Assert.Equal(1, Heard(Ada, "The protection of deal 1001 has ended"));
        Assert.Equal(0, await bot.CountAsync("protections"));
        Assert.Empty(await desk.AlarmsAsync(1001));
        Assert.All(desk.Cards(Ada, 1001), card => Assert.DoesNotContain("Won …", card.Buttons()));
    }

    [Fact]
    public async Task A_protection_that_ended_while_the_bot_was_away_is_not_warned_of_any_more()
    {
        await ApproveAsync();

        await AtAsync(new(2026, 11, 5, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(0, Heard(Ada, "The protection of deal 1001 ends soon"));
        Assert.Equal(1, Heard(Ada, "The protection of deal 1001 has ended"));
        Assert.Equal(["deal.submit ada", "deal.approve cara", "deal.expire clock"], await desk.RecordAsync(1001));
    }

    [Fact]
    public async Task Two_processes_over_one_store_ring_each_alarm_once()
    {
        const int Deals = 12;
        for (var number = 2; number <= Deals; number++) await Requests.Deals.SubmitAsync(bot, Customers.Named(number));
        await desk.SettleAsync();
        foreach (var card in desk.Shown(Cara).Where(each => each.Buttons().Contains("Approve"))) await desk.PressAsync(Cara, card, "Approve");
        await desk.SettleAsync();
        await using var other = await bot.BesideAsync();

        await bot.SqlAsync("update request_alarms set due_at = 0 where alarm = 'tell'");
        await Task.WhenAll(bot.RingAsync(), other.RingAsync(), bot.RingAsync(), other.RingAsync());
        await desk.SettleAsync();

        Assert.Equal(Deals, desk.Shown(Ada).Count(each => each.Words.Contains("is approved", StringComparison.Ordinal) && each.Words.Contains("✓ Deal", StringComparison.Ordinal)));
        Assert.Equal(0, await bot.CountAsync("request_alarms where alarm = 'tell'"));
        Assert.Equal(0, await bot.CountAsync("requests where undecided is not null"));
        await desk.AssertWholeAsync();
    }

    private static DateTimeOffset Day(int day, int hour, int minute = 0) => new(2026, 8, day, hour, minute, 0, TimeSpan.Zero);

    /// <summary>How many messages came with these words, whatever stands in their place by now.</summary>
    private int Heard(Account who, string words) => desk.Of(who).Said().Count(each => each.Words.Contains(words, StringComparison.Ordinal));

    /// <summary>The bot was away until now, and has rung what is due.</summary>
    private async Task AtAsync(DateTimeOffset now)
    {
        await bot.RestartAsync(now);
        await bot.RingAsync();
        await desk.SettleAsync();
    }

    private async Task ApproveAsync()
    {
        await desk.PressAsync(Cara, await desk.LetterAsync(Cara, "asks to register"), "Approve");
        await AtAsync(Now.AddMinutes(11));
    }
}
