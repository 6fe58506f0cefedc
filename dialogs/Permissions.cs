using PartnerBot.Cards;
using PartnerBot.Program.Partners;
using static PartnerBot.Program.Partners.Role;

namespace PartnerBot.Dialogs;

/// <summary>Everything that somebody can have the bot do.</summary>
public enum Ability
{
    Help,
    Discount,
    Level,
    Gap,
    Certifications,
    ProductCompliance,
    AskAnExpert,
    Thresholds,
    LevelChange,
}

/// <summary>Whose data an ability shows.</summary>
public enum DataScope
{
    /// <summary>Nobody's: strangers may have it.</summary>
    None,

    /// <summary>The program's own figures, which are confidential to its members.</summary>
    Program,

    /// <summary>One partner's: the caller's own, or one that is assigned to the caller.</summary>
    Partner,
}

/// <summary>One row: who may use the ability, on whose data, and where it may be answered.</summary>
/// <param name="Roles">Null: everybody, strangers too.</param>
/// <param name="Confidential">Answered in a private chat only.</param>
public sealed record PermissionRow(IReadOnlySet<Role>? Roles, DataScope Data, bool Confidential);

/// <summary>
/// The one table of authorization. It is asked with the turn's person and rows read in the turn, never with what a card's data says.
/// </summary>
public static class Permissions
{
    private static readonly HashSet<Role> PartnerStaff =
        [SalesSpecialist, SalesEngineer, ServicesSupport, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager, MarketingRepresentative, BusinessSupportAdministrator];

    private static readonly HashSet<Role> AccountTeam = [ChannelAccountManager, PartnerAccountExecutive, Pse];

    /// <summary>Prices are for those who sell or answer for the business; marketing and console administration do without.</summary>
    private static readonly HashSet<Role> Pricing =
        [.. AccountTeam, SalesSpecialist, SalesEngineer, ServicesSupport, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager];

    private static readonly HashSet<Role> Everyone = [.. PartnerStaff, .. AccountTeam, PartnerMarketingManager];

    private static readonly HashSet<Role> EveryoneAndOperator = [.. Everyone, Operator];

    public static PermissionRow For(Ability ability) => ability switch
    {
        Ability.Help => new(null, DataScope.None, Confidential: false),
        Ability.Discount => new(Pricing, DataScope.Partner, Confidential: true),
        Ability.Level => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.Gap => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.Certifications => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.ProductCompliance => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.AskAnExpert => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.Thresholds => new(EveryoneAndOperator, DataScope.Program, Confidential: true),
        Ability.LevelChange => new(Everyone, DataScope.Partner, Confidential: true),
    };

    public static Ability AbilityFor(Topic topic) => topic switch
    {
        Topic.Discount => Ability.Discount,
        Topic.Level => Ability.Level,
        Topic.Gap => Ability.Gap,
        Topic.Certifications => Ability.Certifications,
        Topic.ProductCompliance => Ability.ProductCompliance,
        Topic.AskAnExpert => Ability.AskAnExpert,
        Topic.Thresholds => Ability.Thresholds,
        Topic.LevelChange => Ability.LevelChange,
    };

    public static bool Allows(Ability ability, Person? person) =>
        For(ability).Roles is not { } roles || (person is not null && person.Roles.Any(roles.Contains));
}
