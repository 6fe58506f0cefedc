using System.Diagnostics;

namespace PartnerBot.Protocol;

/// <summary>What a valid channel token vouches for.</summary>
/// <param name="ServiceUrl">The claim <c>serviceurl</c>; null when the token has none.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
/// <param name="Expires">When it lapses, clock skew included.</param>
public sealed record ChannelToken(string? ServiceUrl, IReadOnlyList<string> Endorsements, DateTimeOffset Expires);

/// <summary>What came of looking at the Authorization header: one of the cases below, and no other.</summary>
public abstract record TokenCheck
{
    private TokenCheck() { }

    public sealed record Valid(ChannelToken Token) : TokenCheck;

    /// <summary>No token, and the Development bypass needs none.</summary>
    public sealed record Bypassed : TokenCheck
    {
        public static readonly Bypassed Instance = new();
    }

    /// <summary>Answer 401 with an empty body; the reason is for the log.</summary>
    public sealed record Refused(string Reason) : TokenCheck;

    public T Match<T>(Func<ChannelToken, T> valid, Func<T> bypassed, Func<string, T> refused) => this switch
    {
        Valid(var token) => valid(token),
        Bypassed => bypassed(),
        Refused(var reason) => refused(reason),
        _ => throw new UnreachableException(),
    };
}
