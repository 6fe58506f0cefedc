namespace PartnerBot.Tests.Dialogs;

/// <summary>Days that the asker tells: what they are said of decides how they are counted.</summary>
public sealed class ToldDayTests(SqliteOffice office) : DialogTests(office)
{
    [Theory]
    [InlineData("I passed my exam on 31 Aug 2025, until when is it valid?", "31 Aug 2027", "30 Oct 2027")]
    [InlineData("my certificate of 29 February 2024, when does it expire?", "28 Feb 2026", "29 Apr 2026")]
    public async Task A_certificate_of_a_told_day_lasts_two_years_by_the_calendar(string words, string until, string renewBy)
    {
        var shown = await Alice.Says(words);

        Assert.Equal((until, renewBy), (shown.Figure, shown["Renew by, at the latest"]));
    }

    [Fact]
    public async Task Who_passed_on_a_day_is_a_list_of_people_and_no_count_of_days() =>
        Assert.Equal("Certifications", (await Alice.Says("who has a certificate that expires by 1 March 2027?")).Title);

    [Theory]
    [InlineData("Akamai gave us notice on 3 August 2026, when does our level change?", "1 Jan 2027", "2 Oct 2026")]
    [InlineData("our grace period ends on 30 June 2027, when does the level change?", "1 Jul 2027", "30 Jun 2027")]
    [InlineData("our grace period ends on 1 July 2027, when does the level change?", "1 Oct 2027", "1 Jul 2027")]
    public async Task A_notice_is_followed_by_the_grace_period_and_the_next_quarter_and_by_no_promotion(string words, string effective, string graceEnds)
    {
        var shown = await Alice.Says(words);

        Assert.Contains(effective, shown.Texts);
        Assert.Contains($"put right by {graceEnds}", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Promotion", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_qualifying_gives_the_promotion_alone()
    {
        var shown = await Alice.Says("a partner qualifies for Elite on 20 February 2027, when is the promotion?");

        Assert.Contains("1 Apr 2027", shown.Texts);
        Assert.DoesNotContain("notice", shown.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("we have exactly $250K revenue in EMEA, is that Select?", true)]
    [InlineData("we have $250,001 revenue in EMEA, is that Select?", false)]
    public async Task An_amount_exactly_at_a_threshold_is_left_to_the_PAE(string words, bool isLeft) =>
        Assert.Equal(isLeft, (await Alice.Says(words)).Text.Contains("Exactly $250K is not more than $250K", StringComparison.Ordinal));
}
