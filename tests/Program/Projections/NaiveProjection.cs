using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Tests.Program.Projections;

/// <summary>
/// The rules for changes of level a second time, from their text: every day counted afresh, with tables and a calendar of its own.
/// It shares nothing with what it checks but the records that go in.
/// </summary>
internal sealed class NaiveProjection
{
    public enum How
    {
        Met,
        Open,
        Missed,
    }

    // Elite, Premier, Select: Sales Specialists, Sales Engineers, Basic Services & Support, Solutions Architects.
    private static readonly int[][] Minimum = [[1, 1, 1, 0], [3, 2, 1, 1], [5, 3, 1, 3]];

    // Select, Premier, Elite by North America, LATAM, EMEA, APJ.
    private static readonly decimal[][] MostRevenue = [[250_000, 100_000, 250_000, 500_000], [2_000_000, 1_000_000, 2_500_000, 2_000_000], [4_000_000, 2_000_000, 5_000_000, 4_000_000]];
    private static readonly decimal[][] MostNetMrr = [[7_000, 5_000, 12_000, 10_000], [50_000, 30_000, 50_000, 40_000], [100_000, 60_000, 100_000, 65_000]];

    private static readonly NoticeKind[] Kinds = [NoticeKind.SuccessPlan, NoticeKind.Threshold, NoticeKind.Staff];

    private readonly PartnerFile file;
    private readonly DateOnly today;
    private readonly Supposition[] supposed;
    private readonly Geography[] regions;
    private readonly Worker[] workers;
    private readonly bool servicesWaived;
    private readonly int[,] counts = new int[4, 4];
    private readonly YearlyRevenue?[] rows;
    private readonly bool[] marketing = new bool[4];
    private bool alliance, portal, business;

    public NaiveProjection(PartnerFile file, DateOnly today, IReadOnlyList<Supposition> supposed)
    {
        (this.file, this.today, this.supposed) = (file, today, [.. supposed]);
        regions = [.. file.Partner.Regions.Distinct()];
        servicesWaived = file.Partner.Focus.Count > 0 && file.Partner.Focus.All(product => product.Name is "API Security" or "Akamai Guardicore Segmentation");
        rows = [.. Enum.GetValues<Geography>().Select(Row)];
        workers = [.. file.People.Where(person => person.PartnerId is not null).Select(person => new Worker(
            person,
            person.Region ?? (regions.Length == 1 ? regions[0] : null),
            [.. file.Certifications.Where(certification => certification.PersonId == person.Id).Select(certification => (RoleIndex(certification.Certificate), Lifetime(certification, person)))],
            this.supposed.Where(each => each.Kind is SuppositionKind.Leaves && each.Person == person.Id).Select(each => each.On ?? today)
                .Append(person.Active ? person.LeftOn ?? DateOnly.MaxValue : DateOnly.MinValue).Min(),
            [.. Enum.GetValues<Role>().Select(role => person.Roles.Contains(role))]))];
        foreach (var each in this.supposed.Where(each => each is { Kind: SuppositionKind.Certifies, Person: not null }))
        {
            var at = Array.FindIndex(workers, worker => worker.Person.Id == each.Person);
            workers[at] = workers[at] with { Certificates = [.. workers[at].Certificates, ((int)each.Role!.Value, new(each.On ?? today, DateOnly.MaxValue, null))] };
        }
    }

    /// <summary>Days on which a level begins, with today's first.</summary>
    public List<(DateOnly From, Level? Level)> Levels { get; } = [];

    public List<(NoticeKind Kind, DateOnly NoticedOn, DateOnly GraceEnds)> Notices { get; } = [];

    /// <summary>Every change that the rules bring, also where a lower one on the same day overrides it.</summary>
    public List<(DateOnly On, Level? Level)> Changes { get; } = [];

    public List<NoticeKind> Undated { get; } = [];

    /// <param name="before">The same partner with nothing supposed; null when nothing is.</param>
    public NaiveProjection Run(NaiveProjection? before)
    {
        var level = file.Partner.Level;
        Levels.Add((today, level));

        List<(NoticeKind Kind, DateOnly End)> running = [];
        List<(DateOnly Day, int Level, NoticeKind? Waiting)> coming = [];
        foreach (var notice in file.Notices.Where(notice => notice.NoticedOn <= today && (notice.RemediedOn is null || notice.RemediedOn > today)))
        {
            var end = After(notice.NoticedOn, 60);
            if (NextQuarter(end) <= today) continue;
            running.Add((notice.Kind, end));
            Notices.Add((notice.Kind, notice.NoticedOn, end));
        }

        var record = before ?? this;
        foreach (var kind in Kinds)
        {
            if (record.Judge(level, kind, today) is How.Missed && running.All(each => each.Kind != kind)) Undated.Add(kind);
        }

        HashSet<NoticeKind> old = [.. Undated];
        for (var day = today; day <= new DateOnly(today.Year + 2, 3, 31); day = day.AddDays(1))
        {
            if (coming.Count > 0 && coming[0].Day == day)
            {
                Changes.AddRange(coming.Select(each => (each.Day, each.Level < 0 ? null : (Level?)each.Level)));
                var lowest = coming.Min(each => each.Level);
                level = lowest < 0 ? null : (Level)lowest;
                Levels.Add((day, level));
                coming.Clear();
            }

            Count(day);
            foreach (var kind in Kinds)
            {
                var how = Counted(level, kind, day);
                if (how is How.Met)
                {
                    Forget(running, kind);
                    old.Remove(kind);
                }

                if (how is not How.Missed || running.Any(each => each.Kind == kind) || coming.Any(each => each.Waiting == kind)) continue;

                DateOnly? noticed = null;
                foreach (var notice in supposed.Where(each => each.Kind is SuppositionKind.Notice))
                {
                    var on = notice.On ?? today;
                    if ((on == day || (day == today && on < today && old.Contains(kind))) && (noticed is null || on < noticed)) noticed = on;
                }

                if (noticed is null && !old.Contains(kind)) noticed = day;
                if (noticed is not { } from) continue;

                old.Remove(kind);
                var end = After(from, 60);
                if (NextQuarter(end) <= today)
                {
                    old.Add(kind);
                    continue;
                }

                running.Add((kind, end));
                Notices.Add((kind, from, end));
            }

            for (var at = running.Count - 1; at >= 0; at--)
            {
                var over = running[at];
                if (over.End != day && (day != today || over.End > today)) continue;
                running.RemoveAt(at);
                coming.Add((NextQuarter(over.End), Supported(day), over.Kind));
            }

            if (day.Month == 12 && day.Day == 31 && day.Year == today.Year && level is { } held && regions.Any(region => Money(held, region, day) is How.Missed && IsThisYears(region)))
                coming.Add((new(day.Year + 1, 1, 1), Supported(day), null));

            var tomorrow = day.AddDays(1);
            if (tomorrow is { Day: 1, Month: 1 or 4 or 7 or 10 } && coming.All(each => each.Day != tomorrow) && Supported(day) > (level is { } current ? (int)current : -1))
                coming.Add((tomorrow, Supported(day), null));
        }

        return this;
    }

    private static void Forget(List<(NoticeKind Kind, DateOnly End)> running, NoticeKind kind)
    {
        if (running.Count > 0) running.RemoveAll(each => each.Kind == kind);
    }

    private How Judge(Level? level, NoticeKind kind, DateOnly day)
    {
        Count(day);
        return Counted(level, kind, day);
    }

    private How Counted(Level? level, NoticeKind kind, DateOnly day)
    {
        if (level is not { } held) return How.Met;
        return kind switch
        {
            NoticeKind.SuccessPlan => Plan(day),
            NoticeKind.Threshold => WorstMoney(held, day),
            NoticeKind.Staff => IsStaffed(held) ? How.Met : How.Missed,
        };
    }

    private How WorstMoney(Level level, DateOnly day)
    {
        var worst = How.Met;
        foreach (var region in regions)
        {
            if (Money(level, region, day) is var how && how > worst) worst = how;
        }

        return worst;
    }

    private int Supported(DateOnly day)
    {
        for (var level = 2; level >= 0; level--)
        {
            if (Plan(day) is How.Met && IsStaffed((Level)level) && regions.All(region => Money((Level)level, region, day) is How.Met)) return level;
        }

        return -1;
    }

    private bool IsStaffed(Level level)
    {
        if (!alliance || !portal || !business) return false;
        foreach (var region in regions)
        {
            if (!marketing[(int)region]) return false;
            for (var role = 0; role < 4; role++)
            {
                if (role == 2 && servicesWaived) continue;
                if (counts[(int)region, role] < Minimum[(int)level][role]) return false;
            }
        }

        return true;
    }

    private void Count(DateOnly day)
    {
        Array.Clear(counts);
        Array.Clear(marketing);
        alliance = portal = business = false;
        foreach (var worker in workers)
        {
            if (worker.Gone <= day) continue;
            alliance |= worker.Has(Role.AllianceManager);
            portal |= worker.Has(Role.PartnerPortalAdministrator);
            business |= worker.Has(Role.BusinessSupportAdministrator);
            if (worker.Region is not { } region) continue;
            marketing[(int)region] |= worker.Has(Role.MarketingRepresentative);

            // Each role once, however many certificates.
            var held = 0;
            foreach (var (role, life) in worker.Certificates)
            {
                if ((held & (1 << role)) != 0 || !life.IsIn(day)) continue;
                held |= 1 << role;
                counts[(int)region, role]++;
            }
        }

        foreach (var each in supposed)
        {
            if (each is { Kind: SuppositionKind.Certifies, Person: null } && (each.On ?? today) <= day)
                counts[(int)(each.Geography ?? regions[0]), (int)each.Role!.Value] += each.Count ?? 1;
        }
    }

    private How Money(Level level, Geography region, DateOnly day)
    {
        var row = rows[(int)region];
        var (revenue, mrr) = (row?.AnnualRevenue, row?.NetMrr);
        foreach (var each in supposed)
        {
            if (each.Kind is not (SuppositionKind.Revenue or SuppositionKind.NetMrr) || (each.Geography ?? regions[0]) != region || (each.On ?? today) > day) continue;
            if (each.Kind is SuppositionKind.Revenue) revenue = (revenue ?? 0) + each.Amount;
            else mrr = (mrr ?? 0) + each.Amount;
        }

        var (needRevenue, needMrr) = (MostRevenue[(int)level][(int)region], MostNetMrr[(int)level][(int)region]);
        if (revenue > needRevenue || mrr > needMrr) return How.Met;
        return revenue < needRevenue && mrr < needMrr ? How.Missed : How.Open;
    }

    private YearlyRevenue? Row(Geography region)
    {
        foreach (var year in (int[])[today.Year, today.Year - 1])
        {
            foreach (var row in file.Revenue)
            {
                if (row.Region == region && row.Year == year && (row.AnnualRevenue.HasValue || row.NetMrr.HasValue)) return row;
            }
        }

        return null;
    }

    private bool IsThisYears(Geography region) => (rows[(int)region]?.Year ?? today.Year) == today.Year;

    private How Plan(DateOnly day)
    {
        if (IsPlanned(day)) return How.Met;
        return file.SuccessPlans.Count == 0 && !IsDenied(day) ? How.Open : How.Missed;
    }

    private bool IsPlanned(DateOnly day)
    {
        // Forward through the years: a plan that was there goes on, unless none is supposed for the year.
        var planned = false;
        for (var year = today.Year; year <= day.Year; year++)
        {
            var last = year == day.Year ? day : new DateOnly(year, 12, 31);
            foreach (var each in supposed)
            {
                if (each.Kind is SuppositionKind.NoPlan && DenialBegins(each).Year == year) planned = false;
            }

            foreach (var plan in file.SuccessPlans)
            {
                if (plan.Year == year && plan.AgreedOn <= last) planned = true;
            }

            foreach (var each in supposed)
            {
                if (each.Kind is SuppositionKind.Plan && (each.On ?? today) is var on && on.Year == year && on <= last) planned = true;
            }
        }

        return planned;
    }

    private bool IsDenied(DateOnly day)
    {
        foreach (var each in supposed)
        {
            if (each.Kind is SuppositionKind.NoPlan && DenialBegins(each) <= day) return true;
        }

        return false;
    }

    private DateOnly DenialBegins(Supposition denial)
    {
        var isAgreed = file.SuccessPlans.FirstOrDefault(plan => plan.Year == today.Year)?.AgreedOn is not null;
        var year = denial.On?.Year ?? (isAgreed ? today.Year + 1 : today.Year);
        return year == today.Year ? today : new(year, 1, 1);
    }

    private Life Lifetime(Certification certification, Person holder)
    {
        if (certification.PassedOn > today) return new(certification.PassedOn, DateOnly.MaxValue, null);

        var start = certification.RenewedOn is { } renewed && renewed <= today && renewed > certification.PassedOn ? renewed : certification.PassedOn;
        var last = After(TwoYearsOn(start), 60);
        var works = holder.Active && (holder.LeftOn is null || holder.LeftOn > today);
        var isNamed = false;
        var again = certification.RenewedOn > today ? certification.RenewedOn : null;
        foreach (var each in supposed.Where(each => works && IsAbout(each, holder) && (each.Role is null || (int)each.Role == RoleIndex(certification.Certificate))))
        {
            if (each.Kind is SuppositionKind.Lapses && last >= today) isNamed = true;
            if (each.Kind is not SuppositionKind.Renews) continue;
            isNamed = true;
            if (again is null || (each.On ?? today) < again) again = each.On ?? today;
        }

        if (last < today) return new(DateOnly.MaxValue, DateOnly.MinValue, again);
        return isNamed ? new(certification.PassedOn, last, again) : new(certification.PassedOn, DateOnly.MaxValue, null);
    }

    private bool IsAbout(Supposition each, Person holder) => each.Person is { } id
        ? id == holder.Id
        : each.Geography is not { } place || (holder.Region ?? (regions.Length == 1 ? regions[0] : null)) == place;

    private static int RoleIndex(Certificate certificate) => certificate switch
    {
        Certificate.SalesSpecialist => 0,
        Certificate.SalesEngineer => 1,
        Certificate.BasicServicesAndSupport => 2,
        _ => 3,
    };

    // 29 February two years on is the 28th: the year after next never has both.
    private static DateOnly TwoYearsOn(DateOnly day) => day is { Month: 2, Day: 29 } ? new(day.Year + 2, 2, 28) : new(day.Year + 2, day.Month, day.Day);

    private static DateOnly After(DateOnly day, int days) => DateOnly.FromDayNumber(day.DayNumber + days);

    private static DateOnly NextQuarter(DateOnly day) => day.Month switch
    {
        <= 3 => new(day.Year, 4, 1),
        <= 6 => new(day.Year, 7, 1),
        <= 9 => new(day.Year, 10, 1),
        _ => new(day.Year + 1, 1, 1),
    };

    private sealed record Life(DateOnly From, DateOnly To, DateOnly? Again)
    {
        public bool IsIn(DateOnly day) => (From <= day && day <= To) || Again <= day;
    }

    private sealed record Worker(Person Person, Geography? Region, (int Role, Life Life)[] Certificates, DateOnly Gone, bool[] Roles)
    {
        public bool Has(Role role) => Roles[(int)role];
    }
}
