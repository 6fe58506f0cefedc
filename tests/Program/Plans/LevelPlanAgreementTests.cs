using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Plans;

namespace PartnerBot.Tests.Program.Plans;

/// <summary>On small rosters every possible plan is tried: none is shorter, and the one that is given works.</summary>
public sealed class LevelPlanAgreementTests
{
    private static readonly StaffRole[] Roles = Enum.GetValues<StaffRole>();
    private static readonly DateOnly MustBeTrueOn = new(2026, 9, 30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void No_plan_is_shorter(int seed)
    {
        var random = new Random(seed);
        for (var number = 0; number < 800; number++)
        {
            var (edition, file, need, safe) = Next(random);
            var plan = LevelPlan.For(edition, file, Level.Premier, Geography.Emea, null, Some.Today);

            var what = $"seed {seed}, roster {number}: need {string.Join('/', need)}, safe {string.Join(' ', safe.Select(roles => string.Concat(roles)))}";
            Same(Shortest(need, safe, CountsInEvery), (plan.Exams, plan.NewPeople), what);
            Same(Shortest(need, safe, CountsOnce), (plan.Careful.Exams, plan.Careful.NewPeople), $"{what}, each once");
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void The_plan_works(int seed)
    {
        var random = new Random(seed);
        for (var number = 0; number < 800; number++)
        {
            var (edition, file, _, _) = Next(random);
            var moves = LevelPlan.For(edition, file, Level.Premier, Geography.Emea, null, Some.Today).Roles.SelectMany(role => role.Moves).ToList();

            var staff = LevelRules.Assess(edition, Done(file, moves), Level.Premier, Geography.Emea, MustBeTrueOn).Requirements.Where(requirement => requirement.Kind.IsCertifiedStaff());

            Assert.All(staff, requirement => Assert.True(requirement.IsMet, $"seed {seed}, roster {number}: {requirement.Gap}"));
            Assert.Distinct(moves.Where(move => move.Person is not null).Select(move => (move.Role, move.Person!.Id)));
        }
    }

    // Up to four people, each with up to two certificates that are safe, about to lapse, or lapsed; up to four places.
    private static (Edition Edition, PartnerFile File, int[] Need, bool[][] Safe) Next(Random random)
    {
        int[] need = [0, 0, 0, 0];
        for (var places = random.Next(1, 5); places > 0; places--) need[random.Next(4)]++;
        var edition = Some.Edition with
        {
            CertifiedStaff = new Dictionary<Level, StaffMinimum>(Some.Edition.CertifiedStaff) { [Level.Premier] = new(need[0], need[1], need[2], need[3]) },
        };

        Role[] jobs = [Role.SalesSpecialist, Role.SalesEngineer, Role.ServicesSupport, Role.SolutionsArchitect, Role.AllianceManager];
        List<Person> people = [];
        List<Certification> certifications = [];
        List<bool[]> safe = [];
        for (var person = random.Next(0, 5); person > 0; person--)
        {
            people.Add(Some.Person with { Id = $"p{person}", Name = $"P{person}", Roles = [jobs[random.Next(5)]] });
            safe.Add(new bool[4]);
            for (var certificate = random.Next(0, 3); certificate > 0; certificate--)
            {
                var role = random.Next(4);
                var state = random.Next(3);
                certifications.Add(Some.Certification(people[^1].Id, (Certificate)role, null, state switch
                {
                    0 => new(2025, 1, 1),
                    1 => new(2024, 7, 20), // lapses on 19 Sep 2026
                    _ => new(2024, 1, 1),
                }));
                safe[^1][role] |= state is 0;
            }
        }

        return (edition, Some.EmptyFile with { People = people, Certifications = certifications }, need, [.. safe]);
    }

    private static PartnerFile Done(PartnerFile file, IReadOnlyList<StaffMove> moves)
    {
        var hired = moves.Where(move => move.Person is null).Select(move => Some.Person with { Id = move.Text.Split(':')[0] }).DistinctBy(person => person.Id);
        return file with
        {
            People = [.. file.People, .. hired],
            Certifications = [.. file.Certifications, .. moves.Select(move => Some.Certification(move.Person?.Id ?? move.Text.Split(':')[0], (Certificate)move.Role, null, Some.Today))],
        };
    }

    /// <summary>Tries every set of certificates, the small ones first; of those that do, the one with the fewest new people.</summary>
    private static (int Exams, int NewPeople) Shortest(int[] need, bool[][] safe, Func<int[], List<bool[]>, bool> isEnough)
    {
        for (var exams = 0; ; exams++)
        {
            var fewest = int.MaxValue;
            Try([.. safe.Select(roles => (bool[])roles.Clone())], 0, exams);
            if (fewest < int.MaxValue) return (exams, fewest);

            void Try(List<bool[]> people, int from, int left)
            {
                if (left is 0)
                {
                    if (people.Count - safe.Length < fewest && isEnough(need, people)) fewest = people.Count - safe.Length;
                    return;
                }

                // Places in a row: person by person, role by role; one past the end is somebody new.
                for (var place = from; place < (people.Count + 1) * 4; place++)
                {
                    var (person, role) = (place / 4, place % 4);
                    if (person < people.Count && people[person][role]) continue;
                    if (person == people.Count) people.Add(new bool[4]);
                    people[person][role] = true;
                    Try(people, place + 1, left - 1);
                    people[person][role] = false;
                    if (person >= safe.Length && people[person].All(has => !has)) people.RemoveAt(person);
                }
            }
        }
    }

    private static bool CountsInEvery(int[] need, List<bool[]> people) =>
        Roles.All(role => people.Count(has => has[(int)role]) >= need[(int)role]);

    // Each person into one role or none, every way there is.
    private static bool CountsOnce(int[] need, List<bool[]> people)
    {
        return Place(0, [.. need]);

        bool Place(int person, int[] left)
        {
            if (left.All(places => places <= 0)) return true;
            if (person == people.Count) return false;
            for (var role = 0; role < 4; role++)
            {
                if (!people[person][role] || left[role] <= 0) continue;
                left[role]--;
                if (Place(person + 1, left)) return true;
                left[role]++;
            }

            return Place(person + 1, left);
        }
    }

    private static void Same((int, int) shortest, (int, int) planned, string what) => Assert.True(shortest == planned, $"{what}: shortest {shortest}, planned {planned}");
}
