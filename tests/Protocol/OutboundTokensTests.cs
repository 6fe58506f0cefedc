using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PartnerBot.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Protocol;

public sealed class OutboundTokensTests : IAsyncLifetime
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private readonly HandClock clock = new();
    private FakeOpenId openId = null!;

    public async ValueTask InitializeAsync() => openId = await FakeOpenId.StartAsync();

    public ValueTask DisposeAsync() => openId.DisposeAsync();

    [Fact]
    public async Task A_single_tenant_bot_asks_its_own_tenant_with_its_secret()
    {
        using var tokens = new OutboundTokens(Options(), clock);
        Assert.True(openId.Issued(await tokens.HeaderAsync(Ct)));

        var form = Assert.Single(openId.TokenForms);
        Assert.Equal((Wire.Tenant, "client_credentials", Wire.AppId, "secret+/="), (form["tenant"], form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"].Split(' '));
    }

    [Theory]
    [InlineData(Cloud.Public, "botframework.com", "https://api.botframework.com/.default")]
    [InlineData(Cloud.UsGov, "MicrosoftServices.onmicrosoft.us", "https://api.botframework.us/.default")]
    [InlineData(Cloud.China, "microsoftservices.partner.onmschina.cn", "https://api.botframework.azure.cn/.default")]
    public async Task A_multi_tenant_bot_asks_the_clouds_shared_tenant(Cloud cloud, string tenant, string scope)
    {
        using var tokens = new OutboundTokens(Options() with { TenantMode = TenantMode.Multi, Cloud = cloud }, clock);
        await tokens.HeaderAsync(Ct);

        var form = Assert.Single(openId.TokenForms);
        Assert.Equal(tenant, form["tenant"], ignoreCase: true);
        Assert.Contains(scope, form["scope"].Split(' '));
    }

    [Fact]
    public async Task With_a_certificate_it_sends_an_assertion_and_no_secret()
    {
        using var file = new CertificateFile();
        using var tokens = new OutboundTokens(Options() with { ClientSecret = null, CertificatePath = file.Pfx }, clock);
        Assert.True(openId.Issued(await tokens.HeaderAsync(Ct)));

        var form = Assert.Single(openId.TokenForms);
        Assert.False(form.ContainsKey("client_secret"));
        Assert.StartsWith("ey", form["client_assertion"]);
    }

    [Fact]
    public async Task One_token_serves_until_five_minutes_before_its_end()
    {
        using var tokens = new OutboundTokens(Options(), clock);
        var first = await tokens.HeaderAsync(Ct);
        for (var i = 0; i < 50; i++) Assert.Equal(first, await tokens.HeaderAsync(Ct));

        Assert.Single(openId.TokenForms);
    }

    [Fact]
    public async Task Fifty_at_once_make_one_request()
    {
        using var tokens = new OutboundTokens(Options(), clock);
        var headers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => tokens.HeaderAsync(Ct).AsTask()));

        Assert.Single(headers.Distinct());
        Assert.Single(openId.TokenForms);
    }

    [Fact]
    public async Task A_renewal_gives_another_token_once_in_half_a_minute()
    {
        using var tokens = new OutboundTokens(Options(), clock);
        var first = await tokens.HeaderAsync(Ct);
        var second = await tokens.RenewAsync(first!, Ct);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await tokens.RenewAsync(first!, Ct));
        Assert.Equal(second, await tokens.RenewAsync(second!, Ct));

        clock.Pass(TimeSpan.FromSeconds(30));
        Assert.NotEqual(second, await tokens.RenewAsync(second!, Ct));
        Assert.Equal(3, openId.TokenRequests);
    }

    [Fact]
    public async Task Without_an_app_id_there_is_none()
    {
        using var tokens = new OutboundTokens(new() { IsDevelopment = true }, clock);
        Assert.Null(await tokens.HeaderAsync(Ct));
    }

    [Fact]
    public void The_override_counts_only_in_Development()
    {
        var overridden = Options();

        Assert.Equal(new Uri(openId.Authority), BotCredential.Authority(overridden));
        Assert.Equal(new Uri("https://login.microsoftonline.com/"), BotCredential.Authority(overridden with { IsDevelopment = false }));
        Assert.Equal(new Uri("https://login.microsoftonline.us/"), BotCredential.Authority(overridden with { Outbound = new(), Cloud = Cloud.UsGov }));
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/x")]
    [InlineData("http://127.0.0.1:1/x")]
    [InlineData("https://127.0.0.1.evil.example/x")]
    public async Task A_test_authority_is_the_only_one_asked(string elsewhere)
    {
        using var http = new HttpClient(new LoopbackAuthority(new(openId.Origin), new SocketsHttpHandler { UseProxy = false }));

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(elsewhere), Ct));
        Assert.Equal(404, (int)(await http.GetAsync(LoopbackAuthority.Secure(new(openId.Origin)), Ct)).StatusCode);
    }

    private ChannelOptions Options() => new()
    {
        AppId = Wire.AppId,
        TenantId = Wire.Tenant,
        ClientSecret = "secret+/=",
        IsDevelopment = true,
        Outbound = new() { Authority = new(openId.Authority) },
    };
}

/// <summary>A certificate of the test's own, in files that go with it.</summary>
internal sealed class CertificateFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-");

    public CertificateFile()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(Pfx, certificate.Export(X509ContentType.Pfx));
        File.WriteAllText(Pem, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(PublicPem, certificate.ExportCertificatePem());
        File.WriteAllText(Garbage, "no certificate");
    }

    public string Pfx => Path.Combine(folder.FullName, "bot.pfx");

    public string Pem => Path.Combine(folder.FullName, "bot.pem");

    public string PublicPem => Path.Combine(folder.FullName, "public.pem");

    public string Garbage => Path.Combine(folder.FullName, "garbage.pfx");

    public void Dispose() => folder.Delete(recursive: true);
}
