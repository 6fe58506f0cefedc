using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Compliance;
using PartnerBot.Program.Partners;

namespace PartnerBot.Dialogs.Answers;

/// <summary>Who is certified for what, what expires when, and product Basic or Advanced.</summary>
internal static partial class CertificationAnswers
{
    public static async Task<Answer> ListAsync(Inquiry about, Question question)
    {
        if (question is { Occasion: Occasion.Certified, Date: { } passed } && passed <= about.Today) return Term(about, question, passed);

        var file = await about.FileAsync();
        var all = CertificationRules.Of(about.Edition, file, about.Today);
        question = question with { Person = PersonAmong(file.People.Where(person => person.WorksOn(about.Today)), [.. about.Names, .. Myself(about)]) ?? question.Person };

        IReadOnlyList<CertificationStatus> asked = [.. all.Where(held => IsAskedFor(held, question))];

        // None by that day: when they do run out is the next thing that anybody would ask.
        var shown = asked is [] && question.Date is not null ? [.. all.Where(held => IsAskedFor(held, question with { Date = null }))] : asked;
        List<Suggestion> next =
        [
            new("All certificates", new Question(Topic.Certifications, Partner: question.Partner)),
            new("Expiring in 90 days", new Question(Topic.Certifications, Date: about.Today.AddDays(90), Partner: question.Partner)),
            new("Product Basic or Advanced?", new Question(Topic.ProductCompliance, Product: question.Product, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next, Note(question, all.Count, asked.Count, shown.Count));
        return new Answer($"{about.Whose} certificates", CertificationCards.List(shown, frame, about.Edition.Cite(about.Edition.Sections.Renewal)), CertificationRules.Explain(about.Edition, shown), frame)
        {
            People = [.. shown.Select(held => held.Holder.Id).Distinct().Take(MostPeople)],
        };
    }

    private const int MostPeople = 3;

    /// <summary>"I passed on 31 August, until when is that valid?" needs no record.</summary>
    private static Answer Term(Inquiry about, Question question, DateOnly passed)
    {
        var term = CertificateTerm.Of(about.Edition, passed, about.Today);
        var basis = term.Explain(about.Edition);
        List<Suggestion> next =
        [
            new("All certificates", new Question(Topic.Certifications, Partner: question.Partner)),
            new("How is a certificate renewed?", new Question(Topic.Guide, Article: "certificate-renewal")),
        ];
        var frame = about.Frame(question, next);
        return new Answer("this certificate", CertificationCards.Term(term, basis, frame), basis, frame);
    }

    public static async Task<Answer> ComplianceAsync(Inquiry about, Question question)
    {
        var file = await about.FileAsync();
        List<Suggestion> next =
        [
            new("Who is certified?", new Question(Topic.Certifications, Product: question.Product, Partner: question.Partner)),
            new("All products", new Question(Topic.ProductCompliance, Partner: question.Partner)),
            new(about.Edition.Articles["uncertified-sellers"].Button, new Question(Topic.Guide, Article: "uncertified-sellers")),
        ];
        var frame = about.Frame(question, next);
        if (question.Product is { } name)
        {
            var standing = ComplianceRules.Assess(about.Edition, file, ProductCatalogue.Named(name), about.Today);
            return new Answer($"{about.Whose} compliance for {standing.Product.Name}", ComplianceCards.Product(standing, frame), standing.Basis, frame);
        }

        var standings = ComplianceRules.AssessAll(about.Edition, file, about.Today);
        return new Answer($"{about.Whose} product compliance", ComplianceCards.All(standings, frame), ComplianceReasons.Of(about.Edition, standings), frame);
    }

    private static bool IsAskedFor(CertificationStatus held, Question question) =>
        (question.Product is not { } product || string.Equals(held.Certification.Product?.Name, ProductCatalogue.Named(product).Name, StringComparison.OrdinalIgnoreCase))
        && (question.Role is not { } role || CertificationRules.RoleOf(held.Certification.Certificate) == role)
        && (question.Geography is not { } geography || held.Holder.Region == geography)
        && (question.Person is not { } person || Calls(held.Holder.Name, person))
        // What has lapsed already does not expire any more, but whoever asks what runs out wants to see it.
        && (question.Date is not { } by || held.ExpiresOn <= by);

    private static string? PersonAmong(IEnumerable<Person> people, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name => name.Length > 2 && people.Any(person => Calls(person.Name, name)));

    /// <summary>"When does my certificate expire?"; "show me" is not about me.</summary>
    private static IEnumerable<string> Myself(Inquiry about) =>
        about.Turn.Input is Input.Said(var words) && Mine().IsMatch(words.Normalised) ? [about.Asker.Name] : [];

    [GeneratedRegex(@"\b(my certificates?|my certifications?|mine|(am|do|did|have|must|should) i|i (have|hold|passed|renew|need|must))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Mine();

    /// <summary>By full name, or by one of its words: "Ana", "Silva", "Ana Silva".</summary>
    internal static bool Calls(string person, string name) =>
        string.Equals(person, name, StringComparison.OrdinalIgnoreCase)
        || person.Split(' ').Any(word => string.Equals(word, name, StringComparison.OrdinalIgnoreCase));

    private static string? Note(Question question, int all, int asked, int shown) => (all, shown) switch
    {
        (0, _) => "No certificates are on record. If that surprises you, your channel account manager can check the last import.",
        (_, 0) => "None of the certificates on record matches that.",
        _ when question.Date is { } by && asked is 0 => $"None of them runs out by {Day.Text(by)}.",
        _ when question.Date is { } by => $"Only what runs out by {Day.Text(by)} is shown.",
        _ => null,
    };
}
