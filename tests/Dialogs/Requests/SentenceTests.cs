using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>What a sentence says is filled in already.</summary>
public sealed class SentenceTests(SqliteOffice office) : RequestTests(office)
{
    [Theory]
    [InlineData("register a deal", null, null, null, null)]
    [InlineData("Register Contoso, Guardicore, $450k, closes 15 Dec", "Contoso", "Akamai Guardicore Segmentation", "450000", "2026-12-15")]
    [InlineData("register a deal for Rossmore Rail, API Security, 120k, closing on 30 September", "Rossmore Rail", "API Security", "120000", "2026-09-30")]
    [InlineData("new deal registration: Rossmore Rail, Ion, $80,000", "Rossmore Rail", "Ion", "80000", null)]
    [InlineData("I want to register a deal with Dunmere Dairy for Bot Manager worth 1.5 million dollars", "Dunmere Dairy", "Bot Manager", "1500000", null)]
    [InlineData("please register an opportunity: Fieldgate Zoo, App & API Protector, 65k, close 2026-11-05", "Fieldgate Zoo", "App & API Protector", "65000", "2026-11-05")]
    [InlineData("register \"Meier and Sons\", Ion and API Security, $200k", "Meier and Sons", "Ion, API Security", "200000", null)]
    [InlineData("register \"Meier und Söhne\", Ion, $200k", "Meier und Söhne", "Ion", "200000", null)]
    [InlineData("register a deal for Björkén Papier, Ion, 20k", "Björkén Papier", "Ion", "20000", null)]
    [InlineData("register deal Larkspur Insurance API Security", "Larkspur Insurance", "API Security", null, null)]
    [InlineData("let's register Quarry Media for Edge DNS, 48k", "Quarry Media", "Edge DNS", "48000", null)]
    [InlineData("deal registration for Oldmarket Tools, $33,500, closing December 1", "Oldmarket Tools", null, "33500", "2026-12-01")]
    [InlineData("can you register Wistow Marina? API Security, 90k", "Wistow Marina", "API Security", "90000", null)]
    [InlineData("register a deal for a new customer, Saltmarsh Energy, Prolexic, $75k", "Saltmarsh Energy", "Prolexic", "75000", null)]
    [InlineData("submit a deal registration for Tern Logistics, Ion, 10k, closing 15 January 2027", "Tern Logistics", "Ion", "10000", "2027-01-15")]
    [InlineData("Register Hollow Bank, API Security, EUR 50k", "Hollow Bank", "API Security", "50000 EUR", null)]
    [InlineData("register fresh meadows ltd, Ion, 90k", "fresh meadows ltd", "Ion", "90000", null)]
    [InlineData("register Skagen Shipping A/S, Ion, 90k", "Skagen Shipping A/S", "Ion", "90000", null)]
    [InlineData("register wistow marina Ion 90k", "wistow marina", "Ion", "90000", null)]
    [InlineData("register a deal for Wexcombe Clinic in North America, Ion", "Wexcombe Clinic", "Ion", null, null)]
    [InlineData("register Müller & Söhne, Ion, 90k", "Müller & Söhne", "Ion", "90000", null)]
    [InlineData("register AT&T, Ion, 90k", "AT&T", "Ion", "90000", null)]
    [InlineData("register **Bold Corp**, Ion, 90k, bold.example", "Bold Corp", "Ion", "90000", null)]
    [InlineData("register Contoso, Ion, -5k", "Contoso", "Ion", "-5000", null)]
    [InlineData("register Contoso - Ion - $90k", "Contoso", "Ion", "90000", null)]
    public async Task A_deal_is_begun_with_what_was_said(string words, string? customer, string? products, string? amount, string? close)
    {
        var shown = await Story.Of("alice").Says(words);

        Assert.Equal("Register a deal", shown.Title);
        var draft = await Story.RequestAsync(Story.NumberOn(shown));
        Assert.Equal((customer, products, amount, close), (draft[Field.Customer], draft[Field.Products], draft[Field.Amount], draft[Field.Close]));
        Assert.Equal(customer, shown.Inputs["f_customer"]);
    }

    [Theory]
    [InlineData("ask for MDF", null, null)]
    [InlineData("propose an MDF activity on 15 October, 6k", "6000", "2026-10-15")]
    [InlineData("I want to request MDF for a webinar, $2,500", "2500", null)]
    [InlineData("new MDF request: customer dinner on 2026-09-20, 4,000 dollars", "4000", "2026-09-20")]
    public async Task An_activity_is_begun_with_what_was_said(string words, string? share, string? heldOn)
    {
        var shown = await Story.Of("grete").Says(words);

        Assert.Equal("Ask for MDF", shown.Title);
        var draft = await Story.RequestAsync(Story.NumberOn(shown));
        Assert.Equal((share, heldOn), (draft[Field.Share], draft[Field.HeldOn]));
    }

    /// <summary>15 October 2026 is far enough ahead, August is not; 1 March 2027 is a Monday, 1 November 2026 a Sunday.</summary>
    [Theory]
    [InlineData("propose a webinar in Munich in March for 10k", "Webinar", "Munich", "2027-03-01", "10000", null)]
    [InlineData("propose a webinar in munich in November for 10k", "Webinar", "munich", "2026-11-02", "10000", null)]
    [InlineData("propose an event at Hotel Adlon in Berlin in August, costs $20,000, we ask for 8k", "Event", "Hotel Adlon", "2026-08-17", "20000", "8000")]
    [InlineData("propose a customer workshop in São Paulo on 15 October, total cost 12k", "Customer workshop", "São Paulo", "2026-10-15", "12000", null)]
    [InlineData("propose a workshop in EMEA on 15 October for 12k", "Customer workshop", null, "2026-10-15", "12000", null)]
    [InlineData("ask for MDF for 10k", null, null, null, null, "10000")]
    [InlineData("propose an MDF activity in 2027", null, null, null, null, null)]
    public async Task Kind_place_month_and_cost_of_an_activity_are_filled_in(string words, string? kind, string? place, string? heldOn, string? cost, string? share)
    {
        var shown = await Story.Of("grete").Says(words);

        var draft = await Story.RequestAsync(Story.NumberOn(shown));
        Assert.Equal((kind, place, heldOn, cost, share), (draft[Field.ActivityKind], draft[Field.Place], draft[Field.HeldOn], draft[Field.Cost], draft[Field.Share]));
        Assert.Equal((kind, place, heldOn), (shown.Inputs["f_activityKind"], shown.Inputs["f_place"], shown.Inputs["f_heldOn"]));
    }

    [Theory]
    [InlineData("propose a webinar in March", "You said a month and no day, so I put the first one that will do: 1 Mar 2027. Change it if it is another.")]
    [InlineData("propose a webinar on 15 March", null)]
    public async Task A_month_without_a_day_is_said_to_be_a_guess(string words, string? notice)
    {
        var shown = await Story.Of("grete").Says(words);

        Assert.Equal(notice, shown.Texts.SingleOrDefault(text => text.StartsWith("You said a month", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_in_quotation_marks_is_the_name_of_the_activity()
    {
        var shown = await Story.Of("grete").Says("propose an MDF activity \"Zero Trust breakfast\" in Milan");

        Assert.Equal(("Zero Trust breakfast", "Milan"), (shown.Inputs["f_activity"], shown.Inputs["f_place"]));
    }

    [Theory]
    [InlineData("alice", "Register a deal", "Register a deal")]
    [InlineData("elif", "Register a deal", "Register a deal")]
    [InlineData("mona", "What waits for me?", "Waiting for me")]
    [InlineData("olga", "What waits for me?", "Waiting for me")]
    public async Task Help_begins_what_somebody_s_work_is(string person, string button, string title)
    {
        var talk = Story.Of(person);
        Assert.True((await talk.Says("help")).Buttons.Count <= 6);
        Assert.Equal(title, (await talk.Presses(button)).Title);
        Assert.True((await talk.Says("what is the weather like on the moon?")).Offers(button));
    }

    [Theory]
    [InlineData("alice", "What waits for me?")]
    [InlineData("clara", "Register a deal")]
    [InlineData("grete", "Register a deal")]
    [InlineData("mona", "Register a deal")]
    [InlineData("pavel", "What waits for me?")]
    public async Task Help_begins_nothing_that_somebody_may_not(string person, string button) =>
        Assert.False((await Story.Of(person).Says("help")).Offers(button));

    [Theory]
    [InlineData("show {0}", "Rossmore Rail")]
    [InlineData("deal {0}", "Rossmore Rail")]
    [InlineData("what is the status of deal {0}", "Rossmore Rail")]
    [InlineData("history {0}", "History")]
    [InlineData("history of deal {0}", "History")]
    [InlineData("withdraw {0}", "Withdraw deal {0}?")]
    [InlineData("withdraw my deal {0}", "Withdraw deal {0}?")]
    [InlineData("claim {0}", "It is with the approver, so that cannot be done now. This is how it stands.")]
    [InlineData("we won {0}", "It is with the approver, so that cannot be done now. This is how it stands.")]
    [InlineData("undo {0}", "Only the one at Akamai who decides it can do that.")]
    public async Task One_request_is_spoken_of_by_its_number(string words, string text)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        var shown = await Story.Of("alice").Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal));

        Assert.Contains(text.Replace("{0}", $"{number}", StringComparison.Ordinal), shown.Texts);
    }

    [Theory]
    [InlineData("withdrw {0}", "Withdraw deal {0}?")]
    [InlineData("witdhraw my deal {0}", "Withdraw deal {0}?")]
    [InlineData("cancle {0}", "Withdraw deal {0}?")]
    [InlineData("discard {0}", "Withdraw deal {0}?")]
    [InlineData("clam {0}", null)]
    [InlineData("withdr {0}", null)]
    public async Task A_slip_in_the_verb_is_understood_and_two_are_not(string words, string? title)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        var shown = await Story.Of("alice").Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal));

        if (title is null) Assert.False(shown.Text.Contains($"{number}", StringComparison.Ordinal), shown.Text);
        else Assert.Equal(title.Replace("{0}", $"{number}", StringComparison.Ordinal), shown.Title);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData("decline {0}, the Budget is not confirmed", "Decline deal {0}?", "the Budget is not confirmed")]
    [InlineData("please reject deal {0} because it is too small.", "Decline deal {0}?", "it is too small.")]
    [InlineData("ask for more on {0}: who decides at the customer?", "Ask for more on deal {0}", "who decides at the customer?")]
    [InlineData("question {0} Since when do they know us?", "Ask for more on deal {0}", "Since when do they know us?")]
    [InlineData("decline {0}", "Decline deal {0}?", null)]
    public async Task What_is_said_with_a_step_stands_in_its_form(string words, string title, string? note)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        var shown = await Story.Of("mona").Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal));

        Assert.Equal(title.Replace("{0}", $"{number}", StringComparison.Ordinal), shown.Title);
        Assert.Equal(note, shown.Inputs["f_note"]);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData("decline {0} and 1002")]
    [InlineData("decline {0}, 1002")]
    [InlineData("withdraw {0} too small")]
    public async Task Two_requests_or_a_step_without_words_are_not_taken_for_a_reason(string words)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        Assert.Empty((await Story.Of("mona").Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal))).Inputs);
    }

    [Fact]
    public async Task A_draft_is_discarded_by_its_number_when_that_is_pressed_too()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);

        Assert.Equal($"Discard deal {number}?", (await Story.Of("alice").Says($"discard {number}")).Title);
        Assert.NotNull(await Story.FindAsync(number));
        await Story.Of("alice").Presses("Discard");
        Assert.Null(await Story.FindAsync(number));
    }

    [Theory]
    [InlineData("continue my draft")]
    [InlineData("please continue with my draft")]
    [InlineData("finish my draft")]
    [InlineData("submit my draft")]
    [InlineData("submit")]
    [InlineData("Submit it")]
    public async Task The_only_draft_is_gone_on_with_and_several_are_listed(string words)
    {
        Assert.StartsWith("You have begun no form.", (await Story.Of("alice").Says(words)).Line, StringComparison.Ordinal);

        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").Second);
        var review = await Story.Anew("alice").Says(words);
        Assert.True(review.Offers("Send to Akamai"));
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);

        await Story.BeginsAsync("alice", RequestKind.Deal);
        Assert.Equal(("My drafts", 2), (await Story.Of("alice").Says(words)) is var list ? (list.Title, list.Thumbs.Count) : default);
    }

    [Theory]
    [InlineData("approve {0}", "Approve")]
    [InlineData("please approve deal {0}", "Approve")]
    [InlineData("decline {0}", "Decline deal {0}")]
    [InlineData("reassign {0}", "Reassign deal {0}")]
    [InlineData("ask for more on {0}", "Send the question")]
    [InlineData("show me deal {0}", "Decline …")]
    public async Task Who_decides_says_it_by_number_too(string words, string button)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        var shown = await Story.Of("mona").Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal));

        Assert.True(shown.Offers(button.Replace("{0}", $"{number}", StringComparison.Ordinal)), shown.Text);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData("show {0}")]
    [InlineData("history {0}")]
    [InlineData("withdraw {0}")]
    [InlineData("approve {0}")]
    [InlineData("claim {0}")]
    public async Task A_number_of_somebody_else_reads_like_one_that_nobody_has(string words)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        foreach (var person in (string[])["carmen", "grete", "rosa", "quinn"])
        {
            var foreign = await Story.Of(person).Says(words.Replace("{0}", $"{number}", StringComparison.Ordinal));
            var nobodys = await Story.Of(person).Says(words.Replace("{0}", "7777", StringComparison.Ordinal));

            Assert.StartsWith("There is no request 7777 that you can see.", nobodys.Line, StringComparison.Ordinal);
            Assert.Equal(nobodys.Line!.Replace("7777", $"{number}", StringComparison.Ordinal), foreign.Line);
        }
    }
}
