namespace PartnerBot.Program.Partners;

/// <summary>What somebody does: the first eight at a partner, the others at Akamai.</summary>
public enum Role
{
    SalesSpecialist,
    SalesEngineer,
    ServicesSupport,
    SolutionsArchitect,
    PartnerPortalAdministrator,
    AllianceManager,
    MarketingRepresentative,
    BusinessSupportAdministrator,
    ChannelAccountManager,
    PartnerAccountExecutive,
    PartnerMarketingManager,
    Pse,
    Operator,
}

public static class Roles
{
    public static bool IsAtAkamai(this Role role) => role >= Role.ChannelAccountManager;
}
