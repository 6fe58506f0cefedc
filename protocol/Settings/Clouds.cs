namespace PartnerBot.Protocol;

/// <summary>Which of Microsoft's clouds the bot is registered in.</summary>
public enum Cloud
{
    Public,
    UsGov,
    China,
}

/// <summary>The addresses of one cloud.</summary>
/// <param name="TokenIssuer">Who signs the channel's tokens; exactly this text.</param>
/// <param name="OpenIdMetadata">Where the channel's keys are found.</param>
/// <param name="Login">Where the bot's own tokens come from.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
/// <param name="SharedTenant">The tenant that multi-tenant bots ask.</param>
/// <param name="Hosts">Where the bot's token may go: these hosts, exactly.</param>
/// <param name="HostSuffixes">And these domains with all below them.</param>
public sealed record CloudAddresses(
    string TokenIssuer,
    Uri OpenIdMetadata,
    Uri Login,
    string Scope,
    string SharedTenant,
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> HostSuffixes);

public static class Clouds
{
    private static readonly CloudAddresses Public = new(
        "https://api.botframework.com",
        new("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        "botframework.com",
        ["smba.trafficmanager.net", "teams.microsoft.com", "smba.infra.gcc.teams.microsoft.com"],
        ["botframework.com"]);

    private static readonly CloudAddresses UsGov = new(
        "https://api.botframework.us",
        new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        "MicrosoftServices.onmicrosoft.us",
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"],
        ["botframework.us", "botframework.azure.us"]);

    private static readonly CloudAddresses China = new(
        "https://api.botframework.azure.cn",
        new("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        new("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        "microsoftservices.partner.onmschina.cn",
        [],
        ["botframework.azure.cn"]);

    public static CloudAddresses Of(Cloud cloud) => cloud switch
    {
        Cloud.Public => Public,
        Cloud.UsGov => UsGov,
        Cloud.China => China,
    };
}
