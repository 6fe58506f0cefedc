using System.Text.Json.Nodes;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class ActivityTextTests
{
    [Theory]
    [InlineData("help", "help")]
    [InlineData("  help \r\n", "help")]
    [InlineData("my\u00A0\u00A0level", "my level")]
    [InlineData("my&nbsp;&nbsp; level", "my level")]
    [InlineData("a &lt;b&gt; &amp;amp; &#x41;", "a <b> &amp; A")]
    [InlineData("he\u200Blp\uFEFF", "help")]
    [InlineData("\u202Eevil\u202C \u2066x\u2069", "evil x")]
    [InlineData("a\u0000b\u0007c\u001B[31m", "abc[31m")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("hidden\U000E0041\U000E0042tags", "hiddentags")]
    [InlineData("\U0001F600 ok", "\U0001F600 ok")]
    [InlineData("Grüße 東京", "Grüße 東京")]
    [InlineData("one \t two \r\n three\n\nfour", "one two\nthree\n\nfour")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData("<at>Bea</at> there", "Bea there")]
    [InlineData("<at id=\"0\">Bea</at> there", "Bea there")]
    [InlineData("<attack>", "<attack>")]
    public void Spoken_is_what_a_person_would_read(string text, string spoken) =>
        Assert.Equal(spoken, ActivityText.Spoken(new Activity { Type = "message", Text = text }));

    [Theory]
    [InlineData("<at>Partner Guide</at> help", "help")]
    [InlineData("<AT>partner guide</AT>help", "help")]
    [InlineData("help <at>Partner Guide</at>", "help")]
    [InlineData("ask <at>Partner Guide</at> about <at>Partner Guide</at> levels", "ask about levels")]
    [InlineData("Partner Guide help", "Partner Guide help")]
    public void The_bots_own_mention_is_no_part_of_it(string text, string spoken) =>
        Assert.Equal(spoken, ActivityText.Spoken(Wire.Read("channel-mention", it => it["text"] = text)));

    [Fact]
    public void Two_thousand_mentions_do_not_take_two_thousand_passes()
    {
        var activity = Wire.Read("channel-mention", it =>
        {
            it["text"] = "<" + new string('x', 30_000);
            var bot = it["recipient"]!;
            it["entities"] = new JsonArray([.. Enumerable.Range(0, 2_000).Select(n => (JsonNode)new JsonObject { ["type"] = "mention", ["text"] = $"x{n}", ["mentioned"] = bot.DeepClone() })]);
        });

        Assert.Equal(30_001, ActivityText.Spoken(activity).Length);
    }

    [Fact]
    public void In_a_channel_the_bot_answers_only_when_it_is_mentioned()
    {
        Assert.True(ActivityText.IsForBot(Wire.Read("channel-mention")));
        Assert.False(ActivityText.IsForBot(Wire.Read("channel-mention", it => it.Remove("entities"))));
        Assert.False(ActivityText.IsForBot(Wire.Read("channel-mention", it => it["entities"]![0]!["mentioned"]!["id"] = "28:another-bot")));
    }

    [Fact]
    public void In_a_personal_chat_everything_is_for_the_bot() =>
        Assert.True(ActivityText.IsForBot(Wire.Read("personal-message")));

    [Fact]
    public void A_press_in_a_channel_is_for_the_bot() =>
        Assert.True(ActivityText.IsForBot(Wire.Read("submit-click")));
}
