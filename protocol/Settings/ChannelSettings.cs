using Microsoft.Extensions.Configuration;

namespace PartnerBot.Protocol;

/// <summary>Reads and checks the section "Bot".</summary>
public static class ChannelSettings
{
    /// <param name="bot">The section "Bot".</param>
    /// <param name="isDevelopment">Whether the host runs in Development.</param>
    /// <param name="faults">Gets every fault: setting, value (never a secret) and what is allowed. With one, the options are not to be used.</param>
    public static ChannelOptions Read(IConfiguration bot, bool isDevelopment, ICollection<string> faults)
    {
        var root = new SettingReader(bot, "Bot:", faults);
        var auth = new SettingReader(bot.GetSection("Auth"), "Bot:Auth:", faults);
        var outbound = new SettingReader(bot.GetSection("Outbound"), "Bot:Outbound:", faults);
        root.OnlyThese("AppId", "TenantId", "TenantMode", "ClientSecret", "CertificatePath", "Cloud", "Auth", "Outbound");
        var options = new ChannelOptions
        {
            AppId = root.Guid("AppId"),
            TenantId = root.Guid("TenantId"),
            TenantMode = root.Enum("TenantMode", TenantMode.Single),
            ClientSecret = root.Text("ClientSecret"),
            CertificatePath = root.Text("CertificatePath"),
            Cloud = root.Enum("Cloud", Cloud.Public),
            IsDevelopment = isDevelopment,
            Auth = Inbound(auth),
            Outbound = Outbound(outbound),
        };

        if (!isDevelopment) RefuseOverrides(auth, outbound, options);
        CheckIdentity(root, options, isDevelopment, appIdGiven: root.Text("AppId") is not null);
        return options;
    }

    private static InboundOptions Inbound(SettingReader auth)
    {
        auth.OnlyThese("DangerouslyAllowUnauthenticatedRequests", "OpenIdMetadataUrl", "Channels");
        return new()
        {
            DangerouslyAllowUnauthenticatedRequests = auth.Flag("DangerouslyAllowUnauthenticatedRequests"),
            OpenIdMetadataUrl = auth.Url("OpenIdMetadataUrl"),
            Channels = auth.List("Channels", new InboundOptions().Channels),
        };
    }

    private static OutboundOptions Outbound(SettingReader outbound)
    {
        var usual = new OutboundOptions();
        outbound.OnlyThese("Authority", "AllowLoopback", "PerConversationPerSecond", "PerConversationBurst", "PerTenantPerSecond", "PerTenantBurst");
        var authority = outbound.Url("Authority");
        if (authority is { PathAndQuery: not "/" })
            outbound.Fault("Authority", authority.AbsoluteUri, "scheme, host and port only, such as http://127.0.0.1:3979; the tenant is added");

        return new()
        {
            Authority = authority,
            AllowLoopback = outbound.Flag("AllowLoopback"),
            PerConversationPerSecond = outbound.Rate("PerConversationPerSecond", usual.PerConversationPerSecond),
            PerConversationBurst = outbound.Count("PerConversationBurst", usual.PerConversationBurst),
            PerTenantPerSecond = outbound.Rate("PerTenantPerSecond", usual.PerTenantPerSecond),
            PerTenantBurst = outbound.Count("PerTenantBurst", usual.PerTenantBurst),
        };
    }

    private static void RefuseOverrides(SettingReader auth, SettingReader outbound, ChannelOptions options)
    {
        const string allowed = "nothing outside Development";
        if (options.Auth.DangerouslyAllowUnauthenticatedRequests) auth.Fault("DangerouslyAllowUnauthenticatedRequests", "true", "false outside Development");
        if (options.Auth.OpenIdMetadataUrl is { } metadata) auth.Fault("OpenIdMetadataUrl", metadata.AbsoluteUri, allowed);
        if (options.Outbound.Authority is { } authority) outbound.Fault("Authority", authority.AbsoluteUri, allowed);
        if (options.Outbound.AllowLoopback) outbound.Fault("AllowLoopback", "true", "false outside Development");
    }

    private static void CheckIdentity(SettingReader root, ChannelOptions options, bool isDevelopment, bool appIdGiven)
    {
        if (!appIdGiven && !isDevelopment) root.Fault("AppId", null, "the bot's Entra application id, a GUID (only Development runs without)");

        var (secret, certificate) = (options.ClientSecret is not null, options.CertificatePath is not null);
        if (certificate && BotCertificate.Problem(options.CertificatePath!) is { } problem)
            root.Fault("CertificatePath", options.CertificatePath, $"a .pfx without a password or a .pem with certificate and private key ({problem})");

        // Without an id nothing is signed in, so there is nothing to be complete; a stray secret still shows a forgotten id.
        if (!appIdGiven)
        {
            if (isDevelopment && (secret || certificate)) root.Fault("AppId", null, "the GUID that the secret or certificate belongs to");
            return;
        }

        if (options.TenantMode is TenantMode.ManagedIdentity)
        {
            if (secret) root.SecretFault("ClientSecret", "is set; allowed: nothing with TenantMode ManagedIdentity");
            if (certificate) root.Fault("CertificatePath", options.CertificatePath, "nothing with TenantMode ManagedIdentity");
            return;
        }

        if (options.TenantMode is TenantMode.Single && root.Text("TenantId") is null)
            root.Fault("TenantId", null, "the tenant's GUID, which TenantMode Single needs");
        if (secret && certificate) root.SecretFault("ClientSecret", "and Bot:CertificatePath are both set; allowed: one of them");
        if (!secret && !certificate) root.SecretFault("ClientSecret", "and Bot:CertificatePath are not set; allowed: one of them, or TenantMode ManagedIdentity");
    }
}
