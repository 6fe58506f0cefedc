namespace PartnerBot.Protocol;

/// <summary>How the bot proves who it is.</summary>
public enum TenantMode
{
#pragma warning disable CA1720 // The setting's own word, and no one reads it as a float here.
    /// <summary>An app of one tenant; how new bots are registered.</summary>
    Single,
#pragma warning restore CA1720

    /// <summary>A multi-tenant app; only existing ones.</summary>
    Multi,

    /// <summary>A user-assigned managed identity; no secret.</summary>
    ManagedIdentity,
}

/// <summary>The configuration section "Bot", as far as the protocol goes. <see cref="ChannelSettings.Read"/> makes it.</summary>
public sealed record ChannelOptions
{
    /// <summary>The bot's Entra application id; null only in Development.</summary>
    public string? AppId { get; init; }

    /// <summary>The home tenant.</summary>
    public string? TenantId { get; init; }

    public TenantMode TenantMode { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>A .pfx without a password, or a .pem with certificate and key.</summary>
    public string? CertificatePath { get; init; }

    public Cloud Cloud { get; init; }

    public InboundOptions Auth { get; init; } = new();

    public OutboundOptions Outbound { get; init; } = new();

    /// <summary>Whether the host runs in the Development environment; the overrides count only there.</summary>
    public bool IsDevelopment { get; init; }

    public CloudAddresses Addresses => Clouds.Of(Cloud);

    public bool LoopbackAllowed => IsDevelopment && Outbound.AllowLoopback;

    // A record writes all its properties into its text, and a log is no place for a secret.
    public override string ToString() => $"bot {AppId ?? "(none)"} in {Cloud}, {TenantMode}";
}

/// <summary>The section "Bot:Auth".</summary>
public sealed record InboundOptions
{
    /// <summary>Development only: a request from this machine needs no token.</summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; init; }

    /// <summary>Development only: where the channel's keys come from instead.</summary>
    public Uri? OpenIdMetadataUrl { get; init; }

    /// <summary>The channels that are answered.</summary>
    public IReadOnlyList<string> Channels { get; init; } = ["msteams"];
}

/// <summary>The section "Bot:Outbound".</summary>
public sealed record OutboundOptions
{
    /// <summary>Development only: where the bot's own tokens come from instead; scheme, host and port.</summary>
    public Uri? Authority { get; init; }

    /// <summary>Development only: the connector may be on this machine, over http and on any port.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>Teams takes 1800 messages an hour in one conversation …</summary>
    public double PerConversationPerSecond { get; init; } = 1;

    /// <summary>… but 7 in one second.</summary>
    public int PerConversationBurst { get; init; } = 7;

    /// <summary>Teams takes 30 calls a second of one app in one tenant, reads included; rate and burst together stay at it.</summary>
    public double PerTenantPerSecond { get; init; } = 20;

    public int PerTenantBurst { get; init; } = 10;
}
