using PartnerBot.Cards;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>What happens when nobody does anything: reminders in working hours, the next one to decide, warnings and ends.</summary>
public sealed class TimeTests(SqliteOffice office) : RequestTests(office)
{
    /// <summary>Who got which letter when, since the last look.</summary>
    private List<string> Mail => [.. Story.Letters.Select(it => $"{it.At:ddd d MMM HH:mm} {it.Letter.To.Id}")];

    [Fact]
    public async Task Whoever_decides_is_reminded_in_their_working_hours_and_then_the_next_one_decides()
    {
        Story.Now = At(8, 6, 16, 30);
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        await Story.PassAsync(At(8, 31));

        // Thursday 16:30; sixteen business hours from nine to five are over on Monday 16:30.
        Assert.Equal(["Thu 6 Aug 16:30 mona", "Fri 7 Aug 16:30 mona", "Mon 10 Aug 16:30 mona", "Tue 11 Aug 16:30 nils"], Mail);
        Assert.Equal("nils", (await Story.RequestAsync(number)).ApproverId);
        Assert.Contains("Nobody has decided it in time, so it comes to you.", Story.Reads("nils").Last.Texts);
        Assert.Equal(["alice deal.submit", "clock deal.reassign"], await Story.AuditAsync(number));
        Assert.Contains("by the calendar", (await Story.Of("alice").Says($"history {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_that_falls_on_the_end_of_the_day_comes_the_next_morning()
    {
        Story.Now = At(8, 7, 9, 0);
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        await Story.PassAsync(At(8, 10, 12));

        Assert.Equal(["Fri 7 Aug 09:00 mona", "Mon 10 Aug 09:00 mona"], Mail);
        Assert.Contains("Half of the time to decide has passed.", Story.Reads("mona").Last.Texts);
    }

    [Fact]
    public async Task The_channel_teams_terms_count()
    {
        Story.Terms = Story.Terms with { Deals = new DealTerms(ProtectionDays: 10, TargetHours: 2, WarningDays: 3) };
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        Assert.Contains("Target: 2 business hours, set by your channel team.", Story.Of("alice").Last.Text, StringComparison.Ordinal);

        await Story.PassAsync(Minutes(61));
        Assert.Equal(["Mon 3 Aug 09:00 mona", "Mon 3 Aug 10:00 mona"], Mail);

        await Story.ApprovesAsync("mona", number);
        Assert.Equal(new DateOnly(2026, 8, 13), (await Story.RequestAsync(number)).Until);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_decided_or_back_with_the_partner()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var two = await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo"));
        await Story.DeclinesAsync("mona", one, "No.");
        await Story.Of("mona").Forges(new CardAction.Prepare(two, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs?"));

        await Story.PassAsync(TimeSpan.FromDays(30));

        Assert.Equal(["mona", "mona", "alice", "alice"], Story.Receivers);
        Assert.Equal("mona", (await Story.RequestAsync(two)).ApproverId);
    }

    [Fact]
    public async Task The_answer_starts_the_time_anew()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs?"));
        await Story.PassAsync(At(8, 10, 9));
        await Story.Of("alice").Forges(new CardAction.Prepare(number, RequestStep.Add));
        await Story.Of("alice").Presses("Send the answer", (Field.Note, "Their CFO."));

        Assert.Equal(["RemindHalf 2026-08-11 09:00", "RemindFull 2026-08-12 09:00", "Escalate 2026-08-13 09:00"], await Story.AlarmsAsync(number));
    }

    [Fact]
    public async Task Where_there_is_nobody_else_the_same_one_is_reminded_once_more()
    {
        var number = await Story.SendsAsync("kim", Filled.Deal("Rossmore Rail"));

        await Story.PassAsync(TimeSpan.FromDays(30));

        Assert.Equal(["mona", "mona", "mona", "mona"], Story.Receivers);
        Assert.Contains("This is long overdue, and there is nobody else to decide it.", Story.Reads("mona").Last.Texts);
        Assert.Equal("mona", (await Story.RequestAsync(number)).ApproverId);
    }

    [Fact]
    public async Task An_activity_goes_to_the_marketing_manager_and_then_to_the_channel_account_manager()
    {
        var number = await Story.SendsAsync("grete", Filled.Activity("Autumn dinner"));
        await Story.PassAsync(TimeSpan.FromDays(14));

        Assert.Equal(["olga", "olga", "olga", "mona"], Story.Receivers);
        Assert.Equal("mona", (await Story.RequestAsync(number)).ApproverId);
    }

    [Fact]
    public async Task A_protection_is_warned_of_in_the_partners_morning_and_ends_with_their_day()
    {
        var number = await ApprovedAsync();
        Assert.Equal(new DateOnly(2026, 11, 1), (await Story.RequestAsync(number)).Until);

        await Story.PassAsync(At(12, 1));

        // Berlin: nine in the morning is seven in summer; its first of November ends at 23:00.
        Assert.Equal(["Sun 18 Oct 07:00 alice", "Sun 1 Nov 23:00 alice"], Mail[^2..]);
        Assert.Equal(RequestState.Expired, (await Story.RequestAsync(number)).State);
        Assert.Equal($"✕ The protection of deal {number} has ended", Story.Reads("alice").Last.Title);
    }

    [Fact]
    public async Task An_extension_is_asked_for_and_given_once()
    {
        var number = await ApprovedAsync();
        await Story.PassAsync(At(10, 20));

        await Story.Of("alice").Says($"extend {number}");
        await Story.Of("alice").Presses("Ask to extend", (Field.Note, "Their board meets in November."));
        Assert.Contains("The partner asks to extend the protection.", Story.Reads("mona").Last.Texts);
        Assert.Contains("extension asked for, 12 days left", (await Story.Of("mona").Says("what waits for me?")).Text, StringComparison.Ordinal);
        Assert.False((await Story.Of("alice").Forges(new CardAction.Open(number))).Offers("Ask to extend …"));
        Assert.Contains("You have asked for that already, and the answer is not there yet.", (await Story.Of("alice").Says($"extend {number}")).Texts);

        await Story.Of("mona").Says($"extend {number}");
        await Story.Of("mona").Presses("Extend by 30 days");
        Assert.Equal((RequestState.Extended, new DateOnly(2026, 12, 1)), await Story.RequestAsync(number) is var extended ? (extended.State, extended.Until!.Value) : default);
        Assert.Equal("alice", Story.Receivers[^1]);

        Assert.DoesNotContain($"{number}", (await Story.Of("mona").Says("what waits for me?")).Text, StringComparison.Ordinal);
        Assert.Contains("The protection can be extended once (set by your channel team), and it has been.", (await Story.Of("alice").Says($"extend {number}")).Texts);
        Assert.Contains("The protection can be extended once (set by your channel team), and it has been.", (await Story.Of("mona").Forges(new CardAction.Take(number, RequestStep.Extend, extended.Version))).Texts);
        await Story.PassAsync(At(12, 3));
        Assert.Equal(RequestState.Expired, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task An_extension_is_declined_with_a_reason_and_can_be_asked_for_again()
    {
        var number = await ApprovedAsync();
        await Story.PassAsync(At(10, 20));
        Assert.Contains("Nobody asks to extend it, so there is nothing to decline.", (await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.DeclineExtension))).Texts);
        await Story.Of("alice").Says($"extend {number}");
        await Story.Of("alice").Presses("Ask to extend", (Field.Note, "Their board meets in November."));

        Assert.Equal($"Do not extend deal {number}?", (await Story.Of("mona").Says($"decline {number}")).Title);
        Assert.Contains("✕ A reason is needed: the partner reads it.", (await Story.Of("mona").Presses($"Do not extend deal {number}", (Field.Note, " "))).Texts);
        Assert.True((await Story.RequestAsync(number)).WantsExtension);
        await Story.Of("mona").Presses($"Do not extend deal {number}", (Field.Note, "They have bought elsewhere."));

        Assert.Equal((RequestState.Expiring, false, new DateOnly(2026, 11, 1)), await Story.RequestAsync(number) is var stays ? (stays.State, stays.WantsExtension, stays.Until!.Value) : default);
        Assert.Equal("alice", Story.Receivers[^1]);
        Assert.Equal($"! Deal {number} is not extended", Story.Reads("alice").Last.Title);
        Assert.Contains("They have bought elsewhere.", Story.Reads("alice").Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{number}", (await Story.Of("mona").Says("what waits for me?")).Text, StringComparison.Ordinal);
        Assert.True((await Story.Of("alice").Forges(new CardAction.Open(number))).Offers("Ask to extend …"));
    }

    [Fact]
    public async Task A_warning_that_is_due_at_once_waits_until_the_partner_is_told()
    {
        Story.Terms = Story.Terms with { Deals = new DealTerms(ProtectionDays: 10, WarningDays: 14) };
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);

        await Story.PassAsync(TimeSpan.FromSeconds(59));
        Assert.Equal(["mona"], Story.Receivers);

        await Story.PassAsync(Minutes(1));
        Assert.Equal(["mona", "alice", "alice"], Story.Receivers);
        Assert.Equal(RequestState.Expiring, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task An_alarm_that_rings_twice_is_heard_once()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);
        Story.Now += Minutes(2);

        await Story.RingAsync(number, RequestAlarm.Tell);
        await Story.RingAsync(number, RequestAlarm.Tell);
        await Story.RingAsync(number, RequestAlarm.RemindHalf);

        Assert.Equal(["mona", "alice"], Story.Receivers);
    }

    [Fact]
    public async Task A_deal_that_is_won_is_closed_and_its_approver_hears_of_it()
    {
        var number = await ApprovedAsync();

        await Story.Of("alice").Says($"won {number}");
        await Story.Of("alice").Presses($"Mark deal {number} as won", (Field.Note, "They liked the trial."));
        await Story.PassAsync(TimeSpan.FromDays(200));

        Assert.Equal(RequestState.Won, (await Story.RequestAsync(number)).State);
        Assert.Equal("mona", Story.Receivers[^1]);
        Assert.Empty(await Story.AlarmsAsync(number));
    }

    private async Task<long> ApprovedAsync()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);
        await Story.StandsAsync();
        return number;
    }
}
