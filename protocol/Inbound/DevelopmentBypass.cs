using System.Net;
using Microsoft.AspNetCore.Http;

namespace PartnerBot.Protocol;

/// <summary>Local test channels send no token. They are let in only where nobody else can be: all three conditions, every time.</summary>
public static class DevelopmentBypass
{
    /// <param name="isDevelopment">The host's environment.</param>
    /// <param name="allowed">The setting Bot:Auth:DangerouslyAllowUnauthenticatedRequests.</param>
    /// <param name="isLocal">Whether the connection comes from this machine, see <see cref="IsLocal"/>.</param>
    public static bool Applies(bool isDevelopment, bool allowed, bool isLocal) => isDevelopment && allowed && isLocal;

    /// <summary>A connection from this machine that nobody forwarded: a tunnel or proxy ends here too, and brings the whole internet.</summary>
    /// <param name="remote">Null when it is not known, which is not local.</param>
    /// <param name="headers">The request's.</param>
    public static bool IsLocal(IPAddress? remote, IHeaderDictionary headers)
    {
        if (remote is null) return false;
        var address = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        return IPAddress.IsLoopback(address)
            && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("X-Forwarded-Host") && !headers.ContainsKey("Forwarded");
    }
}
