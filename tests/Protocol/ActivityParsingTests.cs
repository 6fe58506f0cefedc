using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class ActivityParsingTests
{
    public static TheoryData<string> All => [.. Wire.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_round_trip_loses_nothing(string name)
    {
        var sent = JsonNode.Parse(Wire.Bytes(name))!.AsObject();
        sent.Remove("callerId"); // discarded on purpose

        Assert.True(JsonNode.DeepEquals(sent, JsonNode.Parse(Wire.Read(name).ToUtf8())));
    }

    [Fact]
    public void A_caller_named_in_the_body_is_discarded() =>
        Assert.DoesNotContain("callerId", Encoding.UTF8.GetString(Wire.Read("personal-message").ToUtf8()));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("""{"type":"message"} x""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","from":"Ada"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","conversation":{"id":{}}}""")]
    [InlineData("""{"type":"message","conversation":{"isGroup":"yes"}}""")]
    [InlineData("""{"type":"message","entities":{}}""")]
    [InlineData("""{"type":"message","attachments":["x"]}""")]
    public void What_is_no_activity_gets_a_reason(string body)
    {
        Assert.False(Activity.TryParse(Encoding.UTF8.GetBytes(body), out var activity, out var problem));
        Assert.Null(activity);
        Assert.NotEmpty(problem);
    }

    [Fact]
    public void The_reason_names_the_place_and_not_the_content()
    {
        Assert.False(Activity.TryParse("""{"type":"message","from":{"name":{"secret":"words"}}}"""u8, out _, out var problem));
        Assert.Contains("$.from.name", problem);
        Assert.DoesNotContain("words", problem);
    }

    [Fact]
    public void Nesting_of_a_hundred_thousand_is_refused_and_does_no_harm()
    {
        var body = Encoding.UTF8.GetBytes("""{"type":"message","value":""" + new string('[', 100_000) + new string(']', 100_000) + "}");

        Assert.False(Activity.TryParse(body, out _, out _));
    }

    [Fact]
    public void Of_a_property_given_twice_the_last_counts()
    {
        var activity = Wire.Parse("""{"type":"invoke","type":"message","odd":1,"odd":2,"from":{"id":"a"},"from":{"id":"b"}}""");

        Assert.Equal(("message", "b", 2), (activity.Type, activity.From!.Id, activity.Extra!["odd"].GetInt32()));
    }

    [Fact]
    public void Names_differing_in_case_are_other_names() =>
        Assert.Equal("small", Wire.Parse("""{"type":"message","text":"small","Text":"big"}""").Text);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(Activity.TryParse("\uFEFF{\"type\":\"message\"}"u8, out _, out _));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        Assert.False(Activity.TryParse([.. "{\"type\":\"message\",\"value\":\""u8, 0xC3, 0x28, .. "\"}"u8], out _, out var problem));
        Assert.Contains("UTF-8", problem);
    }

    [Theory]
    [InlineData(@"\ud83d", "\uFFFD")]
    [InlineData(@"\uDE00 late", "\uFFFD late")]
    [InlineData(@"\ud83d\ud83d\ude00", "\uFFFD\U0001F600")]
    [InlineData(@"\ud83d\ude00", "\U0001F600")]
    [InlineData(@"\\ud83d", @"\ud83d")]
    [InlineData(@"\\\ud83d", "\\\uFFFD")]
    [InlineData(@"\ud83dx", "\uFFFDx")]
    public void Half_an_emoji_costs_a_character_and_not_the_message(string written, string read)
    {
        var activity = Wire.Parse($$$"""{"type":"message","text":"{{{written}}}","value":{"in":"{{{written}}}"},"{{{written}}}":1}""");

        Assert.Equal(read, activity.Text);
        Assert.Equal(read, activity.Value!.Value.GetProperty("in").GetString());
        Assert.Contains(read, activity.Extra!.Keys);
        Assert.NotEmpty(activity.ToUtf8());
    }

    [Fact]
    public void Thirty_thousand_characters_arrive_whole()
    {
        var text = new string('ä', 30_000);

        Assert.Equal(text, Wire.Parse(JsonSerializer.Serialize(new { type = "message", text })).Text);
    }

    [Fact]
    public void Escaped_control_characters_arrive_and_bare_ones_are_no_JSON()
    {
        Assert.Equal("a\u0000\u001b[2J", Wire.Parse("""{"type":"message","text":"a\u0000\u001b[2J"}""").Text);
        Assert.False(Activity.TryParse("{\"type\":\"message\",\"text\":\"a\u0001\"}"u8, out _, out _));
    }

    [Fact]
    public void Nulls_in_lists_are_left_out()
    {
        var activity = Wire.Parse("""{"type":"message","entities":[null,{"type":"mention"}],"attachments":[null],"membersAdded":[null],"reactionsAdded":[null,null]}""");

        Assert.Equal("mention", Assert.Single(activity.Entities!).Type);
        Assert.Empty(activity.Attachments!);
        Assert.Empty(activity.MembersAdded!);
        Assert.Empty(activity.ReactionsAdded!);
    }

    [Fact]
    public void Type_alone_is_an_activity()
    {
        var activity = Wire.Parse("""{"type":"message"}""");

        Assert.Null(activity.ServiceUrl);
        Assert.Equal("", ActivityText.Spoken(activity));
        Assert.Equal(43, activity.DeliveryKey().Length);
        Assert.Null(Tenants.Of(activity));
        Assert.False(ConversationReference.TryFrom(activity, out _));
        Assert.NotEmpty(activity.Reply().ToUtf8());
    }

    [Fact]
    public void Nothing_that_is_null_is_written() =>
        Assert.Equal("""{"type":"message","text":"hi"}""", Encoding.UTF8.GetString(new Activity { Type = "message", Text = "hi" }.ToUtf8()));
}
