using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>Finds in the record what a supposition names; what does not fit is noted, and nothing is thrown.</summary>
internal sealed class SuppositionReading(Edition edition, PartnerFile file, DateOnly today, DateOnly until)
{
    private const int MostPeople = 1000;
    private const decimal LargestAmount = 1_000_000_000_000m;

    private readonly RecordSearch record = new(edition, file, today);

    public IReadOnlyList<SuppositionProblem> Problems => record.Problems;

    public IReadOnlyList<Supposed> Read(IReadOnlyList<Supposition> suppositions)
    {
        if (record.Regions is []) Refuse(SuppositionProblemKind.NoRegions, Caveats.NoRegions.Text);
        List<Supposed> read = [];
        foreach (var (at, supposition) in suppositions.Index())
        {
            record.At = at;
            if (Read(supposition) is { } supposed) read.Add(supposed);
        }

        return read;
    }

    private Supposed? Read(Supposition supposition)
    {
        if (supposition.On < today.AddYears(-1) || supposition.On > until)
            return Refuse(SuppositionProblemKind.DayOutOfRange, $"I can look from {Day.Text(today.AddYears(-1))} to {Day.Text(until)}. Choose a day between.");

        return supposition.Kind switch
        {
            SuppositionKind.Leaves => Leaves(supposition),
            SuppositionKind.Lapses => Lapses(supposition),
            SuppositionKind.Renews => Renews(supposition),
            SuppositionKind.Certifies => Certifies(supposition),
            SuppositionKind.Revenue => Money(supposition, "annual revenue"),
            SuppositionKind.NetMrr => Money(supposition, "Net MRR"),
            SuppositionKind.Plan => Plan(supposition),
            SuppositionKind.NoPlan => NoPlan(supposition),
            SuppositionKind.Integrations => Integrations(supposition),
            SuppositionKind.Notice => new(supposition, On(supposition), $"Akamai gives notice on {Day.Text(On(supposition))} of what is missing then."),
        };
    }

    private Supposed? Leaves(Supposition supposition) =>
        record.Person(supposition) is { } person
            ? new(supposition, On(supposition), $"{person.Name} leaves on {Day.Text(On(supposition))}.", person)
            {
                Held = [.. CertificationRules.Of(edition, file, today).Where(status => string.Equals(status.Holder.Id, person.Id, StringComparison.OrdinalIgnoreCase) && status.State is not CertificationState.Lapsed)],
            }
            : null;

    private Supposed? Lapses(Supposition supposition)
    {
        if (supposition is { Person: null, Role: null })
            return Refuse(SuppositionProblemKind.NeedsPerson, "Whose certificate lapses? Name a person or a role.");
        if (record.Certificates(supposition) is not { } found) return null;

        var (person, certificates) = found;
        var counted = certificates.Where(status => status.State is not CertificationState.Lapsed).ToList();
        if (counted is [])
        {
            var last = certificates.MaxBy(status => status.ExpiresOn)!;
            return Refuse(SuppositionProblemKind.AlreadyLapsed, $"{last.Holder.Name}'s {last.Certification.Certificate.Name()} certificate has lapsed already: {Day.Text(last.RenewBy)} was the last day to renew it. It is not counted today.");
        }

        return new(supposition, today, $"{Whose(supposition, counted)} not renewed.", person, counted);
    }

    private Supposed? Renews(Supposition supposition)
    {
        if (supposition is { Person: null, Role: null })
            return Refuse(SuppositionProblemKind.NeedsPerson, "Whose certificate is renewed? Name a person or a role.");
        if (record.Certificates(supposition) is not { } found) return null;

        return new(supposition, On(supposition), $"{Whose(supposition, found.Certificates)} renewed on {Day.Text(On(supposition))}, not before.", found.Person, found.Certificates);
    }

    // "Ana's Sales Engineer certificate is", "Ana's 2 certificates are", "The 3 Sales Engineer certificates in EMEA are".
    private static string Whose(Supposition supposition, IReadOnlyList<CertificationStatus> certificates) => (supposition, certificates) switch
    {
        (_, [var only]) => $"{only.Holder.Name}'s {only.Certification.Certificate.Name()} certificate is",
        ({ Person: not null }, _) => $"{certificates[0].Holder.Name}'s {certificates.Count} certificates are",
        _ => $"The {certificates.Count} {supposition.Role!.Value.Name()} certificates{(supposition.Geography is { } place ? $" in {place.Name()}" : "")} are",
    };

    private Supposed? Certifies(Supposition supposition)
    {
        if (supposition.Role is not { } role)
            return Refuse(SuppositionProblemKind.NeedsRole, "Which certificate? Sales Specialist, Sales Engineer, Basic Services & Support or Solutions Architect.");
        if (supposition.Person is null)
        {
            if (supposition.Count is < 1 or > MostPeople) return Refuse(SuppositionProblemKind.UnusableNumber, $"How many people? From 1 to {MostPeople}.");
            return record.Geography(supposition) is { } place
                ? new(supposition, On(supposition), $"{role.Counted(supposition.Count ?? 1)} more in {place.Name()}, certified by {Day.Text(On(supposition))}.", null, null, place)
                : null;
        }

        if (record.Person(supposition) is not { } person) return null;
        if (person.Region is { } home && supposition.Geography is { } asked && home != asked)
            return Refuse(SuppositionProblemKind.WorksElsewhere, $"{person.Name} works in {home.Name()} by the record and counts there, not in {asked.Name()}.");
        if (person.Region is null && record.Regions is not [_])
            return Refuse(SuppositionProblemKind.WithoutRegion, $"{person.Name} has no region on record and would be counted in none. Have it added first.");
        return new(supposition, On(supposition), $"{person.Name} is certified as {role.Name()} by {Day.Text(On(supposition))}.", person, null, person.Region ?? record.Regions[0]);
    }

    private Supposed? Money(Supposition supposition, string what)
    {
        if (supposition.Total is { } total) return Total(supposition, total, what);
        if (supposition.Amount is not { } amount)
            return Refuse(SuppositionProblemKind.NeedsAmount, $"By how much does the {what} change, in US dollars? Say for example 400K more, or 20K less.");
        if (amount is 0 || Math.Abs(amount) > LargestAmount)
            return Refuse(SuppositionProblemKind.UnusableNumber, $"{Usd.Brief(amount)} cannot be right. Give the change of the {what} in US dollars.");
        return record.Geography(supposition) is { } place
            ? new(supposition, On(supposition), $"{Usd.Brief(Math.Abs(amount))} {(amount > 0 ? "more" : "less")} {what} in {place.Name()} from {Day.Text(On(supposition))}.", null, null, place)
            : null;
    }

    /// <summary>"Only 2.4M": the change is what is missing to the record.</summary>
    private Supposed? Total(Supposition supposition, decimal total, string what)
    {
        if (total is < 0 or > LargestAmount) return Refuse(SuppositionProblemKind.UnusableNumber, $"{Usd.Brief(total)} cannot be right. Give the {what} in US dollars.");
        if (record.Geography(supposition) is not { } place) return null;

        var row = FinancialRequirement.FiguresOf(file, place, today.Year);
        if ((supposition.Kind is SuppositionKind.Revenue ? row?.AnnualRevenue : row?.NetMrr) is not { } now)
            return Refuse(SuppositionProblemKind.NeedsAmount, $"No {what} is on record for {place.Name()} in {today.Year}, so I cannot tell what changes.");
        if (now == total)
            return Refuse(SuppositionProblemKind.UnusableNumber, $"{Usd.Brief(total)} is the {what} on record for {place.Name()} already, so nothing changes.");

        var change = total - now;
        return new(supposition with { Amount = change }, On(supposition), $"{Usd.Brief(total)} {what} in {place.Name()} from {Day.Text(On(supposition))}, {Usd.Brief(Math.Abs(change))} {(change > 0 ? "more" : "less")} than on record.", null, null, place);
    }

    private Supposed? Plan(Supposition supposition)
    {
        var on = On(supposition);
        return Agreed(on.Year) is { } day && day <= on
            ? Refuse(SuppositionProblemKind.AlreadyAgreed, $"The Success Plan for {on.Year} is on record as agreed on {Day.Text(day)} already.")
            : new(supposition, on, $"A Success Plan for {on.Year} is agreed on {Day.Text(on)}.");
    }

    private Supposed? NoPlan(Supposition supposition)
    {
        var year = supposition.On?.Year ?? (Agreed(today.Year) is null ? today.Year : today.Year + 1);
        if (year < today.Year) return Refuse(SuppositionProblemKind.DayOutOfRange, $"{year} is over. Suppose no plan for {today.Year} or {today.Year + 1}.");
        return Agreed(year) is { } day
            ? Refuse(SuppositionProblemKind.AlreadyAgreed, $"The Success Plan for {year} is on record as agreed on {Day.Text(day)}. Suppose none for {year + 1} instead.")
            : new(supposition, year == today.Year ? today : new DateOnly(year, 1, 1), $"No Success Plan is agreed for {year}.");
    }

    private Supposed? Integrations(Supposition supposition) => supposition.Count switch
    {
        null => Refuse(SuppositionProblemKind.NeedsCount, "How many more partner-led proofs of concept or integrations?"),
        < 1 or > MostPeople => Refuse(SuppositionProblemKind.UnusableNumber, $"How many more? From 1 to {MostPeople}."),
        var count => new(supposition, On(supposition), $"{count} more partner-led {(count is 1 ? "proof of concept or integration" : "proofs of concept or integrations")} by {Day.Text(On(supposition))}."),
    };

    private DateOnly On(Supposition supposition) => supposition.On ?? today;

    private DateOnly? Agreed(int year) => file.SuccessPlans.FirstOrDefault(plan => plan.Year == year)?.AgreedOn;

    private Supposed? Refuse(SuppositionProblemKind kind, string text)
    {
        record.Refuse(kind, text);
        return null;
    }
}
