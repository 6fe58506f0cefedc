namespace PartnerBot.Protocol;

/// <summary>
/// Azure.Identity speaks https only, and a test authority on this machine http. It is given the https form of the address, and here
/// exactly that address is turned back. Nothing else leaves: this handler knows no other host.
/// </summary>
internal sealed class LoopbackAuthority(Uri authority, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The address as Azure.Identity wants it.</summary>
    public static Uri Secure(Uri authority) => new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps, Port = authority.Port }.Uri;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = Plain(request.RequestUri);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = Plain(request.RequestUri);
        return base.Send(request, cancellationToken);
    }

    private Uri Plain(Uri? asked) => asked is not null && asked.Authority == Secure(authority).Authority
        ? new UriBuilder(asked) { Scheme = authority.Scheme, Port = authority.Port }.Uri
        : throw new HttpRequestException($"only {authority.Authority} is asked for tokens here, not {asked?.Authority}");
}
