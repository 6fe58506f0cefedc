using PartnerBot.Program;

namespace PartnerBot.Tests.Program;

public class MaskingTests
{
    [Theory]
    [InlineData("ask ana@alder.example", "ask [email]")]
    [InlineData("ana.lind+deals@sub.alder.example, please", "[email], please")]
    [InlineData("<ana@alder.example>.", "<[email]>.")]
    [InlineData("mailto:ana@alder.example", "mailto:[email]")]
    [InlineData("jörg@bücher.example and 用户@例子.广告", "[email] and [email]")]
    [InlineData("\"ana lind\"@alder.example", "[email]")]
    [InlineData("ana＠alder.example", "[email]")]
    [InlineData("ana@[192.168.0.1]", "[email]")]
    [InlineData("ana@localhost!", "[email]!")]
    [InlineData("o'neil@alder.example", "[email]")]
    [InlineData("ana@alder.example;ben@birch.example", "[email];[email]")]
    public void E_mail_addresses_are_masked(string words, string masked) => Assert.Equal(masked, Masking.Of(words));

    [Theory]
    [InlineData("see https://alder.example/a?b=c#d.", "see [link].")]
    [InlineData("(http://user:pw@alder.example:8080/x)", "([link])")]
    [InlineData("HTTPS://ALDER.EXAMPLE", "[link]")]
    [InlineData("msteams://l/chat/19:abc@thread.v2", "[link]")]
    [InlineData("www.alder.example", "[link]")]
    [InlineData("a deal with alder.example, and co.uk/path", "a deal with [link], and [link]")]
    [InlineData("bücher.example", "[link]")]
    [InlineData("e.g. this", "e.g. this")]
    public void Links_and_domains_are_masked(string words, string masked) => Assert.Equal(masked, Masking.Of(words));

    [Theory]
    [InlineData("we made $1.2M", "we made [number]")]
    [InlineData("call +1 (877) 425-2832 now", "call [number] now")]
    [InlineData("call (877) 425-2832", "call [number]")]
    [InlineData("+49 30/1234-567", "[number]")]
    [InlineData("1,234,567.89 and 1.234.567,89", "[number] and [number]")]
    [InlineData("1 234 567", "[number]")]
    [InlineData("Level-1", "Level-[number]")]
    [InlineData("GCSE2", "GCSE[number]")]
    [InlineData("2 or 3", "[number] or [number]")]
    [InlineData("35%", "[number]%")]
    [InlineData("€ 500", "[number]")]
    [InlineData("500 €", "[number]")]
    [InlineData("5 million", "[number]")]
    [InlineData("250K", "[number]")]
    [InlineData("3 months", "[number] months")]
    [InlineData("2026-08-03T09:00", "[number]T[number]")]
    [InlineData("10.0.0.1:443", "[number]")]
    [InlineData("(5)", "([number])")]
    [InlineData("٣٤٥ and １２３ and ४२", "[number] and [number] and [number]")]
    [InlineData("½ of x² on ③", "[number] of x[number] on [number]")]
    [InlineData("id 3f2504e0-4f89-41d3-9a0c-0305e82c3301", "id [number]")]
    public void Numbers_are_masked(string words, string masked) => Assert.Equal(masked, Masking.Of(words));

    [Theory]
    [InlineData("what is my discount?")]
    [InlineData("and for Elite, with a deal registration?")]
    [InlineData("")]
    [InlineData("… – \"why?\" (please)")]
    public void Plain_words_stay(string words) => Assert.Equal(words, Masking.Of(words));

    [Fact]
    public void Lines_become_one() => Assert.Equal("a b c d", Masking.Of(" a\r\nb\t\tc\0\u0007d\n"));

    [Fact]
    public void No_digit_is_ever_left()
    {
        var random = new Random(7);
        const string letters = "ab 12.,@:/+-()$%€٣\u00B2[]<>\"'\n\uD83D\uDEA2w";
        for (var i = 0; i < 20_000; i++)
        {
            var words = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)])]);
            Assert.DoesNotContain(Masking.Of(words), char.IsNumber);
            Assert.Equal(Masking.Of(words), Masking.Of(Masking.Of(words)));
        }
    }

    [Theory]
    [InlineData(300, 300)]
    [InlineData(301, 300)]
    public void It_is_cut_at_three_hundred_characters(int length, int kept) => Assert.Equal(kept, Masking.Of(new string('a', length)).Length);

    [Fact]
    public void It_is_cut_between_characters_as_people_see_them()
    {
        var masked = Masking.Of($"{new string('a', 296)}👩‍👩‍👧‍👦");

        Assert.Equal($"{new string('a', 296)}…", masked);
    }

    [Theory]
    [InlineData(291)]
    [InlineData(292)]
    [InlineData(297)]
    public void Half_a_mask_is_not_left(int before) => Assert.Equal($"{new string('a', before)}…", Masking.Of($"{new string('a', before)} 123 {new string('b', 20)}"));

    [Fact]
    public void Long_input_takes_no_long_time()
    {
        string[] strange = [new('a', 200_000), new('1', 200_000), new('@', 200_000), new('.', 200_000), string.Concat(Enumerable.Repeat("a.", 100_000)), string.Concat(Enumerable.Repeat("1 ", 100_000))];

        Assert.All(strange, words => Assert.InRange(Masking.Of(words).Length, 1, Masking.Longest));
    }
}
