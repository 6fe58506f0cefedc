using PartnerBot.Cards;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

public sealed class ConflictsOnSqlite(SqliteOffice office) : ConflictTests(office);

public sealed class ConflictsOnPostgres(PostgresOffice office) : ConflictTests(office);

/// <summary>Two registrations of one customer: the first one keeps the second from being approved, and the partners never learn of each other.</summary>
public abstract class ConflictTests(Office office) : RequestTests(office)
{
    [Theory]
    [InlineData("Aldertree Foods Ltd", "", "Aldertree Foods", "")]
    [InlineData("Aldertree Foods", "", "ALDERTREE FOODS, Inc.", "")]
    [InlineData("Björkén Papier GmbH", "", "Bjorken Papier", "")]
    [InlineData("Aldertree-Foods", "", "aldertree foods limited", "")]
    [InlineData("Aldertree Foods", "", "Aldertree Fods", "")]
    [InlineData("Aldertree", "aldertree.example", "ATF Group", "https://www.Aldertree.example/shop")]
    public async Task The_second_registration_of_a_customer_is_held(string first, string domain, string second, string otherDomain)
    {
        var one = await Story.SendsAsync("alice", Filled.Deal(first, domain: domain));
        var two = await Story.SendsAsync("kim", Filled.Deal(second, domain: otherDomain));

        Assert.False((await Story.RequestAsync(one)).IsHeld);
        Assert.True((await Story.RequestAsync(two)).IsHeld);
    }

    [Theory]
    [InlineData("Aldertree Foods", "API Security", "Aldertree Foods", "Ion, API Security", true)]
    [InlineData("Aldertree Foods", "Ion", "Aldertree Foods", "API Security", false)]
    [InlineData("Aldertree Foods", "Ion", "Oldmarket Tools", "Ion", false)]
    [InlineData("Studio Fifty", "Ion", "Studio Sixty", "Ion", false)]
    public async Task Only_the_same_customer_with_a_product_in_common_is_a_conflict(string first, string products, string second, string others, bool isHeld)
    {
        await Story.SendsAsync("alice", Filled.Deal(first, products));

        Assert.Equal(isHeld, (await Story.RequestAsync(await Story.SendsAsync("kim", Filled.Deal(second, others)))).IsHeld);
    }

    [Fact]
    public async Task An_answer_to_a_question_costs_the_first_no_place()
    {
        var (first, second) = (await Story.SendsAsync("alice", Filled.Deal("Aldertree Foods")), await Story.SendsAsync("kim", Filled.Deal("Aldertree Fods")));
        Story.Now += TimeSpan.FromHours(1);
        await Story.Of("mona").Forges(new CardAction.Prepare(first, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs?"));
        await Story.Of("alice").Forges(new CardAction.Prepare(first, RequestStep.Add));
        await Story.Of("alice").Presses("Send the answer", (Field.Note, "Their CFO."));

        Assert.Contains("Approve works once the other one is closed. Neither partner is told of the other.", (await Story.Of("mona").Says($"show {second}")).Texts);
        Assert.Contains("This one came first, so it can be approved. Neither partner is told of the other.", (await Story.Of("mona").Says($"show {first}")).Texts);
        await Story.ApprovesAsync("mona", second);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(second)).State);
        await Story.ApprovesAsync("mona", first);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(first)).State);
    }

    [Fact]
    public async Task Of_several_the_approver_sees_another_partner_s_and_how_many_more_there_are()
    {
        var own = await Story.SendsAsync("alice", Filled.Deal("Aldertree Foods"));
        var again = await Story.SendsAsync("alice", Filled.Deal("Aldertree Foods Ltd"));
        Assert.Contains("This one came first, so it can be approved. Both are this partner's.", (await Story.Of("mona").Says($"show {own}")).Texts);

        await Story.SendsAsync("kim", Filled.Deal("Aldertree Fods"));

        var shown = await Story.Of("mona").Says($"show {own}");
        Assert.Contains("This one came first, so it can be approved. Neither partner is told of the other. One more covers it too.", shown.Texts);
        Assert.Contains("Kestrel Secure", shown.Texts);
        Assert.Contains("Approve works once the other one is closed. Both are this partner's. One more covers it too.", (await Story.Of("mona").Says($"show {again}")).Texts);
    }

    /// <summary>Everything that Kim ever sees of a deal, with its own name and number taken out.</summary>
    private async Task<string> SeenByKimAsync(string customer)
    {
        var number = await Story.SendsAsync("kim", Filled.Deal(customer));
        List<Shown> seen = [Story.Of("kim").Last];
        seen.Add(await Story.Of("kim").Forges(new CardAction.Open(number)));
        seen.Add(await Story.Of("kim").Says($"history {number}"));
        seen.Add(await Story.Of("kim").Forges(new CardAction.List(RequestList.MyDeals, 0, new RequestFilter(Title: customer))));
        seen.Add(await Story.Of("kim").Forges(new CardAction.List(RequestList.OurDeals, 0, new RequestFilter(Title: customer))));
        seen.Add(await Story.Of("kim").Forges(new CardAction.Export(RequestList.MyDeals, new RequestFilter(Title: customer))));
        seen.Add(await Story.Of("kim").Forges(new CardAction.Prepare(number, RequestStep.Withdraw)));
        await Story.Of("mona").Forges(new CardAction.Prepare(number, RequestStep.AskForMore));
        await Story.Of("mona").Presses("Send the question", (Field.Note, "Who signs?"));
        seen.Add(Story.Reads("kim").Last);
        await Story.DeclinesAsync("mona", number, "It does not fit.");
        await Story.StandsAsync();
        seen.Add(Story.Reads("kim").Last);
        seen.Add(await Story.Of("kim").Says($"history {number}"));
        Story.Now = Office.Now;
        return string.Join("\n\n", seen.Select(shown => $"{shown.Text}\n{shown.Json}\n{shown.Line}\n{shown.Reply.File?.Text}")).Replace(customer, "CUSTOMER", StringComparison.Ordinal).Replace($"{number}", "NUMBER", StringComparison.Ordinal);
    }

    /// <summary>A rival, an Akamai client of somebody else's, another partner of record and a customer that nobody knows are all the same to read.</summary>
    [Fact]
    public async Task The_partner_reads_of_a_rival_what_they_read_of_a_customer_that_nobody_has()
    {
        var first = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina", amount: "987,654"));

        var held = await SeenByKimAsync("Wistow Marina");
        var client = await SeenByKimAsync("Vega Insurance");
        var ofRecord = await SeenByKimAsync("Helios Energy");

        var nobodys = await SeenByKimAsync("Zephyr Foundry");

        Assert.Equal(nobodys, held);
        Assert.Equal(client, held);
        Assert.Equal(client, ofRecord);
        foreach (var secret in (string[])["Nordlicht", "Alice", "987,654", "987654", $"{first}", "another", "conflict", "registered by", "already"])
            Assert.DoesNotContain(secret, held, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_customer_whom_nobody_has_needs_no_look()
    {
        await Story.SendsAsync("kim", Filled.Deal("Nobody's Tannery"));

        Assert.DoesNotContain("has to look", Story.Of("kim").Last.Text, StringComparison.Ordinal);
        Assert.Contains("Mona Field decides.", Story.Of("kim").Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_approver_sees_both_side_by_side()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina", amount: "250k"));
        await Story.SendsAsync("kim", Filled.Deal("Wistow Marina Ltd", amount: "90k"));

        var seen = Story.Reads("mona").Last;

        Assert.Contains("! Another open registration covers this customer", seen.Texts);
        Assert.Contains("Nordlicht Systems", seen.Texts);
        Assert.Contains("Kestrel Secure", seen.Texts);
        Assert.Contains("$250,000", seen.Texts);
        Assert.Contains("$90,000", seen.Texts);
        Assert.Contains($"deal {one}, submitted", seen.Texts);
    }

    [Fact]
    public async Task Approval_waits_until_the_other_one_is_withdrawn()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        var two = await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));

        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(two)).State);
        Assert.Contains("Another open registration has this customer and product.", Story.Of("mona").Last.Text, StringComparison.Ordinal);

        await Story.Of("alice").Says($"withdraw {one}");
        await Story.Of("alice").Presses($"Withdraw deal {one}");
        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(two)).State);
    }

    [Fact]
    public async Task Approval_waits_until_the_decline_of_the_other_one_stands()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        var two = await Story.SendsAsync("kim", Filled.Deal("Wistow Marinas"));
        await Story.DeclinesAsync("mona", one, "No budget.");

        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(two)).State);

        await Story.StandsAsync();
        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(two)).State);
    }

    [Fact]
    public async Task Whoever_was_held_comes_before_whoever_registers_after_the_first_has_gone()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Blue Lagoon"));
        var two = await Story.SendsAsync("kim", Filled.Deal("Blue Lagoone S.A.R.L."));
        await Story.Of("alice").Forges(new CardAction.Prepare(one, RequestStep.Withdraw));
        await Story.Of("alice").Presses($"Withdraw deal {one}");
        Assert.Equal(RequestState.Withdrawn, (await Story.RequestAsync(one)).State);

        var three = await Story.SendsAsync("alice", Filled.Deal("Blue Lagoon Limited"));
        await Story.ApprovesAsync("mona", three);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(three)).State);

        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(two)).State);
    }

    [Fact]
    public async Task An_undone_decline_has_lost_nothing()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        var two = await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));
        await Story.DeclinesAsync("mona", one, "No budget.");
        await Story.Of("mona").Presses("Undo");

        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Submitted, (await Story.RequestAsync(two)).State);
        await Story.ApprovesAsync("mona", one);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(one)).State);
    }

    [Fact]
    public async Task An_approved_one_keeps_others_out_until_it_is_closed()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        await Story.ApprovesAsync("mona", one);
        await Story.StandsAsync();
        var two = await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));
        Assert.True((await Story.RequestAsync(two)).IsHeld);

        await Story.Of("alice").Says($"lost {one}");
        await Story.Of("alice").Presses($"Mark deal {one} as lost");
        await Story.ApprovesAsync("mona", two);
        Assert.Equal(RequestState.Approved, (await Story.RequestAsync(two)).State);
    }

    /// <summary>That a held one can be approved must not show before the partner is told.</summary>
    [Fact]
    public async Task A_held_deal_reads_the_same_until_its_approval_stands()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        var two = await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));
        await Story.Of("alice").Says($"withdraw {one}");
        await Story.Of("alice").Presses($"Withdraw deal {one}");
        var before = (await Story.Of("kim").Forges(new CardAction.Open(two))).Everything;

        await Story.ApprovesAsync("mona", two);
        Assert.Equal(before, (await Story.Of("kim").Forges(new CardAction.Open(two))).Everything);

        await Story.StandsAsync();
        Assert.False((await Story.RequestAsync(two)).IsHeld);
        Assert.Contains("Registered, and protected", (await Story.Of("kim").Forges(new CardAction.Open(two))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_partners_own_duplicate_is_named()
    {
        var one = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        await Story.SendsAsync("ben", Filled.Deal("Wistow Marina"));

        Assert.Contains($"Your deal {one} covers the same customer and product.", Story.Of("ben").Last.Texts);
    }

    [Fact]
    public async Task A_rivals_registration_is_not_named_beside_the_partners_own()
    {
        var rival = await Story.SendsAsync("alice", Filled.Deal("Wistow Marina"));
        var own = await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));
        await Story.SendsAsync("kim", Filled.Deal("Wistow Marina"));

        var shown = await Story.Of("kim").Forges(new CardAction.List(RequestList.MyDeals));
        Assert.DoesNotContain($"{rival}", shown.Everything, StringComparison.Ordinal);
        shown = await Story.Of("kim").PressesRow(0);
        Assert.Contains($"Your deal {own} covers the same customer and product.", shown.Texts);
        Assert.DoesNotContain($"{rival}", shown.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_sixteen_that_are_sent_at_once_one_is_not_held()
    {
        var people = (string[])["alice", "ben", "kim", "leo"];
        var drafts = new List<(string Person, long Number)>();
        for (var i = 0; i < 16; i++)
        {
            var person = people[i % people.Length];
            var form = Filled.Deal(i % 3 == 0 ? "Wistow Marina" : i % 3 == 1 ? "WISTOW MARINA Ltd" : "Wistow Marian");
            drafts.Add((person, await Story.BeginsAsync(person, RequestKind.Deal)));
            await Story.Of(person).Presses("Next", form.First);
            await Story.Of(person).Presses("Next", form.Second);
        }

        await Task.WhenAll(drafts.Select(draft => Task.Run(() => Talk(draft.Person).Forges(new CardAction.Fill(draft.Number, FormPage.DealReview, FormMove.Send)))));

        var sent = await Task.WhenAll(drafts.Select(draft => Story.RequestAsync(draft.Number)));
        Assert.All(sent, request => Assert.Equal(RequestState.Submitted, request.State));
        Assert.Single(sent, request => !request.IsHeld);
    }
}
