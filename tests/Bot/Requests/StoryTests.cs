using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using static PartnerBot.Tests.Bot.Running.Office;

namespace PartnerBot.Tests.Bot.Requests;

/// <summary>A deal's and an activity's whole life, as the people around it see it in Teams. Time passes while the bot is away.</summary>
public sealed class StoryTests
{
    private static readonly (string, string)[] Customer =
        [("f_domain", "contoso.example"), ("f_country", "Germany"), ("f_region", "EMEA"), ("f_standing", "new")];

    private static readonly (string, string)[] Value =
        [("f_amount", "450k"), ("f_close", "2026-12-15"), ("f_budget", "In this year's plan"), ("f_authority", "Their CIO, met twice"), ("f_need", "Their APIs are attacked")];

    [Fact]
    public async Task A_deal_from_a_sentence_until_it_is_won()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        var desk = new Desk(bot);
        await desk.OpenAsync(Ada, Cara);

        // The form has what the sentence said.
        var form = await desk.Of(Ada).AskAsync("Register Contoso, API Security, $450k, closes 15 Dec 2026");
        Assert.Equal("Contoso", form.Input("f_customer"));
        Assert.Equal("API Security", form.Input("f_products"));
        form = await desk.PressAsync(Ada, form, "Next", [("f_customer", "Contoso"), ("f_products", "API Security"), .. Customer]);
        Assert.Equal("450000", form.Input("f_amount"));
        Assert.Equal("2026-12-15", form.Input("f_close"));
        form = await desk.PressAsync(Ada, form, "Next", [.. Value, ("f_amount", "-5")]);
        Assert.Contains("The amount cannot be negative", form.Words);
        Assert.Equal("Their CIO, met twice", form.Input("f_authority"));
        form = await desk.PressAsync(Ada, form, "Next", Value);
        Assert.Contains("What approval would bring", form.Words);
        Assert.Contains("Approval is Akamai's.", form.Words);
        Assert.Empty(await desk.RecordAsync(1001));
        var sent = await desk.PressAsync(Ada, form, "Send to Akamai");
        Assert.Contains("Sent to Cara Voss.", sent.Words);

        // The one who decides wants to know more.
        var asked = await desk.LetterAsync(Cara, "Ada Holt asks to register this deal.");
        Assert.Contains("0 of 16 business hours", asked.Words);
        Assert.Contains("$450,000", asked.Words);
        var question = await desk.PressAsync(Cara, asked, "Ask for more …");
        var back = await desk.PressAsync(Cara, question, "Send the question", ("f_note", "Which APIs, and how many?"));
        Assert.Contains("has to add something", back.Words);
        await desk.SettleAsync();
        Assert.Contains("has to add something", Assert.Single(desk.Cards(Cara, 1001)).Words);

        var told = await desk.LetterAsync(Ada, "Akamai asks for more on deal 1001");
        Assert.Contains("Which APIs, and how many?", told.Words);
        var answer = await desk.PressAsync(Ada, told, "Answer …");
        await desk.PressAsync(Ada, answer, "Send the answer", ("f_note", "Forty, of their shop"));
        var added = await desk.LetterAsync(Cara, "What you asked for was added.");
        Assert.Contains("Forty, of their shop", added.Words);
        await desk.SettleAsync();
        Assert.All(desk.Cards(Cara, 1001), card => Assert.Contains("Ada Holt asks to register this deal.", card.Words));

        // Approved, and until that stands it is nobody else's to know.
        var approved = await desk.PressAsync(Cara, added, "Approve");
        Assert.Contains("Approved by Cara Voss", approved.Words);
        Assert.Equal("Undo", approved.Buttons()[0]);
        await desk.SettleAsync();
        Assert.Equal(2, desk.Cards(Cara, 1001).Count);
        Assert.All(desk.Cards(Cara, 1001), card => Assert.Contains("Approved by Cara Voss", card.Words));
        foreach (var wish in (string[])["Show 1001", "History 1001", "My deals"])
            Assert.DoesNotContain("Approved", (await desk.Of(Ada).AskAsync(wish)).Words);
        await desk.SettleAsync();
        Assert.All(desk.Cards(Ada, 1001), card => Assert.DoesNotContain("Approved", card.Words));
        Assert.All(desk.Shown(Ada), card => Assert.DoesNotContain("1001 is approved", card.Words));

        await bot.RestartAsync(Now.AddMinutes(11));
        var news = await desk.LetterAsync(Ada, "Deal 1001 is approved");
        Assert.Contains("Discount in force", news.Words);
        Assert.Contains("35% instead of 15% off the price list", news.Words);
        Assert.Contains("1 Nov 2026", news.Words);
        await desk.SettleAsync();
        Assert.All(desk.Cards(Cara, 1001), card => Assert.DoesNotContain("Undo", card.Buttons()));
        Assert.Contains("approved", (await desk.Of(Ada).AskAsync("History 1001")).Words);

        // Its end comes near: at nine in the partner's morning, and not before.
        await bot.RestartAsync(new(2026, 10, 18, 6, 45, 0, TimeSpan.Zero));
        await desk.Of(Ada).AskAsync("Thanks");
        Assert.Equal(RequestState.Approved, (await desk.RequestAsync(1001)).State);
        await bot.RestartAsync(new(2026, 10, 18, 7, 0, 0, TimeSpan.Zero));
        var warned = await desk.LetterAsync(Ada, "The protection of deal 1001 ends soon");
        var why = await desk.PressAsync(Ada, warned, "Ask to extend …");
        await desk.PressAsync(Ada, why, "Ask to extend", ("f_note", "Their budget is voted on in November"));
        var wish2 = await desk.LetterAsync(Cara, "The partner asks to extend the protection.");
        Assert.Contains("Their budget is voted on in November", wish2.Words);
        await desk.PressAsync(Cara, wish2, "Extend by 30 days");
        var extended = await desk.LetterAsync(Ada, "Deal 1001 is extended");
        Assert.Contains("1 Dec 2026", extended.Words);
        Assert.DoesNotContain("Ask to extend …", extended.Buttons());

        // Won.
        await bot.RestartAsync(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        warned = await desk.LetterAsync(Ada, "The protection of deal 1001 ends soon");
        var close = await desk.PressAsync(Ada, warned, "Won …");
        var won = await desk.PressAsync(Ada, close, "Mark deal 1001 as won", ("f_note", "Signed today"));
        Assert.Contains("Well done!", won.Words);
        await desk.LetterAsync(Cara, "The deal is won.");
        await desk.SettleAsync();
        Assert.All(desk.Cards(Cara, 1001), card => Assert.Equal(["History"], card.Buttons()));
        Assert.Empty(await desk.AlarmsAsync(1001));
        Assert.Equal(0, await bot.CountAsync("protections"));
        Assert.Equal(
            ["deal.submit ada", "deal.ask_for_more cara", "deal.add ada", "deal.approve cara", "deal.warn clock", "deal.ask_to_extend ada", "deal.extend cara", "deal.warn clock", "deal.win ada"],
            await desk.RecordAsync(1001));
        await desk.AssertWholeAsync();
    }

    [Fact]
    public async Task A_deal_is_registered_in_a_window_and_decided_in_one()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        var desk = new Desk(bot);
        await desk.OpenAsync(Ada, Cara);

        var form = await desk.Of(Ada).AskAsync("Register a deal");
        var window = await desk.WindowAsync(Ada, "task/fetch", form.Button("Open in a window"));
        Assert.Equal("continue", (string?)window.Json["task"]!["type"]);
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Next"), Customer);
        Assert.Contains("Type the customer's legal name.", window.Words);
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Next"), [("f_customer", "Contoso"), ("f_products", "API Security"), .. Customer]);
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Back"), Value);
        Assert.Equal("Contoso", window.Input("f_customer"));
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Next"));
        Assert.Equal("450k", window.Input("f_amount"));
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Next"));
        window = await desk.WindowAsync(Ada, "task/submit", window.Button("Send to Akamai"));
        Assert.Contains("Sent to Cara Voss.", window.Words);
        Assert.DoesNotContain("Action.Execute", window.Raw);

        var asked = await desk.LetterAsync(Cara, "asks to register this deal");
        window = await desk.WindowAsync(Cara, "task/submit", asked.Button("Decline …"));
        window = await desk.WindowAsync(Cara, "task/submit", window.Button("Decline deal 1001"));
        Assert.Contains("A reason is needed", window.Words);
        window = await desk.WindowAsync(Cara, "task/submit", window.Button("Decline deal 1001"), ("f_note", "We talk to them ourselves"));
        Assert.Contains("Declined by Cara Voss", window.Words);
        window = await desk.WindowAsync(Cara, "task/submit", window.Button("Undo"));
        Assert.Contains("Approve", window.Buttons());
        window = await desk.WindowAsync(Cara, "task/submit", window.Button("Approve"));
        Assert.Contains("Approved by Cara Voss", window.Words);

        await bot.RestartAsync(Now.AddMinutes(11));
        await desk.LetterAsync(Ada, "Deal 1001 is approved");
        Assert.All(desk.Shown(Ada), card => Assert.DoesNotContain("We talk to them ourselves", card.Words));
        var history = await desk.Of(Ada).AskAsync("History 1001");
        Assert.DoesNotContain("declined", history.Words);
        Assert.Equal(["deal.submit ada", "deal.decline cara", "deal.undo cara", "deal.approve cara"], await desk.RecordAsync(1001));
        await desk.AssertWholeAsync();
    }

    [Fact]
    public async Task An_activity_from_its_proposal_until_what_came_of_it()
    {
        await using var bot = await RunningBot.StartAsync(Now, Desk.LongUndo);
        var desk = new Desk(bot);
        await desk.OpenAsync(Ada, Mia, Cara, Pia);
        await Deals.WinAsync(bot, desk, "Fabrikam", 90_000);

        // The budget of the quarter in which it will be held.
        var budget = await desk.Of(Pia).AskAsync("What is left of the MDF budget of Alder Networks in Q3 2026?");
        var set = await desk.PressAsync(Pia, budget, "Set budget …");
        budget = await desk.PressAsync(Pia, set, "Set budget for Q3 2026", ("f_amount", "25k"));
        Assert.Contains("$25,000", budget.Words);

        var form = await desk.Of(Mia).AskAsync("I want to propose an MDF activity");
        form = await desk.PressAsync(
            Mia, form, "Next", ("f_activity", "API breakfast"), ("f_activityKind", "Event"), ("f_heldOn", "2026-09-15"), ("f_region", "EMEA"), ("f_place", "Berlin"), ("f_audience", "30 heads of security"));
        form = await desk.PressAsync(Mia, form, "Next", ("f_cost", "20000"), ("f_share", "12000"), ("f_leads", "25"), ("f_pipeline", "300k"), ("f_deals", "1001"));
        Assert.Contains("Up to 50% of the cost can be asked for", form.Words);
        form = await desk.PressAsync(Mia, form, "Next", ("f_cost", "20000"), ("f_share", "10000"), ("f_leads", "25"), ("f_pipeline", "300k"), ("f_deals", "1001"));
        var sent = await desk.PressAsync(Mia, form, "Send to Akamai");
        Assert.Contains("Sent to Pia Moreau.", sent.Words);

        var asked = await desk.LetterAsync(Pia, "Mia Sand asks for funds for this activity.");
        Assert.Contains("$25,000 of $25,000", asked.Words);
        var approved = await desk.PressAsync(Pia, asked, "Approve");
        Assert.Contains("Approved by Pia Moreau", approved.Words);
        await desk.SettleAsync();
        Assert.All(desk.Shown(Mia), card => Assert.DoesNotContain("MDF 1002 is approved", card.Words));
        Assert.Contains("$15,000", (await desk.Of(Pia).AskAsync("What is left of the MDF budget of Alder Networks in Q3 2026?")).Words);

        await bot.RestartAsync(Now.AddMinutes(11));
        var news = await desk.LetterAsync(Mia, "MDF 1002 is approved");
        var early = await desk.PressAsync(Mia, news, "Claim …");
        early = await desk.PressAsync(Mia, early, "Next", ("f_spent", "18000"), ("f_claimed", "9000"), ("f_leadsGained", "31"));
        Assert.Contains("Claim for it from that day on.", early.Words);

        // It was held, and is claimed for.
        await bot.RestartAsync(new(2026, 9, 16, 9, 0, 0, TimeSpan.Zero));
        await Deals.ProveAsync(bot, 1002);
        var claim = await desk.PressAsync(Mia, news, "Claim …");
        claim = await desk.PressAsync(Mia, claim, "Next", ("f_spent", "18000"), ("f_claimed", "9000"), ("f_leadsGained", "31"), ("f_costProof", "invoice.pdf"), ("f_performanceProof", "photo.jpg"));
        Assert.Contains("invoice.pdf", claim.Words);
        await desk.PressAsync(Mia, claim, "Send to Akamai");
        var claimed = await desk.LetterAsync(Pia, "The activity took place; this is the claim.");
        var part = await desk.PressAsync(Pia, claimed, "Approve part …");
        part = await desk.PressAsync(Pia, part, "Approve part of MDF 1002", ("f_granted", "8000"));
        Assert.Contains("Tell the partner why it is not all of it.", part.Words);
        part = await desk.PressAsync(Pia, part, "Approve part of MDF 1002", ("f_granted", "8000"), ("f_note", "Without the gifts"));
        Assert.Contains("by Pia Moreau", part.Words);
        await desk.SettleAsync();
        Assert.All(desk.Shown(Mia), card => Assert.DoesNotContain("Without the gifts", card.Words));

        await bot.RestartAsync(new(2026, 9, 16, 9, 11, 0, TimeSpan.Zero));
        news = await desk.LetterAsync(Mia, "The claim for MDF 1002 is approved in part");
        Assert.Contains("Without the gifts", news.Words);
        Assert.Contains("$8,000", news.Words);
        await desk.SettleAsync();
        var pay = await desk.PressAsync(Pia, desk.Cards(Pia, 1002)[^1], "Mark as paid …");
        await desk.PressAsync(Pia, pay, "Mark MDF 1002 as paid", ("f_note", "Transfer 77"));
        await desk.LetterAsync(Mia, "MDF 1002 is paid");

        // 90,000 were won for the 8,000 that were paid.
        budget = await desk.Of(Pia).AskAsync("What is left of the MDF budget of Alder Networks in Q3 2026?");
        Assert.Contains("$17,000", budget.Words);
        Assert.Contains("31 of 25", budget.Words);
        Assert.Contains("$90,000", budget.Words);
        Assert.Contains("$11.25", budget.Words);
        Assert.Equal(["mdf.submit mia", "mdf.approve pia", "mdf.claim mia", "mdf.approve pia", "mdf.pay pia"], await desk.RecordAsync(1002));
        Assert.Equal("reserved 1000000, released 200000, paid 800000", await LedgerAsync(bot));
        Assert.Empty(await desk.AlarmsAsync(1002));
        await desk.AssertWholeAsync();
    }

    private static async Task<string> LedgerAsync(RunningBot bot) => string.Join(", ", await bot.Store.ReadAsync(
        store => store.AllAsync("select kind, amount_cents from mdf_ledger order by id", row => $"{row.GetString(0)} {row.GetInt64(1)}"), TestContext.Current.CancellationToken));
}
