using Microsoft.Extensions.Configuration;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class ChannelSettingsTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["AppId"] = Wire.AppId,
        ["TenantId"] = Wire.Tenant,
        ["ClientSecret"] = "TopSecret",
    };

    [Fact]
    public void A_single_tenant_bot_needs_three_settings()
    {
        var options = Read(Good);

        Assert.Equal((Wire.AppId, Wire.Tenant, TenantMode.Single, Cloud.Public), (options.AppId, options.TenantId, options.TenantMode, options.Cloud));
        Assert.Equal(["msteams"], options.Auth.Channels);
        Assert.Equal((1, 7, 20, 10), (options.Outbound.PerConversationPerSecond, options.Outbound.PerConversationBurst, options.Outbound.PerTenantPerSecond, options.Outbound.PerTenantBurst));
    }

    [Fact]
    public void Development_needs_none() =>
        Assert.Null(Read([], isDevelopment: true).AppId);

    [Fact]
    public void Everything_can_be_set_in_Development()
    {
        var options = Read(
            new()
            {
                ["AppId"] = Wire.AppId.ToUpperInvariant(),
                ["TenantMode"] = "multi",
                ["ClientSecret"] = "s",
                ["Cloud"] = "usgov",
                ["Auth:DangerouslyAllowUnauthenticatedRequests"] = "True",
                ["Auth:OpenIdMetadataUrl"] = "http://127.0.0.1:3979/v1/.well-known/openidconfiguration",
                ["Auth:Channels:0"] = "msteams",
                ["Auth:Channels:1"] = "webchat",
                ["Outbound:Authority"] = "http://127.0.0.1:3979",
                ["Outbound:AllowLoopback"] = "true",
                ["Outbound:PerConversationPerSecond"] = "0.5",
                ["Outbound:PerConversationBurst"] = "1000",
                ["Outbound:PerTenantPerSecond"] = "5000",
                ["Outbound:PerTenantBurst"] = "1",
            },
            isDevelopment: true);

        Assert.Equal((Wire.AppId, TenantMode.Multi, Cloud.UsGov, true), (options.AppId, options.TenantMode, options.Cloud, options.LoopbackAllowed));
        Assert.Equal(["msteams", "webchat"], options.Auth.Channels);
        Assert.Equal((0.5, 1000, 5000, 1), (options.Outbound.PerConversationPerSecond, options.Outbound.PerConversationBurst, options.Outbound.PerTenantPerSecond, options.Outbound.PerTenantBurst));
    }

    [Fact]
    public void Channels_may_be_one_text_with_commas() =>
        Assert.Equal(["msteams", "webchat"], Read(new(Good) { ["Auth:Channels"] = "msteams, webchat" }).Auth.Channels);

    [Fact]
    public void Without_anything_production_says_what_is_missing() =>
        Assert.Equal(["Bot:AppId is not set; allowed: the bot's Entra application id, a GUID (only Development runs without)"], Faults([]));

    [Fact]
    public void Every_fault_is_told_at_once_with_its_value_and_what_is_allowed()
    {
        var faults = Faults(new()
        {
            ["AppId"] = "my-bot",
            ["TenantMode"] = "5",
            ["Cloud"] = "Mars",
            ["ClientSecret"] = "TopSecret",
            ["Auth:DangerouslyAllowUnauthenticatedRequests"] = "maybe",
            ["Auth:Chanels"] = "msteams",
            ["Outbound:PerTenantPerSecond"] = "0",
            ["Outbound:PerTenantBurst"] = "1.5",
            ["Outbound:Authority"] = "ftp://x/",
        });

        Assert.Equal(
            [
                "Bot:AppId is \"my-bot\"; allowed: a GUID such as 4f9c1c2e-58a7-4c57-9d35-0a6f5a1f2b3c",
                "Bot:TenantMode is \"5\"; allowed: one of Single, Multi, ManagedIdentity",
                "Bot:Cloud is \"Mars\"; allowed: one of Public, UsGov, China",
                "Bot:Auth:Chanels is not a setting; allowed: DangerouslyAllowUnauthenticatedRequests, OpenIdMetadataUrl, Channels",
                "Bot:Auth:DangerouslyAllowUnauthenticatedRequests is \"maybe\"; allowed: true or false",
                "Bot:Outbound:Authority is \"ftp://x/\"; allowed: an https URL, or http on this machine",
                "Bot:Outbound:PerTenantPerSecond is \"0\"; allowed: a number over 0 and up to 1000000",
                "Bot:Outbound:PerTenantBurst is \"1.5\"; allowed: a whole number from 1 to 1000000",
                "Bot:TenantId is not set; allowed: the tenant's GUID, which TenantMode Single needs",
            ],
            faults);
    }

    [Theory]
    [InlineData("Auth:DangerouslyAllowUnauthenticatedRequests", "true")]
    [InlineData("Auth:OpenIdMetadataUrl", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("Outbound:Authority", "https://login.microsoftonline.com")]
    [InlineData("Outbound:AllowLoopback", "true")]
    public void An_override_is_refused_outside_Development(string name, string value)
    {
        Assert.StartsWith($"Bot:{name} is ", Assert.Single(Faults(new(Good) { [name] = value })));
        Assert.Empty(Faults(new(Good) { [name] = value }, isDevelopment: true));
    }

    [Theory]
    [InlineData("Auth:DangerouslyAllowUnauthenticatedRequests")]
    [InlineData("Outbound:AllowLoopback")]
    public void An_override_that_is_off_is_no_override(string name) =>
        Assert.Empty(Faults(new(Good) { [name] = "false" }));

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("9a8b7c6d11224333844455667788 99aa")]
    [InlineData("{9a8b7c6d-1122-4333-8444-5566778899aa}")]
    [InlineData("api://9a8b7c6d-1122-4333-8444-5566778899aa")]
    public void An_app_id_is_a_plain_GUID(string id) =>
        Assert.StartsWith("Bot:AppId is ", Assert.Single(Faults(new(Good) { ["AppId"] = id })));

    [Fact]
    public void A_secret_is_never_told()
    {
        using var file = new CertificateFile();
        var faults = Faults(new(Good) { ["AppId"] = "x", ["CertificatePath"] = file.Pfx, ["Cloud"] = "x", ["Outbound:Authority"] = "https://user:TopSecret@x/" })
            .Concat(Faults(new(Good) { ["TenantMode"] = "ManagedIdentity" }));

        Assert.All(faults, it => Assert.DoesNotContain("TopSecret", it));
        Assert.DoesNotContain("TopSecret", Read(Good).ToString());
    }

    [Fact]
    public void Secret_or_certificate_but_not_both_and_not_neither()
    {
        using var file = new CertificateFile();

        Assert.Equal("Bot:ClientSecret and Bot:CertificatePath are both set; allowed: one of them", Assert.Single(Faults(new(Good) { ["CertificatePath"] = file.Pfx })));
        Assert.StartsWith("Bot:ClientSecret and Bot:CertificatePath are not set", Assert.Single(Faults(new(Good) { ["ClientSecret"] = " " })));
    }

    [Fact]
    public void A_managed_identity_has_neither()
    {
        Assert.Empty(Faults(new() { ["AppId"] = Wire.AppId, ["TenantMode"] = "ManagedIdentity" }));
        Assert.StartsWith("Bot:ClientSecret is set", Assert.Single(Faults(new(Good) { ["TenantMode"] = "ManagedIdentity" })));
    }

    [Fact]
    public void A_multi_tenant_bot_needs_no_tenant() =>
        Assert.Empty(Faults(new() { ["AppId"] = Wire.AppId, ["TenantMode"] = "Multi", ["ClientSecret"] = "s" }));

    [Fact]
    public void A_certificate_must_be_there_with_its_private_key()
    {
        using var file = new CertificateFile();

        Assert.Empty(Faults(With(file.Pfx)));
        Assert.Empty(Faults(With(file.Pem)));
        Assert.Contains("private key", Assert.Single(Faults(With(file.PublicPem))));
        Assert.Contains("cannot be read", Assert.Single(Faults(With(file.Garbage))));
        Assert.Contains("no such file", Assert.Single(Faults(With(file.Pfx + ".missing"))));
        Assert.Contains("no such file", Assert.Single(Faults(With(Path.GetTempPath()))));

        static Dictionary<string, string?> With(string path) => new(Good) { ["ClientSecret"] = null, ["CertificatePath"] = path };
    }

    [Fact]
    public void A_secret_without_an_id_shows_a_forgotten_id() =>
        Assert.StartsWith("Bot:AppId is not set", Assert.Single(Faults(new() { ["ClientSecret"] = "s" }, isDevelopment: true)));

    [Theory]
    [InlineData("http://127.0.0.1:3979/tenant")]
    [InlineData("http://127.0.0.1:3979/?a=b")]
    [InlineData("http://example.test")]
    [InlineData("127.0.0.1:3979")]
    [InlineData("https://user@127.0.0.1")]
    public void An_authority_is_scheme_host_and_port(string authority) =>
        Assert.StartsWith("Bot:Outbound:Authority is ", Assert.Single(Faults(new(Good) { ["Outbound:Authority"] = authority }, isDevelopment: true)));

    private static ChannelOptions Read(Dictionary<string, string?> settings, bool isDevelopment = false)
    {
        var faults = new List<string>();
        var options = ChannelSettings.Read(Section(settings), isDevelopment, faults);
        Assert.Empty(faults);
        return options;
    }

    private static List<string> Faults(Dictionary<string, string?> settings, bool isDevelopment = false)
    {
        var faults = new List<string>();
        ChannelSettings.Read(Section(settings), isDevelopment, faults);
        return faults;
    }

    private static IConfigurationSection Section(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(it => KeyValuePair.Create($"Bot:{it.Key}", it.Value))).Build().GetSection("Bot");
}
