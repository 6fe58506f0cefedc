namespace PartnerBot.Protocol;

/// <summary>
/// Where files may be taken from and brought to: the stores behind Teams, and no other. The addresses come in messages that anybody
/// can write, and the bot stands where it may reach machines that they cannot.
/// </summary>
public sealed class FileHosts(ChannelOptions options)
{
    private static readonly string[] Domains = ["sharepoint.com", "sharepoint.us", "sharepoint.de", "sharepoint.cn", "svc.ms", "onedrive.com", "1drv.com"];

    public bool Allows(string? address, out string problem)
    {
        problem = Problem(address);
        return problem is "";
    }

    private string Problem(string? address)
    {
        if (string.IsNullOrEmpty(address) || !Uri.TryCreate(address, UriKind.Absolute, out var url)) return "the file's address is no URL";
        if (url.UserInfo is not "" || url.Fragment is not "") return "the file's address has more than host, path and query";

        // Two readers of one odd spelling (a decimal address, a full-width letter, a backslash) may see two hosts; only the plain one counts.
        var plain = $"{url.Scheme}://{url.Host}";
        if (!address.StartsWith(plain, StringComparison.OrdinalIgnoreCase) || address.AsSpan(plain.Length) is not ("" or ['/' or ':' or '?', ..])
            || address.AsSpan().ContainsAnyExceptInRange('!', '~') || address.Contains('\\'))
        {
            return "the file's address is spelt oddly";
        }

        if (url.Host is "localhost" or "127.0.0.1" or "[::1]")
            return options.LoopbackAllowed && (url.Scheme is "http" or "https") ? "" : "the file's address is on this machine";
        if (url.Scheme is not "https" || url.Port is not 443) return "the file's address is not https on its usual port";
        return IsFileHost(url.Host) ? "" : "the file's address is at no store of Teams";
    }

    private static bool IsFileHost(string host) =>
        host is "onedrive.live.com" || Domains.Any(domain => host.Length > domain.Length + 1 && host.EndsWith(domain, StringComparison.Ordinal) && host[^(domain.Length + 1)] is '.');
}
