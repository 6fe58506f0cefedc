using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Tests.Cards;

public class CardTextTests
{
    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void A_drawing_fits_the_terminal(string name) =>
        Assert.All(CardText.Draw(Gallery.Named(name)).Split('\n'), line => Assert.InRange(Letters.Width(line), 0, CardText.Width));

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void A_summary_is_short_and_one_line(string name)
    {
        var summary = Gallery.Named(name).Summary;

        Assert.Multiple(
            () => Assert.InRange(summary.Length, 10, 1_500),
            () => Assert.DoesNotContain('\n', summary));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 20)]
    [InlineData(98, 39)]
    [InlineData(100, 40)]
    public void A_bar_fills_from_the_left(int percent, int filled) => Assert.Equal(
        new string('█', filled) + new string('░', 40 - filled) + "\n",
        CardText.Draw(new AdaptiveCard("x", [new Bar(percent, TextColor.Good, "x")], [])));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("家族", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u2068שרה\u2069", 3)]
    public void Width_is_what_a_terminal_takes(string text, int cells) => Assert.Equal(cells, Letters.Width(text));

    [Fact]
    public void A_word_wider_than_the_line_is_broken_and_nothing_is_lost() =>
        Assert.Equal(["aaaa", "aaaa", "aa b"], Letters.Wrap("aaaaaaaaaa b", 4));
}
