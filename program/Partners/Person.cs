namespace PartnerBot.Program.Partners;

/// <summary>Somebody who works for a partner, or for Akamai.</summary>
/// <param name="PartnerId">Null for Akamai staff.</param>
/// <param name="LeftOn">The first day on which the person no longer works there.</param>
public sealed record Person(
    string Id,
    string? PartnerId,
    string Name,
    string? Email,
    string? EntraObjectId,
    Geography? Region,
    IReadOnlyList<Role> Roles,
    bool Active = true,
    DateOnly? LeftOn = null,
    string? TimeZone = null,
    string? Locale = null)
{
    public bool IsAkamai => PartnerId is null;

    /// <summary>Whether the person works there today; one who left has no access from that day on.</summary>
    public bool WorksOn(DateOnly today) => Active && (LeftOn is null || today < LeftOn);
}
