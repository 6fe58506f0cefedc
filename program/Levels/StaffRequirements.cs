using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Guide, Assigned Staff: certified people per role and region, with its two footnotes.</summary>
internal static class StaffRequirements
{
    public static IReadOnlyList<Requirement> Of(Edition edition, PartnerFile file, StaffRoll roll, Level level, Geography geography, Reasoning why)
    {
        if (why.IsHeard) Rules(why, edition, level, geography);
        List<Requirement> requirements = [];
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            if (edition.CertifiedStaff[level].Of(role) is { } need)
                requirements.Add(Of(edition, file.Partner, roll, role, need, level, geography, why));
        }

        return requirements;
    }

    /// <summary>What is open about the staffing as a whole, rather than about one role.</summary>
    public static IEnumerable<Caveat> Doubts(Edition edition, StaffRoll roll, Level level, Geography geography, IReadOnlyList<Requirement> requirements)
    {
        var roles = Enum.GetValues<StaffRole>().Where(role => edition.CertifiedStaff[level].Of(role) > 0).ToList();
        var shared = roles
            .SelectMany(role => roll.Holders(role, geography))
            .GroupBy(status => status.Holder.Id, StringComparer.OrdinalIgnoreCase)
            .Where(person => person.Count() > 1)
            .Select(person => person.First().Holder.Name)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToList();

        if (shared is not []) yield return Caveats.TwoRoles(shared);
        if (roll.WithoutRegion is > 0 and var people) yield return Caveats.WithoutRegion(people);
        if (Americas(edition, roll, level, geography) is { } americas) yield return americas;
        if (requirements.All(requirement => requirement.IsMet)) yield return Caveats.LookBack(edition.StaffLookBackMonths);
    }

    public static RequirementKind KindOf(StaffRole role) => role switch
    {
        StaffRole.SalesSpecialist => RequirementKind.SalesSpecialists,
        StaffRole.SalesEngineer => RequirementKind.SalesEngineers,
        StaffRole.BasicServicesAndSupport => RequirementKind.BasicServicesAndSupport,
        StaffRole.SolutionsArchitect => RequirementKind.SolutionsArchitects,
    };

    private static void Rules(Reasoning why, Edition edition, Level level, Geography geography)
    {
        var section = edition.Sections.CertifiedStaff;
        why.Rule("Each level asks for a minimum of certified people per role in each region where the partner operates.", section);
        why.Rule("API Security's Security Architect and Guardicore's GCSE count as Solutions Architect.", section);
        why.Rule("A person counts once per role, on the days they work there, while the certificate has not lapsed.", section);
        why.Rule(CertificationRules.Validity(edition), edition.Sections.Renewal);
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            why.Printed($"{level} minimum, {role.Name()}, {geography.Name()}", edition.CertifiedStaff[level].Of(role) is { } need ? $"{need}" : "not required", section);
        }
    }

    private static Requirement Of(
        Edition edition, Partner partner, StaffRoll roll, StaffRole role, int need, Level level, Geography geography, Reasoning why)
    {
        var holders = roll.Holders(role, geography);
        var have = holders.Count;
        var isWaived = role is StaffRole.BasicServicesAndSupport && IsFocused(partner);
        var fulfilment = isWaived ? Fulfilment.Waived : have >= need ? Fulfilment.Met : Fulfilment.NotMet;

        if (why.IsHeard)
        {
            why.Recorded($"Certified {role.Plural()}, {geography.Name()}", $"{have}", "certifications and people");
            why.Step($"{level}, {role.Plural()}, {geography.Name()}: {have}, minimum {need}{(isWaived ? ", left out because of the focus" : have < need ? $", {need - have} short" : "")}");
        }

        if (isWaived)
        {
            why.Rule("Basic Services & Support is left out for partners whose focus is API Security, Guardicore Segmentation or both.", edition.Sections.CertifiedStaff);
            why.Recorded("Focus", Wording.List(partner.Focus.Select(product => product.Name)), "focus");
        }

        return new(
            KindOf(role),
            [Measure($"{role.Plural()} in {geography.Name()}", have, need, fulfilment)],
            edition.Cite(edition.Sections.CertifiedStaff),
            [.. Doubts(partner, roll, role, geography, holders, need, isWaived)]);
    }

    internal static Measure Measure(string name, int have, int need, Fulfilment fulfilment) => new(
        name,
        $"{have}",
        $"{need}",
        need is 0 ? 1 : Math.Min(1, (double)have / need),
        fulfilment,
        fulfilment is Fulfilment.NotMet ? Wording.People(need - have) : null);

    private static IEnumerable<Caveat> Doubts(
        Partner partner, StaffRoll roll, StaffRole role, Geography geography, IReadOnlyList<CertificationStatus> holders, int need, bool isWaived)
    {
        if (isWaived) yield return Caveats.ServicesWaived(holders.Count, need);
        else if (role is StaffRole.BasicServicesAndSupport && partner.Focus.Any(product => product.IsSecurityExtra())) yield return Caveats.ServicesNotWaived;

        var lapsed = roll.Lapsed(role, geography);
        if (holders.Count < need && lapsed is not []) yield return Caveats.LapsedNotCounted(Names(lapsed));

        var soon = holders.Where(status => status.State is CertificationState.RenewalWindow).ToList();
        if (soon is not [] && holders.Count >= need && holders.Count - soon.Count < need)
            yield return Caveats.InRenewalWindow(Names(soon), soon.Min(status => status.RenewBy));
    }

    private static IEnumerable<string> Names(IEnumerable<CertificationStatus> statuses) =>
        statuses.Select(status => status.Holder.Name).Order(StringComparer.OrdinalIgnoreCase);

    internal static bool IsFocused(Partner partner) => partner.Focus is not [] && partner.Focus.All(product => product.IsSecurityExtra());

    private static Caveat? Americas(Edition edition, StaffRoll roll, Level level, Geography geography)
    {
        if (!geography.IsAmericas()) return null;

        var together = Enum.GetValues<StaffRole>()
            .Where(role => edition.CertifiedStaff[level].Of(role) is { } need
                && roll.Holders(role, geography).Count < need
                && roll.HoldersInTheAmericas(role).Count >= need)
            .Select(role => role.Plural())
            .ToList();
        if (roll.With(Role.MarketingRepresentative, geography) is [] && roll.InTheAmericasWith(Role.MarketingRepresentative) is not [])
            together.Add("Marketing Representatives");

        return together is not [] ? Caveats.Americas(Wording.List(together))
            : roll.Spans(Geography.NorthAmerica, Geography.Latam) ? Caveats.Americas(null)
            : null;
    }
}
