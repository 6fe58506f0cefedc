namespace PartnerBot.Store;

/// <summary>A file that somebody is offered and has neither got nor declined yet.</summary>
/// <param name="PersonId">The only one who may take it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ProofId">The proof that it is; null for a file that was made for this offer.</param>
public sealed record FileOffer(string Id, string PersonId, string Name, long Size, DateTimeOffset OfferedAt, string? ProofId = null);
