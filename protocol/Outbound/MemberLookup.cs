using System.Diagnostics;

namespace PartnerBot.Protocol;

/// <summary>What the roster says of one member: one of the cases below, and no other.</summary>
public abstract record MemberLookup
{
    private MemberLookup() { }

    public sealed record Found(TeamsMember Member) : MemberLookup;

    /// <summary>Nobody of that id is in the conversation.</summary>
    public sealed record Missing : MemberLookup;

    /// <summary>The roster could not be asked.</summary>
    public sealed record Unavailable(string Reason) : MemberLookup;

    public T Match<T>(Func<TeamsMember, T> found, Func<T> missing, Func<string, T> unavailable) => this switch
    {
        Found(var member) => found(member),
        Missing => missing(),
        Unavailable(var reason) => unavailable(reason),
        _ => throw new UnreachableException(),
    };
}

/// <summary>What the roster says of a conversation: a page of it, or why not.</summary>
public abstract record MembersLookup
{
    private MembersLookup() { }

    /// <param name="Members">Some of them.</param>
    /// <param name="Next">Give it to the next call; null on the last page.</param>
    public sealed record Page(IReadOnlyList<TeamsMember> Members, string? Next) : MembersLookup;

    public sealed record Unavailable(string Reason) : MembersLookup;

    public T Match<T>(Func<IReadOnlyList<TeamsMember>, string?, T> page, Func<string, T> unavailable) => this switch
    {
        Page(var members, var next) => page(members, next),
        Unavailable(var reason) => unavailable(reason),
        _ => throw new UnreachableException(),
    };
}
