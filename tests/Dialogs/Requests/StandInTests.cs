using PartnerBot.Cards;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Who decides while somebody is away, from one sentence.</summary>
public sealed class StandInTests(SqliteOffice office) : RequestTests(office)
{
    [Theory]
    [InlineData("While I am away until 21 August, Rosa decides", "21 Aug 2026")]
    [InlineData("I'm on vacation until 21 Aug 2026, Rosa Dean takes over my approvals", "21 Aug 2026")]
    [InlineData("Rosa Dean stands in for me until 2026-08-21", "21 Aug 2026")]
    [InlineData("please let Rosa Dean approve for me until Aug 21", "21 Aug 2026")]
    [InlineData("delegate my approvals to Rosa until 3 January", "3 Jan 2027")]
    [InlineData("I am out of office till 21 August, my deputy is Rosa Dean", "21 Aug 2026")]
    public async Task A_stand_in_is_set_by_a_sentence(string words, string until)
    {
        var shown = await Story.Of("mona").Says(words);

        Assert.StartsWith($"Until {until} **Rosa Dean** decides for you.", shown.Line, StringComparison.Ordinal);
        Assert.StartsWith($"Until {until} **Rosa Dean** decides for you.", (await Story.Of("mona").Says("who stands in for me?")).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I am away next week, Rosa decides", "From 10 Aug until 16 Aug 2026")]
    [InlineData("while I am away from 10 August to 16 August, Rosa decides", "From 10 Aug until 16 Aug 2026")]
    [InlineData("I am away this week, Rosa decides", "Until 9 Aug 2026")]
    [InlineData("I am away until next week, Rosa decides", "Until 16 Aug 2026")]
    public async Task A_stand_in_begins_when_it_is_said_to(string words, string when)
    {
        Assert.StartsWith($"{when} **Rosa Dean** decides", (await Story.Of("mona").Says(words)).Line, StringComparison.Ordinal);
        Assert.StartsWith($"{when} **Rosa Dean** decides", (await Story.Of("mona").Says("who stands in for me?")).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_its_first_day_nothing_moves_and_from_then_on_what_comes_in_does()
    {
        var old = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Says("I am away next week, Rosa decides");
        Story.Now = At(8, 9, 21);
        Assert.Equal("mona", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo")))).ApproverId);
        Story.Now = At(8, 10, 9);
        Assert.Equal("rosa", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Dunmere Dairy")))).ApproverId);
        Assert.Equal("mona", (await Story.RequestAsync(old)).ApproverId);

        Assert.Contains("Say **I am back** to end that", (await Story.Of("mona").Says("while I am away from 20 August to 21 August, Nils decides")).Line!, StringComparison.Ordinal);
        Assert.StartsWith("Welcome back.", (await Story.Of("mona").Says("I am back")).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_moves_and_what_comes_goes_there_too()
    {
        var old = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        Assert.Contains("One request that is open has moved to them.", (await Story.Of("mona").Says("While I am away until 21 August, Rosa decides")).Text, StringComparison.Ordinal);
        var fresh = await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo"));

        Assert.Equal(["mona", "rosa", "rosa"], Story.Receivers);
        foreach (var number in (long[])[old, fresh])
            Assert.Equal(("rosa", "mona"), await Story.RequestAsync(number) is var request ? (request.ApproverId, request.OnBehalfOfId) : default);
        Assert.Contains("You decide for Mona Field.", Story.Reads("rosa").Last.Text, StringComparison.Ordinal);

        await Story.ApprovesAsync("rosa", old);
        await Story.StandsAsync();
        Assert.Contains("Rosa Dean for Mona Field · approved", (await Story.Of("alice").Says($"history {old}")).Text, StringComparison.Ordinal);
        Assert.Equal("alice", Story.Receivers[^1]);
    }

    [Fact]
    public async Task Stand_ins_who_are_away_themselves_have_theirs()
    {
        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");
        var old = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("nils").Forges(new CardAction.Prepare(old, RequestStep.Reassign));
        await Story.Of("nils").Presses($"Reassign deal {old}", (Field.Who, "nils"));
        Assert.Equal("nils", (await Story.RequestAsync(old)).ApproverId);

        await Story.Of("nils").Says("While I am away until 14 August, Mona decides");

        Assert.Equal("rosa", (await Story.RequestAsync(old)).ApproverId);
        Assert.Equal("nils", (await Story.RequestAsync(old)).OnBehalfOfId);
    }

    [Fact]
    public async Task Two_who_stand_in_for_each_other_are_asked_once()
    {
        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");
        await Story.Of("rosa").Says("While I am away until 21 August, Mona decides");

        Assert.Equal("rosa", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail")))).ApproverId);
    }

    [Fact]
    public async Task It_ends_with_its_last_day_or_with_I_am_back()
    {
        await Story.Of("mona").Says("While I am away until 4 August, Rosa decides");
        Story.Now = At(8, 4, 23);
        Assert.Equal("rosa", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail")))).ApproverId);
        Story.Now = At(8, 5, 0);
        Assert.Equal("mona", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo")))).ApproverId);

        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");
        Assert.StartsWith("Welcome back.", (await Story.Of("mona").Says("I am back")).Line, StringComparison.Ordinal);
        Assert.Equal("mona", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Dunmere Dairy")))).ApproverId);
        Assert.StartsWith("Nobody stands in for you.", (await Story.Of("mona").Says("who stands in for me?")).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_stand_in_may_not_decide_stays()
    {
        var deal = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        var shown = await Story.Of("mona").Says("While I am away until 21 August, Olga decides");

        Assert.Contains("They may not decide deals, so what comes in of that is still asked of you.", shown.Line!, StringComparison.Ordinal);
        Assert.Contains("Nothing moves to them. One stays with you, because they may not decide it; reassign it yourself.", shown.Line!, StringComparison.Ordinal);
        Assert.Equal("mona", (await Story.RequestAsync(deal)).ApproverId);
        Assert.Equal("mona", (await Story.RequestAsync(await Story.SendsAsync("alice", Filled.Deal("Fieldgate Zoo")))).ApproverId);
    }

    [Theory]
    [InlineData("While I am away until 21 August, Quinn Hart decides", "Who decides while you are away?")]
    [InlineData("While I am away until 21 August, Pavel decides", "Who decides while you are away?")]
    [InlineData("While I am away until 21 August, Alice Berg decides", "Who decides while you are away?")]
    [InlineData("While I am away until 21 August, Mona decides", "Who decides while you are away?")]
    [InlineData("While I am away until 21 August, somebody else decides", "Who decides while you are away?")]
    [InlineData("While I am away, Rosa decides", "Until which day does Rosa Dean decide?")]
    [InlineData("While I am away until 2 August 2026, Rosa decides", "2 Aug 2026 has passed.")]
    [InlineData("While I am away until 21 August 2029, Rosa decides", "That is more than a year ahead.")]
    public async Task What_is_missing_or_wrong_is_asked_for(string words, string answer)
    {
        Assert.StartsWith(answer, (await Story.Of("mona").Says(words)).Line, StringComparison.Ordinal);
        Assert.StartsWith("Nobody stands in for you.", (await Story.Of("mona").Says("who stands in for me?")).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_with_that_name_the_whole_name_is_asked_for()
    {
        await Office.ReplaceAsync("people.csv", Office.DataFile("people.csv") + "rosa2,,Rosa Klein,rosa2@akamai.example,,EMEA,pae,true,,,\n");

        Assert.Equal("I know Rosa Dean and Rosa Klein. Say it again with the full name.", (await Story.Of("mona").Says("While I am away until 21 August, Rosa decides")).Line);
        Assert.StartsWith("Until 21 Aug 2026 **Rosa Klein** decides for you.", (await Story.Of("mona").Says("While I am away until 21 August, Rosa Klein decides")).Line, StringComparison.Ordinal);
    }

    /// <summary>"Marco" is near to words that the reader knows.</summary>
    [Theory]
    [InlineData("Marco decides while I am away until 3 Jan")]
    [InlineData("while I am away until 3 Jan, marco decides")]
    [InlineData("Marco Bellini decides while I am away until 3 Jan")]
    [InlineData("Bellini stands in for me until 3 Jan")]
    public async Task A_name_that_only_one_has_is_enough_whatever_word_it_is_near(string words)
    {
        await Office.ReplaceAsync("people.csv", Office.DataFile("people.csv") + "marco,,Marco Bellini,marco@akamai.example,,EMEA,pae,true,,,\nmarco2,,Marco Toth,marco2@akamai.example,,EMEA,operator,true,,,\n");

        Assert.StartsWith("Until 3 Jan 2027 **Marco Bellini** decides for you.", (await Story.Of("mona").Says(words)).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reader_of_the_card_reads_who_decides_for_whom()
    {
        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));

        Assert.Contains("You decide for Mona Field.", Story.Reads("rosa").Last.Text, StringComparison.Ordinal);
        foreach (var person in (string[])["mona", "nils"])
            Assert.Contains("Rosa Dean decides for Mona Field.", (await Story.Of(person).Says($"show {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_back_to_the_first_is_theirs_and_on_nobodys_behalf()
    {
        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.Of("mona").Says("I am back");

        await Story.Of("rosa").Says("While I am away until 21 August, Mona decides");

        Assert.Equal(("mona", null), await Story.RequestAsync(number) is var request ? (request.ApproverId, request.OnBehalfOfId) : default);
        Assert.Contains("It is yours to decide again.", Story.Reads("mona").Last.Texts);
        Assert.DoesNotContain("for Mona Field", Story.Of("mona").Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alice")]
    [InlineData("pavel")]
    [InlineData("quinn")]
    public async Task Whoever_decides_nothing_needs_no_stand_in(string person) => Assert.StartsWith(
        "Only those who decide deals or MDF can have somebody stand in for them.", (await Story.Of(person).Says("While I am away until 21 August, Rosa decides")).Line, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_just_decided_is_told_by_the_one_who_decided_it()
    {
        var number = await Story.SendsAsync("alice", Filled.Deal("Rossmore Rail"));
        await Story.ApprovesAsync("mona", number);
        await Story.Of("mona").Says("While I am away until 21 August, Rosa decides");

        Assert.Equal("mona", (await Story.RequestAsync(number)).ApproverId);
        await Story.StandsAsync();
        Assert.Equal(["mona", "alice"], Story.Receivers);
    }
}
