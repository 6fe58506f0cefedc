using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using static PartnerBot.Program.Partners.Role;

namespace PartnerBot.Dialogs;

/// <summary>What somebody can have the bot do.</summary>
public enum Ability
{
    Help,

    /// <summary>Discounts and what follows from them.</summary>
    SeePrices,

    /// <summary>How a partner stands: level, people, certificates, plans.</summary>
    SeeStanding,

    /// <summary>Who somebody of a partner or of its account team is, and how they are reached.</summary>
    SeePeople,

    /// <summary>Which partners one looks after.</summary>
    SeeOwnPartners,

    /// <summary>What the documents say to everybody alike.</summary>
    ReadGuide,

    /// <summary>To say whether an answer helped.</summary>
    GiveFeedback,

    /// <summary>A partner's deal registrations, their history and lists.</summary>
    SeeDeals,

    /// <summary>To register deals, and to take the partner's steps with them.</summary>
    RegisterDeals,

    /// <summary>To decide deal registrations at Akamai.</summary>
    DecideDeals,

    /// <summary>A partner's MDF proposals, claims and budgets.</summary>
    SeeMdf,
    ProposeMdf,
    DecideMdf,

    /// <summary>To set a partner's MDF budget of a quarter.</summary>
    SetBudgets,

    /// <summary>To have somebody else decide while one is away.</summary>
    StandIn,
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

    private static readonly HashSet<Role> LookingAfterPartners = [.. AccountTeam, PartnerMarketingManager];

    private static readonly HashSet<Role> Registering = [SalesSpecialist, SalesEngineer, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager];

    private static readonly HashSet<Role> Proposing = [MarketingRepresentative, PartnerPortalAdministrator, AllianceManager];

    private static readonly HashSet<Role> DecidingDeals = [ChannelAccountManager, PartnerAccountExecutive];

    private static readonly HashSet<Role> DecidingMdf = [PartnerMarketingManager, ChannelAccountManager];

    private static readonly HashSet<Role> Deciding = [.. DecidingDeals, .. DecidingMdf];

    private static readonly HashSet<Role> SettingBudgets = [PartnerMarketingManager];

    private static readonly HashSet<Role> SeeingMdf = [.. Proposing, .. AccountTeam, PartnerMarketingManager];

    private static readonly HashSet<Role> EveryoneAndOperator = [.. Everyone, Operator];

    public static PermissionRow For(Ability ability) => ability switch
    {
        Ability.Help => new(null, DataScope.None, Confidential: false),
        Ability.SeePrices => new(Pricing, DataScope.Partner, Confidential: true),
        Ability.SeeStanding => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.SeePeople => new(Everyone, DataScope.Partner, Confidential: true),
        Ability.SeeOwnPartners => new(LookingAfterPartners, DataScope.Partner, Confidential: true),
        Ability.ReadGuide => new(EveryoneAndOperator, DataScope.Program, Confidential: true),
        Ability.GiveFeedback => new(EveryoneAndOperator, DataScope.None, Confidential: false),
        Ability.SeeDeals => new(Pricing, DataScope.Partner, Confidential: true),
        Ability.RegisterDeals => new(Registering, DataScope.Partner, Confidential: true),
        Ability.DecideDeals => new(DecidingDeals, DataScope.Partner, Confidential: true),
        Ability.SeeMdf => new(SeeingMdf, DataScope.Partner, Confidential: true),
        Ability.ProposeMdf => new(Proposing, DataScope.Partner, Confidential: true),
        Ability.DecideMdf => new(DecidingMdf, DataScope.Partner, Confidential: true),
        Ability.SetBudgets => new(SettingBudgets, DataScope.Partner, Confidential: true),
        Ability.StandIn => new(Deciding, DataScope.None, Confidential: true),
    };

    public static Ability AbilityFor(Topic topic) => topic switch
    {
        Topic.Discount or Topic.DealPrice => Ability.SeePrices,
        Topic.Level or Topic.Gap or Topic.Certifications or Topic.ProductCompliance or Topic.AskAnExpert or Topic.LevelChange or Topic.Contacts or Topic.WhatIf or Topic.Plan or Topic.SuccessPlan or Topic.Changes => Ability.SeeStanding,
        Topic.Thresholds or Topic.Guide or Topic.Benefits or Topic.ResponseTimes or Topic.Severity or Topic.ServiceCredit or Topic.Search => Ability.ReadGuide,
    };

    /// <summary>Of a question: an article that states discounts is for those who may see them.</summary>
    public static Ability AbilityFor(Question question, Edition edition) =>
        ((string?[])[question.Article, question.Beside]).Any(article => article is not null && edition.Articles.TryGetValue(article, out var found) && found.StatesPrices) ? Ability.SeePrices : AbilityFor(question.Topic);

    /// <summary>To see requests of a kind.</summary>
    public static Ability AbilityToSee(RequestKind kind) => kind switch
    {
        RequestKind.Deal => Ability.SeeDeals,
        RequestKind.Mdf => Ability.SeeMdf,
    };

    /// <summary>To take a party's steps with requests of a kind; nobody takes those of the clock.</summary>
    public static Ability? AbilityTo(RequestKind kind, Party party) => (kind, party) switch
    {
        (RequestKind.Deal, Party.Partner) => Ability.RegisterDeals,
        (RequestKind.Deal, Party.Approver) => Ability.DecideDeals,
        (RequestKind.Mdf, Party.Partner) => Ability.ProposeMdf,
        (RequestKind.Mdf, Party.Approver) => Ability.DecideMdf,
        _ => null,
    };

    public static bool Allows(Ability ability, Person? person) =>
        For(ability).Roles is not { } roles || (person is not null && person.Roles.Any(roles.Contains));
}
