using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class InboundRulesTests
{
    private static readonly ChannelOptions Options = new() { AppId = Wire.AppId };
    private static readonly ChannelToken Token = new(Wire.ServiceUrl, ["webchat", "msteams"], DateTimeOffset.MaxValue);
    private static readonly Activity Heard = Wire.Read("personal-message");

    [Fact]
    public void An_activity_that_fits_its_token_is_admitted() =>
        Assert.Equal("", Reason(Token, Heard));

    [Fact]
    public void The_urls_case_does_not_matter() =>
        Assert.Equal("", Reason(Token with { ServiceUrl = Wire.ServiceUrl.ToUpperInvariant() }, Heard));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_token_without_a_serviceurl_is_not(string? url) =>
        Assert.Equal("the token has no serviceurl", Reason(Token with { ServiceUrl = url }, Heard));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://evil.example/")]
    public void A_token_for_another_place_is_not(string url) =>
        Assert.Equal("the token was issued for another serviceUrl", Reason(Token with { ServiceUrl = url }, Heard));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_activity_without_a_serviceUrl_is_not(string? url) =>
        Assert.Equal("the activity has no serviceUrl", Reason(Token with { ServiceUrl = url }, Heard with { ServiceUrl = url }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_activity_without_a_channel_is_not(string? channel) =>
        Assert.Equal("the activity has no channelId", Reason(Token, Heard with { ChannelId = channel }));

    [Fact]
    public void A_key_without_endorsements_speaks_for_nobody() =>
        Assert.Equal("the signing key is not endorsed for the activity's channel", Reason(Token with { Endorsements = [] }, Heard));

    [Fact]
    public void A_key_of_another_channel_is_not_endorsed() =>
        Assert.Equal("the signing key is not endorsed for the activity's channel", Reason(Token with { Endorsements = ["webchat", "MSTEAMS"] }, Heard));

    [Fact]
    public void Only_the_channels_of_the_settings_are_answered()
    {
        Assert.Contains("Bot:Auth:Channels", Reason(Token, Heard with { ChannelId = "webchat" }));
        Assert.Equal("", Reason(Token, Heard with { ChannelId = "webchat" }, Options with { Auth = new() { Channels = ["webchat"] } }));
    }

    [Fact]
    public void A_serviceUrl_that_is_not_the_channels_is_not_admitted_even_when_the_token_says_the_same() =>
        Assert.Contains("host", Reason(Token with { ServiceUrl = "https://evil.example/" }, Heard with { ServiceUrl = "https://evil.example/" }));

    [Fact]
    public void Past_the_token_check_the_activity_is_still_checked()
    {
        Assert.Equal("", Reason(null, Heard));
        Assert.NotEqual("", Reason(null, Heard with { ChannelId = "emulator" }));
        Assert.NotEqual("", Reason(null, Heard with { ServiceUrl = "https://evil.example/" }));
    }

    private static string Reason(ChannelToken? token, Activity activity, ChannelOptions? options = null)
    {
        var admitted = new InboundRules(options ?? Options, new ServiceHosts(options ?? Options)).Admits(token, activity, out var reason);
        Assert.Equal(admitted, reason is "");
        return reason;
    }
}
