using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

/// <summary>
/// The fewest certificates, then the fewest new people, that fill the minimums of a level on a day, and who is nearest to them.
/// Each certificate fills one place of one role, so the places left open are the certificates needed; who takes them is a choice.
/// </summary>
internal sealed class StaffPlan
{
    private readonly Edition edition;
    private readonly DateOnly on;
    private readonly StaffRole[] roles;
    private readonly Dictionary<StaffRole, int> need;
    private readonly Dictionary<StaffRole, IReadOnlyList<CertificationStatus>> safe;
    private readonly Dictionary<StaffRole, List<StaffMove>> moves;

    // The ids of those who fill a place of a role, by what is there already or by a move.
    private readonly Dictionary<StaffRole, HashSet<string>> filled;
    private readonly List<Person> people;
    private readonly StaffRoll then;
    private readonly Geography geography;

    public StaffPlan(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today, DateOnly on)
    {
        (this.edition, this.on, this.geography) = (edition, on, geography);
        var now = new StaffRoll(edition, file, today);
        then = new(edition, file, on);
        roles = [.. Enum.GetValues<StaffRole>().Where(role => edition.CertifiedStaff[level].Of(role) is not null)];
        IsServicesWaived = StaffRequirements.IsFocused(file.Partner);
        need = roles.ToDictionary(role => role, role => IsWaived(role) ? 0 : edition.CertifiedStaff[level].Of(role)!.Value);
        safe = roles.ToDictionary(role => role, role => then.Holders(role, geography));
        moves = roles.ToDictionary(role => role, _ => new List<StaffMove>());
        filled = roles.ToDictionary(role => role, role => safe[role].Select(status => status.Holder.Id).ToHashSet(StringComparer.OrdinalIgnoreCase));
        people = [.. then.In(geography).DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

        foreach (var role in roles) Renew(role, now);
        CertifySameJob();
        foreach (var role in roles) Take(role, StaffMoveKind.Certify, people.Where(IsFree));
        foreach (var role in roles) Take(role, StaffMoveKind.CertifyShared, people.OrderByDescending(person => HasJob(person, role)));
        foreach (var role in roles) Hire(role);
        Roles = [.. roles.Select(role => Plan(role, edition.CertifiedStaff[level].Of(role)!.Value))];
    }

    public bool IsServicesWaived { get; }

    /// <summary>Who counts on the day.</summary>
    public StaffRoll Then => then;

    public IReadOnlyList<RolePlan> Roles { get; }

    public int Exams => moves.Values.Sum(each => each.Count);

    public int NewPeople => moves.Values.Max(each => each.Count(move => move.Kind is StaffMoveKind.Hire));

    /// <summary>Who would fill places in two roles, by what is there already or by this plan.</summary>
    public IReadOnlyList<string> Sharing =>
    [
        .. people
            .Where(person => roles.Count(role => need[role] > 0 && Fills(person, role)) > 1 && moves.Values.Any(each => each.Any(move => move.Person == person)))
            .Select(person => person.Name),
        .. moves.Values.Count(each => each.Any(move => move.Kind is StaffMoveKind.Hire)) > 1 ? (string[])["The new people"] : [],
    ];

    public bool RenewsLapsed => moves.Values.Any(each => each.Any(move => move.Kind is StaffMoveKind.Renew));

    /// <summary>Each person in one place only: as many of those who are there as fit, one certificate for every other place.</summary>
    public CarefulReading Careful()
    {
        var places = need.Values.Sum();
        var exams = places - MostPlaced();
        var hires = Math.Max(0, places - people.Count);
        var (moreExams, moreHires) = (exams - Exams, hires - NewPeople);
        return new(exams, hires, moreExams, moreHires, (moreExams, moreHires) switch
        {
            (0, 0) => "If each person counts in one role only, it is the same.",
            (0, _) => $"If each person counts in one role only, it takes {People(hires)} instead of {NewPeople}.",
            _ => $"If each person counts in one role only: {exams} certificate{(exams is 1 ? "" : "s")} instead of {Exams}, and {People(hires)} instead of {NewPeople}.",
        });

        static string People(int count) => $"{count} new {(count is 1 ? "person" : "people")}";
    }

    private void Renew(StaffRole role, StaffRoll now)
    {
        var counted = now.Holders(role, geography).OrderBy(status => status.RenewBy);
        foreach (var status in counted.Where(status => IsStill(status.Holder, role)))
            Move(role, StaffMoveKind.Keep, status.Holder, status.RenewBy, $"{status.Holder.Name}: renew {role.Name()} by {Day.Text(status.RenewBy)}");

        foreach (var status in now.Lapsed(role, geography).OrderByDescending(status => status.RenewBy).Where(status => IsStill(status.Holder, role)))
            Move(role, StaffMoveKind.Renew, status.Holder, on, $"{status.Holder.Name}: renew {role.Name()}, lapsed on {Day.Text(status.RenewBy.AddDays(1))}");
    }

    // As many as possible of those who count for nothing yet take a place in their own job; then the others take any place.
    private void CertifySameJob()
    {
        var free = people.Where(IsFree).ToList();
        var open = roles.ToDictionary(role => role, Open);
        var placed = Matching.Most(free.Count, roles.Length, at => open[roles[at]], (person, at) => HasJob(free[person], roles[at]));
        foreach (var (person, at) in free.Zip(placed))
        {
            if (at is { } role) Certify(roles[role], StaffMoveKind.CertifySameJob, person);
        }
    }

    private void Take(StaffRole role, StaffMoveKind kind, IEnumerable<Person> candidates)
    {
        foreach (var person in candidates.Where(person => !Fills(person, role)).Take(Open(role)).ToList()) Certify(role, kind, person);
    }

    private void Hire(StaffRole role)
    {
        for (var number = 1; Open(role) > 0; number++)
            moves[role].Add(new(StaffMoveKind.Hire, role, null, on, $"New person {number}: certify as {role.Name()}"));
    }

    private void Certify(StaffRole role, StaffMoveKind kind, Person person) =>
        Move(role, kind, person, on, $"{person.Name}: certify as {role.Name()}{(kind is StaffMoveKind.CertifyShared ? ", besides another role" : "")}");

    private void Move(StaffRole role, StaffMoveKind kind, Person person, DateOnly by, string text)
    {
        if (Open(role) is 0) return;

        moves[role].Add(new(kind, role, person, by, text));
        filled[role].Add(person.Id);
    }

    private int Open(StaffRole role) => Math.Max(0, need[role] - safe[role].Count - moves[role].Count);

    private bool IsStill(Person person, StaffRole role) => people.Any(each => IsSame(each, person)) && !Fills(person, role);

    private bool IsFree(Person person) => !roles.Any(role => need[role] > 0 && Fills(person, role));

    private bool Fills(Person person, StaffRole role) => filled[role].Contains(person.Id);

    private int MostPlaced() => Matching
        .Most(people.Count, roles.Length, at => need[roles[at]], (person, at) => safe[roles[at]].Any(status => IsSame(status.Holder, people[person])))
        .Count(at => at is not null);

    private RolePlan Plan(StaffRole role, int printed)
    {
        var have = safe[role].Count;
        var short_ = Math.Max(0, need[role] - have);
        return new(role, printed, have, IsWaived(role), moves[role], IsWaived(role)
            ? $"{role.Plural()}: left out because of the focus"
            : $"{role.Plural()}: {have} of {printed}{(short_ is 0 ? "" : $", {short_} to go")}");
    }

    private bool IsWaived(StaffRole role) => role is StaffRole.BasicServicesAndSupport && IsServicesWaived;

    private static bool HasJob(Person person, StaffRole role) => person.Roles.Contains(role switch
    {
        StaffRole.SalesSpecialist => Role.SalesSpecialist,
        StaffRole.SalesEngineer => Role.SalesEngineer,
        StaffRole.BasicServicesAndSupport => Role.ServicesSupport,
        StaffRole.SolutionsArchitect => Role.SolutionsArchitect,
    });

    private static bool IsSame(Person one, Person other) => string.Equals(one.Id, other.Id, StringComparison.OrdinalIgnoreCase);
}
