using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

/// <summary>Which words do not go with a subject; with phrases of its own, so that nothing hangs on those that ship.</summary>
public sealed class ConcordanceTests
{
    private static readonly Asked Rebates = new(Topic.Guide, "rebates");
    private static readonly Asked Logos = new(Topic.Guide, "brand-guide");

    private static readonly Asked Level = new(Topic.Level);

    private static readonly Concordance Concordance = new(
        from line in (string[])["rebates: how big is the rebate", "rebates: rebate on turnover", "brand-guide: put the emblem on a flyer", "brand-guide: is the emblem allowed on a flyer", "brand-guide: emblem on a cup", "Level: the rebate at our rank"]
        let parts = line.Split(": ")
        select (Asked.Parse(parts[0]), Utterance.Of(parts[1])));

    [Fact]
    public void A_word_of_another_subject_says_which() => Assert.Equal((true, 0, (Asked?)Logos), Told("rebate for an emblem", Rebates));

    [Fact]
    public void A_word_said_too_seldom_says_none() => Assert.Equal((true, 0, null), Told("rebate for a flyer", Rebates));

    [Fact]
    public void A_word_that_no_subject_has_is_unheard() => Assert.Equal((true, 1, null), Told("rebate for a bassoon", Rebates));

    [Theory]
    [InlineData("the rebates")]
    [InlineData("rebate on revenue")] // a synonym of turnover
    [InlineData("rebate honestly perhaps")] // everyday talk
    [InlineData("rebate for an ox")] // too short to tell
    [InlineData("rebate in 2027 for 15%")]
    public void What_goes_with_the_subject_is_not_strange(string text) => Assert.Equal((false, 0, null), Told(text, Rebates));

    [Fact]
    public void Where_a_record_is_asked_about_such_a_word_is_somebodys_name() => Assert.Equal((false, 0, null), Told("rebate for a bassoon", Level));

    [Fact]
    public void A_word_in_capitals_may_be_short() => Assert.Equal((true, 1, null), Told("is there a rebate for NFR", Rebates));

    private static (bool Any, int Unheard, Asked? Home) Told(string text, Asked subject)
    {
        var strange = Concordance.In(Utterance.Of(text).Words.Select(word => (word, word.Text)), subject);
        return (strange.Any, strange.Unheard.Count, strange.Home);
    }
}
