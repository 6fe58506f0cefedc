using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class GuideTextTests
{
    [Fact]
    public void Marked_headings_are_a_path_and_the_title_is_left_out_of_it() => Assert.Equal(
        ["Harbour: Before all.", "Ships, Large: Big ones.", "Ships, Small: Little ones.", "Piers: Long."],
        Lines("# Harbour\nBefore all.\n\n## Ships\n\n### Large\nBig ones.\n### Small ###\nLittle ones.\n## Piers\nLong."));

    [Fact]
    public void Two_headings_of_the_first_depth_are_no_titles() => Assert.Equal(
        ["Ships, Large: Big.", "Piers: Long."], Lines("# Ships\n## Large\nBig.\n# Piers\nLong."));

    [Theory]
    [InlineData("Ships\n=====\nBig.")]
    [InlineData("Ships\n-----\nBig.")]
    [InlineData("**Ships**\n\nBig.")]
    [InlineData("**Ships**\nBig.")]
    [InlineData("__Ships__\n\nBig.")]
    [InlineData("<h2>Ships</h2>\nBig.")]
    [InlineData("#\tShips\nBig.")]
    public void A_heading_may_be_written_in_many_ways(string text)
    {
        Assert.Equal(["Ships: Big."], Lines(text));
        Assert.Equal(["Ships: Big."], Lines(text, isMarkdown: false));
    }

    [Theory]
    [InlineData("#Ships\n\nBig.", "#Ships Big.")]
    [InlineData("One line\nof two\n---\nBig.", "One line of two Big.")]
    [InlineData("**Partners must:**\n\nBig.", "Partners must: Big.")]
    [InlineData("**Ships** sail.\n\nBig.", "Ships sail. Big.")]
    public void What_only_resembles_a_heading_is_text(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Lines(text).Select(line => line[2..].ReplaceLineEndings(" "))));

    [Theory]
    [InlineData("Need Help?")]
    [InlineData("Change of Partner's Level or Staff")]
    [InlineData("Instructor-Led Training (ILT)")]
    [InlineData("2.1 Program Levels")]
    [InlineData("At-a-Glance")]
    public void In_plain_text_a_short_line_in_title_case_is_a_heading_when_it_stands_alone(string title)
    {
        Assert.Equal([$"{title}: Big."], Lines($"Before.\n\n{title}\n\nBig.", isMarkdown: false).Skip(1));
        Assert.Equal($": Before.\n{title} Big.", Assert.Single(Lines($"Before.\n\n{title}\nBig.", isMarkdown: false)));
    }

    [Theory]
    [InlineData("Bring a slip")]
    [InlineData("Ships Sail.")]
    [InlineData("The Following Is Needed:")]
    [InlineData("[Flag Locker](#)")]
    [InlineData("flags@harbour.example")]
    [InlineData("- Pennants")]
    [InlineData(">$4M")]
    public void Other_lines_that_stand_alone_are_none(string line) => Assert.All(Split($"Before.\n\n{line}\n\nBig.", isMarkdown: false), passage => Assert.Equal("", passage.Section));

    [Fact]
    public void Where_headings_are_marked_a_short_line_is_none() => Assert.Equal(["Ships: Large Ships\nBig."], Lines("# Ships\n\nLarge Ships\n\nBig."));

    [Fact]
    public void A_heading_without_text_is_the_chapter_of_the_next_one_only() => Assert.Equal(
        ["Cargo, Prices: Cheap.", "Flags: Red."], Lines("Cargo\n\nPrices\n\nCheap.\n\nFlags\n\nRed.", isMarkdown: false));

    [Fact]
    public void A_row_of_headings_is_a_list_of_words_and_no_path() => Assert.Equal(["Ropes: Long."], Lines("Ships\n\nPiers\n\nRopes\n\nLong.", isMarkdown: false));

    [Theory]
    [InlineData("See [the list](https://harbour.example/a_(b)?x=1 \"tip\") and [that][1].", "See the list and that.")]
    [InlineData("**Bold**, *slanted*, __bold__, _slanted_, ~~gone~~ and `code`.", "Bold, slanted, bold, slanted, gone and code.")]
    [InlineData("From \\$5 \\* \\_a\\_ to \\#1", "From $5 * _a_ to #1")]
    [InlineData("snake_case_name and 2 * 3 * 4 and price* of all*", "snake_case_name and 2 * 3 * 4 and price* of all*")]
    [InlineData("one<br>two<br/>three <b>four</b><sup>1</sup>", "one two three four")]
    [InlineData("<p>One.</p> <p>Two.</p>", "One. Two.")]
    [InlineData("a < b, c > d, <5%", "a < b, c > d, <5%")]
    [InlineData("R&amp;D &lt;b&gt; &#8364;5 &#x20AC;6 &nbsp;&unknown; &", "R&D <b> €5 €6 &unknown; &")]
    [InlineData("![a picture](x.png)Flags", "Flags")]
    [InlineData("<https://harbour.example> or <a@harbour.example>", "https://harbour.example or a@harbour.example")]
    [InlineData("Two  blanks\tand a tab", "Two blanks and a tab")]
    [InlineData("\"\\*\\*not bold\\*\\*\"", "\"**not bold**\"")]
    public void Markdown_becomes_plain_text(string markdown, string plain) => Assert.Equal(plain, Assert.Single(Split(markdown)).Text);

    [Fact]
    public void List_items_are_lines_of_their_own_and_keep_their_numbers() => Assert.Equal(
        "Bring:\n• a slip that goes on below\n• a rope\n1. first\nB. second\n(ii) third",
        Assert.Single(Split("Bring:\n\n- a slip\n  that goes on below\n\n* a rope\n1. first\n- B. second\n(ii) third")).Text);

    [Fact]
    public void Items_that_a_converter_joined_are_lines_again() => Assert.Equal("Bring:\n• a slip.\n• a rope.", Assert.Single(Split("Bring: • a slip.• a rope.")).Text);

    [Fact]
    public void Comments_front_matter_fences_quotations_and_page_numbers_leave_only_their_text() => Assert.Equal(
        ": Quoted text.\nkept as_it *is*\nEnd.",
        Assert.Single(Lines("---\ntitle: x\n---\n<!-- hidden\n\n# Not this --><!---->\n> Quoted\n> text.\n\n12\n\n```\nkept as_it *is*\n```\nEnd.")));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_ends_of_every_kind_are_read(string end) => Assert.Equal(["Ships: Big.\nWide."], Lines($"\uFEFF# Ships{end}Big.{end}{end}Wide."));

    [Fact]
    public void Passages_are_numbered_in_the_guides_order() => Assert.Equal(Enumerable.Range(1, InventedGuide.Passages.Count), InventedGuide.Passages.Select(passage => passage.Ordinal));

    [Fact]
    public void A_long_section_is_cut_between_paragraphs()
    {
        var paragraph = $"{new string('a', 300)}.";
        var passages = Split($"# Ships\n{paragraph}\n\n{paragraph}\n\n{paragraph}");

        Assert.Equal([$"{paragraph}\n{paragraph}", paragraph], passages.Select(passage => passage.Text));
        Assert.All(passages, passage => Assert.Equal("Ships", passage.Section));
    }

    [Theory]
    [InlineData(449, 1)]
    [InlineData(450, 2)]
    public void A_passage_has_at_most_nine_hundred_characters(int length, int passages) =>
        Assert.Equal(passages, Split($"{new string('a', 450)}\n\n{new string('b', length)}").Count);

    [Fact]
    public void A_long_paragraph_is_cut_at_the_end_of_a_sentence()
    {
        var sentence = $"A{new string('a', 398)}.";

        Assert.Equal([$"{sentence} {sentence}", sentence], Split($"{sentence} {sentence} {sentence}").Select(passage => passage.Text));
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words_and_a_long_word_between_characters()
    {
        var words = Split(string.Join(' ', Enumerable.Repeat("rope", 500)));
        var word = Split(string.Concat(Enumerable.Repeat("🚢", 1000)));

        Assert.All(words, passage => Assert.InRange(passage.Text.Length, 1, 900));
        Assert.Equal(Enumerable.Repeat("rope", 500), words.SelectMany(passage => passage.Text.Split(' ')));
        Assert.Equal(1000, word.Sum(passage => passage.Text.EnumerateRunes().Count(rune => rune == new System.Text.Rune(0x1F6A2))));
    }

    [Fact]
    public void What_leads_in_a_list_goes_with_it()
    {
        var passages = Split($"{new string('a', 850)}.\n\nBring these things:\n\n- {new string('b', 40)}");

        Assert.Equal($"Bring these things:\n• {new string('b', 40)}", passages[1].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("# Only\n\n## Headings")]
    [InlineData("<!-- nothing -->")]
    [InlineData("|---|---|")]
    public void Without_text_there_is_no_passage(string text) => Assert.Empty(Split(text));

    [Fact]
    public void Strange_input_is_read_in_time()
    {
        string[] strange = [new('[', 200_000), new('*', 200_000), new('<', 200_000), new('|', 200_000), new('`', 200_000), string.Concat(Enumerable.Repeat("**a ", 50_000)), string.Concat(Enumerable.Repeat("[a](", 50_000))];

        Assert.All(strange, text => Assert.All(Split(text), passage => Assert.InRange(passage.Text.Length, 1, 900)));
    }

    private static IReadOnlyList<Passage> Split(string text, bool isMarkdown = true) => GuideText.Split(text, isMarkdown);

    private static IEnumerable<string> Lines(string text, bool isMarkdown = true) => Split(text, isMarkdown).Select(passage => $"{passage.Section}: {passage.Text}");
}
