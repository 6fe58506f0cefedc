using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using static PartnerBot.Program.Partners.Role;

namespace PartnerBot.Tests.Dialogs.Requests;

/// <summary>Who stands where to a request.</summary>
public enum Relation
{
    /// <summary>Began it.</summary>
    Writer,

    /// <summary>Of the same partner.</summary>
    Colleague,

    /// <summary>Of another partner.</summary>
    Foreign,

    /// <summary>At Akamai, and looks after the partner.</summary>
    Assigned,

    /// <summary>At Akamai, and looks after others.</summary>
    Unassigned,

    /// <summary>Was a colleague.</summary>
    Left,
    Stranger,
}

/// <summary>Who may do what with requests, written down once more: a change of the rights has to be made here too, on purpose.</summary>
public static class Table
{
    private static readonly Role[] SeeDeals =
        [SalesSpecialist, SalesEngineer, ServicesSupport, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager, ChannelAccountManager, PartnerAccountExecutive, Pse];

    private static readonly Role[] Register = [SalesSpecialist, SalesEngineer, SolutionsArchitect, PartnerPortalAdministrator, AllianceManager];

    private static readonly Role[] DecideDeals = [ChannelAccountManager, PartnerAccountExecutive];

    private static readonly Role[] SeeMdf =
        [MarketingRepresentative, PartnerPortalAdministrator, AllianceManager, ChannelAccountManager, PartnerAccountExecutive, Pse, PartnerMarketingManager];

    private static readonly Role[] Propose = [MarketingRepresentative, PartnerPortalAdministrator, AllianceManager];

    private static readonly Role[] DecideMdf = [PartnerMarketingManager, ChannelAccountManager];

    private static readonly Role[] SetBudgets = [PartnerMarketingManager];

    /// <summary>To have requests of a kind at all.</summary>
    public static bool MaySeeKind(RequestKind kind, Role role) => (kind is RequestKind.Deal ? SeeDeals : SeeMdf).Contains(role);

    public static bool MaySee(RequestKind kind, RequestState state, Role role, Relation relation) => state is RequestState.Draft
        ? relation is Relation.Writer
        : relation is Relation.Writer or Relation.Colleague or Relation.Assigned && MaySeeKind(kind, role);

    /// <summary>To begin one.</summary>
    public static bool MayBegin(RequestKind kind, Role role, Relation relation) =>
        relation is Relation.Writer or Relation.Colleague or Relation.Foreign && (kind is RequestKind.Deal ? Register : Propose).Contains(role);

    public static bool MayAct(RequestKind kind, Party party, Role role, Relation relation) => party switch
    {
        Party.Partner => relation is Relation.Writer or Relation.Colleague && (kind is RequestKind.Deal ? Register : Propose).Contains(role),
        Party.Approver => relation is Relation.Assigned && (kind is RequestKind.Deal ? DecideDeals : DecideMdf).Contains(role),
        Party.Clock => false,
    };

    public static bool MaySetBudget(Role role, Relation relation) => relation is Relation.Assigned && SetBudgets.Contains(role);

    /// <summary>Whether a step is taken, with a decision that the partner has not been told of or without one.</summary>
    public static bool Takes(RequestKind kind, RequestState state, bool isUndecided, RequestStep step, Role role, Relation relation) =>
        Life.Find(kind, state, step) is { } row && (state is not RequestState.Draft || relation is Relation.Writer)
        && MayAct(kind, row.By, role, relation) && (step is RequestStep.Undo) == isUndecided;
}
