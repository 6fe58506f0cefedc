using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>How the members of an enum are written in the import files and in the tables.</summary>
internal sealed class Spelling<T>(Func<T, string> spell)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> members = Enum.GetValues<T>().ToDictionary(spell, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<T>> alone = Enum.GetValues<T>().ToDictionary(spell, IReadOnlyList<T> (member) => [member], StringComparer.Ordinal);

    public IEnumerable<string> All => members.Keys;

    public string Of(T member) => spell(member);

    public bool TryParse(string text, out T member) => members.TryGetValue(text, out member);

    public T Parse(string text) => members[text];

    /// <summary>Members between semicolons, each once, in their own order. Most lists name one.</summary>
    public IReadOnlyList<T> ParseList(string text) =>
        text is "" ? []
        : alone.TryGetValue(text, out var one) ? one
        : [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Parse).Distinct().Order()];
}

/// <summary>The words of the import contract.</summary>
internal static class Spellings
{
    public static readonly Spelling<Level> Levels = new(level => level switch
    {
        Level.Select => "Select",
        Level.Premier => "Premier",
        Level.Elite => "Elite",
    });

    public static readonly Spelling<Geography> Regions = new(region => region.Code());

    public static readonly Spelling<PartnerType> PartnerTypes = new(type => type switch
    {
        PartnerType.Reseller => "reseller",
        PartnerType.Distributor => "distributor",
    });

    public static readonly Spelling<Role> Roles = new(role => role switch
    {
        Role.SalesSpecialist => "sales_specialist",
        Role.SalesEngineer => "sales_engineer",
        Role.ServicesSupport => "services_support",
        Role.SolutionsArchitect => "solutions_architect",
        Role.PartnerPortalAdministrator => "partner_portal_administrator",
        Role.AllianceManager => "alliance_manager",
        Role.MarketingRepresentative => "marketing_representative",
        Role.BusinessSupportAdministrator => "business_support_administrator",
        Role.ChannelAccountManager => "cam",
        Role.PartnerAccountExecutive => "pae",
        Role.PartnerMarketingManager => "pmm",
        Role.Pse => "pse",
        Role.Operator => "operator",
    });

    public static readonly Spelling<Certificate> Certificates = new(certificate => certificate switch
    {
        Certificate.SalesSpecialist => "Sales Specialist",
        Certificate.SalesEngineer => "Sales Engineer",
        Certificate.BasicServicesAndSupport => "Basic Services and Support",
        Certificate.SolutionsArchitect => "Solutions Architect",
        Certificate.ApiSecuritySecurityArchitect => "API Security Security Architect",
        Certificate.Gcse => "GCSE",
    });

    public static readonly Spelling<NoticeKind> NoticeKinds = new(kind => kind switch
    {
        NoticeKind.SuccessPlan => "success_plan",
        NoticeKind.Threshold => "threshold",
        NoticeKind.Staff => "staff",
    });
}
