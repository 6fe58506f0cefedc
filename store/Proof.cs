namespace PartnerBot.Store;

/// <summary>A file that proves a claim.</summary>
/// <param name="Request">The request's number.</param>
/// <param name="OfCost">It proves what the activity cost; else that it took place.</param>
/// <param name="Size">In bytes.</param>
public sealed record Proof(string Id, long Request, bool OfCost, string Name, string ContentType, long Size, string AddedById, DateTimeOffset AddedAt);
