using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Approving, declining, taking it back, giving it to somebody else; and everything that can have changed since the card was drawn.</summary>
public sealed class DecisionTests(SqliteOffice office) : RequestTests(office)
{
    [Theory]
    [InlineData("", "A reason is needed: the partner reads it.")]
    [InlineData(" \u200B\n ", "A reason is needed: the partner reads it.")]
    [InlineData("long", "That is longer than 1000 characters. Shorten it.")]
    public async Task A_decline_needs_a_reason_that_can_be_read(string reason, string problem)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.DeclinesAsync("mona", number, reason == "long" ? new string('x', 1001) : reason);

        Assert.Equal([problem], Story.Of("mona").Last.Problems);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);

        await Story.Of("mona").Presses($"Decline deal {number}", (Field.Note, "Too early."));
        Assert.Equal((RequestState.Declined, "Too early."), await StateAsync(number));
    }

    [Fact]
    public async Task Without_a_time_to_undo_a_decision_stands_and_is_told_at_once()
    {
        Story.Terms = ChannelTerms.None with { Undo = TimeSpan.Zero };
        var (approved, declined) = (await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail")), await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo")));

        await Story.ApprovesAsync("mona", approved);
        Assert.False(Story.Of("mona").Last.Offers("Undo"));
        Assert.Contains("Approved by Mona Field on 3 Aug 2026.", Story.Of("mona").Last.Texts);
        Assert.Equal($"✓ Deal {approved} is approved", Story.Reads("alice").Last.Title);
        Assert.Contains("The partner has been told, so this cannot be taken back any more.", (await Story.Of("mona").Says($"undo {approved}")).Texts);

        await Story.Of("mona").Forges(new CardAction.Prepare(declined, RequestStep.Decline));
        Assert.Contains("reads your reason at once", Story.Of("mona").Last.Text, StringComparison.Ordinal);
        await Story.Of("mona").Presses($"Decline deal {declined}", (Field.Note, "Too small."));
        Assert.Equal($"✕ Deal {declined} is not approved", Story.Reads("alice").Last.Title);

        // The customer is free again, and nothing rings that would tell it twice.
        var letters = Story.Letters.Count;
        await Story.PassAsync(Minutes(5));
        Assert.Equal(letters, Story.Letters.Count);
        await Story.ApprovesAsync("mona", await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo")));
        Assert.Contains("Approved by Mona Field on 3 Aug 2026.", Story.Of("mona").Last.Texts);
    }

    [Fact]
    public async Task A_second_to_undo_is_one()
    {
        Story.Terms = ChannelTerms.None with { Undo = TimeSpan.FromSeconds(1) };
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);

        Assert.True(Story.Of("mona").Last.Offers("Undo"));
        Assert.DoesNotContain("alice", Story.Receivers);
        await Story.Of("mona").Presses("Undo");
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData(0, "90 days left, set by your channel team")]
    [InlineData(1, "89 days left of 90, set by your channel team")]
    [InlineData(90, "Last day · 90 days, set by your channel team")]
    public async Task An_approved_deal_says_how_long_it_is_protected_once_and_no_if(int days, string line)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        Assert.Contains("and the registration is approved", (await Story.Of("alice").Says($"show {number}")).Text, StringComparison.Ordinal);
        await Story.ApprovesAsync("mona", number);
        await Story.StandsAsync();
        Story.Now = Story.Now.AddDays(days);

        var shown = await Story.Of("alice").Says($"show {number}");

        Assert.Contains(line, shown.Texts);
        Assert.Contains("It holds if the product is eligible.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("registration is approved", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_told_after_a_minute_and_to_the_one_who_asked_alone()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        Assert.Equal(["mona"], Story.Receivers);

        await Story.ApprovesAsync("mona", number);
        await Story.PassAsync(TimeSpan.FromSeconds(59));
        Assert.Equal(["mona"], Story.Receivers);

        await Story.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(["mona", "alice"], Story.Receivers);
        Assert.StartsWith($"✓ Deal {number} is approved", Story.Reads("alice").Last.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decline_is_told_with_its_reason()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.DeclinesAsync("mona", number, "The budget is for 2028.");
        await Story.StandsAsync();

        var news = Story.Reads("alice").Last;
        Assert.Equal($"✕ Deal {number} is not approved", news.Title);
        Assert.Contains("The budget is for 2028.", news.Texts);
        Assert.Contains("Mona Field wrote", news.Texts);
    }

    [Fact]
    public async Task Taken_back_the_question_stands_again_that_the_partner_has_to_answer()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs at Rossmore?"));
        await DecideAsync(number, approves: true);
        Assert.Contains("Who signs at Rossmore?", (await Story.Of("alice").Says($"show {number}")).Text, StringComparison.Ordinal);

        await Story.Of("mona").Forges(new CardAction.Open(number));
        await Story.Of("mona").Presses("Undo");

        Assert.Equal((RequestState.MoreAsked, "Who signs at Rossmore?", null), await Story.RequestAsync(number) is var request ? (request.State, request.Note, request.NoteBefore) : default);
        Assert.Contains("Who signs at Rossmore?", (await Story.Of("alice").Says($"show {number}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Within_the_minute_a_decision_can_be_taken_back_and_nobody_has_heard_of_it(bool approves)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var alarms = await Story.AlarmsAsync(number);
        await DecideAsync(number, approves);
        await Story.PassAsync(TimeSpan.FromSeconds(59));

        await Story.Of("mona").Presses("Undo");

        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
        Assert.Equal(alarms, await Story.AlarmsAsync(number));
        await Story.PassAsync(Minutes(5));
        Assert.Equal(["mona"], Story.Receivers);
        Assert.DoesNotContain("approved", (await Story.Of("alice").Says($"history {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("declined", Story.Of("alice").Last.Text, StringComparison.Ordinal);
        Assert.Contains("took the decision back", (await Story.Of("mona").Says($"history {number}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_the_minute_it_cannot(bool approves)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await DecideAsync(number, approves);
        var undo = Story.Of("mona").Last.Buttons.Single(button => button.Title == "Undo").Data;
        var late = Story.Now + TimeSpan.FromSeconds(61);

        // The clock that tells the partner may be late itself.
        Story.Now = late;
        Assert.Contains("The time to take it back has passed.", (await Story.Of("mona").Presses(undo)).Texts);

        await Story.StandsAsync();
        Assert.Contains("The partner has been told, so this cannot be taken back any more.", (await Story.Of("mona").Presses(undo)).Texts);
        Assert.False(Story.Of("mona").Last.Offers("Undo"));
        Assert.Equal(approves ? RequestState.Approved : RequestState.Declined, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task Only_the_one_who_decided_can_take_it_back()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);

        var shown = await Story.Of("nils").Forges(new CardAction.Open(number));
        Assert.False(shown.Offers("Undo"));
        Assert.Contains("Approved by Mona Field · The partner is told in a moment.", shown.Texts);
        Assert.Contains("Only the one who decided it can take that back.", (await Story.Of("nils").Forges(new CardAction.Take(number, RequestStep.Undo, 99))).Texts);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(number)).State);
    }

    /// <summary>All that Alice can look at, one after the other.</summary>
    private async Task<string> SeenByAliceAsync(long number)
    {
        List<string> seen = [];
        CardAction[] actions =
        [
            new CardAction.Open(number), new CardAction.History(number), new CardAction.List(RequestList.MyDeals), new CardAction.List(RequestList.OurDeals), new CardAction.List(RequestList.Expiring, 0, new RequestFilter(To: new DateOnly(2027, 12, 31))),
            .. Enum.GetValues<RequestState>().Select(state => new CardAction.List(RequestList.MyDeals, 0, new RequestFilter(State: state))),
        ];
        foreach (var action in actions) seen.Add((await Story.Of("alice").Forges(action)).Everything);
        foreach (var filter in (RequestFilter?[])[null, new(State: RequestState.Approved), new(State: RequestState.Submitted), new(State: RequestState.Declined)])
            seen.Add((await Story.Of("alice").Forges(new CardAction.Export(RequestList.OurDeals, filter))).Reply.File!.Text);
        return string.Join("\n\n", seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Meanwhile_the_partner_sees_nothing_of_it_anywhere(bool approves)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var before = await SeenByAliceAsync(number);

        await DecideAsync(number, approves);
        Assert.Equal(before, await SeenByAliceAsync(number));

        await Story.StandsAsync();
        Assert.NotEqual(before, await SeenByAliceAsync(number));
    }

    [Fact]
    public async Task What_the_partner_tries_meanwhile_is_answered_alike()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var two = await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo"));
        await Story.ApprovesAsync("mona", one);
        await Story.DeclinesAsync("mona", two, "No.");

        foreach (var step in (RequestStep[])[RequestStep.Withdraw, RequestStep.Add, RequestStep.Win, RequestStep.Claim, RequestStep.AskToExtend])
        {
            var (first, second) = ((await Story.Of("alice").Forges(new CardAction.Take(one, step, 0))).Text, (await Story.Of("alice").Forges(new CardAction.Take(two, step, 0))).Text);
            Assert.Contains("It is being decided at this moment.", first, StringComparison.Ordinal);
            Assert.Equal(first, second.Replace($"{two}", $"{one}", StringComparison.Ordinal).Replace("Fieldgate Zoo", "Rossmore Rail", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_level_that_changed_since_the_card_was_drawn_is_shown_before_anybody_decides()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Open(number));
        await Office.ReplaceAsync("partners.csv", Office.DataFile("partners.csv").Replace("reseller,Premier,2025-04-01,EMEA;NA", "reseller,Elite,2025-04-01,EMEA;NA", StringComparison.Ordinal));

        await Story.Of("mona").Presses("Approve");
        Assert.Contains("Nordlicht Systems is Elite now; it was Premier when you saw this. Look again, then decide.", Story.Of("mona").Last.Texts);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);

        await Story.Of("mona").Presses("Approve");
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task A_request_that_changed_since_the_card_was_drawn_is_shown_before_anybody_decides()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Open(number));
        await Story.Of("nils").Forges(new CardAction.Prepare(number, RequestStep.AskForMore));
        await Story.Of("nils").Presses("Send the question", (Field.Note, "Who signs?"));

        await Story.Of("mona").Presses("Approve");

        Assert.Contains("It has changed since you saw it. Look again, then decide.", Story.Of("mona").Last.Texts);
        Assert.Equal((RequestState.MoreAsked, "Who signs?"), await StateAsync(number));
    }

    [Fact]
    public async Task Of_two_who_decide_the_second_is_told_that_it_has_been_decided()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("nils").Forges(new CardAction.Prepare(number, RequestStep.Decline));
        await Story.ApprovesAsync("mona", number);

        await Story.Of("nils").Presses($"Decline deal {number}", (Field.Note, "No."));

        Assert.Contains("It has just been decided. Undo that first, or wait until the partner has been told.", Story.Of("nils").Last.Texts);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(number)).State);
        Assert.Equal(["alice deal.submit", "mona deal.approve"], await Story.AuditAsync(number));
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_acts_once()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Forges(new CardAction.Open(number));
        var approve = Story.Of("mona").Last.Buttons.Single(button => button.Title == "Approve").Data;

        await Story.Of("mona").Presses(approve);
        await Story.Of("mona").Presses(approve);
        await Story.StandsAsync();
        await Story.Of("mona").Presses(approve);

        Assert.Equal(["alice deal.submit", "mona deal.approve"], await Story.AuditAsync(number));
        Assert.Equal(["mona", "alice"], Story.Receivers);
    }

    [Fact]
    public async Task Whoever_asks_and_could_decide_does_not_decide_their_own()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var both = Story.As("alice", Role.SalesSpecialist, Role.ChannelAccountManager);

        Assert.False((await both.Forges(new CardAction.Open(number))).Offers("Approve"));
        Assert.Contains("Only the one at Akamai who decides it can do that.", (await both.Forges(new CardAction.Take(number, RequestStep.Approve, 1))).Texts);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
        Assert.Equal(["alice deal.submit", "alice refused:Approve"], await Story.AuditAsync(number));
    }

    [Fact]
    public async Task Somebody_who_came_to_Akamai_does_not_decide_what_they_asked_for_at_the_partner()
    {
        await Office.ReplaceAsync("people.csv", Office.DataFile("people.csv") + "zora,,Zora Lind,zora@akamai.example,,EMEA,cam,true,,,\n");
        await Office.ReplaceAsync("assignments.csv", "partner_id,role,region,person_id\nnordlicht,cam,,zora\nnordlicht,pae,,nils\n");
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.WriteAsync(store => store.RunAsync("update requests set requester_id = 'zora' where number = @number", ("number", number)));

        Assert.False((await Story.Of("zora").Forges(new CardAction.Open(number))).Offers("Approve"));
        await Story.Of("zora").Forges(new CardAction.Take(number, RequestStep.Approve, 1));
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task An_approver_who_lost_the_role_decides_no_more()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var approve = Story.Reads("mona").Last.Buttons.Single(button => button.Title == "Approve").Data;

        Assert.Contains("There is no request", (await Story.As("mona", Role.Operator).Presses(approve)).Text, StringComparison.Ordinal);
        Assert.Contains("Only the one at Akamai who decides it can do that.", (await Story.As("mona", Role.Pse).Presses(approve)).Texts);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task An_approver_who_left_is_a_stranger()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        var approve = Story.Reads("mona").Last.Buttons.Single(button => button.Title == "Approve").Data;
        await Office.ReplaceAsync("people.csv", Office.DataFile("people.csv").Replace("mona@akamai.example,,EMEA,cam,true,,", "mona@akamai.example,,EMEA,cam,true,2026-08-03,", StringComparison.Ordinal));

        Assert.Equal("I do not know you yet", (await Story.Of("mona").Presses(approve)).Title);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task Whoever_looks_after_the_partner_no_more_does_not_see_it_any_more()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("nils").Forges(new CardAction.Open(number));
        await Office.ReplaceAsync("assignments.csv", "partner_id,role,region,person_id\nnordlicht,cam,,mona\n");

        await Story.Of("nils").Presses("Approve");

        Assert.StartsWith($"There is no request {number} that you can see.", Story.Of("nils").Last.Line, StringComparison.Ordinal);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task A_question_goes_to_the_one_who_asked_and_the_answer_back()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Reads("mona").Presses("Ask for more …");
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs at Rossmore?"));
        Assert.Contains("Who signs at Rossmore?", Story.Reads("alice").Last.Texts);

        await Story.PassAsync(TimeSpan.FromHours(1));
        await Story.Of("alice").Presses("Answer …");
        await Story.Of("alice").Presses("Send the answer", (Field.Note, "Their CFO."));

        Assert.Equal(["mona", "alice", "mona"], Story.Receivers);
        Assert.Contains("What you asked for was added.", Story.Reads("mona").Last.Texts);
        Assert.Contains("Their CFO.", Story.Of("mona").Last.Texts);
        Assert.Equal(Story.Now, (await Story.RequestAsync(number)).SubmittedAt);
    }

    [Fact]
    public async Task Somebody_else_can_be_given_the_decision_and_what_is_written_with_it_stays_at_Akamai()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Reads("mona").Presses("Reassign …");
        await Story.Of("mona").Presses($"Reassign deal {number}", (Field.Who, "rosa"), (Field.Note, "Mind the other registration."));

        Assert.Equal(["mona", "rosa"], Story.Receivers);
        Assert.Contains("It is yours to decide now.", Story.Reads("rosa").Last.Texts);
        Assert.Contains("Mind the other registration.", (await Story.Of("rosa").Says($"history {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mind the other", (await Story.Of("alice").Says($"history {number}")).Everything, StringComparison.Ordinal);
        Assert.Contains("Rosa Dean decides.", (await Story.Of("alice").Forges(new CardAction.Open(number))).Text, StringComparison.Ordinal);

        await Story.ApprovesAsync("rosa", number);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("alice")]
    [InlineData("quinn")]
    [InlineData("pavel")]
    [InlineData("mona")]
    [InlineData("nobody")]
    public async Task It_cannot_be_given_to_whoever_may_not_decide_it(string who)
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Reads("mona").Presses("Reassign …");
        await Story.Of("mona").Presses($"Reassign deal {number}", (Field.Who, who));

        Assert.Equal(["Choose who decides it from now on."], Story.Of("mona").Last.Problems);
        Assert.Equal("mona", (await Story.RequestAsync(number)).ApproverId);
    }

    [Fact]
    public async Task Every_card_that_shows_it_is_drawn_anew_for_its_reader()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("alice").Forges(new CardAction.Open(number));
        await Story.ApprovesAsync("mona", number);
        await Story.StandsAsync();

        var last = Story.Rewrites.GroupBy(Chats.Whose).ToDictionary(group => group.Key, group => new Shown(new PartnerBot.Dialogs.Reply.Show(group.Last().Card)));
        Assert.Equal(["alice", "mona"], last.Keys.Order());
        Assert.True(last["alice"].Offers("Won …"));
        Assert.False(last["alice"].Offers("Reassign …"));
        Assert.True(last["mona"].Offers("Reassign …"));
    }

    [Fact]
    public async Task No_decision_leaks_into_the_partners_cards_that_are_drawn_anew()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("alice").Forges(new CardAction.Open(number));
        await Story.ApprovesAsync("mona", number);

        Assert.All(Story.Rewrites.Where(rewrite => Chats.Whose(rewrite) == "alice"), rewrite => Assert.DoesNotContain("Approved", new Shown(new PartnerBot.Dialogs.Reply.Show(rewrite.Card)).Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_for_somebody_who_left_goes_to_a_colleague_who_may_act()
    {
        var number = await Story.SendsAsync("karin", Filled.Deal("Rossmore Rail"));
        await Story.PassAsync(TimeSpan.FromDays(1));
        await Story.ApprovesAsync("mona", number);
        await Story.StandsAsync();

        Assert.Equal("alice", Story.Receivers[^1]);
        Assert.DoesNotContain("karin", Story.Receivers);
    }

    [Fact]
    public async Task Where_nobody_is_on_record_the_partner_hears_whom_to_write_to()
    {
        var number = await Story.SendsAsync("faye", Filled.Deal("Rossmore Rail"));

        Assert.Contains($"Sent. Nobody at Akamai is on record for you yet; write to partnersupport@akamai.com with the number {number}.", Story.Of("faye").Last.Texts);
        Assert.Empty(Story.Letters);
    }

    private Task DecideAsync(long number, bool approves) => approves ? Story.ApprovesAsync("mona", number) : Story.DeclinesAsync("mona", number, "No.");

    private async Task<(RequestState, string?)> StateAsync(long number) => await Story.RequestAsync(number) is var request ? (request.State, request.Note) : default;
}
