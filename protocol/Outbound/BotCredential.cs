using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace PartnerBot.Protocol;

/// <summary>Makes the credential that the settings describe.</summary>
internal static class BotCredential
{
    /// <summary>The tenant whose authority is asked: the bot's own, or the one shared by multi-tenant bots.</summary>
    public static string Tenant(ChannelOptions options) => options.TenantMode switch
    {
        TenantMode.Single => options.TenantId!,
        TenantMode.Multi => options.Addresses.SharedTenant,
        TenantMode.ManagedIdentity => "",
    };

    /// <summary>Who is asked for tokens.</summary>
    public static Uri Authority(ChannelOptions options) => (options.IsDevelopment ? options.Outbound.Authority : null) ?? options.Addresses.Login;

    /// <summary>Null without an app id. Each call makes a new one, with an empty cache.</summary>
    public static TokenCredential? Create(ChannelOptions options)
    {
        if (options.AppId is not { } appId) return null;
        if (options.TenantMode is TenantMode.ManagedIdentity)
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId));

        return options.CertificatePath is { } path
            ? new ClientCertificateCredential(Tenant(options), appId, BotCertificate.Load(path), At<ClientCertificateCredentialOptions>(options))
            : new ClientSecretCredential(Tenant(options), appId, options.ClientSecret, At<ClientSecretCredentialOptions>(options));
    }

    private static T At<T>(ChannelOptions options) where T : TokenCredentialOptions, new()
    {
        var authority = Authority(options);
        var settings = new T { AuthorityHost = authority == options.Addresses.Login ? authority : LoopbackAuthority.Secure(authority) };
        settings.Diagnostics.IsLoggingEnabled = false;
        if (authority == options.Addresses.Login) return settings;

        // A test authority knows of no others, which Azure.Identity would look up first.
        switch (settings)
        {
            case ClientSecretCredentialOptions it:
                it.DisableInstanceDiscovery = true;
                break;
            case ClientCertificateCredentialOptions it:
                it.DisableInstanceDiscovery = true;
                break;
        }

        if (authority.Scheme == Uri.UriSchemeHttp)
            settings.Transport = new HttpClientTransport(new LoopbackAuthority(authority, new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }));

        return settings;
    }
}
