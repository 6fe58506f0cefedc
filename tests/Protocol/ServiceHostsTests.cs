using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class ServiceHostsTests
{
    private static readonly ChannelOptions Production = new() { AppId = Wire.AppId };
    private static readonly ChannelOptions Development = new() { AppId = Wire.AppId, IsDevelopment = true, Outbound = new() { AllowLoopback = true } };

    [Theory]
    [InlineData(Wire.ServiceUrl)]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://SMBA.TrafficManager.NET/teams/")]
    [InlineData("HTTPS://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:443/teams/")]
    [InlineData("https://teams.microsoft.com/x")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://europe.api.botframework.com/")]
    public void The_channels_hosts_are_allowed(string url) =>
        Assert.True(new ServiceHosts(Production).Allows(url, out var problem), problem);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("//smba.trafficmanager.net/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil-smba.trafficmanager.net/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://.botframework.com/")]
    [InlineData("https://evil.teams.microsoft.com/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://user:pass@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net:pass@evil.example/")]
    [InlineData("https://evil.example/?x=smba.trafficmanager.net")]
    [InlineData("https://evil.example#smba.trafficmanager.net")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.example/")]
    [InlineData("https:\\\\smba.trafficmanager.net\\")]
    [InlineData("https:smba.trafficmanager.net/")]
    [InlineData("https:///smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net:80/")]
    [InlineData("https://smba.trafficmanager.net:0/")]
    [InlineData("https://smba.trafficmanager.net/?a=b")]
    [InlineData("https://smba.trafficmanager.net/#a")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/ ")]
    [InlineData("https://smba.trafficmanager.net/a b/")]
    [InlineData("https://smba.trafficmanager.net/\r\nHost: evil.example")]
    [InlineData("https://smba.trafficmanager.net/\t")]
    [InlineData("https://smba。trafficmanager。net/")]
    [InlineData("https://smba.trafficmanagеr.net/")]
    [InlineData("https://ｓmba.trafficmanager.net/")]
    [InlineData("https://%73mba.trafficmanager.net/")]
    [InlineData("https://[::ffff:13.107.6.1]/")]
    [InlineData("https://13.107.6.1/")]
    [InlineData("https://169.254.169.254/metadata/")]
    [InlineData("https://localhost/")]
    [InlineData("http://127.0.0.1:3979/")]
    [InlineData("http://[::1]:3979/")]
    [InlineData("https://2130706433/")]
    public void Everything_else_is_not(string? url) =>
        Assert.False(new ServiceHosts(Production).Allows(url, out _));

    [Theory]
    [InlineData("http://127.0.0.1:3979/")]
    [InlineData("http://localhost:56199/_connector")]
    [InlineData("http://[::1]:3979/")]
    [InlineData("https://127.0.0.1:3443/")]
    [InlineData(Wire.ServiceUrl)]
    public void In_Development_this_machine_is_allowed_too(string url) =>
        Assert.True(new ServiceHosts(Development).Allows(url, out var problem), problem);

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.0.2/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://localhost./")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://user@localhost/")]
    [InlineData("ftp://localhost/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://smba.trafficmanager.net/")]
    public void But_only_in_its_plain_spellings(string url) =>
        Assert.False(new ServiceHosts(Development).Allows(url, out _));

    [Fact]
    public void The_setting_alone_is_not_enough() =>
        Assert.False(new ServiceHosts(Development with { IsDevelopment = false }).Allows("http://127.0.0.1:3979/", out _));

    [Fact]
    public void Development_alone_is_not_enough() =>
        Assert.False(new ServiceHosts(Production with { IsDevelopment = true }).Allows("http://127.0.0.1:3979/", out _));

    [Fact]
    public void Without_an_app_id_answers_stay_on_this_machine()
    {
        var hosts = new ServiceHosts(Development with { AppId = null });

        Assert.True(hosts.Allows("http://127.0.0.1:3979/", out _));
        Assert.False(hosts.Allows(Wire.ServiceUrl, out _));
    }

    [Theory]
    [InlineData(Cloud.Public, Wire.ServiceUrl, true)]
    [InlineData(Cloud.Public, "https://smba.infra.gov.teams.microsoft.us/gcch", false)]
    [InlineData(Cloud.UsGov, "https://smba.infra.gov.teams.microsoft.us/gcch", true)]
    [InlineData(Cloud.UsGov, "https://smba.infra.dod.teams.microsoft.us/x", true)]
    [InlineData(Cloud.UsGov, Wire.ServiceUrl, false)]
    [InlineData(Cloud.China, "https://msteams.botframework.azure.cn/", true)]
    [InlineData(Cloud.China, Wire.ServiceUrl, false)]
    public void Each_cloud_has_its_own(Cloud cloud, string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceHosts(Production with { Cloud = cloud }).Allows(url, out _));
}
