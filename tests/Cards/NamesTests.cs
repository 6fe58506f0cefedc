using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Tests.Cards;

public class NamesTests
{
    [Theory]
    [InlineData("[pay](https://evil.example)", "\\[pay](https://evil.example)")]
    [InlineData("**bold** _x_ `y` ~~z~~", "\\*\\*bold\\*\\* \\_x\\_ \\`y\\` \\~\\~z\\~\\~")]
    [InlineData("<at>all</at>", "\\<at>all\\</at>")]
    [InlineData("a\\*b", "a\\\\\\*b")]
    [InlineData("- item", "\\- item")]
    [InlineData("x\n# head", "x\n\\# head")]
    [InlineData("  > quote", "  \\> quote")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("12) twelfth", "12\\) twelfth")]
    [InlineData("&lt;b&gt; &#42;", "\\&lt;b\\&gt; \\&#42;")]
    [InlineData("App & API Protector", "App & API Protector")]
    [InlineData("$2.5M - 30% of 1.5; a-b #1 (x)", "$2.5M - 30% of 1.5; a-b #1 (x)")]
    public void Markdown_in_a_text_stays_text(string text, string written) => Assert.Equal(written, Written(text));

    [Fact]
    public void Long_names_are_cut_between_signs_and_say_so() => Assert.Multiple(
        () => Assert.Equal(new string('a', 60), Names.Fit(new string('a', 60))),
        () => Assert.Equal(new string('a', 59) + "…", Names.Fit(new string('a', 61))),
        () => Assert.Equal("👍🏽👍🏽…", Names.Fit("👍🏽👍🏽👍🏽👍🏽", 3)));

    [Fact]
    public void One_sign_with_a_thousand_accents_is_not_drawn_over_the_card() =>
        Assert.InRange(Names.Fit("Z" + new string('\u0301', 1_000)).Length, 1, 241);

    [Theory]
    [InlineData(" Contoso\r\n\tLtd ", "Contoso Ltd")]
    [InlineData("Contoso\u202Egnp.exe", "Contosognp.exe")]
    [InlineData("Con\u200Btoso\u0000", "Contoso")]
    [InlineData("http://evil.example", "http:\u200B//evil.example")]
    [InlineData("", "")]
    public void Names_are_one_clean_line(string name, string shown) => Assert.Equal(shown, Names.Fit(name));

    [Fact]
    public void A_name_that_runs_from_right_to_left_keeps_to_itself() =>
        Assert.Equal("\u2068שרה לוי\u2069", Names.Fit("שרה לוי"));

    [Fact]
    public void Half_a_sign_does_not_break_a_card()
    {
        var text = Written(Names.Fit("Con\uD83Dtoso"));

        Assert.Equal("Contoso", text);
    }

    private static string Written(string text) =>
        CardJson.WriteElement(new AdaptiveCard("x", [new TextBlock(text)], [])).GetProperty("body")[0].GetProperty("text").GetString()!;
}
