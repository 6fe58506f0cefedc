namespace PartnerBot.Program.Support;

/// <summary>How fast Akamai first answers.</summary>
/// <param name="Packages">The packages asked for: one, or all when none was named.</param>
/// <param name="Severity">1 to 3; null when all are asked for.</param>
public sealed record ResponseTimes(IReadOnlyList<SupportPackage> Packages, int? Severity, Basis Basis);

/// <summary>Case Management guide, Service level agreement for initial response.</summary>
public static class ResponseRules
{
    private const int Urgent = 1;

    public static ResponseTimes Answer(SupportTerms terms, SupportPackage? package, int? severity)
    {
        var packages = package is null ? terms.Packages : [package];
        var source = terms.Cite(terms.ResponseSection);
        int[] severities = severity is { } one ? [one] : [1, 2, 3];
        return new(packages, severity, new Basis(
            ["The target is for Akamai's first answer by a person, by phone or e-mail. It is no time to a fix, and the automatic confirmation does not count."],
            [.. from each in packages from number in severities select new Fact($"{each.Name}, severity {number}", $"{each.Target(number)}", source)],
            [],
            [source],
            [.. Doubts(terms, packages, severity)]));
    }

    private static IEnumerable<Caveat> Doubts(SupportTerms terms, IReadOnlyList<SupportPackage> packages, int? severity)
    {
        if (severity is null or Urgent && packages.Any(package => package.Target(Urgent).OnlyByPhone))
            yield return new("severity-1-by-phone", $"For severity 1 call {terms.Phone}; your local number is on the Support home page. {Who(package => package.Target(Urgent).OnlyByPhone)}: the short time holds only for a request by phone.");
        else if (severity is null or Urgent)
            yield return new("severity-1-by-phone", $"For severity 1 call {terms.Phone} in any case; your local number is on the Support home page.");
        if (packages.Any(package => package.Target(Urgent).Through is not null) && severity is null or Urgent)
            yield return new("severity-1-through", $"{Who(package => package.Target(Urgent).Through is not null)}: the time for severity 1 holds when it is reported through {packages.Select(package => package.Target(Urgent).Through).OfType<string>().First()}.");
        if (packages.Any(package => package.EmailIsSeverity3))
            yield return new("email-is-severity-3", $"What comes by e-mail counts as severity 3 ({Who(package => package.EmailIsSeverity3)}). The note speaks of all requests, so never e-mail anything urgent.");
        yield return new("contract-prevails", "Your own contract goes before these times.");
        if (packages.Count > 1)
            yield return new("two-sets-of-times", "The severity tables print one time for everybody, the same as the Standard package. The package decides.");
        yield return new("business-hours", "Whether the hours also run outside business days for business and billing cases the guide leaves open.");

        string Who(Func<SupportPackage, bool> which) => Wording.List(packages.Where(which).Select(package => package.Name));
    }
}
