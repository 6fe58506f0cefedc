namespace PartnerBot.Store;

/// <summary>Somebody decides for somebody who is away.</summary>
/// <param name="Until">The last day of it.</param>
public sealed record Delegation(string PersonId, string DeputyId, DateOnly From, DateOnly Until);
