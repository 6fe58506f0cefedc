using PartnerBot.Cards;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs.Requests;

public sealed class MdfOnSqlite(SqliteOffice office) : MdfTests(office);

public sealed class MdfOnPostgres(PostgresOffice office) : MdfTests(office);

/// <summary>An activity from its proposal to the payment, and the budget after every path.</summary>
public abstract class MdfTests(Office office) : RequestTests(office)
{
    [Theory]
    [InlineData(Field.HeldOn, "2026-08-16", "An activity is proposed at least 14 days before it is held (set by your channel team). Pick 17 Aug 2026 or a later day.")]
    [InlineData(Field.HeldOn, "2026-08-02", "2 Aug 2026 has passed. Pick 17 Aug 2026 or a later day.")]
    [InlineData(Field.ActivityKind, "Party", "Pick the kind of activity: Event, Webinar, Digital campaign, Customer workshop or Content.")]
    [InlineData(Field.Cost, "0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData(Field.Share, "5000.01", "Up to 50% of the cost can be asked for (set by your channel team): $5,000 of $10,000.")]
    [InlineData(Field.Leads, "many", "\"many\" is not a whole number. Type it like 120.")]
    public async Task What_is_wrong_with_a_proposal_is_said(Field field, string value, string problem)
    {
        var form = Filled.Activity("Autumn dinner").With(field, value);
        var number = await Story.BeginsAsync("grete", RequestKind.Mdf);
        await Story.Of("grete").Presses("Next", form.First);
        if (Story.Of("grete").Last.Problems is []) await Story.Of("grete").Presses("Next", form.Second);

        Assert.Equal([problem], Story.Of("grete").Last.Problems);
        Assert.Equal(RequestState.Draft, (await Story.RequestAsync(number)).State);
    }

    [Theory]
    [InlineData(5_000, null)]
    [InlineData(4_999, "$5,000 is more than the $4,999 left of the MDF budget for Q3 2026. You can send it; Akamai can grant a part, or raise the budget first.")]
    [InlineData(0, "No MDF budget is set for Q3 2026 yet. You can send it; it waits until Akamai sets one.")]
    public async Task Who_asks_for_more_than_is_left_reads_so_and_may(int budget, string? warning)
    {
        if (budget > 0) await Story.SetBudgetAsync("nordlicht", 2026, 3, budget);
        await Story.SetBudgetAsync("nordlicht", 2026, 4, 1m);
        var form = Filled.Activity("Autumn dinner");
        var number = await Story.BeginsAsync("grete", RequestKind.Mdf);
        await Story.Of("grete").Presses("Next", form.First);
        var review = await Story.Of("grete").Presses("Next", form.Second);

        Assert.Equal(warning, review.Texts.SingleOrDefault(text => text.Contains("MDF budget", StringComparison.Ordinal)));
        await Story.Of("grete").Presses("Send to Akamai");
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task The_first_day_that_will_do_will_do() => await Story.SendsAsync("grete", Filled.Activity("Autumn dinner", share: "5000", heldOn: "2026-08-17"));

    [Fact]
    public async Task Approval_keeps_what_is_granted_and_no_more_than_is_left()
    {
        var number = await SentAsync(budget: 4_999m);
        await Story.ApprovesAsync("olga", number);
        Assert.Equal(["$4,999 is left in the budget of Q3 2026. Grant that or less, or set the budget first."], Story.Of("olga").Last.Problems);
        Assert.Equal(new Budget(4_999m, 0, 0), await BudgetAsync());

        await Story.SetBudgetAsync("nordlicht", 2026, 3, 5_000m);
        await Story.ApprovesAsync("olga", number);
        Assert.Equal((RequestState.Approved, 5_000m), await StateAsync(number));
        Assert.Equal(new Budget(5_000m, 5_000m, 0), await BudgetAsync());
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(4_999)]
    public async Task Approving_by_number_does_what_the_button_does(int budget)
    {
        var (pressed, said) = (await SentAsync(budget), await SentAsync(budget));
        await Story.ApprovesAsync("olga", pressed);
        var byButton = Story.Of("olga").Last.Text.Replace($"{pressed}", "#", StringComparison.Ordinal);
        if (Story.Of("olga").Last.Offers("Undo")) await Story.Of("olga").Presses("Undo");

        await Story.Of("olga").Says($"approve {said}");

        Assert.Equal(byButton, Story.Of("olga").Last.Text.Replace($"{said}", "#", StringComparison.Ordinal));
        Assert.Equal(budget is 5_000 ? (RequestState.Approved, 5_000m) : (RequestState.Submitted, (decimal?)null), await StateAsync(said));
    }

    [Fact]
    public async Task A_claim_is_approved_by_number_too_and_only_by_who_decides()
    {
        var number = await ClaimedAsync("4000");
        await Story.Of("grete").Says($"approve {number}");
        Assert.Equal(RequestState.Claimed, (await Story.RequestAsync(number)).State);

        await Story.Of("olga").Says($"approve {number}");
        Assert.Equal((RequestState.ClaimApproved, 4_000m), await StateAsync(number));
    }

    [Theory]
    [InlineData("0", "The amount has to be more than zero. Type it like 450000, 450,000.50 or 450k.")]
    [InlineData("5000.01", "$5,000 is asked for; grant that or less.")]
    [InlineData("lots", "\"lots\" is not one amount. Type it like 450000, 450,000.50 or 450k.")]
    public async Task A_part_is_more_than_nothing_and_no_more_than_all(string amount, string problem)
    {
        var number = await SentAsync();
        await PartAsync(number, amount, "Half is enough.");

        Assert.Equal([problem], Story.Of("olga").Last.Problems);
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_part_that_was_not_typed_grants_nothing(bool sendsEmptyFields)
    {
        var number = await SentAsync();
        await Story.Of("olga").Forges(new CardAction.Prepare(number, RequestStep.Approve));
        await Story.Of("olga").Presses($"Approve part of MDF {number}", sendsEmptyFields ? [(Field.Granted, ""), (Field.Note, "")] : []);

        Assert.Equal(["Type how much you grant.", "Tell the partner why it is not all of it."], Story.Of("olga").Last.Problems);
        Assert.Equal((RequestState.Submitted, null), await StateAsync(number));
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
    }

    [Fact]
    public async Task A_part_of_a_claim_that_was_not_typed_grants_nothing()
    {
        var number = await ClaimedAsync("4000");
        await Story.Of("olga").Forges(new CardAction.Prepare(number, RequestStep.Approve));
        await Story.Of("olga").Presses($"Approve part of MDF {number}");

        Assert.Contains("Type how much you grant.", Story.Of("olga").Last.Problems);
        Assert.Equal(RequestState.Claimed, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task A_part_needs_a_reason_and_is_told_as_such()
    {
        var number = await SentAsync();
        await PartAsync(number, "3000", "");
        Assert.Equal(["Tell the partner why it is not all of it."], Story.Of("olga").Last.Problems);
        await PartAsync(number, "3000", "Half is enough.");
        await Story.StandsAsync();

        Assert.Equal((RequestState.Approved, 3_000m), await StateAsync(number));
        Assert.Equal(new Budget(20_000m, 3_000m, 0), await BudgetAsync());
        Assert.Equal($"✓ MDF {number} is approved in part", Story.Reads("grete").Last.Title);
        Assert.Contains("Half is enough.", Story.Of("grete").Last.Texts);
    }

    [Fact]
    public async Task An_undone_approval_keeps_nothing()
    {
        var number = await SentAsync();
        await Story.ApprovesAsync("olga", number);
        await Story.Of("olga").Presses("Undo");

        Assert.Equal((RequestState.Submitted, (decimal?)null), await StateAsync(number));
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
    }

    [Fact]
    public async Task A_withdrawn_activity_gives_its_money_back()
    {
        var number = await ApprovedAsync();
        await Story.Of("grete").Says($"withdraw {number}");
        await Story.Of("grete").Presses($"Withdraw MDF {number}");

        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
        Assert.Equal("olga", Story.Receivers[^1]);
    }

    [Fact]
    public async Task What_is_not_claimed_for_in_time_gives_its_money_back()
    {
        var number = await ApprovedAsync();
        Assert.Equal(new DateOnly(2026, 10, 30), (await Story.RequestAsync(number)).Until);

        await Story.PassAsync(At(11, 2));

        Assert.Equal(RequestState.Expired, (await Story.RequestAsync(number)).State);
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
        Assert.Equal(["olga", "grete", "grete", "grete"], Story.Receivers);
    }

    [Fact]
    public async Task A_declined_one_and_one_that_is_asked_about_keep_nothing()
    {
        var number = await SentAsync();
        await Story.DeclinesAsync("olga", number, "Not this year.");
        await Story.StandsAsync();

        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
    }

    [Theory]
    [InlineData("2026-09-14", "10000", "5000", "The activity is on 15 Sep 2026. Claim for it from that day on.")]
    [InlineData("2026-09-16", "10000", "5000.01", "$5,000 was approved for this activity. Claim that or less.")]
    [InlineData("2026-09-16", "8000", "4000.01", "Up to 50% of the cost can be claimed (set by your channel team): $4,000 of $8,000.")]
    [InlineData("2026-09-16", "", "4000", "Type what the activity really cost in US dollars, like 18500.")]
    public async Task What_is_wrong_with_a_claim_is_said(string day, string spent, string claimed, string problem)
    {
        var number = await ApprovedAsync();
        await AttachAsync(number);
        Story.Now = new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 0), TimeSpan.Zero);
        await Story.Of("grete").Says($"claim {number}");
        await Story.Of("grete").Presses("Next", (Field.Spent, spent), (Field.Claimed, claimed), (Field.LeadsGained, "12"));

        Assert.Equal([problem], Story.Of("grete").Last.Problems);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(number)).State);
    }

    [Fact]
    public async Task A_claim_needs_its_proofs()
    {
        var number = await ApprovedAsync();
        Story.Now = At(9, 16);
        await Story.Of("grete").Says($"claim {number}");
        await Story.Of("grete").Presses("Next", (Field.Spent, "10000"), (Field.Claimed, "5000"), (Field.LeadsGained, "12"));
        Assert.Equal(2, Story.Of("grete").Last.Problems.Count);

        await AttachAsync(number);
        await Story.Of("grete").Presses("Next");
        Assert.True(Story.Of("grete").Last.Offers("Send to Akamai"), Story.Of("grete").Last.Text);
    }

    [Fact]
    public async Task A_claim_names_files_that_came_and_no_others()
    {
        var number = await ApprovedAsync();
        Story.Now = At(9, 16);
        await Story.Of("grete").Says($"claim {number}");
        await Claims("invoice.pdf", "guests.jpg");
        Assert.Equal(2, Story.Of("grete").Last.Problems.Count);

        await AttachAsync(number);
        await Claims("other.pdf", "guests.jpg");
        Assert.Equal(["Attach a proof of the cost, such as the invoice."], Story.Of("grete").Last.Problems);

        await Claims("invoice.pdf,other.pdf", "guests.jpg");
        Assert.True(Story.Of("grete").Last.Offers("Send to Akamai"), Story.Of("grete").Last.Text);
        Assert.DoesNotContain("other.pdf", Story.Of("grete").Last.Texts);

        Task Claims(string cost, string performance) => Story.Of("grete").Presses(
            "Next", (Field.Spent, "10000"), (Field.Claimed, "4000"), (Field.LeadsGained, "3"), (Field.CostProof, cost), (Field.PerformanceProof, performance));
    }

    [Fact]
    public async Task A_claim_for_less_is_paid_and_the_rest_comes_back()
    {
        var number = await ClaimedAsync("4000");
        Assert.Equal(new Budget(20_000m, 5_000m, 0), await BudgetAsync());

        await Story.ApprovesAsync("olga", number);
        Assert.Equal(new Budget(20_000m, 4_000m, 0), await BudgetAsync());
        await Story.StandsAsync();
        Assert.Equal($"✓ The claim for MDF {number} is approved", Story.Reads("grete").Last.Title);

        await Story.Of("olga").Forges(new CardAction.Open(number));
        await Story.Of("olga").Presses("Mark as paid …");
        await Story.Of("olga").Presses($"Mark MDF {number} as paid", (Field.Note, "Transfer 77."));
        Assert.Equal(new Budget(20_000m, 0, 4_000m), await BudgetAsync());
        Assert.Equal((RequestState.Paid, 4_000m), await StateAsync(number));
        Assert.Equal("grete", Story.Receivers[^1]);
    }

    [Fact]
    public async Task An_undone_approval_of_a_claim_keeps_what_was_kept_before()
    {
        var number = await ClaimedAsync("4000");
        var before = await Story.RequestAsync(number);
        await Story.ApprovesAsync("olga", number);
        await Story.Of("olga").Presses("Undo");

        var after = await Story.RequestAsync(number);
        Assert.Equal((before.State, before.Granted, before.Until), (after.State, after.Granted, after.Until));
        Assert.Equal(new Budget(20_000m, 5_000m, 0), await BudgetAsync());
    }

    [Fact]
    public async Task A_refused_claim_gives_all_of_it_back_unless_it_is_undone()
    {
        var number = await ClaimedAsync("4000");
        await Story.DeclinesAsync("olga", number, "No proof of the guests.");
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());

        await Story.Of("olga").Presses("Undo");
        Assert.Equal(new Budget(20_000m, 5_000m, 0), await BudgetAsync());

        await Story.DeclinesAsync("olga", number, "No proof of the guests.");
        await Story.StandsAsync();
        Assert.Equal(new Budget(20_000m, 0, 0), await BudgetAsync());
        Assert.Equal($"✕ The claim for MDF {number} is not approved", Story.Reads("grete").Last.Title);
    }

    [Fact]
    public async Task While_a_claim_is_decided_the_partner_sees_what_was_before()
    {
        var number = await ClaimedAsync("4000");
        var before = (await Story.Of("grete").Forges(new CardAction.Open(number))).Everything;
        var rows = (await Story.Of("grete").Forges(new CardAction.List(RequestList.MyMdf))).Everything;
        await Story.ApprovesAsync("olga", number);

        Assert.Equal(before, (await Story.Of("grete").Forges(new CardAction.Open(number))).Everything);
        Assert.Equal(rows, (await Story.Of("grete").Forges(new CardAction.List(RequestList.MyMdf))).Everything);
        Assert.Contains("$4,000", Story.Of("grete").Last.Texts);
    }

    [Fact]
    public async Task Two_activities_do_not_get_more_than_there_is()
    {
        var one = await SentAsync(budget: 8_000m);
        var two = await Story.SendsAsync("grete", Filled.Activity("Winter dinner"));
        await Story.ApprovesAsync("olga", one);
        await Story.ApprovesAsync("olga", two);
        Assert.Equal(["$3,000 is left in the budget of Q3 2026. Grant that or less, or set the budget first."], Story.Of("olga").Last.Problems);

        await PartAsync(two, "3000", "That is left.");
        Assert.Equal(new Budget(8_000m, 8_000m, 0), await BudgetAsync());
    }

    [Fact]
    public async Task The_marketing_manager_sets_the_budget_not_below_what_is_promised()
    {
        await ApprovedAsync();
        await Story.Of("olga").Says("MDF left this quarter");
        Assert.Equal("$15,000", Story.Of("olga").Last.Figure);
        await Story.Of("olga").Presses("Set budget …");

        await Story.Of("olga").Presses("Set budget for Q3 2026", (Field.Amount, "4,999"));
        Assert.Equal(["$5,000 is promised or paid already; the budget cannot be less."], Story.Of("olga").Last.Problems);
        await Story.Of("olga").Presses("Set budget for Q3 2026", (Field.Amount, "minus 5"));
        Assert.Single(Story.Of("olga").Last.Problems);
        await Story.Of("olga").Presses("Set budget for Q3 2026", (Field.Amount, ""));
        Assert.Equal(["Type the budget in US dollars, for example 20k."], Story.Of("olga").Last.Problems);
        Assert.Equal(20_000m, (await BudgetAsync()).Total);

        await Story.Of("olga").Presses("Set budget for Q3 2026", (Field.Amount, "5k"));
        Assert.Contains("The budget is $5,000 now.", Story.Of("olga").Last.Texts);
        Assert.Equal(new Budget(5_000m, 5_000m, 0), await BudgetAsync());
    }

    [Fact]
    public async Task The_partner_sees_its_own_budget_and_sets_none()
    {
        await Story.SetBudgetAsync("nordlicht", 2026, 3, 20_000m);
        await Story.SetBudgetAsync("condor", 2026, 3, 77_000m);

        Assert.Equal("$20,000", (await Story.Of("grete").Says("how much MDF is left this quarter?")).Figure);
        Assert.False(Story.Of("grete").Last.Offers("Set budget …"));
        Assert.DoesNotContain("77,000", (await Story.Of("grete").Forges(new CardAction.List(RequestList.Budget, 0, new RequestFilter(Partner: "condor")))).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deals_of_others_count_nothing_for_an_activity()
    {
        var foreign = await Story.SendsAsync("carmen", Filled.Deal("Pampa Foods", region: "LATAM"));
        var number = await SentAsync(deals: $"{foreign}");

        Assert.DoesNotContain("Pampa", (await Story.Of("olga").Forges(new CardAction.Open(number))).Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Pampa", (await Story.Of("grete").Forges(new CardAction.Open(number))).Everything, StringComparison.Ordinal);
    }

    private Task<Budget> BudgetAsync() => Story.BudgetAsync("nordlicht", 2026, 3);

    private async Task<(RequestState, decimal?)> StateAsync(long number) => await Story.RequestAsync(number) is var request ? (request.State, request.Granted) : default;

    private async Task<long> SentAsync(decimal budget = 20_000m, string deals = "")
    {
        await Story.SetBudgetAsync("nordlicht", 2026, 3, budget);
        return await Story.SendsAsync("grete", Filled.Activity("Autumn dinner", deals: deals));
    }

    private async Task<long> ApprovedAsync()
    {
        var number = await SentAsync();
        await Story.ApprovesAsync("olga", number);
        await Story.StandsAsync();
        return number;
    }

    private async Task<long> ClaimedAsync(string claimed)
    {
        var number = await ApprovedAsync();
        await AttachAsync(number);
        Story.Now = At(9, 16);
        await Story.Of("grete").Says($"claim {number}");
        await Story.Of("grete").Presses("Next", (Field.Spent, "10000"), (Field.Claimed, claimed), (Field.LeadsGained, "12"));
        await Story.Of("grete").Presses("Send to Akamai");
        Assert.Equal(RequestState.Claimed, (await Story.RequestAsync(number)).State);
        return number;
    }

    private async Task PartAsync(long number, string amount, string why)
    {
        await Story.Of("olga").Forges(new CardAction.Prepare(number, RequestStep.Approve));
        await Story.Of("olga").Presses($"Approve part of MDF {number}", (Field.Granted, amount), (Field.Note, why));
    }

    /// <summary>Two files come into the chat.</summary>
    private Task AttachAsync(long number) => Story.WriteAsync(async store =>
    {
        var proofs = new ProofStore(store);
        await proofs.AddAsync(new Proof($"cost-{number}", number, true, "invoice.pdf", "application/pdf", 3, "grete", Story.Now), new byte[] { 1, 2, 3 });
        await proofs.AddAsync(new Proof($"show-{number}", number, false, "guests.jpg", "image/jpeg", 3, "grete", Story.Now), new byte[] { 1, 2, 3 });
    });
}
