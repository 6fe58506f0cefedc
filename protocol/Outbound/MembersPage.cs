namespace PartnerBot.Protocol;

/// <summary>Some members of a conversation; with a token there are more.</summary>
public sealed record MembersPage
{
    public string? ContinuationToken { get; init; }

    public IReadOnlyList<TeamsMember>? Members { get; init; }
}
