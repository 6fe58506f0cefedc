namespace PartnerBot.Program.Partners;

/// <summary>Who at Akamai looks after a partner, in one region or (null) in all of them.</summary>
public sealed record Assignment(string PartnerId, Role Role, Geography? Region, string PersonId);
