using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Who works in a region and what they are certified for, each person once a role.</summary>
internal sealed class StaffRoll(Edition edition, PartnerFile file, DateOnly today)
{
    private readonly IReadOnlyList<CertificationStatus> certified = CertificationRules.Of(edition, file, today);
    private readonly List<Geography> regions = [.. file.Partner.Regions.Distinct()];
    private readonly List<Person> working = [.. file.People.Where(person => !person.IsAkamai && person.WorksOn(today))];

    // The same for every level that is judged.
    private readonly Dictionary<(StaffRole, Geography), IReadOnlyList<CertificationStatus>> holders = [];
    private readonly Dictionary<Role, IReadOnlyList<Person>> assigned = [];

    public bool Spans(Geography one, Geography other) => regions.Contains(one) && regions.Contains(other);

    public IReadOnlyList<Person> In(Geography geography) => [.. working.Where(person => IsIn(person, geography))];

    /// <summary>Holders whose certificate has not lapsed.</summary>
    public IReadOnlyList<CertificationStatus> Holders(StaffRole role, Geography geography)
    {
        if (!holders.TryGetValue((role, geography), out var counted))
            holders[(role, geography)] = counted = Counted(role, person => IsIn(person, geography));
        return counted;
    }

    /// <summary>North America and LATAM as one Region, which is how the guide defines it.</summary>
    public IReadOnlyList<CertificationStatus> HoldersInTheAmericas(StaffRole role) => Counted(role, IsInTheAmericas);

    /// <summary>Those who would count if their certificate had not lapsed.</summary>
    public IReadOnlyList<CertificationStatus> Lapsed(StaffRole role, Geography geography) =>
    [
        .. CertificationRules
            .EachOnce(certified.Where(status => CertificationRules.RoleOf(status.Certification.Certificate) == role && IsIn(status.Holder, geography)))
            .Where(status => status.State is CertificationState.Lapsed),
    ];

    public IReadOnlyList<Person> With(Role role)
    {
        if (!assigned.TryGetValue(role, out var people))
            assigned[role] = people = working.FindAll(person => person.Roles.Contains(role));
        return people;
    }

    public IReadOnlyList<Person> With(Role role, Geography geography) => [.. With(role).Where(person => IsIn(person, geography))];

    public IReadOnlyList<Person> InTheAmericasWith(Role role) => [.. With(role).Where(IsInTheAmericas)];

    /// <summary>People that would count somewhere if the record said where they work.</summary>
    public int WithoutRegion => regions is [_]
        ? 0
        : certified.Where(status => status.State is not CertificationState.Lapsed).Select(status => status.Holder)
            .Concat(With(Role.MarketingRepresentative))
            .Where(person => person.Region is null)
            .DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase)
            .Count();

    private IReadOnlyList<CertificationStatus> Counted(StaffRole role, Func<Person, bool> isThere) => CertificationRules.EachOnce(certified.Where(status =>
        status.State is not CertificationState.Lapsed && CertificationRules.RoleOf(status.Certification.Certificate) == role && isThere(status.Holder)));

    // Somebody without a region can only work in the one region there is.
    private bool IsIn(Person person, Geography geography) =>
        person.Region is { } region ? region == geography : regions is [var only] && only == geography;

    private bool IsInTheAmericas(Person person) => person.Region is { } region
        ? region.IsAmericas()
        : regions is not [] && regions.All(each => each.IsAmericas());
}
