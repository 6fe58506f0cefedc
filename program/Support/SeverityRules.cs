namespace PartnerBot.Program.Support;

/// <summary>How hard something hits, in the words of somebody who reports it.</summary>
public enum Impact
{
    /// <summary>Down or badly affected, and nothing helps.</summary>
    Down,

    /// <summary>Partly affected, slow, now and then, or with a workaround.</summary>
    Partial,

    /// <summary>A question, a change, maintenance.</summary>
    None,
}

/// <summary>What the severities of a kind of case mean.</summary>
/// <param name="Level">The one that was asked for or that fits; null for the whole scale.</param>
/// <param name="IsProposed">The severity was worked out from the impact that was told.</param>
public sealed record SeverityAnswer(SeverityScale Scale, SeverityLevel? Level, bool IsProposed, Basis Basis);

/// <summary>Case Management guide, the tables of severity levels.</summary>
public static class SeverityRules
{
    /// <param name="terms">The case guide.</param>
    /// <param name="kind">Null: technical cases, the most frequent.</param>
    /// <param name="severity">A number that the scale does not have gives the whole scale.</param>
    /// <param name="impact">What was told of the impact; it proposes a severity where none was named.</param>
    public static SeverityAnswer Answer(SupportTerms terms, CaseKind? kind, int? severity, Impact? impact)
    {
        var scale = terms.Scale(kind ?? CaseKind.Technical);
        var proposed = severity is null && impact is { } told ? Fit(scale, told) : null;
        var level = proposed ?? scale.Levels.FirstOrDefault(each => each.Number == severity);
        var source = terms.Cite(scale.Section);
        return new(scale, level, proposed is not null, new Basis(
            [.. scale.Levels.Select(each => $"Severity {each.Number}, {each.Word}: {each.Means}")],
            [.. scale.Levels.Where(each => each.Target is not null).Select(each => new Fact($"Standard response, severity {each.Number}", $"{each.Target}", source))],
            [],
            [source],
            [.. Doubts(terms, scale, kind)]));
    }

    /// <summary>How to report it, as an instruction.</summary>
    public static string HowToReport(SupportTerms terms, SeverityScale scale, SeverityLevel level) => (scale, level) switch
    {
        ({ CallForFirst: true }, { Number: 1 }) => $"Call {terms.Phone}: a case of this kind cannot be opened as severity 1, or raised to it, in any other way.",
        (_, { How: Reporting.ControlCenterOrCall, Number: 1 }) => $"Call {terms.Phone}, with a case opened in Control Center; the short times of several packages hold only by phone.",
        (_, { How: Reporting.ControlCenterOrCall }) => $"Open a case in Control Center, or call {terms.Phone}.",
        (_, { How: Reporting.ControlCenter }) => "Open a case in Control Center.",
        (_, { How: Reporting.ControlCenterOrEmail }) => $"Open a case in Control Center, or write to {terms.EmergingEmail}.",
        (_, { How: Reporting.ControlCenterEmailOrCall }) => $"Call {terms.EmergingPhone}, around the clock. Opening a case or writing to {terms.EmergingEmail} is possible too, but slower.",
    };

    private static SeverityLevel Fit(SeverityScale scale, Impact impact) => impact switch
    {
        Impact.Down => scale.Levels[0],
        Impact.Partial => scale.Levels[1],
        Impact.None => scale.Levels[^1],
    };

    private static IEnumerable<Caveat> Doubts(SupportTerms terms, SeverityScale scale, CaseKind? kind)
    {
        if (kind is null)
            yield return new("which-kind", "This is the scale for technical cases. Business and billing, managed security, Emerging Products and Aura have their own.");
        if (scale.Default is { } standard)
            yield return new("default-severity", $"{scale.Name} start as severity {standard} unless you say otherwise.");
        if (scale.CallForFirst)
            yield return new("call-for-severity-1", $"For severity 1 the guide says in one place that a call is optional and in another that it is a must. Call: {terms.Phone}, or your local number on the Support home page.");
        if (scale.Kind is CaseKind.Emerging)
            yield return new("emerging-scale", $"This scale has four steps and prints no response times. A case in Control Center or an e-mail to {terms.EmergingEmail} is accepted at every step, but for a critical case call.");
        if (scale.Kind is not (CaseKind.Emerging or CaseKind.Aura))
            yield return new("standard-times", "The times printed with the severities are those of the Standard package; your package and your contract decide.");
    }
}
