using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Compliance;

/// <summary>Guide, Product Level Certification Compliance per Partner: the footnotes, not the table's columns.</summary>
public static class ComplianceRules
{
    public static ProductStanding Assess(Edition edition, PartnerFile file, Product product, DateOnly today) =>
        Assess(edition, file, CertificationRules.Of(edition, file, today), product);

    /// <summary>Every product that somebody of the partner is certified for, or that it focuses on; those it applies to first, then by name.</summary>
    public static IReadOnlyList<ProductStanding> AssessAll(Edition edition, PartnerFile file, DateOnly today)
    {
        var certified = CertificationRules.Of(edition, file, today);
        return
        [
            .. certified.Select(status => status.Certification.Product).OfType<Product>()
                .Concat(file.Partner.Focus)
                .DistinctBy(product => ProductCatalogue.Named(product.Name).Name, StringComparer.OrdinalIgnoreCase)
                .Select(product => Assess(edition, file, certified, product))
                .OrderByDescending(standing => standing.Applies)
                .ThenBy(standing => standing.Product.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static ProductStanding Assess(Edition edition, PartnerFile file, IReadOnlyList<CertificationStatus> certified, Product product)
    {
        var why = new Reasoning(edition);
        why.Input(new("Product", product.Name, Citation.Asked("product")));
        if (WhyNot(product) is { } reason)
        {
            why.Rule(reason, edition.Sections.ProductCompliance);
            why.Step($"{product.Name}: nothing to count");
            return new(product, Applies: false, ComplianceLevel.None, [], why.ToBasis());
        }

        Rules(why, edition);
        RoleCount[] roles = [.. Enum.GetValues<StaffRole>().Select(role => Count(edition, certified, product, role))];
        foreach (var role in roles)
        {
            why.Recorded($"{role.Role.Plural()} certified for {product.Name}", $"{role.Have}", "certifications");
            why.Step($"{role.Role.Plural()}: {role.Have}; Basic needs {role.ForBasic}, Advanced {role.ForAdvanced}");
        }

        var level = LevelOf(roles);
        why.Step($"{product.Name}: {(level is ComplianceLevel.None ? "not yet Basic" : level)}");
        Doubts(why, edition, certified, product, roles, level);
        if (Caveats.Type(file.Partner) is { } type) why.Doubt(type);
        return new(product, Applies: true, level, roles, why.ToBasis());
    }

    private static string? WhyNot(Product product) => product.Family switch
    {
        ProductFamily.General => null,
        ProductFamily.ApiSecurity or ProductFamily.Guardicore or ProductFamily.CloudComputing =>
            "Product compliance is not kept for Akamai cloud computing, API Security and Guardicore Segmentation. Certificates for them still count for the staffing of a level.",
    };

    private static RoleCount Count(Edition edition, IReadOnlyList<CertificationStatus> certified, Product product, StaffRole role) => Counted(
        edition,
        role,
        certified.Where(status => status.State is not CertificationState.Lapsed && CountsFor(status, product, role)));

    private static RoleCount Counted(Edition edition, StaffRole role, IEnumerable<CertificationStatus> statuses)
    {
        var holders = CertificationRules.EachOnce(statuses);
        return new(role, holders.Count, edition.BasicCompliance.Of(role) ?? 0, edition.AdvancedCompliance.Of(role) ?? 0, holders);
    }

    // The certificates of API Security and Guardicore count in the architects' row of every product (third footnote).
    private static bool CountsFor(CertificationStatus status, Product product, StaffRole role) =>
        status.Certification.Product is { } bound
        && CertificationRules.RoleOf(status.Certification.Certificate) == role
        && (IsBorrowed(status) || ProductCatalogue.AreSame(bound, product));

    private static bool IsBorrowed(CertificationStatus status) => status.Certification.Certificate is Certificate.ApiSecuritySecurityArchitect or Certificate.Gcse;

    private static ComplianceLevel LevelOf(IReadOnlyList<RoleCount> roles) =>
        roles.All(role => role.Have >= role.ForAdvanced) ? ComplianceLevel.Advanced
        : roles.All(role => role.Have >= role.ForBasic) ? ComplianceLevel.Basic
        : ComplianceLevel.None;

    private static void Rules(Reasoning why, Edition edition)
    {
        var section = edition.Sections.ProductCompliance;
        why.Rule($"Basic: {Needs(edition.BasicCompliance)}, certified for the product; Advanced: also {More(edition)}, where GCSE and Security Architect count. Counted over the whole partner.", section);
        why.Rule($"Advanced: {Needs(edition.AdvancedCompliance)}. This follows the notes under the guide's table; its columns do not line up.", section);
        why.Rule("Certificates of API Security (Security Architect) and Guardicore (GCSE) count as Solutions Architect.", section);
        why.Rule($"A certificate that is not renewed within {edition.RenewalDays} days after its {edition.CertificationMonths} months may cost the compliance; until then it counts here.", edition.Sections.Renewal);
    }

    private static string Needs(StaffMinimum minimum) => Wording.List(
        from role in Enum.GetValues<StaffRole>()
        where minimum.Of(role) > 0
        select role.Counted(minimum.Of(role)!.Value));

    /// <summary>What Advanced asks for on top of Basic.</summary>
    private static string More(Edition edition) => Wording.List(
        from role in Enum.GetValues<StaffRole>()
        let more = (edition.AdvancedCompliance.Of(role) ?? 0) - (edition.BasicCompliance.Of(role) ?? 0)
        where more > 0
        select role.Counted(more));

    private static void Doubts(
        Reasoning why, Edition edition, IReadOnlyList<CertificationStatus> certified, Product product, IReadOnlyList<RoleCount> roles, ComplianceLevel level)
    {
        var borrowed = roles.SelectMany(role => role.Holders).Where(holder => !certified.Any(status => IsOwn(status, holder, product))).ToList();
        if (level is ComplianceLevel.Advanced && LevelOf([.. roles.Select(role => Without(role, borrowed))]) is not ComplianceLevel.Advanced)
            why.Doubt(Caveats.BorrowedArchitects(borrowed.Select(holder => holder.Holder.Name)));

        var soon = roles.SelectMany(role => role.Holders).Where(holder => holder.State is CertificationState.RenewalWindow).ToList();
        if (level is not ComplianceLevel.None && LevelOf([.. roles.Select(role => Without(role, soon))]) != level)
        {
            why.Doubt(Caveats.InRenewalWindow(soon.Select(holder => holder.Holder.Name).Distinct(), soon.Min(holder => holder.RenewBy)));
            why.Doubt(Caveats.RenewalWindowReading);
        }

        if (certified.Count(status => status.Certification.Product is null && status.State is not CertificationState.Lapsed) is > 0 and var unbound && level is not ComplianceLevel.Advanced)
            why.Doubt(Caveats.WithoutProduct(unbound));
        why.Doubt(Caveats.TwoSchemes(edition.BasicCompliance.SalesSpecialists, edition.BasicCompliance.SalesEngineers));
    }

    private static bool IsOwn(CertificationStatus status, CertificationStatus holder, Product product) =>
        status.Holder == holder.Holder
        && status.State is not CertificationState.Lapsed
        && !IsBorrowed(status)
        && CountsFor(status, product, CertificationRules.RoleOf(holder.Certification.Certificate));

    private static RoleCount Without(RoleCount role, List<CertificationStatus> left) => role with { Have = role.Holders.Except(left).Count() };
}
