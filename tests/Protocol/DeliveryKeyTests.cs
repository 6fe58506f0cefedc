using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class DeliveryKeyTests
{
    [Theory]
    [MemberData(nameof(ActivityParsingTests.All), MemberType = typeof(ActivityParsingTests))]
    public void The_same_delivery_twice_has_one_key(string name) =>
        Assert.Equal(Wire.Read(name).DeliveryKey(), Wire.Read(name).DeliveryKey());

    [Fact]
    public void All_fixtures_differ() =>
        Assert.Equal(Wire.Names.Length, Wire.Names.Select(it => Wire.Read(it).DeliveryKey()).Distinct().Count());

    [Fact]
    public void Two_peoples_same_reaction_are_two() =>
        Assert.NotEqual(Wire.Read("reaction").DeliveryKey(), Wire.Read("reaction", it => it["from"]!["id"] = "29:somebody-else").DeliveryKey());

    [Fact]
    public void An_edit_is_another_delivery_than_its_original()
    {
        var original = Wire.Read("personal-message");

        Assert.NotEqual(original.DeliveryKey(), (original with { Type = ActivityTypes.MessageUpdate }).DeliveryKey());
        Assert.NotEqual(original.DeliveryKey(), Wire.Read("edited").DeliveryKey());
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("type")]
    [InlineData("name")]
    [InlineData("id")]
    [InlineData("timestamp")]
    public void Each_field_counts(string field) =>
        Assert.NotEqual(Wire.Read("card-action").DeliveryKey(), Wire.Read("card-action", it => it[field] = "other").DeliveryKey());

    [Fact]
    public void The_conversation_counts() =>
        Assert.NotEqual(Wire.Read("card-action").DeliveryKey(), Wire.Read("card-action", it => it["conversation"]!["id"] = "a:2").DeliveryKey());

    [Fact]
    public void What_is_said_does_not_count() =>
        Assert.Equal(Wire.Read("card-action").DeliveryKey(), Wire.Read("card-action", it => it["text"] = "other").DeliveryKey());

    [Fact]
    public void Moving_a_letter_over_a_border_makes_another_key() =>
        Assert.NotEqual(
            new Activity { Type = "message", Name = "ab", Id = "c" }.DeliveryKey(),
            new Activity { Type = "message", Name = "a", Id = "bc" }.DeliveryKey());

    [Fact]
    public void Absent_and_empty_are_two() =>
        Assert.NotEqual(new Activity { Type = "message", Id = "" }.DeliveryKey(), new Activity { Type = "message" }.DeliveryKey());

    [Fact]
    public void It_fits_a_column_and_a_URL() =>
        Assert.Matches("^[A-Za-z0-9_-]{43}$", new Activity { Type = new string('x', 100_000) }.DeliveryKey());
}
