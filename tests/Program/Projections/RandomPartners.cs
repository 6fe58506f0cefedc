using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Program.Projections;

/// <summary>Partners that stand close to the edges of the rules: just enough people, figures at the thresholds, days at the quarters' ends.</summary>
internal sealed class RandomPartners(int seed)
{
    private static readonly Role[] Assigned = [Role.AllianceManager, Role.MarketingRepresentative, Role.PartnerPortalAdministrator, Role.BusinessSupportAdministrator];
    private static readonly (int, int)[] EdgeDays = [(1, 1), (1, 30), (1, 31), (2, 28), (2, 29), (3, 31), (4, 1), (6, 30), (7, 1), (8, 2), (9, 30), (10, 1), (11, 1), (11, 2), (12, 31)];
    private static readonly int[][] Minimum = [[1, 1, 1, 0], [3, 2, 1, 1], [5, 3, 1, 3]];

    private readonly Random random = new(seed);

    public (PartnerFile File, DateOnly Today, IReadOnlyList<Supposition> Supposed) Next()
    {
        var today = AnyDay(2026, 2029);
        List<Geography> regions = Chance(75) ? [One<Geography>()] : [.. Enum.GetValues<Geography>().OrderBy(_ => random.Next()).Take(2)];
        var level = Chance(8) ? null : (Level?)One<Level>();
        var target = level is null || Chance(20) ? One<Level>() : level.Value;
        List<Person> people = [];
        List<Certification> certifications = [];
        foreach (var region in regions) Staff(people, certifications, region, regions.Count is 1, target, today);

        var partner = new Partner("p", "P", PartnerType.Reseller, level, null, regions, Chance(8) ? [ProductCatalogue.Guardicore] : Chance(5) ? [ProductCatalogue.ApiSecurity, Some.Delivery] : []);
        var file = new PartnerFile(partner, people, certifications, [.. regions.SelectMany(region => Revenue(region, target, today))], Plans(today), [], Notices(today));
        return (file, today, Suppositions(file, today));
    }

    private void Staff(List<Person> people, List<Certification> certifications, Geography region, bool isOnly, Level target, DateOnly today)
    {
        var roles = Chance(92) ? Assigned : Assigned[random.Next(4)..];
        people.Add(Worker($"lead{people.Count}", region, roles, today));
        for (var role = 0; role < 4; role++)
        {
            var count = Minimum[(int)target][role] + (Chance(70) ? 0 : random.Next(-1, 3));
            for (var each = 0; each < count; each++)
            {
                // Now and then somebody who is there already takes one more role.
                if (people.Count < 2 || Chance(85)) people.Add(Worker($"w{people.Count}", isOnly && Chance(10) ? null : Chance(97) ? region : null, [], today));
                var certificate = role is 3 ? (Certificate)random.Next(3, 6) : (Certificate)role;
                certifications.Add(Certificate(people[^1].Id, certificate, today));
                if (Chance(8)) certifications.Add(Certificate(people[^1].Id, certificate, today));
            }
        }
    }

    private Person Worker(string id, Geography? region, Role[] roles, DateOnly today) =>
        new(id, "p", id, null, null, region, roles, Chance(98), Chance(4) ? today.AddDays(random.Next(-30, 400)) : null);

    private Certification Certificate(string person, Certificate certificate, DateOnly today)
    {
        var passed = random.Next(100) switch
        {
            < 4 => today.AddDays(random.Next(1, 300)),
            < 10 => today.AddYears(-2).AddDays(random.Next(-120, -55)),
            < 30 => AnyDay(today.Year - 2, today.Year - 1) is var day && day.AddMonths(24).AddDays(60) >= today ? day : today.AddYears(-1),
            < 40 => LeapDay(today),
            _ => today.AddDays(-random.Next(0, 780)),
        };
        DateOnly? renewed = Chance(10) ? passed.AddDays(random.Next(1, 800)) : null;
        return new(person, certificate, null, passed, renewed);
    }

    // 29 February two years before, where there is one.
    private static DateOnly LeapDay(DateOnly today) => DateOnly.FromDateTime(Enumerable.Range(1, 4)
        .Select(back => today.Year - back)
        .Where(DateTime.IsLeapYear)
        .Select(year => new DateTime(year, 2, 29))
        .First()) is var day && day.AddMonths(24).AddDays(60) >= today ? day : today.AddMonths(-24);

    private IEnumerable<YearlyRevenue> Revenue(Geography region, Level target, DateOnly today)
    {
        var figures = Some.Edition.Thresholds[(target, region)];
        if (Chance(90)) yield return new(region, today.Year, Near(figures.AnnualRevenue), Near(figures.NetMrr));
        if (Chance(50)) yield return new(region, today.Year - 1, Near(figures.AnnualRevenue), Near(figures.NetMrr));
    }

    private decimal? Near(decimal threshold) => random.Next(10) switch
    {
        0 => null,
        1 => threshold,
        2 => threshold - 0.01m,
        3 => threshold + 0.01m,
        4 => threshold * 3,
        5 => -threshold,
        6 => threshold / 3,
        _ => threshold + 1,
    };

    private List<SuccessPlan> Plans(DateOnly today)
    {
        List<SuccessPlan> plans = [];
        if (Chance(40)) plans.Add(new(today.Year - 1, null, new(today.Year - 1, 3, 1), null));
        if (Chance(88)) plans.Add(new(today.Year, null, Chance(90) ? new(today.Year, 1, 1) : Chance(50) ? AnyDay(today.Year, today.Year) : null, null));
        if (Chance(5)) plans.Add(new(today.Year + 1, null, AnyDay(today.Year + 1, today.Year + 1), null));
        return plans;
    }

    private List<Notice> Notices(DateOnly today) =>
        [.. Enumerable.Range(0, Chance(80) ? 0 : random.Next(1, 3)).Select(_ => new Notice(One<NoticeKind>(), today.AddDays(-random.Next(-5, 160)), Chance(15) ? today.AddDays(random.Next(-50, 20)) : null))];

    private List<Supposition> Suppositions(PartnerFile file, DateOnly today) =>
        [.. Enumerable.Range(0, random.Next(10) switch { 0 => 0, < 7 => 1, < 9 => 2, _ => 3 }).Select(_ => Supposition(file, today))];

    private Supposition Supposition(PartnerFile file, DateOnly today)
    {
        var person = file.People[random.Next(file.People.Count)];
        var certified = file.Certifications.Count is 0 ? person.Id : file.Certifications[random.Next(file.Certifications.Count)].PersonId;
        var region = file.Partner.Regions[random.Next(file.Partner.Regions.Count)];
        DateOnly? on = Chance(25) ? null : Chance(50) ? today.AddDays(random.Next(0, 480)) : AnyDay(today.Year, today.Year + 1);
        var kind = Chance(45) ? (SuppositionKind)random.Next(0, 2) : One<SuppositionKind>();
        return kind switch
        {
            SuppositionKind.Leaves => new(kind, Chance(80) ? certified : person.Id, On: on),
            SuppositionKind.Lapses => Chance(85) ? new(kind, certified) : new(kind, Role: One<StaffRole>(), Geography: Chance(50) ? region : null),
            SuppositionKind.Renews => new(kind, certified, Chance(30) ? One<StaffRole>() : null, On: on),
            SuppositionKind.Certifies => Chance(30) ? new(kind, certified, One<StaffRole>(), On: on) : new(kind, null, One<StaffRole>(), random.Next(1, 4), null, region, on),
            SuppositionKind.Revenue => new(kind, Amount: random.Next(-30, 60) * 100_000m + 1, Geography: region, On: on),
            SuppositionKind.NetMrr => new(kind, Amount: random.Next(-30, 60) * 3_000m + 1, Geography: region, On: on),
            SuppositionKind.Plan or SuppositionKind.NoPlan or SuppositionKind.Notice => new(kind, On: on),
            SuppositionKind.Integrations => new(kind, Count: 3, On: on),
        };
    }

    private DateOnly AnyDay(int from, int to)
    {
        var year = random.Next(from, to + 1);
        if (Chance(50)) return new DateOnly(year, 1, 1).AddDays(random.Next(365));

        var (month, day) = EdgeDays[random.Next(EdgeDays.Length)];
        return new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T One<T>()
        where T : struct, Enum => Enum.GetValues<T>() is var all ? all[random.Next(all.Length)] : default;
}
