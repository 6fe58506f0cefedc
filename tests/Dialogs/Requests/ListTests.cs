using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Program;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs.Requests;

public sealed class ListsOnSqlite(SqliteOffice office) : ListTests(office);

public sealed class ListsOnPostgres(PostgresOffice office) : ListTests(office);

/// <summary>Lists, their filters and pages, the file of them, and what happened to one.</summary>
public abstract class ListTests(Office office) : RequestTests(office)
{
    [Fact]
    public async Task Twenty_five_deals_are_paged_through_and_back()
    {
        await ManyAsync(25);
        await Story.Of("alice").Says("my deals");
        var pages = new List<string> { Story.Of("alice").Last.Title };
        var seen = new HashSet<string>(Story.Of("alice").Last.Thumbs.Select(row => row.GetRawText()));
        while (Story.Of("alice").Last.Offers("Show more"))
        {
            await Story.Of("alice").Presses("Show more");
            pages.Add(Story.Of("alice").Last.Title);
            seen.UnionWith(Story.Of("alice").Last.Thumbs.Select(row => row.GetRawText()));
        }

        Assert.Equal(["My deals 1–8 of 25", "My deals 9–16 of 25", "My deals 17–24 of 25", "My deals 25–25 of 25"], pages);
        Assert.Equal(25, seen.Count);
        Assert.Equal("My deals 17–24 of 25", (await Story.Of("alice").Presses("Back")).Title);
        Assert.Equal("My deals 25–25 of 25", (await Story.Of("alice").Forges(new CardAction.List(RequestList.MyDeals, 999))).Title);
    }

    [Fact]
    public async Task A_filter_goes_on_over_the_pages_and_into_the_file()
    {
        await ManyAsync(25, RequestState.Won);
        await ManyAsync(9, RequestState.Lost);
        await Story.Of("alice").Forges(new CardAction.List(RequestList.MyDeals, 0, new RequestFilter(State: RequestState.Lost)));
        Assert.Equal("My deals 1–8 of 9", Story.Of("alice").Last.Title);
        await Story.Of("alice").Presses("Show more");
        Assert.Equal("My deals 9–9 of 9", Story.Of("alice").Last.Title);
        Assert.DoesNotContain("Won", Story.Of("alice").Last.Text, StringComparison.Ordinal);

        await Story.Of("alice").Presses("Export as CSV");
        Assert.Equal("Here is the list as a file: 9 rows.", Story.Of("alice").Last.Line);
        Assert.Equal(9, Lines(Story.Of("alice").Last.Reply.File!.Text).Skip(1).Count(line => line.Contains(",Lost,", StringComparison.Ordinal)));
    }

    /// <summary>Decisions that can still be undone must not make holes in the pages.</summary>
    [Fact]
    public async Task What_is_submitted_fills_its_pages_whatever_else_there_is()
    {
        await ManyAsync(20, RequestState.Approved);
        await ManyAsync(3, RequestState.Submitted);
        await ManyAsync(1, RequestState.Approved, undecided: RequestState.Submitted);

        await Story.Of("alice").Says("my submitted deals");
        Assert.Equal("My deals", Story.Of("alice").Last.Title);
        Assert.Equal(4, Story.Of("alice").Last.Thumbs.Count);
        Assert.Equal("My deals 17–20 of 20", (await Story.Of("alice").Forges(new CardAction.List(RequestList.MyDeals, 2, new RequestFilter(State: RequestState.Approved)))).Title);
        Assert.Equal("All deals 17–21 of 21", (await Story.Of("mona").Forges(new CardAction.List(RequestList.OurDeals, 2, new RequestFilter(State: RequestState.Approved)))).Title);
    }

    [Theory]
    [InlineData("my deals", "My deals", 2)]
    [InlineData("show all our deals", "All deals", 3)]
    [InlineData("our deals in North America", "All deals", 1)]
    [InlineData("our approved deals", "All deals", 1)]
    [InlineData("which of my deals were declined?", "My deals", 0)]
    [InlineData("my drafts", "My drafts", 1)]
    [InlineData("which deals expire this month?", "Protection ends next", 0)]
    [InlineData("which deals expire in November?", "Protection ends next", 1)]
    public async Task A_sentence_asks_for_a_list(string words, string title, int rows)
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail", region: "NA"));
        await Story.SendsAsync("ben", Filled.Deal("Fieldgate Zoo"));
        var approved = await Story.SendsAsync("alice", Filled.Deal("Dunmere Dairy"));
        await Story.ApprovesAsync("mona", approved);
        await Story.StandsAsync();
        await Story.BeginsAsync("alice", RequestKind.Deal);

        var shown = await Story.Of("alice").Says(words);

        Assert.Equal((title, rows), (shown.Title, shown.Thumbs.Count));
        Assert.NotEmpty(shown.Buttons);
    }

    [Theory]
    [InlineData("my deals over 100k", "Over $100,000", "Dunmere Dairy")]
    [InlineData("my deals of at least 100k", "At least $100,000", "Dunmere Dairy", "Rossmore Rail")]
    [InlineData("my deals above $100,000.01", "Over $100,000.01", "Dunmere Dairy")]
    [InlineData("my deals 100k or more", "At least $100,000", "Dunmere Dairy", "Rossmore Rail")]
    [InlineData("my deals under 100k", "Under $100,000", "Fieldgate Zoo")]
    [InlineData("my deals up to 100000", "At most $100,000", "Fieldgate Zoo", "Rossmore Rail")]
    [InlineData("my deals not over 100 thousand dollars", "At most $100,000", "Fieldgate Zoo", "Rossmore Rail")]
    [InlineData("my deals between 100 and 200k", "$100,000 to $200,000", "Rossmore Rail")]
    [InlineData("my deals not under 100k", "At least $100,000", "Dunmere Dairy", "Rossmore Rail")]
    [InlineData("my deals over 10k and under 100k", "Over $10,000, under $100,000", "Fieldgate Zoo")]
    [InlineData("my Guardicore deals", "Akamai Guardicore Segmentation", "Dunmere Dairy")]
    [InlineData("show my deals for Ion or Guardicore", "Ion or Akamai Guardicore Segmentation", "Dunmere Dairy", "Fieldgate Zoo")]
    [InlineData("my deals with Rossmore", "With “Rossmore”", "Rossmore Rail")]
    [InlineData("my deals with rossmore rail", "With “rossmore rail”", "Rossmore Rail")]
    [InlineData("my Fieldgate deals", "With “Fieldgate”", "Fieldgate Zoo")]
    [InlineData("my submitted deals over 50k", "Submitted · over $50,000", "Dunmere Dairy", "Rossmore Rail")]
    [InlineData("show my deals with Rossmore for API Security under 200k", "With “Rossmore” · API Security · under $200,000", "Rossmore Rail")]
    public async Task A_list_is_narrowed_to_what_was_said_and_says_so(string words, string filter, params string[] customers)
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo", products: "Ion", amount: "40k"));
        await Story.SendsAsync("alice", Filled.Deal("Dunmere Dairy", products: "Guardicore, API Security", amount: "250k"));

        var shown = await Story.Of("alice").Says(words);

        Assert.Equal("My deals", shown.Title);
        Assert.Contains(filter, shown.Texts);
        Assert.Equal(customers, ((string[])["Dunmere Dairy", "Fieldgate Zoo", "Rossmore Rail"]).Where(customer => shown.Texts.Contains(customer)));
    }

    [Theory]
    [InlineData("my deals over 1m", "Nothing matches: over $1,000,000. Press “Show all” for the list without that.")]
    [InlineData("my Ion deals", "Nothing matches: Ion. Press “Show all” for the list without that.")]
    [InlineData("my deals with Contoso", "Nothing matches: with “Contoso”. Press “Show all” for the list without that.")]
    [InlineData("my approved deals", "Nothing matches: approved. Press “Show all” for the list without that.")]
    public async Task A_list_that_a_filter_empties_names_it_and_shows_all(string words, string text)
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        Assert.Contains(text, (await Story.Of("alice").Says(words)).Texts);
        Assert.Contains("Rossmore Rail", (await Story.Of("alice").Presses("Show all")).Texts);
        Assert.False(Story.Of("alice").Last.Offers("Show all"));
    }

    [Fact]
    public async Task An_amount_that_can_be_two_is_asked_for_again()
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        Assert.Contains("two ways", (await Story.Of("alice").Says("my deals over 450.000")).Line, StringComparison.Ordinal);
        Assert.Contains("US dollars", (await Story.Of("alice").Says("my deals over 450k euros")).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_narrowed_stays_so_over_the_pages_and_in_the_file()
    {
        await ManyAsync(25);
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail", amount: "14k"));
        await Story.Of("alice").Says("my deals over 14k");
        Assert.Equal("My deals 1–8 of 10", Story.Of("alice").Last.Title);
        await Story.Of("alice").Presses("Show more");
        Assert.Equal("My deals 9–10 of 10", Story.Of("alice").Last.Title);
        Assert.Contains("Over $14,000", Story.Of("alice").Last.Texts);

        await Story.Of("alice").Presses("Export as CSV");
        var lines = Lines(Story.Of("alice").Last.Reply.File!.Text);
        Assert.Equal((11, 1), (lines.Count, lines.Count(line => line.Contains(",15000,", StringComparison.Ordinal))));
        Assert.DoesNotContain(lines, line => line.Contains(",14000,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waits_for_a_decision_and_what_expires_is_narrowed_too()
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var large = await Story.SendsAsync("alice", Filled.Deal("Dunmere Dairy", products: "Guardicore", amount: "250k"));

        var waiting = await Story.Of("mona").Says("what waits for me over 100k?");
        Assert.Equal(("Waiting for me", 1), (waiting.Title, waiting.Thumbs.Count));
        Assert.Contains("Over $100,000", waiting.Texts);
        Assert.Contains("Dunmere Dairy", waiting.Texts);

        await Story.ApprovesAsync("mona", large);
        await Story.StandsAsync();
        Assert.Single((await Story.Of("alice").Says("which Guardicore deals expire in November?")).Thumbs);
        Assert.Empty((await Story.Of("alice").Says("which Ion deals expire in November?")).Thumbs);
        Assert.Contains("Dunmere Dairy", (await Story.Of("alice").Presses("Show all")).Texts);
    }

    [Fact]
    public async Task What_waits_for_somebody_waits_for_nobody_else()
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.SendsAsync("grete", Filled.Activity("Autumn dinner"));

        Assert.Contains("Rossmore Rail", (await Story.Of("mona").Says("what waits for me?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Autumn dinner", Story.Of("mona").Last.Text, StringComparison.Ordinal);
        Assert.Contains("Autumn dinner", (await Story.Of("olga").Says("what is waiting for my approval?")).Text, StringComparison.Ordinal);
        Assert.Equal("Nothing waits for your decision.", (await Story.Of("rosa").Says("what waits for me?")).Texts[^1]);
        Assert.Contains("0 of 16 business hours", Story.Of("mona").Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_sees_only_MDF_has_no_deals_waiting_though_they_are_in_their_name()
    {
        await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        Assert.DoesNotContain("Rossmore", (await Story.As("mona", PartnerBot.Program.Partners.Role.PartnerMarketingManager).Says("what waits for me?")).Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alice", "my deals", "No deal matches. Say “register a deal” to begin one.")]
    [InlineData("alice", "my drafts", "No draft is waiting. Say “register a deal” or “ask for MDF” to begin one.")]
    [InlineData("alice", "which deals expire this month?", "No protection ends in that time.")]
    [InlineData("grete", "my MDF", "No activity matches. Say “ask for MDF” to begin one.")]
    [InlineData("alice", "what waits for me?", "Nothing waits for your answer. Say “my deals” to see how they stand.")]
    [InlineData("mona", "show me all deals of my partners", "No deal of your partners matches. Say “what waits for me” for those that you have to decide.")]
    public async Task An_empty_list_says_how_to_go_on(string person, string words, string text)
    {
        var shown = await Story.Of(person).Says(words);

        Assert.Contains(text, shown.Texts);
        Assert.True(shown.Offers("Help"));
    }

    [Fact]
    public async Task A_file_holds_what_the_list_holds_and_nothing_that_a_spreadsheet_runs()
    {
        await Story.SendsAsync("alice", Filled.Deal("=HYPERLINK(\"http://evil.example\")", amount: "1234.50"));
        await Story.SendsAsync("alice", Filled.Deal("@SUM, Inc."));
        await Story.SendsAsync("alice", Filled.Deal("-2+3 Ltd"));
        await Story.SendsAsync("alice", Filled.Deal("+49 \"Neunundvierzig\" GmbH"));
        var plain = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.SendsAsync("carmen", Filled.Deal("Pampa Foods", region: "LATAM"));

        await Story.Of("alice").Forges(new CardAction.Export(RequestList.OurDeals));

        var file = Story.Of("alice").Last.Reply.File!;
        Assert.Equal(("deals-2026-08-03.csv", '\uFEFF'), (file.Name, file.Text[0]));
        var lines = Lines(file.Text);
        Assert.Equal("number,kind,state,partner,title,amount_usd,granted_usd,due_on,until,submitted_at", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(6, lines.Count);
        Assert.Equal($"{plain},deal,Submitted,Nordlicht Systems,Rossmore Rail,100000,,2026-12-15,,2026-08-03T09:00:00Z", lines[1]);
        foreach (var title in (string[])["'-2+3 Ltd", "\"'+49 \"\"Neunundvierzig\"\" GmbH\"", "\"'=HYPERLINK(\"\"http://evil.example\"\")\"", "\"'@SUM, Inc.\""])
            Assert.Single(lines, line => line.Contains($",Nordlicht Systems,{title},", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_takes_a_list_away_is_on_record_and_a_channel_gets_none()
    {
        Assert.Equal("Ask me for the file in our private chat.", (await Talk("alice", Place.Shared).Forges(new CardAction.Export(RequestList.OurDeals))).Line);
        Assert.Equal("Here is the list as a file: 0 rows.", (await Story.Of("alice").Forges(new CardAction.Export(RequestList.OurDeals))).Line);

        var entries = await Story.StoreAsync(store => store.AllAsync("select actor, action, subject from audit where action like 'exported%'", row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)}"));
        Assert.Equal(["alice exported:OurDeals nordlicht"], entries);
    }

    [Fact]
    public async Task Budgets_are_taken_away_as_a_file_too()
    {
        await Story.SetBudgetAsync("nordlicht", 2026, 3, 20_000m);
        await Story.SetBudgetAsync("condor", 2026, 3, 500.50m);
        await Story.Of("mona").Says("MDF left this quarter");
        await Story.Of("mona").Presses("Export as CSV");

        Assert.Equal(
            ["\uFEFFpartner,year,quarter,budget_usd,promised_usd,paid_usd,left_usd", "Condor Redes,2026,3,500.50,0,0,500.50", "Kestrel Secure,2026,3,0,0,0,0", "Nordlicht Systems,2026,3,20000,0,0,20000"],
            Lines(Story.Of("mona").Last.Reply.File!.Text));
        await Story.Of("grete").Forges(new CardAction.Export(RequestList.Budget, new RequestFilter(Partner: "condor")));
        Assert.Null(Story.Of("grete").Last.Reply.File);
        Assert.Equal(2, Lines((await Story.Of("grete").Forges(new CardAction.Export(RequestList.Budget))).Reply.File!.Text).Count);
    }

    [Theory]
    [InlineData("MDF left for Condor Redes", "Condor Redes")]
    [InlineData("how much MDF does Nobody Corp have left?", "Nobody Corp")]
    [InlineData("MDF left for Nordlicht", null)]
    [InlineData("MDF left this quarter", null)]
    public async Task A_partner_sees_its_own_budget_and_is_told_so_when_it_names_another(string words, string? other)
    {
        await Story.SetBudgetAsync("nordlicht", 2026, 3, 20_000m);
        await Story.SetBudgetAsync("condor", 2026, 3, 777m);

        var shown = await Story.Of("grete").Says(words);

        Assert.Contains("$20,000", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("777", shown.Everything, StringComparison.Ordinal);
        Assert.Equal(other is null ? [] : [$"This is about Nordlicht Systems. You also wrote \"{other}\": I show you your own company only, and nothing of any other."],
            shown.Texts.Where(text => text.Contains("nothing of any other", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_history_names_everybody_in_the_readers_time()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs?"));
        Story.Now += TimeSpan.FromHours(2);
        await Story.Of("alice").Forges(new CardAction.Prepare(number, RequestStep.Add));
        await Story.Of("alice").Presses("Send the answer", (Field.Note, "Their CFO."));

        var texts = (await Story.Of("alice").Says($"history {number}")).Texts;

        Assert.Equal(
            ["3 Aug 11:00 · Alice Berg · submitted (draft → submitted)", "3 Aug 11:00 · Mona Field · asked for more (submitted → more asked)", "Who signs?", "3 Aug 13:00 · Alice Berg · added what was asked for (more asked → submitted)", "Their CFO."],
            texts.SkipWhile(text => text != "History").Skip(1));
    }

    [Fact]
    public async Task A_forged_partner_is_nobodys()
    {
        await Story.SendsAsync("carmen", Filled.Deal("Pampa Foods", region: "LATAM"));

        foreach (var which in Enum.GetValues<RequestList>())
            Assert.DoesNotContain("Pampa", (await Story.Of("alice").Forges(new CardAction.List(which, 0, new RequestFilter(Partner: "condor")))).Everything, StringComparison.Ordinal);
    }

    private static List<string> Lines(string text) => [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private Task ManyAsync(int count, RequestState state = RequestState.Won, RequestState? undecided = null) => Story.WriteAsync(async store =>
    {
        for (var i = 0; i < count; i++)
        {
            await new RequestStore(store).AddAsync(new Request(
                0, RequestKind.Deal, state, "nordlicht", Geography.Emea, "alice", new Dictionary<Field, string>(), Story.Now,
                "mona", null, string.Create(CultureInfo.InvariantCulture, $"{state} {i}"), 1_000m * i, new DateOnly(2026, 12, 1), Undecided: undecided, TellAt: undecided is null ? null : Story.Now.AddMinutes(1), SubmittedAt: Story.Now));
        }
    });
}
