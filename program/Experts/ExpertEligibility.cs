namespace PartnerBot.Program.Experts;

public enum ExpertVerdict
{
    Eligible,
    NotYet,

    /// <summary>Select: only through sponsorship by the Akamai account team.</summary>
    NeedsSponsorship,

    /// <summary>
    /// The verdict hangs on something that the guide does not say, and the caveats name: whether Security Architect and GCSE
    /// certificates count, or whether a sponsored partner has to meet the other criteria too.
    /// </summary>
    DependsOnReading,
}

public enum ExpertCriterionKind
{
    Level,
    SolutionsArchitects,
    PartnerLedIntegrations,
    Recommendation,
    Sponsorship,
}

/// <summary>One line of the Ask An Expert checklist.</summary>
public sealed record ExpertCriterion(ExpertCriterionKind Kind, bool? Met, string Have, string Need, Citation Source);

/// <summary>Whether a partner may use Ask An Expert, criterion by criterion.</summary>
/// <param name="EnrolledOn">Null when not enrolled.</param>
/// <param name="ReviewBy">For an enrolled partner, when the three-month activity review falls due.</param>
public sealed record ExpertEligibility(ExpertVerdict Verdict, IReadOnlyList<ExpertCriterion> Criteria, DateOnly? EnrolledOn, DateOnly? ReviewBy, Basis Basis);
