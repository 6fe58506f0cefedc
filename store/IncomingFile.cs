namespace PartnerBot.Store;

/// <summary>A file that somebody sent and that has not been fetched yet.</summary>
/// <param name="Batch">Those that came in one message have the same.</param>
/// <param name="Request">The number of the request that it is for; null while that is not known.</param>
/// <param name="OfCost">It proves what the activity cost; false: that it took place; null: nobody has said.</param>
/// <param name="DownloadUrl">Where it can be fetched for a while. Whoever knows it can.</param>
public sealed record IncomingFile(string Id, string Batch, string PersonId, long? Request, bool? OfCost, string Name, string DownloadUrl, DateTimeOffset ReceivedAt);
