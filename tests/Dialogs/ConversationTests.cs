using PartnerBot.Cards;
using PartnerBot.Program.Projections;
using PartnerBot.Store;

namespace PartnerBot.Tests.Dialogs;

/// <summary>What people say around the questions: corrections, pronouns, praise and blame, other languages.</summary>
public class ConversationTests(SqliteOffice office) : DialogTests(office)
{
    [Fact]
    public async Task A_correction_takes_the_place_of_what_was_meant()
    {
        await Alice.Says("What is my discount on Bot Manager for a new customer?");

        Assert.Equal("35%", (await Alice.Says("no, I meant Guardicore")).Figure);
    }

    [Fact]
    public async Task For_us_asks_which_region_where_there_are_two()
    {
        await Alice.Says("What is the threshold for Elite in LATAM?");

        var shown = await Alice.Says("and for us?");

        Assert.Equal("In which region?", shown.Title);
        Assert.Equal(["North America", "EMEA"], shown.Buttons.Select(button => button.Title).OrderDescending());
    }

    [Fact]
    public async Task Who_is_that_is_the_person_that_the_answer_named()
    {
        await Alice.Says("when does Ben's certificate expire?");

        Assert.Equal("Ben Okafor", (await Alice.Says("who is that?")).Title);
    }

    [Fact]
    public async Task A_thumb_is_noted_once_without_a_name()
    {
        await using var own = Office.Another();
        var talk = new Conversation(own, "alice");
        var answer = await talk.Says("What is my level?");

        await talk.Presses(answer.Thumbs[1]);
        await talk.Presses(answer.Thumbs[1]);

        var entry = Assert.Single(await (await own.DatabaseAsync()).ReadAsync(store => new ReviewStore(store).ListAsync(), TestContext.Current.CancellationToken));
        Assert.Equal((ReviewKind.NotHelpful, "Level", ""), (entry.Kind, entry.Topic, entry.Words));
    }

    [Fact]
    public async Task What_was_not_understood_is_kept_masked()
    {
        await using var own = Office.Another();

        await new Conversation(own, "alice").Says("water the plants of bob@corp.example at 17:30");

        var entry = Assert.Single(await (await own.DatabaseAsync()).ReadAsync(store => new ReviewStore(store).ListAsync(), TestContext.Current.CancellationToken));
        Assert.Contains("[email]", entry.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(entry.Words, char.IsDigit);
    }

    [Fact]
    public async Task Another_language_is_told_so_in_that_language() =>
        Assert.Contains("Ich verstehe leider nur Englisch.", (await Alice.Says("wie hoch ist unser Rabatt auf Guardicore?")).Text, StringComparison.Ordinal);

    [Fact]
    public void Several_things_can_be_supposed_at_once() => Assert.Equal(
        [SuppositionKind.Leaves, SuppositionKind.Revenue],
        Office.Read("what if Luis leaves on 3 March and we win $400K in EMEA?", Office.Now).Entities.Suppositions.Select(one => one.Kind));

    [Theory]
    [InlineData(null)]
    [InlineData("ivan")]
    public async Task A_stranger_rates_nothing_and_is_told_the_way_in(string? person)
    {
        await using var own = Office.Another();
        var shown = await new Conversation(own, person).Forges(new CardAction.Rate(new Question(Topic.Discount), false));

        Assert.Equal("I do not know you yet", shown.Title);
        Assert.Empty(await (await own.DatabaseAsync()).ReadAsync(store => new ReviewStore(store).ListAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Somebody_without_a_name_can_be_picked_among_those_who_hold_the_role()
    {
        var asked = await Alice.Says("what if one of our sales engineers quits?");

        Assert.Equal("Who do you mean?", asked.Title);
        Assert.True((await Alice.Presses(asked.Buttons[0].Data)).IsAnswer);
    }

    [Fact]
    public async Task Of_two_who_leave_one_is_picked_after_the_other()
    {
        var first = await Alice.Says("what if two of our people quit?");
        var second = await Alice.Presses(first.Buttons[0].Data);

        Assert.Contains("Pick one of them", first.Text, StringComparison.Ordinal);
        Assert.Equal("Who do you mean?", second.Title);
        Assert.DoesNotContain(first.Buttons[0].Title, second.Buttons.Select(button => button.Title));

        var answer = await Alice.Presses(second.Buttons[0].Data);

        Assert.True(answer.IsAnswer);
        Assert.All((string[])[first.Buttons[0].Title, second.Buttons[0].Title], name => Assert.Contains($"Supposed: {name} leaves", answer.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what if two of our people quit?", 2)]
    [InlineData("what if three certified engineers leave us?", 3)]
    [InlineData("what if in two months an engineer leaves?", null)]
    [InlineData("what if one of our engineers leaves in 30 days?", null)]
    public void How_many_leave_is_not_when(string words, int? count) =>
        Assert.Equal(count, Assert.Single(Office.Read(words, Office.Now).Entities.Suppositions).Count);

    [Fact]
    public async Task A_forged_supposition_about_somebody_elses_people_finds_nobody()
    {
        var shown = await Alice.Forges(new CardAction.Ask(new Question(Topic.WhatIf, Partner: "condor", Suppose: [new Supposition(SuppositionKind.Leaves, "carmen")])));

        Assert.False(shown.IsAnswer);
        Assert.DoesNotContain("condor", shown.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_forged_supposition_of_ten_thousand_people_is_answered_in_good_time()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await Alice.Forges(new CardAction.Ask(new Question(Topic.WhatIf, Suppose:
            [.. Enumerable.Repeat(new Supposition(SuppositionKind.Certifies, Role: PartnerBot.Program.Certifications.StaffRole.SalesEngineer, Count: 9_999, Geography: PartnerBot.Program.Geography.Emea), 12)])));

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_marketing_representative_sees_no_discount_in_a_what_if_nor_in_an_article()
    {
        var talk = Talk("grete");

        Assert.DoesNotContain('%', (await talk.Says("what if our success plan is not agreed?")).Text);
        Assert.DoesNotContain('%', (await talk.Says("why?")).Text);
        Assert.Equal("I cannot show you that", (await talk.Forges(new CardAction.Ask(new Question(Topic.Guide, Article: "extra-points")))).Title);
    }

    [Fact]
    public async Task Thirty_thousand_characters_of_suppositions_are_answered_in_good_time()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var shown = await Alice.Says("what if " + string.Concat(Enumerable.Repeat("Ben leaves and we win $5k, ", 1_100)));

        Assert.NotEqual("", shown.Text);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
