using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Tests.Dialogs.Understanding;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n ")]
    [InlineData("...!!!---")]
    [InlineData("\u0000\u0001\u001b")]
    [InlineData("\u200b\u200e\u202e")]
    [InlineData("🙂🎉")]
    [InlineData("\ud800")]
    [InlineData("\udc00 \ud800")]
    public void Text_without_a_word_is_empty(string text) => Assert.IsType<Reading.Empty>(Corpus.Read(text).Reading);

    [Fact]
    public void Thirty_thousand_characters_are_read_from_their_beginning()
    {
        var read = Corpus.Read("what is my discount on Guardicore " + string.Concat(Enumerable.Repeat("and so on ", 3_000)));

        Assert.Equal("Akamai Guardicore Segmentation", read.Entities.Product?.Name);
        Assert.True(read.Normalised.Length <= 2_000);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("$")]
    [InlineData("1,")]
    [InlineData("'")]
    [InlineData("w/")]
    [InlineData("1.2.3.4.5.6.7.8.9")]
    [InlineData("and and ")]
    [InlineData("u.s.")]
    [InlineData("\"")]
    [InlineData("next next next 9999 years ago ")]
    [InlineData("دسته بندی ")]
    [InlineData("割引はいくらですか")]
    [InlineData("𝐝𝐢𝐬𝐜𝐨𝐮𝐧𝐭 ")]
    [InlineData("e\u0301\u0301\u0301")]
    [InlineData("\ud800x\udc00'")]
    public void Any_piece_repeated_for_ever_is_survived(string piece)
    {
        Assert.NotNull(Corpus.Read(piece).Entities);
        Assert.NotNull(Corpus.Read(string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length))).Entities);
    }

    [Fact]
    public void Random_characters_are_survived()
    {
        var random = new Random(3);
        const string alphabet = "abcxyzQR 0123456789.,/-:%$€£'\"&w?!\n\u0301\u200d\ud83d\ude00\u05d0";
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(3) == 0 ? (char)random.Next(char.MaxValue) : alphabet[random.Next(alphabet.Length)])]);
            Assert.NotNull(Corpus.Read(text).Normalised);
        }
    }

    [Fact]
    public void Emoji_and_right_to_left_marks_around_a_question_change_nothing() =>
        Assert.Equal(new Reading.Sure(new Asked(Topic.Discount)), Corpus.Read("\u200f🙂 what is my discount? 🙏").Reading);

    [Fact]
    public void Many_threads_read_at_once()
    {
        var expected = Corpus.Read("what is my discount on Guardicore").Reading;
        var read = Enumerable.Range(0, 200).AsParallel().Select(_ => Corpus.Read("what is my discount on Guardicore").Reading).ToList();

        Assert.All(read, reading => Assert.Equal(expected, reading));
    }
}
