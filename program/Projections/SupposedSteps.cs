using PartnerBot.Program.Certifications;

namespace PartnerBot.Program.Projections;

/// <summary>The steps that are supposed, and what follows from them by the calendar alone.</summary>
internal sealed class SupposedSteps(Edition edition)
{
    public IEnumerable<ProjectionStep> Of(Supposed supposed) => supposed.Kind switch
    {
        SuppositionKind.Leaves => [Asked(ProjectionStepKind.Leaves, supposed, $"{supposed.Person!.Name} leaves and is no longer counted")],
        SuppositionKind.Lapses => supposed.Certificates!.SelectMany(status => (ProjectionStep[])[Expires(status), Lapses(status)]),
        SuppositionKind.Renews => supposed.Certificates!.SelectMany(status => Renewal(supposed, status)),
        SuppositionKind.Certifies => [Asked(ProjectionStepKind.Certified, supposed, supposed.Person is { } person
            ? $"{person.Name} counts as {supposed.Supposition.Role!.Value.Name()}"
            : $"{supposed.Supposition.Role!.Value.Counted(supposed.Count)} more in {supposed.Geography!.Value.Name()}")],
        SuppositionKind.Revenue => [Asked(ProjectionStepKind.RevenueChanges, supposed, Change(supposed, "annual revenue"))],
        SuppositionKind.NetMrr => [Asked(ProjectionStepKind.NetMrrChanges, supposed, Change(supposed, "Net MRR"))],
        SuppositionKind.Plan => [Asked(ProjectionStepKind.PlanAgreed, supposed, $"A Success Plan for {supposed.On.Year} is agreed")],
        SuppositionKind.NoPlan => [Asked(ProjectionStepKind.PlanMissing, supposed, $"There is no agreed Success Plan for {supposed.On.Year}")],
        SuppositionKind.Integrations => [Asked(ProjectionStepKind.IntegrationsAdded, supposed, $"{supposed.Count} more partner-led proofs of concept or integrations")],
        SuppositionKind.Notice => [],
    };

    private IEnumerable<ProjectionStep> Renewal(Supposed supposed, CertificationStatus status)
    {
        yield return Expires(status);
        if (supposed.On > status.RenewBy) yield return Lapses(status);
        var expires = supposed.On.AddMonths(edition.CertificationMonths);
        yield return new(ProjectionStepKind.Renewed, supposed.On, $"{Whose(status)} is renewed, valid until {Day.Text(expires)}", new(
            "Valid until", Day.Text(expires), edition.Cite(edition.Sections.Renewal), $"{Day.Text(supposed.On)} + {edition.CertificationMonths} months = {Day.Text(expires)}"));
    }

    private ProjectionStep Expires(CertificationStatus status) => new(ProjectionStepKind.Expires, status.ExpiresOn, $"{Whose(status)} reaches its last valid day", new(
        "Last valid day",
        Day.Text(status.ExpiresOn),
        edition.Cite(edition.Sections.Renewal),
        $"{Day.Text(CertificationRules.Start(status.Certification, status.ExpiresOn, edition))} + {edition.CertificationMonths} months = {Day.Text(status.ExpiresOn)}"));

    private ProjectionStep Lapses(CertificationStatus status) => new(ProjectionStepKind.Lapses, status.RenewBy.AddDays(1), $"{Whose(status)} lapses and is no longer counted", new(
        "Last day to renew",
        Day.Text(status.RenewBy),
        edition.Cite(edition.Sections.Renewal),
        $"{Day.Text(status.ExpiresOn)} + {edition.RenewalDays} days = {Day.Text(status.RenewBy)}"));

    private static ProjectionStep Asked(ProjectionStepKind kind, Supposed supposed, string text) =>
        new(kind, supposed.On, text, new("Supposed", Day.Text(supposed.On), Citation.Asked("what if")));

    private static string Change(Supposed supposed, string what)
    {
        var amount = supposed.Supposition.Amount!.Value;
        return $"{Usd.Brief(Math.Abs(amount))} {(amount > 0 ? "more" : "less")} {what} in {supposed.Geography!.Value.Name()}";
    }

    private static string Whose(CertificationStatus status) =>
        $"{status.Holder.Name}'s {status.Certification.Certificate.Name()} certificate{(status.Certification.Product is { } product ? $" for {product.Name}" : "")}";
}
