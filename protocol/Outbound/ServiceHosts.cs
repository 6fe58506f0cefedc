namespace PartnerBot.Protocol;

/// <summary>
/// Where calls with the bot's token may go. Asked before every call, for stored addresses too: whoever could plant one would
/// otherwise be sent a token that opens every conversation.
/// </summary>
public sealed class ServiceHosts(ChannelOptions options)
{
    public bool Allows(string? serviceUrl, out string problem)
    {
        problem = Problem(serviceUrl);
        return problem is "";
    }

    private string Problem(string? serviceUrl)
    {
        if (string.IsNullOrEmpty(serviceUrl) || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)) return "the serviceUrl is no URL";
        if (url.UserInfo is not "" || url.Query is not "" || url.Fragment is not "") return "the serviceUrl has more than scheme, host and path";

        // Two readers of one odd spelling (a decimal address, a full-width letter, a backslash) may see two hosts; only the plain one counts.
        var plain = $"{url.Scheme}://{url.Host}";
        if (!serviceUrl.StartsWith(plain, StringComparison.OrdinalIgnoreCase) || serviceUrl.AsSpan(plain.Length) is not ("" or ['/' or ':', ..])
            || serviceUrl.AsSpan().ContainsAnyExceptInRange('!', '~') || serviceUrl.Contains('\\'))
        {
            return "the serviceUrl is spelt oddly";
        }

        if (url.Host is "localhost" or "127.0.0.1" or "[::1]")
            return options.LoopbackAllowed && (url.Scheme is "http" or "https") ? "" : "the serviceUrl is on this machine";
        if (options.AppId is null) return "without an app id answers stay on this machine";
        if (url.Scheme is not "https" || url.Port is not 443) return "the serviceUrl is not https on its usual port";
        return IsChannelHost(url.Host) ? "" : "the serviceUrl's host is not the channel's";
    }

    private bool IsChannelHost(string host)
    {
        var addresses = options.Addresses;
        foreach (var known in addresses.Hosts)
        {
            if (host.Equals(known, StringComparison.Ordinal)) return true;
        }

        foreach (var domain in addresses.HostSuffixes)
        {
            if (host.Equals(domain, StringComparison.Ordinal) || (host.EndsWith(domain, StringComparison.Ordinal) && host[^(domain.Length + 1)] is '.')) return true;
        }

        return false;
    }
}
