using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class QuotationTests
{
    private const string Text = "Ships come and go. The cook needs a ladle (e.g. a wooden one). Ropes are tied twice! Who counts the barrels? Nobody does.";

    [Theory]
    [InlineData("does the cook have a ladle", "The cook needs a ladle (e.g. a wooden one).")]
    [InlineData("rope", "Ropes are tied twice!")]
    [InlineData("counting barrel", "Who counts the barrels?")]
    [InlineData("tie ropes, count barrels", "Ropes are tied twice! Who counts the barrels?")]
    public void The_sentences_with_most_of_the_words_are_quoted(string words, string quoted) => Assert.Equal(quoted, Quotation.Cut(Text, words));

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("submarine")]
    public void Without_a_match_the_beginning_is_quoted(string words) => Assert.Equal("Ships come and go.", Quotation.Cut(Text, words));

    [Fact]
    public void Lines_are_sentences_without_the_mark_of_the_list() => Assert.Equal("a rope", Quotation.Cut("Bring:\n• a slip\n• a rope\n• a hat", "rope"));

    [Fact]
    public void A_row_of_a_table_is_quoted_whole() => Assert.Equal("Sloop: Masts = 1; Crew = 4", Quotation.Cut("Raft: Masts = 0\nSloop: Masts = 1; Crew = 4", "sloop crew"));

    [Theory]
    [InlineData(20, "Ropes are tied…")]
    [InlineData(21, "Ropes are tied twice!")]
    public void A_sentence_that_is_too_long_is_cut_between_words(int atMost, string quoted) => Assert.Equal(quoted, Quotation.Cut(Text, "ropes", atMost));

    [Fact]
    public void A_sentence_that_is_far_too_long_begins_where_its_word_stands()
    {
        var quoted = Quotation.Cut($"{string.Join(' ', Enumerable.Repeat("water", 100))} anchor {string.Join(' ', Enumerable.Repeat("water", 100))}.", "anchor", 40);

        Assert.Equal("…anchor water water water water water…", quoted);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(299)]
    [InlineData(300)]
    public void It_is_never_longer_than_asked_for_and_never_half_a_character(int atMost)
    {
        string[] texts = [Text, new('x', 1000), string.Concat(Enumerable.Repeat("🚢", 500)), string.Concat(Enumerable.Repeat("🚢 ", 500)), string.Join(". ", Enumerable.Repeat("Ab", 500)), "…", " \n•\n"];

        Assert.All(texts, text => Assert.InRange(Quotation.Cut(text, "x ab 🚢", atMost).Length, 0, atMost));
        Assert.All(texts, text => Assert.DoesNotContain('\uFFFD', string.Concat(Quotation.Cut(text, "x ab", atMost).EnumerateRunes())));
    }

    [Fact]
    public void A_text_without_words_has_no_quotation() => Assert.Equal("", Quotation.Cut(" \n \n", "rope"));
}
