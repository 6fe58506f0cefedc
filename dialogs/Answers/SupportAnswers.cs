using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Support;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Answers;

/// <summary>"How fast does Akamai answer a severity 1 on Premium?", "which severity is this?"</summary>
internal static class SupportAnswers
{
    public static async Task<Answer> ResponseAsync(Inquiry about, Question question)
    {
        var terms = about.Edition.Support;
        var (package, customer) = await PackageAsync(about, question);
        // Other kinds of case than technical ones have times of their own in their table of severities.
        if (package is null && question.CaseKind is not (null or CaseKind.Technical)) return Severity(about, question with { Topic = Topic.Severity });
        question = question with { SupportPackage = package?.Name, Customer = customer ?? question.Customer };

        var times = ResponseRules.Answer(terms, package, question.Severity is <= 3 ? question.Severity : null);
        List<Suggestion> next =
        [
            .. question.Severity is null ? [new Suggestion("Only severity 1", question with { Severity = 1 })] : (Suggestion[])[new("All severities", question with { Severity = null })],
            .. package is null ? [] : (Suggestion[])[new("All packages", question with { SupportPackage = null, Customer = null })],
            new("What do the severities mean?", new Question(Topic.Severity, Severity: question.Severity)),
        ];
        var frame = about.Frame(question, next, customer is null ? null : $"{customer} has {package!.Name} on record.") with { About = terms.Document };
        return new Answer("these response times", SupportCards.Response(times, frame), times.Basis, frame);
    }

    public static Answer Severity(Inquiry about, Question question)
    {
        var terms = about.Edition.Support;
        var answer = SeverityRules.Answer(terms, question.CaseKind, question.Severity, question.Impact);
        List<Suggestion> next =
        [
            .. answer.Level is null ? [] : (Suggestion[])[new("The whole scale", question with { Severity = null, Impact = null })],
            .. Enum.GetValues<CaseKind>().Where(kind => kind != answer.Scale.Kind).Take(2).Select(kind => new Suggestion($"{terms.Scale(kind).Name}?", question with { CaseKind = kind })),
            new("How fast does Akamai answer?", new Question(Topic.ResponseTimes, Severity: answer.Level?.Number)),
        ];
        var frame = about.Frame(question, next) with { About = terms.Document };
        return new Answer("this severity", SupportCards.Severity(terms, answer, frame), answer.Basis, frame);
    }

    /// <summary>The package that was named, or the one on record of one of the partner's own customers.</summary>
    private static async Task<(SupportPackage? Package, string? Customer)> PackageAsync(Inquiry about, Question question)
    {
        if (question.SupportPackage is { } named) return (about.Edition.Support.Package(named), null);
        string[] names = [.. about.Names, .. question.Customer is { } before ? [before] : Array.Empty<string>()];
        return await about.FindAsync(names) is { SupportPackage: { } theirs } customer && about.Edition.Support.Package(theirs) is { } package
            ? (package, customer.Name)
            : default;
    }
}
