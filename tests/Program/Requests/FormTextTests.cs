using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class FormTextTests
{
    [Theory]
    [InlineData("  Contoso  ", "Contoso")]
    [InlineData("Contoso \t Inc.", "Contoso Inc.")]
    [InlineData("one\r\ntwo\n\n three", "one two three")]
    [InlineData("a\u00a0b\u2003c\u3000d\u2028e", "a b c d e")]
    [InlineData("Con\u200btoso", "Contoso")]
    [InlineData("\ufeffContoso\u2060", "Contoso")]
    [InlineData("Con\u00adtoso", "Contoso")]
    [InlineData("Con\u0000to\u0007so\u001b", "Contoso")]
    [InlineData("Contoso\u202egpj.exe", "Contosogpj.exe")]
    [InlineData("\u2066Contoso\u2069\u200e\u200f\u061c", "Contoso")]
    [InlineData("Co\u200dntoso", "Contoso")]
    [InlineData("A\U000E0041\U000E0042B", "AB")]
    [InlineData("\u3164\u115f \u2800x", "x")]
    [InlineData("a \u200b b", "a b")]
    [InlineData("شركة عربية", "شركة عربية")]
    [InlineData("חברה בע\"מ", "חברה בע\"מ")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("क\u094d\u200dष", "क\u094d\u200dष")]
    [InlineData("👩\u200d👩\u200d👧 Toys", "👩\u200d👩\u200d👧 Toys")]
    [InlineData("❤\ufe0f Care", "❤\ufe0f Care")]
    [InlineData("Cafe\u0301", "Cafe\u0301")]
    [InlineData("株式会社アカマイ", "株式会社アカマイ")]
    [InlineData("<at>Bob</at> **x**", "<at>Bob</at> **x**")]
    public void Text_loses_what_nobody_sees_and_nothing_else(string typed, string clean) => Assert.Equal(clean, FormText.Clean(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\u200b\u202e\u2060")]
    [InlineData("\u3164\u3164")]
    [InlineData("\ufe0f")]
    [InlineData("\u200d")]
    public void Nothing_is_left_of_nothing(string? typed) => Assert.Null(FormText.Clean(typed));

    [Fact]
    public void A_tower_of_marks_is_cut_to_four() => Assert.Equal($"Z{new string('\u0301', 4)}algo", FormText.Clean($"Z{new string('\u0301', 40)}algo"));

    [Fact]
    public void Half_an_emoji_is_dropped() => Assert.Equal("ab", FormText.Clean("a\ud83db"));

    [Fact]
    public void Clean_text_stays_as_it_is()
    {
        string[] pieces = ["a", " ", "\n", "é", "e\u0301", "\u200b", "\u200d", "\u200c", "\u202e", "👩", "ا", "\ufe0f", "\u3164", "1", "\u20e3", "漢", "\ud800", "."];
        var random = new Random(4711);
        for (var count = 0; count < 5_000; count++)
        {
            var clean = FormText.Clean(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])));

            Assert.Equal(clean, FormText.Clean(clean));
            if (clean is null) continue;
            Assert.Equal(clean.Trim(), clean);
            Assert.DoesNotContain("  ", clean, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202e', clean);
            Assert.DoesNotContain('\u200b', clean);
        }
    }

    [Theory]
    [InlineData("Contoso", true)]
    [InlineData("3", true)]
    [InlineData("شركة", true)]
    [InlineData("漢", true)]
    [InlineData("๓", true)]
    [InlineData("👍 x", true)]
    [InlineData("👍🎉", false)]
    [InlineData("🇩🇪", false)]
    [InlineData("1\ufe0f\u20e3", false)]
    [InlineData("1\u20e3", false)]
    [InlineData("!!! …", false)]
    [InlineData("", false)]
    public void A_word_has_a_letter_or_digit_of_any_script(string text, bool hasWord) => Assert.Equal(hasWord, FormText.HasWord(text));
}
