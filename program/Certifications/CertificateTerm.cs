namespace PartnerBot.Program.Certifications;

/// <summary>How long a certificate lasts that was passed or renewed on a day.</summary>
/// <param name="ExpiresOn">The last day on which it is valid.</param>
/// <param name="RenewBy">The last day of the renewal window, which is read as the days after <paramref name="ExpiresOn"/>.</param>
/// <param name="DaysLeft">To the end of the state it is in; 0 when it has lapsed.</param>
public sealed record CertificateTerm(DateOnly From, DateOnly ExpiresOn, DateOnly RenewBy, CertificationState State, int DaysLeft)
{
    /// <summary>Calendar months keep the day where the month has it (29 Feb becomes 28 Feb).</summary>
    public static CertificateTerm Of(Edition edition, DateOnly from, DateOnly today)
    {
        var expires = from.AddMonths(edition.CertificationMonths);
        var renewBy = expires.AddDays(edition.RenewalDays);
        var (state, daysLeft) =
            today <= expires ? (CertificationState.Valid, expires.DayNumber - today.DayNumber)
            : today <= renewBy ? (CertificationState.RenewalWindow, renewBy.DayNumber - today.DayNumber)
            : (CertificationState.Lapsed, 0);
        return new(from, expires, renewBy, state, daysLeft);
    }

    /// <summary>The rule and the arithmetic, and what the rule leaves open.</summary>
    public Basis Explain(Edition edition)
    {
        var why = new Reasoning(edition);
        why.Rule(CertificationRules.Validity(edition), edition.Sections.Renewal);
        why.Input(new("Passed or renewed", Day.Text(From), Citation.Asked("certificate")));
        why.Step($"{Day.Text(From)} + {edition.CertificationMonths} months = {Day.Text(ExpiresOn)}; + {edition.RenewalDays} days = {Day.Text(RenewBy)}");
        why.Doubt(Caveats.RenewalWindowReading);
        return why.ToBasis();
    }
}
