using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class FileHostsTests
{
    private static readonly ChannelOptions Live = new() { AppId = "4f9c1c2e-58a7-4c57-9d35-0a6f5a1f2b3c" };

    private static readonly ChannelOptions Local = Live with { IsDevelopment = true, Outbound = new OutboundOptions { AllowLoopback = true } };

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/a/_api/v2.0/drive/items/01?tempauth=eyJ0&x=1")]
    [InlineData("https://contoso.sharepoint.us/x")]
    [InlineData("https://contoso.sharepoint.de/x")]
    [InlineData("https://contoso.sharepoint.cn/x")]
    [InlineData("https://eu-api.asm.svc.ms/x")]
    [InlineData("https://api.onedrive.com/x")]
    [InlineData("https://public.bn.files.1drv.com/x")]
    [InlineData("https://onedrive.live.com/x")]
    [InlineData("https://contoso.sharepoint.com:443/x")]
    [InlineData("HTTPS://contoso.sharepoint.com/x")]
    public void The_stores_behind_Teams_are_allowed(string address)
    {
        Assert.True(new FileHosts(Live).Allows(address, out var problem), problem);
        Assert.Equal("", problem);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("contoso.sharepoint.com/x")]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com:8443/x")]
    [InlineData("https://sharepoint.com/x")]
    [InlineData("https://onedrive.com/x")]
    [InlineData("https://live.com/x")]
    [InlineData("https://a.onedrive.live.com/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com.evil.example/x")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://evil.example?contoso.sharepoint.com")]
    [InlineData("https://contoso.sharepoint.com@evil.example/x")]
    [InlineData("https://evil.example\\.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com/x#y")]
    [InlineData("https://contoso.sharepoint.com/x y")]
    [InlineData("https://ｃontoso.sharepoint.com/x")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("http://2852039166/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://contoso.sharepoint.com/x")]
    public void Everything_else_is_refused(string? address)
    {
        Assert.False(new FileHosts(Live).Allows(address, out var problem));
        Assert.NotEqual("", problem);
        Assert.False(new FileHosts(Local).Allows(address, out _));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/upload/a?x=1")]
    [InlineData("http://localhost:5000/upload/a")]
    [InlineData("http://[::1]:5000/upload/a")]
    public void This_machine_is_allowed_only_where_the_channel_may_be_there_too(string address)
    {
        Assert.True(new FileHosts(Local).Allows(address, out _));
        Assert.False(new FileHosts(Live).Allows(address, out _));
        Assert.False(new FileHosts(Live with { IsDevelopment = true }).Allows(address, out _));
    }
}
