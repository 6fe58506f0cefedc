namespace PartnerBot.Program.Support;

/// <summary>How fast Akamai answers a support case, and what its severities mean: the Case Management guide's tables as data.</summary>
/// <param name="Phone">Support's number in the United States; local ones stand on the Support home page.</param>
/// <param name="EmergingPhone">For Emerging Products, around the clock.</param>
/// <param name="Packages">In the guide's order.</param>
/// <param name="Scales">One for each kind of case.</param>
public sealed record SupportTerms(
    string Document,
    string Label,
    string ResponseSection,
    string Phone,
    string EmergingPhone,
    string EmergingEmail,
    IReadOnlyList<SupportPackage> Packages,
    IReadOnlyList<SeverityScale> Scales)
{
    public Citation Cite(string section) => new(Document, section, Label);

    /// <summary>By its name or another of its names, whatever the case; null for one that the guide does not list.</summary>
    public SupportPackage? Package(string name) => Packages.FirstOrDefault(package =>
        string.Equals(package.Name, name, StringComparison.OrdinalIgnoreCase) || package.OtherNames.Contains(name, StringComparer.OrdinalIgnoreCase));

    public SeverityScale Scale(CaseKind kind) => Scales.Single(scale => scale.Kind == kind);
}

/// <summary>A support type of the guide, with its targets for severity 1, 2 and 3.</summary>
/// <param name="EmailIsSeverity3">Requests by e-mail count as severity 3.</param>
public sealed record SupportPackage(string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<ResponseTarget> Targets, bool EmailIsSeverity3)
{
    public ResponseTarget Target(int severity) => Targets[severity - 1];
}

/// <summary>Within what time Akamai first answers.</summary>
/// <param name="OnlyByPhone">The time holds only for a request by phone.</param>
/// <param name="Through">Where it has to be reported for the time to hold; null for no condition.</param>
public sealed record ResponseTarget(int Amount, ResponseUnit Unit, bool OnlyByPhone = false, string? Through = null)
{
    public override string ToString() => $"under {Amount} {(Unit, Amount) switch
    {
        (ResponseUnit.Minutes, _) => "minutes",
        (ResponseUnit.Hours, 1) => "hour",
        (ResponseUnit.Hours, _) => "hours",
        (ResponseUnit.BusinessDays, 1) => "business day",
        (ResponseUnit.BusinessDays, _) => "business days",
    }}";
}

public enum ResponseUnit
{
    Minutes,
    Hours,
    BusinessDays,
}

public enum CaseKind
{
    Technical,
    Business,
    Security,
    Emerging,
    Aura,
}

/// <summary>The severities of one kind of case.</summary>
/// <param name="Default">What a case gets that says nothing; null where the guide has none.</param>
/// <param name="CallForFirst">Severity 1 has to be opened, or raised to, by a call.</param>
public sealed record SeverityScale(CaseKind Kind, string Name, string Section, int? Default, bool CallForFirst, IReadOnlyList<SeverityLevel> Levels);

/// <param name="Word">"Major": the guide's own word, which is not the same number in every scale.</param>
/// <param name="Target">The scale's standard response; null where the guide prints none.</param>
public sealed record SeverityLevel(int Number, string Word, string Means, Reporting How, ResponseTarget? Target);

/// <summary>How a case of a severity is reported.</summary>
public enum Reporting
{
    ControlCenter,
    ControlCenterOrCall,
    ControlCenterOrEmail,
    ControlCenterEmailOrCall,
}
