using PartnerBot.Cards;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Filling in: what is typed is kept, what is wrong is said under its field, and nothing is sent twice.</summary>
public sealed class FormTests(SqliteOffice office) : RequestTests(office)
{
    private const string Nasty = "[Click](http://evil.example) <at>Everyone</at> **boom** <script>alert(1)</script>";

    /// <summary>The first page with one value changed.</summary>
    [Theory]
    [InlineData(Field.Customer, "", "Type the customer's legal name.")]
    [InlineData(Field.Customer, "🙂🙂", "Type the customer's legal name.")]
    [InlineData(Field.Customer, "X", "\"X\" is too short: type at least 2 letters.")]
    [InlineData(Field.Domain, "not a domain", "\"not a domain\" is not a domain. Type it like contoso.com, or leave it empty.")]
    [InlineData(Field.Domain, "gmail.com", "gmail.com is where anybody has mail. Type the customer's own domain, or leave it empty.")]
    [InlineData(Field.Region, "LATAM", "LATAM is not among your company's regions. Pick ")]
    [InlineData(Field.Products, "", "Pick at least one product.")]
    [InlineData(Field.Products, "Toaster", "I do not know \"Toaster\". Name them as in the price list, like App & API Protector.")]
    [InlineData(Field.Standing, "perhaps", "Pick whether the customer is new to Akamai, has the service, or has other services.")]
    public async Task What_is_wrong_on_the_first_page_is_said_there(Field field, string value, string problem)
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").With(field, value).First);

        Assert.StartsWith(problem, Assert.Single(Story.Of("alice").Last.Problems), StringComparison.Ordinal);
        Assert.Equal(value is "" ? null : value, (await Story.RequestAsync(number))[field]);

        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        Assert.Empty(Story.Of("alice").Last.Problems);
    }

    [Theory]
    [InlineData(Field.Amount, "", "Type the deal's amount at list price in US dollars, like 450000 or 450k.")]
    [InlineData(Field.Amount, "0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData(Field.Amount, "-5", "The amount cannot be negative. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData(Field.Amount, "9999999999999", "The amount is above $1,000,000,000. Check the number of zeros.")]
    [InlineData(Field.Amount, "1.005,001", "The amount has fractions of a cent. Round it to cents.")]
    [InlineData(Field.Amount, "450.000", "\"450.000\" can be read in two ways. Type all digits without separators, like 450000 or 450.50.")]
    [InlineData(Field.Amount, "500 €", "Amounts are in US dollars. Convert it and type it like 450000 or 450k.")]
    [InlineData(Field.Close, "2026-08-02", "2 Aug 2026 has passed. Pick 3 Aug 2026 or a later day.")]
    [InlineData(Field.Close, "2039-01-01", "1 Jan 2039 is more than 3 years ahead. Check the year.")]
    [InlineData(Field.Close, "2026-02-30", "\"2026-02-30\" is not a day that I can read. Pick a day, or type it like 15 Dec 2026.")]
    [InlineData(Field.Need, "", "Say what the customer needs.")]
    [InlineData(Field.Authority, "—", "Say who decides at the customer.")]
    public async Task What_is_wrong_on_the_second_page_is_said_there(Field field, string value, string problem)
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").With(field, value).Second);

        Assert.Equal([problem], Story.Of("alice").Last.Problems);
        Assert.Equal("100k", Story.Of("alice").Last.Inputs["f_amount"] is { } kept && field is not Field.Amount ? kept : "100k");
    }

    [Fact]
    public async Task Which_customer_it_is_is_put_right_on_the_review_and_seen_before_it_is_sent()
    {
        var number = Story.NumberOn(await Story.Of("alice").Says("register an existing customer, Rossmore Rail, API Security, 100k, closes 15 Dec"));
        Assert.Equal("existing", Story.Of("alice").Last.Inputs["f_standing"]);
        await Story.Of("alice").Presses("Next", (Field.Region, "EMEA"));
        var before = await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").Second);
        Assert.Equal("existing", before.Inputs["f_standing"]);

        var again = await Story.Of("alice").Presses("Send to Akamai", (Field.Standing, "new"));
        Assert.Contains("Which customer it is has changed, and the discount may with it. Look again, then send it.", again.Texts);
        Assert.Equal("new", again.Inputs["f_standing"]);
        Assert.NotEqual(before.Texts.Single(text => text.Contains("off the price list", StringComparison.Ordinal)), again.Texts.Single(text => text.Contains("off the price list", StringComparison.Ordinal)));
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);

        await Story.Of("alice").Presses("Send to Akamai", (Field.Standing, "new"));
        Assert.Equal((RequestState.Submitted, "new"), await Story.RequestAsync(number) is var sent ? (sent.State, sent[Field.Standing]) : default);
    }

    [Theory]
    [InlineData("tomorrow", "2026-08-04", "I read “tomorrow” as Tuesday, 4 August 2026.")]
    [InlineData("in 3 weeks", "2026-08-24", "I read “in 3 weeks” as Monday, 24 August 2026.")]
    [InlineData("In Three Weeks", "2026-08-24", "I read “In Three Weeks” as Monday, 24 August 2026.")]
    [InlineData("Friday", "2026-08-07", "I read “Friday” as Friday, 7 August 2026.")]
    [InlineData("end of March", "2027-03-31", "I read “end of March” as Wednesday, 31 March 2027.")]
    [InlineData("at the end of the quarter", "2026-09-30", "I read “at the end of the quarter” as Wednesday, 30 September 2026.")]
    [InlineData("15 Dec", "2026-12-15", null)]
    public async Task A_day_in_words_is_read_and_shown_as_what_it_was_read(string typed, string day, string? notice)
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        var review = await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", close: typed).Second);

        Assert.True(review.Offers("Send to Akamai"));
        Assert.Equal(notice, review.Texts.SingleOrDefault(text => text.StartsWith("I read", StringComparison.Ordinal)));
        Assert.Equal(day, (await Story.Of("alice").Presses("Back")).Inputs["f_close"]);
    }

    [Theory]
    [InlineData("next Friday", "2026-08-14", "I read “next Friday” as Friday, 14 August 2026. Press “Next” if that is right, or type another day.")]
    [InlineData("in March", "2027-03-31", "I read “in March” as Wednesday, 31 March 2027. Press “Next” if that is right, or type another day.")]
    public async Task A_day_that_may_be_another_is_shown_in_its_field_before_it_counts(string typed, string day, string notice)
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        var again = await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", close: typed).Second);

        Assert.Equal(day, again.Inputs["f_close"]);
        Assert.Contains(notice, again.Texts);
        Assert.True((await Story.Of("alice").Presses("Next")).Offers("Send to Akamai"));
    }

    [Theory]
    [InlineData("yesterday", "2 Aug 2026 has passed.")]
    [InlineData("soon", "\"soon\" is not a day that I can read.")]
    [InlineData("tomorrow or Friday", "\"tomorrow or Friday\" is not a day that I can read.")]
    public async Task Words_that_are_no_day_to_close_on_are_still_asked_for_again(string typed, string problem)
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", close: typed).Second);

        Assert.StartsWith(problem, Assert.Single(Story.Of("alice").Last.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_which_day_of_a_month_an_activity_is_held_is_asked()
    {
        await Story.BeginsAsync("grete", RequestKind.Mdf);
        await Story.Of("grete").Presses("Next", Filled.Activity("Autumn dinner", heldOn: "in March").First);
        Assert.StartsWith("\"in March\" is not a day that I can read.", Assert.Single(Story.Of("grete").Last.Problems), StringComparison.Ordinal);

        await Story.Of("grete").Presses("Next", Filled.Activity("Autumn dinner", heldOn: "in two months").First);
        Assert.Contains("I read “in two months” as Saturday, 3 October 2026.", Story.Of("grete").Last.Texts);
    }

    [Theory]
    [InlineData(Nasty)]
    [InlineData("مؤسسة النور التجارية 🌙")]
    [InlineData("\u202EdetrevnI Ltd\u202C")]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("O'Brien & Sons; DROP TABLE requests --")]
    public async Task Any_name_goes_through_every_card_and_list(string name)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal(name).With(Field.Need, name).With(Field.Authority, $"{name}\r\n{name}"));
        var shown = (await Story.RequestAsync(number)).Title;
        Assert.DoesNotContain('\u202E', shown);

        await Story.Of("alice").Forges(new CardAction.List(RequestList.MyDeals));
        await Story.Of("alice").Forges(new CardAction.History(number));
        await Story.Of("alice").Forges(new CardAction.Prepare(number, RequestStep.Withdraw));
        await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.Decline));
        await Story.Of("mona").Presses($"Decline deal {number}", (Field.Note, name));
        await Story.StandsAsync();

        // Each sign that would be read as Markdown or as a mention stands behind a backslash.
        Assert.DoesNotMatch(@"(?<!\\)<at>", Story.Reads("alice").Last.Json);
        Assert.DoesNotMatch(@"(?<!\\)\[Click", Story.Of("alice").Last.Json);
    }

    [Theory]
    [InlineData(Field.Customer)]
    [InlineData(Field.Need)]
    public async Task What_is_too_long_is_not_cut_in_silence(Field field)
    {
        var form = Filled.Deal("Rossmore Rail").With(field, new string('x', 700));
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", form.First);
        if (field is Field.Need) await Story.Of("alice").Presses("Next", form.Second);

        Assert.Contains("This has 700 letters", Assert.Single(Story.Of("alice").Last.Problems), StringComparison.Ordinal);
        Assert.Equal(700, (await Story.RequestAsync(number))[field]!.Length);
    }

    [Fact]
    public async Task A_draft_survives_everything_that_the_chat_forgets()
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Save for later", (Field.Amount, "12k"), (Field.Need, "Half a thou"));

        await Story.Anew("alice").Says("my drafts");
        Assert.Contains("Rossmore Rail", Story.Of("alice").Last.Text, StringComparison.Ordinal);
        await Story.Of("alice").PressesRow(0);
        await Story.Of("alice").Presses("Go on");

        Assert.Contains("Amount and chances", Story.Of("alice").Last.Texts);
        Assert.Equal(("12k", "Half a thou"), (Story.Of("alice").Last.Inputs["f_amount"], Story.Of("alice").Last.Inputs["f_need"]));
    }

    [Fact]
    public async Task With_drafts_the_bot_asks_whether_to_go_on()
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Save for later", (Field.Customer, "Rossmore Rail"));
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Save for later", (Field.Customer, "Fieldgate Zoo"));

        Assert.Equal("Continue one of your drafts?", (await Story.Of("alice").Says("register a deal")).Title);
        Assert.Equal(["Continue Fieldgate Zoo", "Continue Rossmore Rail", "Register another deal"], Story.Of("alice").Last.Titles);

        await Story.Of("alice").Presses("Continue Rossmore Rail");
        Assert.Equal("Rossmore Rail", Story.Of("alice").Last.Inputs["f_customer"]);
        Assert.Equal("Ask for MDF", (await Story.Of("elif").Says("ask for MDF")).Title);
    }

    [Fact]
    public async Task Discarded_is_gone()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        Assert.Equal("Discarded. Nothing was sent.", (await Story.Of("alice").Presses("Discard")).Line);

        Assert.Null(await Story.FindAsync(number));
        Assert.StartsWith($"There is no request {number}", (await Story.Of("alice").Forges(new CardAction.Resume(number))).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_draft_can_be_withdrawn_by_a_sentence()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Says($"withdraw {number}");
        Assert.Equal("Discarded. Nothing was sent.", (await Story.Of("alice").Presses("Discard")).Line);

        Assert.Null(await Story.FindAsync(number));
    }

    [Fact]
    public async Task Sent_twice_it_is_there_once()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var again = await Story.Of("alice").Forges(new CardAction.Fill(number, FormPage.DealReview, FormMove.Send));

        Assert.Contains("This form was sent already. This is how it stands.", again.Texts);
        Assert.Equal(["mona"], Story.Receivers);
        Assert.Equal(["alice deal.submit"], await Story.AuditAsync(number));
    }

    [Fact]
    public async Task What_was_sent_is_not_changed_from_an_old_page()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("alice").Forges(new CardAction.Fill(number, FormPage.Value, FormMove.Next), (Field.Amount, "1"));

        Assert.Equal(100_000m, (await Story.RequestAsync(number)).Amount);
        Assert.Equal("100000", (await Story.RequestAsync(number))[Field.Amount]);
    }

    [Fact]
    public async Task Somebody_elses_form_is_not_there()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);

        foreach (var person in (string[])["ben", "carmen", "mona"])
            Assert.StartsWith($"There is no request {number} that you can see.", (await Story.Of(person).Forges(new CardAction.Fill(number, FormPage.Customer, FormMove.Next), (Field.Customer, "Mine"))).Line, StringComparison.Ordinal);
        Assert.Null((await Story.RequestAsync(number))[Field.Customer]);
    }

    [Fact]
    public async Task Whoever_left_meanwhile_sends_nothing_and_their_draft_is_nobodys()
    {
        var number = await Story.BeginsAsync("karin", RequestKind.Deal);
        await Story.Of("karin").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("karin").Presses("Next", Filled.Deal("Rossmore Rail").Second);
        await Story.PassAsync(TimeSpan.FromDays(1));

        Assert.Equal("I do not know you yet", (await Story.Of("karin").Presses("Send to Akamai")).Title);
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);
        Assert.DoesNotContain("Rossmore", (await Story.Of("elif").Forges(new CardAction.List(RequestList.OurDeals))).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_lost_the_role_meanwhile_sends_nothing()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);

        var shown = await Story.As("alice", PartnerBot.Program.Partners.Role.MarketingRepresentative).Forges(new CardAction.Fill(number, FormPage.DealReview, FormMove.Send));

        Assert.StartsWith("Deals are registered by your sales specialists", shown.Line, StringComparison.Ordinal);
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task Days_that_passed_over_a_draft_are_seen_when_it_is_sent()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", close: "2026-08-20").Second);
        Story.Now = At(8, 21);

        var shown = await Story.Of("alice").Presses("Send to Akamai");

        Assert.Contains("Something is missing or wrong; nothing was sent.", shown.Texts);
        Assert.Equal(["20 Aug 2026 has passed. Pick 21 Aug 2026 or a later day."], shown.Problems);
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task Back_and_forward_keep_what_was_typed()
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", "Ion, API Security").First);
        await Story.Of("alice").Presses("Back", (Field.Amount, "12k"));
        Assert.Equal(("Rossmore Rail", "Ion", "API Security"), (Story.Of("alice").Last.Inputs["f_customer"], Story.Of("alice").Last.Inputs["f_products"], Story.Of("alice").Last.Inputs["f_products2"]));

        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail plc", "Ion").First);
        Assert.Equal("12k", Story.Of("alice").Last.Inputs["f_amount"]);

        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").Second);
        Assert.Contains("Check and send", Story.Of("alice").Last.Texts);
        Assert.Equal("Ion", Story.Of("alice").Last.Fact("Products"));
        Assert.Contains("Rossmore Rail plc, to close on 15 Dec 2026", Story.Of("alice").Last.Texts);
    }

    [Fact]
    public async Task An_emptied_field_is_empty()
    {
        var number = await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail", domain: "rossmore.example").First);
        await Story.Of("alice").Presses("Back");
        await Story.Of("alice").Presses("Next", (Field.Domain, ""));

        Assert.Null((await Story.RequestAsync(number))[Field.Domain]);
        Assert.Equal("Rossmore Rail", (await Story.RequestAsync(number))[Field.Customer]);
    }

    [Fact]
    public async Task The_review_says_what_approval_brings_and_who_approves()
    {
        await Story.BeginsAsync("alice", RequestKind.Deal);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").First);
        await Story.Of("alice").Presses("Next", Filled.Deal("Rossmore Rail").Second);

        var review = Story.Of("alice").Last;
        Assert.Equal("$100,000", review.Figure);
        Assert.Contains("35% instead of 15% off the price list: 20 points, $20,000.", review.Texts);
        Assert.Contains("Approval is Akamai's.", review.Texts);
        Assert.Contains("Target: 16 business hours. Once approved, the deal is protected for 90 days. Both set by your channel team.", review.Texts);
    }

    [Theory]
    [InlineData("mona", RequestKind.Deal, "Deals are registered by the partner.")]
    [InlineData("olga", RequestKind.Mdf, "MDF is proposed by the partner.")]
    public async Task Akamais_staff_hear_who_begins(string person, RequestKind kind, string answer)
    {
        Assert.StartsWith(answer, (await Story.Of(person).Forges(new CardAction.Begin(kind))).Line, StringComparison.Ordinal);
        Assert.StartsWith(answer, (await Story.Of(person).Says(Plainly(kind))).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grete", RequestKind.Deal, "Deals are registered by your sales specialists", "What is deal registration?")]
    [InlineData("alice", RequestKind.Mdf, "MDF is proposed by your Marketing Representative", "How does MDF work?")]
    public async Task Whoever_may_not_begin_hears_who_can_and_may_read_on(string person, RequestKind kind, string answer, string button)
    {
        foreach (var shown in (Shown[])[await Story.Of(person).Forges(new CardAction.Begin(kind)), await Story.Of(person).Says(Plainly(kind))])
            Assert.Contains(shown.Texts, text => text.StartsWith(answer, StringComparison.Ordinal));

        Assert.True((await Story.Of(person).Presses(button)).IsAnswer);
    }

    [Theory]
    [InlineData("alice", RequestList.MyMdf, "MDF is shown to your Marketing Representative", "How does MDF work?")]
    [InlineData("alice", RequestList.Budget, "MDF budgets are shown to those who propose and decide MDF", "How does MDF work?")]
    [InlineData("grete", RequestList.MyDeals, "Deal registrations are shown to those who sell.", "What is deal registration?")]
    public async Task Whoever_may_not_see_a_list_hears_who_does_and_may_read_on(string person, RequestList list, string answer, string button)
    {
        var shown = await Story.Of(person).Forges(new CardAction.List(list));
        Assert.Contains(shown.Texts, text => text.StartsWith(answer, StringComparison.Ordinal));

        Assert.True((await Story.Of(person).Presses(button)).IsAnswer);
    }

    private static string Plainly(RequestKind kind) => kind is RequestKind.Deal ? "register a deal" : "ask for MDF";

    [Fact]
    public async Task In_a_channel_the_form_comes_into_the_private_chat()
    {
        var shown = await Talk("alice", PartnerBot.Dialogs.Place.Shared).Says("register a deal");

        Assert.IsType<PartnerBot.Dialogs.Reply.ShowInPrivate>(shown.Reply);
        Assert.Equal("Register a deal", shown.Title);
    }
}
