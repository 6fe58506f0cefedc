namespace PartnerBot.Store;

/// <summary>Ids, e-mails and tenants are compared without regard to case: they are stored and looked for in lower case.</summary>
internal static class Keys
{
    public static string Of(string id) => id.Trim().ToLowerInvariant();
}
