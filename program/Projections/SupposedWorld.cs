using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>
/// The partner's record on each day to come, always written as it would look today: who would not count is left out, who would
/// count is there, so that the rules for today judge any day. Between two edges nothing changes.
/// </summary>
internal sealed class SupposedWorld
{
    private const string NewColleague = "supposed-";

    private readonly Edition edition;
    private readonly PartnerFile file;
    private readonly IReadOnlyList<Supposed> supposed;
    private readonly DateOnly today;
    private readonly SupposedPlans plans;
    private readonly Dictionary<DateOnly, Judgement> judged = [];
    private readonly Dictionary<string, Person> people;

    public SupposedWorld(Edition edition, PartnerFile file, IReadOnlyList<Supposed> supposed, DateOnly today, DateOnly until)
    {
        (this.edition, this.file, this.supposed, this.today) = (edition, file, supposed, today);
        plans = new(file, supposed, today);
        people = file.People.Where(person => !person.IsAkamai).DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(person => person.Id, StringComparer.OrdinalIgnoreCase);
        Edges = [.. AllEdges(until).Where(day => day > today && day <= until).Append(today).Distinct().Order()];
    }

    /// <summary>Today, and each later day on which something may change.</summary>
    public IReadOnlyList<DateOnly> Edges { get; }

    public Judgement On(DateOnly day)
    {
        var edge = Edges.LastOrDefault(each => each <= day, today);
        if (!judged.TryGetValue(edge, out var judgement)) judged[edge] = judgement = new(edition, FileOn(edge), today);
        return judgement;
    }

    private PartnerFile FileOn(DateOnly day) => file with
    {
        People = [.. file.People.Where(person => person.IsAkamai || IsThere(person, day)).Select(Staying), .. NewPeople(day)],
        Certifications = [.. file.Certifications.Select(certification => On(certification, day)).OfType<Certification>(), .. NewCertificates(day)],
        Revenue = RevenueOn(day),
        SuccessPlans = plans.On(day),
        ExpertYears = ExpertYearsOn(day),
    };

    private bool IsThere(Person person, DateOnly day) =>
        person.WorksOn(day) && !supposed.Any(each => each.Kind is SuppositionKind.Leaves && each.On <= day && IsSame(each.Person!.Id, person.Id));

    // Whether somebody is there has been judged for the day; the rules judge for today.
    private static Person Staying(Person person) => person.LeftOn is null ? person : person with { LeftOn = null };

    private Certification? On(Certification certification, DateOnly day)
    {
        if (certification.PassedOn > today) return certification.PassedOn <= day ? certification with { PassedOn = today, RenewedOn = null } : certification;
        if (!people.TryGetValue(certification.PersonId, out var holder)) return certification;

        var renewal = supposed.Where(each => each.IsRenewalOf(certification) && each.On <= day).Select(each => (DateOnly?)each.On).Max();
        if (renewal is null && certification.RenewedOn > today && certification.RenewedOn <= day) renewal = certification.RenewedOn;
        if (renewal is { } on) return certification with { RenewedOn = on < today ? on : today };

        // Valid today and not supposed otherwise: renewed in time.
        var mayLapse = supposed.Any(each => each.IsLapseOf(certification) || each.IsRenewalOf(certification));
        return mayLapse && day > RenewBy(certification, holder) ? null : certification;
    }

    private DateOnly RenewBy(Certification certification, Person holder) => CertificationRules.StatusOn(edition, certification, holder, today).RenewBy;

    private IEnumerable<Person> NewPeople(DateOnly day) =>
        Arrivals(day).Select(each => new Person(each.Id, file.Partner.Id, "New colleague", null, null, each.Supposed.Geography, []));

    private IEnumerable<Certification> NewCertificates(DateOnly day) => Arrivals(day)
        .Select(each => new Certification(each.Id, CertificateOf(each.Supposed), null, today, null))
        .Concat(supposed
            .Where(each => each.Kind is SuppositionKind.Certifies && each.Person is not null && each.On <= day)
            .Select(each => new Certification(each.Person!.Id, CertificateOf(each), null, today, null)));

    private IEnumerable<(string Id, Supposed Supposed)> Arrivals(DateOnly day) => supposed
        .Index()
        .Where(each => each.Item.Kind is SuppositionKind.Certifies && each.Item.Person is null && each.Item.On <= day)
        .SelectMany(each => Enumerable.Range(1, each.Item.Count), (each, number) => ($"{NewColleague}{each.Index}-{number}", each.Item));

    private static Certificate CertificateOf(Supposed supposed) => supposed.Supposition.Role switch
    {
        StaffRole.SalesSpecialist => Certificate.SalesSpecialist,
        StaffRole.SalesEngineer => Certificate.SalesEngineer,
        StaffRole.BasicServicesAndSupport => Certificate.BasicServicesAndSupport,
        StaffRole.SolutionsArchitect or null => Certificate.SolutionsArchitect,
    };

    private IReadOnlyList<YearlyRevenue> RevenueOn(DateOnly day)
    {
        var changes = supposed.Where(each => each.Kind is SuppositionKind.Revenue or SuppositionKind.NetMrr && each.On <= day).ToList();
        if (changes is []) return file.Revenue;

        List<YearlyRevenue> rows = [.. file.Revenue];
        foreach (var change in changes)
        {
            var row = FinancialRequirement.FiguresOf(file with { Revenue = rows }, change.Geography!.Value, today.Year) ?? new(change.Geography.Value, today.Year, null, null);
            rows.Remove(row);
            rows.Insert(0, change.Kind is SuppositionKind.Revenue
                ? row with { AnnualRevenue = (row.AnnualRevenue ?? 0) + change.Supposition.Amount }
                : row with { NetMrr = (row.NetMrr ?? 0) + change.Supposition.Amount });
        }

        return rows;
    }

    private IReadOnlyList<ExpertYear> ExpertYearsOn(DateOnly day)
    {
        var more = supposed.Where(each => each.Kind is SuppositionKind.Integrations && each.On <= day).Sum(each => each.Count);
        if (more is 0) return file.ExpertYears;

        var year = file.ExpertYears.FirstOrDefault(each => each.Year == today.Year) ?? new(today.Year, null, null, null, null, null, null);
        return [.. file.ExpertYears.Where(each => each.Year != today.Year), year with { PartnerLedIntegrations = (year.PartnerLedIntegrations ?? 0) + more }];
    }

    private IEnumerable<DateOnly> AllEdges(DateOnly until) =>
    [
        .. people.Values.Select(person => person.LeftOn).OfType<DateOnly>(),
        .. file.Certifications.Select(certification => certification.PassedOn),
        .. file.Certifications.Select(certification => certification.RenewedOn).OfType<DateOnly>(),
        .. supposed.Where(each => each.Kind is not (SuppositionKind.Lapses or SuppositionKind.NoPlan or SuppositionKind.Notice)).Select(each => each.On),
        .. supposed.SelectMany(each => each.Certificates ?? []).Select(status => status.RenewBy.AddDays(1)),
        .. plans.Edges(until).Where(day => day > today && plans.IsAgreed(day) != plans.IsAgreed(day.AddDays(-1)) || supposed.Any(each => each.Kind is SuppositionKind.NoPlan && each.On == day)),
    ];

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
