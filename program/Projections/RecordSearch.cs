using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Finds the people, certificates and regions that a supposition names; what is not found is noted.</summary>
internal sealed class RecordSearch(Edition edition, PartnerFile file, DateOnly today)
{
    private readonly List<SuppositionProblem> problems = [];

    public IReadOnlyList<SuppositionProblem> Problems => problems;

    public IReadOnlyList<Geography> Regions { get; } = [.. file.Partner.Regions.Distinct().Order()];

    /// <summary>Which supposition is being read.</summary>
    public int At { get; set; }

    public void Refuse(SuppositionProblemKind kind, string text) => problems.Add(new(At, kind, text, [], []));

    public (Person? Person, IReadOnlyList<CertificationStatus> Certificates)? Certificates(Supposition supposition)
    {
        Person? person = null;
        if (supposition.Person is not null)
        {
            person = Person(supposition);
            if (person is null) return null;
        }

        var found = CertificationRules.Of(edition, file, today)
            .Where(status => person is null || IsSame(status.Holder.Id, person.Id))
            .Where(status => supposition.Role is not { } role || CertificationRules.RoleOf(status.Certification.Certificate) == role)
            .Where(status => person is not null || supposition.Geography is not { } place || status.Holder.Region == place || (status.Holder.Region is null && Regions is [var only] && only == place))
            .ToList();
        if (found is not []) return (person, found);

        Refuse(SuppositionProblemKind.NoCertificate, person is not null
            ? $"{person.Name} has no {(supposition.Role is { } of ? $"{of.Name()} " : "")}certificate on record."
            : $"Nobody has a {supposition.Role!.Value.Name()} certificate on record{(supposition.Geography is { } there ? $" in {there.Name()}" : "")}.");
        return null;
    }

    public Person? Person(Supposition supposition)
    {
        if (string.IsNullOrWhiteSpace(supposition.Person))
        {
            Refuse(SuppositionProblemKind.NeedsPerson, "Who? Give a name.");
            return null;
        }

        var name = supposition.Person.Trim();
        var ours = file.People.Where(person => !person.IsAkamai).DistinctBy(person => person.Id, StringComparer.OrdinalIgnoreCase).ToList();
        var matches = FirstNotEmpty(
            ours.Where(person => IsSame(person.Id, name)),
            ours.Where(person => IsSame(person.Name, name)),
            ours.Where(person => IsSame(person.Name.Split(' ')[0], name)),
            ours.Where(person => IsSame(person.Name.Split(' ')[^1], name)));
        var working = matches.Where(person => person.WorksOn(today)).ToList();
        if (working is [var only]) return only;

        if (working.Count > 1)
        {
            problems.Add(new(At, SuppositionProblemKind.AmbiguousPerson, $"Which {name}? {Wording.List(working.Select(person => person.Name))}.", [], working));
        }
        else if (matches is [var left, ..])
        {
            Refuse(SuppositionProblemKind.HasLeft, left.LeftOn is { } since
                ? $"{left.Name} has not worked there since {Day.Text(since)} by the record, and is not counted."
                : $"{left.Name} is not active by the record, and is not counted.");
        }
        else
        {
            Refuse(SuppositionProblemKind.UnknownPerson, $"Nobody called {name} is on record at {file.Partner.Name}. Check the name.");
        }

        return null;
    }

    public Geography? Geography(Supposition supposition)
    {
        if (supposition.Geography is { } asked)
        {
            if (Regions.Contains(asked)) return asked;
            Refuse(SuppositionProblemKind.NotOperatingThere, $"{file.Partner.Name} does not operate in {asked.Name()} by the record, so nothing is required there. On record: {Wording.List(Regions.Select(region => region.Name()))}.");
            return null;
        }

        if (Regions is [var only]) return only;
        if (Regions is not [])
            problems.Add(new(At, SuppositionProblemKind.NeedsGeography, $"In which region? {file.Partner.Name} operates in {Wording.List(Regions.Select(region => region.Name()))}.", Regions, []));
        return null;
    }

    private static List<Person> FirstNotEmpty(params IEnumerable<Person>[] searches) => searches.Select(search => search.ToList()).FirstOrDefault(found => found is not []) ?? [];

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
