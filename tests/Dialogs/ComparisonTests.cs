using PartnerBot.Cards;
using PartnerBot.Dialogs;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Tests.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs;

/// <summary>"Is X the same as Y?" gets both.</summary>
public class ComparisonTests(SqliteOffice office) : DialogTests(office)
{
    [Theory]
    [InlineData("are MDF and rebates the same", "mdf", "rebates")]
    [InlineData("what's the difference between MDF and a rebate", "mdf", "rebates")]
    [InlineData("MDF vs rebates", "mdf", "rebates")]
    [InlineData("What do MDF and rebates have to do with each other, aren't they the same thing?", "mdf", "rebates")]
    [InlineData("how is deal registration different from a rebate", "deal-registration", "rebates")]
    [InlineData("difference between Net MRR and revenue", "net-mrr", "annual-revenue")]
    [InlineData("isn't the portal administrator the same as the alliance manager?", "portal-administrator", "alliance-manager")]
    public void Two_articles_are_held_beside_each_other(string text, string one, string other) =>
        Assert.Equal(new Reading.Sure(new Asked(Topic.Guide, one, Beside: other)), Corpus.Read(text).Reading);

    [Theory]
    [InlineData("difference between Elite and Premier")]
    [InlineData("what is the difference between a severity 1 and a severity 2 case")]
    [InlineData("what's the difference between basic and advanced compliance")]
    [InlineData("difference between akamai and cloudflare")]
    [InlineData("is the discount the same in EMEA and LATAM")]
    [InlineData("what are MDF and rebates")]
    public void What_is_one_subject_or_none_is_no_pair(string text) =>
        Assert.False(Corpus.Read(text).Reading is Reading.Sure({ Beside: not null }));

    [Fact]
    public async Task Both_are_told_with_their_sources()
    {
        var shown = await Alice.Says("are MDF and rebates the same?");
        var (one, other) = (Knowledge("mdf"), Knowledge("rebates"));

        Assert.Contains(one.Title, shown.Text, StringComparison.Ordinal);
        Assert.Contains(one.Lines[0], shown.Text, StringComparison.Ordinal);
        Assert.Contains(other.Title, shown.Text, StringComparison.Ordinal);
        Assert.Contains(other.Lines[0], shown.Text, StringComparison.Ordinal);
        Assert.Contains(one.Source.Section.Split(", ")[^1], shown.Text, StringComparison.Ordinal);
        Assert.Contains(other.Source.Section.Split(", ")[^1], shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_explains_both()
    {
        await Alice.Says("are MDF and rebates the same?");
        var shown = await Alice.Says("why?");

        Assert.Contains(Knowledge("mdf").Lines[1], shown.Text, StringComparison.Ordinal);
        Assert.Contains(Knowledge("rebates").Lines[1], shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_with_prices_is_for_those_who_may_see_them()
    {
        var priced = PartnerBot.Bot.Knowledge.Editions[^1].Articles.Values.First(article => article.StatesPrices).Id;
        var question = new Question(Topic.Guide, Article: "rebates", Beside: priced);

        Assert.True((await Alice.Asks(question)).IsAnswer);
        Assert.False((await Talk("grete").Asks(question)).IsAnswer);
        Assert.True((await Talk("grete").Asks(question with { Beside = "mdf" })).IsAnswer);
    }

    [Fact]
    public async Task A_forged_second_half_is_an_old_card() =>
        Assert.False((await Alice.Asks(new Question(Topic.Guide, Article: "mdf", Beside: "no-such-thing"))).IsAnswer);

    private static PartnerBot.Program.Articles.Article Knowledge(string id) => PartnerBot.Bot.Knowledge.Editions[^1].Articles[id];
}
