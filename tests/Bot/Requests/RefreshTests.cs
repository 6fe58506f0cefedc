using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Bot.Running;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>Cards that Teams renews by itself, and old ones that are pressed late.</summary>
public sealed class RefreshTests : IAsyncLifetime
{
    private static readonly string[] Deciding = ["Approve", "Decline …", "Ask for more …", "Reassign …", "Undo"];

    private RunningBot bot = null!;
    private Desk desk = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        desk = new Desk(bot);
        await desk.OpenAsync(Ada, Cara);
        await Deals.SubmitAsync(bot, "Contoso");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task The_card_is_renewed_for_the_approver_alone_and_renewing_changes_nothing()
    {
        var refresh = await RefreshOfAsync();
        Assert.Equal([Cara.Mri], refresh["userIds"]!.AsArray().Select(id => (string?)id));
        Assert.Equal("open", (string?)refresh["action"]!["verb"]);
        await desk.SettleAsync();
        var before = await StateAsync();

        var own = await desk.RefreshAsync(Cara, refresh);
        Assert.Contains("Approve", own.Buttons());
        Assert.Contains("Decline …", own.Buttons());
        Assert.Contains("Ada Holt asks to register this deal.", own.Words);
        Assert.Equal([Cara.Mri], own.Refresh()!["userIds"]!.AsArray().Select(id => (string?)id));

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Whoever_may_not_decide_gets_no_button_to_decide_with()
    {
        var refresh = await RefreshOfAsync();
        await desk.SettleAsync();
        var before = await StateAsync();

        foreach (var who in (Account[])[Ada, Axel, Paul])
        {
            var seen = await desk.RefreshAsync(who, refresh);
            Assert.Contains("Submitted", seen.Words);
            Assert.Empty(seen.Buttons().Intersect(Deciding));
            Assert.DoesNotContain("business hours ", seen.Words);
        }

        foreach (var who in (Account[])[Mia, Ben, Gus, Kurt, Otto, Unlinked(AlderTenant, "Nobody Known"), Unlinked(Home, "Nobody Else")])
        {
            var seen = await desk.RefreshAsync(who, refresh);
            Assert.DoesNotContain("Contoso", seen.Raw);
            Assert.DoesNotContain("450", seen.Raw);
        }

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task A_second_one_who_may_decide_sees_the_buttons_too()
    {
        var seen = await desk.RefreshAsync(Dora, await RefreshOfAsync());

        Assert.Contains("Approve", seen.Buttons());
        Assert.Contains("Cara Voss decides.", seen.Words);
    }

    [Fact]
    public async Task An_old_card_pressed_after_the_decision_shows_how_it_stands_and_changes_nothing()
    {
        var old = await desk.LetterAsync(Cara, "asks to register this deal");
        var prepared = await desk.PressAsync(Cara, old, "Decline …");
        await desk.PressAsync(Cara, old, "Approve");
        await desk.SettleAsync();
        var before = await StateAsync();

        foreach (var seen in (Heard[])
            [await desk.PressAsync(Cara, old, "Approve"), await desk.PressAsync(Cara, old, "Ask for more …"), await desk.PressAsync(Cara, prepared, "Decline deal 1001", ("f_note", "Too late"))])
        {
            Assert.Contains("It has just been decided. Undo that first", seen.Words);
            Assert.Contains("Approved by Cara Voss", seen.Words);
        }

        Assert.Equal(before, await StateAsync());
        await bot.RestartAsync(Now.AddMinutes(11));
        await desk.LetterAsync(Ada, "Deal 1001 is approved");
        var late = await desk.PressAsync(Cara, prepared, "Decline deal 1001", ("f_note", "Much too late"));
        Assert.Contains("It is approved, so that cannot be done now.", late.Words);
        Assert.Equal(RequestState.Approved, (await desk.RequestAsync(1001)).State);
    }

    [Fact]
    public async Task A_decision_on_what_has_changed_meanwhile_is_not_taken()
    {
        var old = await desk.LetterAsync(Cara, "asks to register this deal");
        await desk.PressAsync(Cara, await desk.PressAsync(Cara, old, "Ask for more …"), "Send the question", ("f_note", "Since when?"));
        var asked = await desk.LetterAsync(Ada, "Akamai asks for more");
        await desk.PressAsync(Ada, await desk.PressAsync(Ada, asked, "Answer …"), "Send the answer", ("f_note", "Since May"));

        var seen = await desk.PressAsync(Cara, old, "Approve");

        Assert.Contains("It has changed since you saw it. Look again, then decide.", seen.Words);
        Assert.Contains("Since May", seen.Words);
        Assert.Equal(RequestState.Submitted, (await desk.RequestAsync(1001)).State);
        Assert.Contains("Approved by", (await desk.PressAsync(Cara, seen, "Approve")).Words);
    }

    [Fact]
    public async Task A_decision_is_not_taken_when_the_partners_level_has_changed_meanwhile()
    {
        var old = await desk.LetterAsync(Cara, "asks to register this deal");
        await ImportAsync(bot.Store, "partners.csv", Partners.Replace("reseller,Premier", "reseller,Select", StringComparison.Ordinal));

        var seen = await desk.PressAsync(Cara, old, "Approve");

        Assert.Contains("Alder Networks is Select now; it was Premier when you saw this.", seen.Words);
        Assert.Equal(RequestState.Submitted, (await desk.RequestAsync(1001)).State);
        Assert.Contains("Approved by", (await desk.PressAsync(Cara, seen, "Approve")).Words);
    }

    private async Task<JsonNode> RefreshOfAsync() => (await desk.LetterAsync(Cara, "asks to register this deal")).Refresh()!;

    /// <summary>All that a request is made of, and all that was or will be said of it.</summary>
    private async Task<string> StateAsync()
    {
        var rows = new List<string>();
        foreach (var table in (string[])["requests", "protections", "deal_names", "request_alarms", "sent_cards", "outbox", "mdf_ledger", "audit where action not like 'refused:%'"])
        {
            rows.Add(table);
            rows.AddRange(await bot.Store.ReadAsync(
                store => store.AllAsync($"select * from {table}", row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue))), TestContext.Current.CancellationToken));
        }

        return string.Join('\n', rows);
    }
}
