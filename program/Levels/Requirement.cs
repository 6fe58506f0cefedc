namespace PartnerBot.Program.Levels;

public enum RequirementKind
{
    Financial,
    SalesSpecialists,
    SalesEngineers,
    BasicServicesAndSupport,
    SolutionsArchitects,
    SuccessPlan,
    AllianceManager,
    MarketingRepresentative,
    PartnerPortalAdministrator,
    BusinessSupportAdministrator,
}

public static class RequirementKinds
{
    /// <summary>Whether it is one of the four minimums of certified people.</summary>
    public static bool IsCertifiedStaff(this RequirementKind kind) => kind
        is RequirementKind.SalesSpecialists
        or RequirementKind.SalesEngineers
        or RequirementKind.BasicServicesAndSupport
        or RequirementKind.SolutionsArchitects;
}

/// <summary>How far something is fulfilled, worst first.</summary>
public enum Fulfilment
{
    NotMet,

    /// <summary>The record does not say; never taken for a yes.</summary>
    Unknown,

    /// <summary>Exactly at a threshold that the guide prints with ">": not passed, and not below it either.</summary>
    AtThreshold,

    /// <summary>Excluded by a footnote for this partner's focus.</summary>
    Waived,
    Met,
}

/// <summary>One thing that is counted.</summary>
/// <param name="Name">"Annual revenue 2026", "Sales Specialists in EMEA".</param>
/// <param name="Have">"$4.6M", "3"; "not on record" when unknown.</param>
/// <param name="Need">"> $5M", "5".</param>
/// <param name="Share">How much of it is there, 0 to 1, for a progress line.</param>
/// <param name="Gap">What is missing: "more than $400,000", "2 people"; null when nothing is.</param>
public sealed record Measure(string Name, string Have, string Need, double Share, Fulfilment Fulfilment, string? Gap);

/// <summary>One requirement of a level: met when any of its measures is.</summary>
/// <param name="AnyOf">One measure, or two where the guide says "either … or".</param>
public sealed record Requirement(RequirementKind Kind, IReadOnlyList<Measure> AnyOf, Citation Source, IReadOnlyList<Caveat> Caveats)
{
    public Fulfilment Fulfilment
    {
        get
        {
            var best = AnyOf[0].Fulfilment;
            for (var i = 1; i < AnyOf.Count; i++) best = (Fulfilment)Math.Max((int)best, (int)AnyOf[i].Fulfilment);
            return best;
        }
    }

    public bool IsMet => Fulfilment is Fulfilment.Met or Fulfilment.Waived;

    /// <summary>What is missing, "… , or …" where one of two would do; null when nothing is.</summary>
    public string? Gap => IsMet ? null : string.Join(", or ", AnyOf.Select(measure => measure.Gap).OfType<string>());
}
