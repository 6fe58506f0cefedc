using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A projection in a few sentences.</summary>
internal static class ProjectionWords
{
    // "In March" may be any day of it.
    private const int DaysOfAMonth = 31;

    public static string Headline(Projection.Projected projected, IReadOnlyList<Supposed> supposed)
    {
        if (projected.Supposed is []) return InSight(projected);
        if (projected.Differences is [var first, ..])
            return $"From {Day.Text(first.From)}{(first.Until is { } last ? $" to {Day.Text(last)}" : "")} the level would be {SimulationWords.Name(first.With)} instead of {SimulationWords.Name(first.Otherwise)}.";

        var added = projected.Steps.Where(step => !step.Anyway && step.IsConsequence).ToList();
        string[] others = [.. Others(projected)];
        var stays = projected.Levels is [_] ? $"The level stays {SimulationWords.Name(projected.LevelNow)}" : "The level goes as it would anyway";
        return added switch
        {
            // What has not lapsed when the view ends may still take the level with it.
            [] when others is [] && supposed.Any(each => LastsBeyond(each, projected.Until) is not null) => $"{stays} until {Day.Text(projected.Until)}, which is as far as I look.",
            [] when others is [] => $"{stays}: nothing changes.",
            [] => $"{stays}. {string.Join(". ", others)}.",
            _ when added.Any(step => step.Kind is ProjectionStepKind.MetAgain) => $"{stays}, if what goes missing is put right in time.",
            _ when added.All(step => step.Kind is ProjectionStepKind.Missed) => $"{stays} for now: more would be missing, but without a notice from Akamai no day can be named.",
            _ => $"{stays} until {Day.Text(projected.Until)}, which is as far as I look.",
        };
    }

    /// <summary>What somebody might fear and need not.</summary>
    public static IEnumerable<string> Unchanged(Projection.Projected projected, IReadOnlyList<Supposed> supposed, SupposedWorld world)
    {
        if (supposed is []) yield break;
        foreach (var each in supposed.Where(each => EndsAnotherDay(each) is not null))
            yield return $"On record the certificate runs until {Day.Text(EndsAnotherDay(each)!.Value)}, not {Day.Text(each.Supposition.On!.Value)}: counted from the record.";
        if (projected.Differences is []) yield return "Discounts: nothing changes.";
        foreach (var column in projected.Discounts.Where(each => each.Points is 0)) yield return $"{column.Text}.";
        foreach (var each in supposed)
        {
            if (each is { Kind: SuppositionKind.Leaves, Held: [] } && each.Person!.Roles.All(role => !IsAsked(role)))
                yield return $"{each.Person.Name} has no certificate or assigned role that is counted.";
            if (LastsBeyond(each, projected.Until) is { } last)
                yield return $"The renewal days last until {Day.Text(last)}, which is beyond {Day.Text(projected.Until)}, as far as I look.";
        }

        foreach (var enough in StillEnough(projected, supposed, world)) yield return enough;
        if (projected.Expert is null) yield return "Ask An Expert: nothing changes.";
        if (projected.Compliance is [] && supposed.Any(TouchesPeople)) yield return "Product compliance: nothing changes.";
        if (supposed.Any(each => each.Kind is SuppositionKind.Notice) && !projected.Steps.Any(step => step is { Kind: ProjectionStepKind.Notice, Anyway: false }))
            yield return "Nothing is missing on that day without a notice already, so there is nothing for Akamai to give notice of.";
    }

    /// <summary>The end of a certificate that is supposed to lapse on quite another day.</summary>
    private static DateOnly? EndsAnotherDay(Supposed supposed) =>
        supposed is { Kind: SuppositionKind.Lapses, Supposition.On: { } said }
        && supposed.Certificates!.SelectMany(status => (DateOnly[])[status.ExpiresOn, status.RenewBy]).All(day => Math.Abs(day.DayNumber - said.DayNumber) > DaysOfAMonth)
            ? supposed.Certificates!.Min(status => status.ExpiresOn)
            : null;

    /// <summary>The last day on which a certificate that lapses can be renewed, if it is not in view.</summary>
    private static DateOnly? LastsBeyond(Supposed supposed, DateOnly until) =>
        supposed.Kind is SuppositionKind.Lapses && supposed.Certificates!.Min(status => status.RenewBy) is var last && last >= until ? last : null;

    private static IEnumerable<string> StillEnough(Projection.Projected projected, IReadOnlyList<Supposed> supposed, SupposedWorld world)
    {
        if (projected.LevelNow is not { } level || !supposed.Any(TouchesPeople)) yield break;

        var last = world.On(projected.Until);
        foreach (var each in last.Required(level).Where(each => each.Requirement.Kind.IsCertifiedStaff() && each.Requirement.Fulfilment is Fulfilment.Met && IsTouched(each, supposed)))
        {
            var measure = each.Requirement.AnyOf[0];
            yield return $"{measure.Name}: {measure.Have}, {level} needs {measure.Need}.";
        }
    }

    // Only the roles that somebody supposed has, or had.
    private static bool IsTouched(InRegion each, IReadOnlyList<Supposed> supposed) => supposed
        .SelectMany(one => one.Certificates ?? one.Held)
        .Any(status => StaffRequirements.KindOf(CertificationRules.RoleOf(status.Certification.Certificate)) == each.Requirement.Kind
            && (status.Holder.Region ?? each.Geography) == each.Geography);

    // Roles that a level asks for without a certificate.
    private static bool IsAsked(Role role) => role is Role.AllianceManager or Role.MarketingRepresentative or Role.PartnerPortalAdministrator or Role.BusinessSupportAdministrator;

    private static bool TouchesPeople(Supposed supposed) => supposed.Kind is SuppositionKind.Leaves or SuppositionKind.Lapses or SuppositionKind.Renews;

    private static IEnumerable<string> Others(Projection.Projected projected)
    {
        if (projected.Expert is { } expert) yield return expert.Text;
        foreach (var grade in projected.Compliance) yield return grade.Text;
    }

    private static string InSight(Projection.Projected projected) => projected.Levels is [_]
        ? "Nothing in sight changes the level."
        : $"In sight: {Wording.List(projected.Levels.Skip(1).Select(period => $"{SimulationWords.Name(period.Level)} from {Day.Text(period.From)}"))}.";
}
