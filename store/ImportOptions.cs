namespace PartnerBot.Store;

/// <param name="SkipBadRows">Store the good rows of a file that has bad ones; by default nothing of it is stored then.</param>
/// <param name="Replace">Delete rows that are not in the file; not done for a file of which rows were rejected.</param>
/// <param name="Actor">Who imports, for the audit log.</param>
public sealed record ImportOptions(bool SkipBadRows = false, bool Replace = false, string Actor = "operator");
