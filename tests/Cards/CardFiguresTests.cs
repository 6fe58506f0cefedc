using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Tests.Cards;

public class CardFiguresTests
{
    [Theory]
    [MemberData(nameof(Gallery.AnswerNames), MemberType = typeof(Gallery))]
    public void Figures_come_with_where_they_stand_and_the_day(string name)
    {
        var card = Gallery.Named(name);
        var foot = card.Body.OfType<TextBlock>().Last();

        if (!Texts(card.Body).Where(text => text != foot).Any(text => text.Text.Any(char.IsDigit))) return;

        Assert.Multiple(
            () => Assert.Matches("^Sources?: (Reseller Program Guide( \\(no date printed\\))?, section|Akamai Case Management guide|Outside commentary|Akamai Community Elite Customer|partner record \\(|your question)", foot.Text),
            () => Assert.Contains("As of 22 Nov 2026", foot.Text, StringComparison.Ordinal),
            () => Assert.Contains("Source", card.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Most_answers_do_state_figures() =>
        Assert.True(Gallery.Answers.Values.Count(card => Texts(card.Body.SkipLast(1)).Any(text => text.Text.Any(char.IsDigit))) > 20);

    [Theory]
    [InlineData("Welcome")]
    [InlineData("Help")]
    [InlineData("Stranger")]
    [InlineData("Did_not_follow")]
    [InlineData("Old_card")]
    [InlineData("Not_allowed")]
    public void What_is_no_answer_states_no_figure(string name)
    {
        var card = Gallery.Others[name];

        Assert.DoesNotContain(Texts(card.Body).Select(text => text.Text).Append(card.Summary), text => text.Any(char.IsDigit));
    }

    [Fact]
    public void An_answer_without_a_source_cannot_be_made() => Assert.Throws<ArgumentException>(() => DiscountCards.Answer(
        new DiscountAnswer.NotInGuide("nothing", "your PAE", Sample.Why with { Sources = [] }), Sample.Frame(new Question(Topic.Discount))));

    [Fact]
    public void The_partners_own_record_is_told_from_the_guide()
    {
        var line = new SourceLine(Citation.Record("level"), Sample.Guide("Assigned Staff"), Sample.Guide("Assigned Staff"), Citation.Record("people"));

        Assert.Equal(
            "Sources: Reseller Program Guide (no date printed), section Assigned Staff; partner record (level, people). As of 22 Nov 2026; your Partner Portal copy prevails.",
            line.On(Sample.Today));
    }

    [Fact]
    public void An_answer_from_the_record_alone_does_not_speak_of_the_guide() => Assert.Equal(
        "Source: partner record (level). As of 22 Nov 2026.", new SourceLine(Citation.Record("level")).On(Sample.Today));

    private static IEnumerable<TextBlock> Texts(IEnumerable<Element> elements) => elements.SelectMany(element => element switch
    {
        TextBlock text => [text],
        RichText line => [new TextBlock(string.Concat(line.Inlines.Select(it => it.Text)))],
        Container box => Texts(box.Items),
        ColumnSet set => set.Columns.SelectMany(column => Texts(column.Items)),
        _ => [],
    });
}
