using System.Collections.Frozen;
using PartnerBot.Program.Articles;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Support;

namespace PartnerBot.Program;

/// <summary>One edition of the guide's numbers, read from <c>program/editions/*.json</c> and validated at the start.</summary>
/// <param name="Document">The document's title.</param>
/// <param name="Label">What tells this edition from others: "no date printed" where the document has nothing.</param>
/// <param name="EffectiveFrom">The first day on which it is in force.</param>
public sealed partial record Edition(string Document, string Label, DateOnly EffectiveFrom)
{
    /// <summary>The date on the document; null when it carries none, which every answer then says.</summary>
    public DateOnly? PrintedOn { get; init; }

    public required EditionSections Sections { get; init; }

    /// <summary>What must be exceeded; every level has every geography.</summary>
    public required IReadOnlyDictionary<(Level Level, Geography Geography), ThresholdFigures> Thresholds { get; init; }

    public required IReadOnlyDictionary<Level, StaffMinimum> CertifiedStaff { get; init; }

    public required IReadOnlyDictionary<Level, DiscountRow> Discounts { get; init; }

    public required StaffMinimum BasicCompliance { get; init; }

    public required StaffMinimum AdvancedCompliance { get; init; }

    public required int CertificationMonths { get; init; }

    public required int RenewalDays { get; init; }

    public required int GraceDays { get; init; }

    public required int StaffChangeNoticeDays { get; init; }

    public required int StaffLookBackMonths { get; init; }

    public required int SuccessPlanReviewMonths { get; init; }

    /// <summary>The parts that a Success Plan should have, by their names in the guide.</summary>
    public required IReadOnlyList<string> SuccessPlanSections { get; init; }

    public required ExpertTerms AskAnExpert { get; init; }

    public required CreditTerms ServiceCredits { get; init; }

    /// <summary>The rows of the benefits table, by key.</summary>
    public required IReadOnlyDictionary<string, Benefit> Benefits { get; init; }

    /// <summary>Further figures of the guide, as they are shown.</summary>
    public required IReadOnlyDictionary<string, string> Figures { get; init; }

    /// <summary>What the documents say about each subject, by the article's id.</summary>
    public IReadOnlyDictionary<string, Article> Articles { get; private init; } = FrozenDictionary<string, Article>.Empty;

    /// <summary>The edition that this one took the place of; null for the first.</summary>
    public Edition? Before { get; init; }

    /// <summary>How Akamai's support answers, from the case guide.</summary>
    public SupportTerms Support { get => field ?? throw new InvalidOperationException("This edition was read without the case guide."); private init; }

    /// <summary>This edition with what the documents say.</summary>
    /// <exception cref="FormatException">Two articles have one id.</exception>
    public Edition With(IEnumerable<Article> articles, SupportTerms support)
    {
        var all = articles.ToList();
        if (all.CountBy(article => article.Id).FirstOrDefault(count => count.Value > 1) is { Key: { } twice }) throw new FormatException($"Two articles are called {twice}.");
        return this with { Articles = all.ToFrozenDictionary(article => article.Id), Support = support };
    }

    public Citation Cite(string section) => new(Document, section, Label);

    /// <summary>The edition in force on a day: the one with the latest <see cref="EffectiveFrom"/> that is not after it.</summary>
    /// <exception cref="InvalidOperationException">None is in force yet, or two begin on the same day.</exception>
    public static Edition InForceOn(IReadOnlyList<Edition> editions, DateOnly today)
    {
        var begun = editions.Where(edition => edition.EffectiveFrom <= today).ToList();
        if (begun is [])
            throw new InvalidOperationException($"No edition of the guide is in force on {Day.Text(today)}: each of the {editions.Count} begins later. Add a file to editions/ whose effective_from is earlier.");

        var latest = begun.Max(edition => edition.EffectiveFrom);
        return begun.Where(edition => edition.EffectiveFrom == latest).ToList() is [var only]
            ? only
            : throw new InvalidOperationException($"Two editions of the guide begin on {Day.Text(latest)}. Give each file in editions/ its own effective_from.");
    }
}

/// <summary>One cell pair of the threshold table, in US dollars; both must be exceeded, not reached.</summary>
public sealed record ThresholdFigures(decimal AnnualRevenue, decimal NetMrr);

/// <summary>How many certified people a level or a compliance grade asks for; a null role is not asked for.</summary>
public sealed record StaffMinimum(int SalesSpecialists, int SalesEngineers, int BasicServicesAndSupport, int? SolutionsArchitects)
{
    public int? Of(StaffRole role) => role switch
    {
        StaffRole.SalesSpecialist => SalesSpecialists,
        StaffRole.SalesEngineer => SalesEngineers,
        StaffRole.BasicServicesAndSupport => BasicServicesAndSupport,
        StaffRole.SolutionsArchitect => SolutionsArchitects,
    };
}

/// <summary>A row of the discount table, in percent.</summary>
public sealed record DiscountRow(int WithoutRegistration, int WithRegistration, int NewCustomerSecurity)
{
    public int Of(DiscountColumn column) => column switch
    {
        DiscountColumn.WithoutRegistration => WithoutRegistration,
        DiscountColumn.WithRegistration => WithRegistration,
        DiscountColumn.NewCustomerSecurity => NewCustomerSecurity,
    };
}

/// <summary>What Ask An Expert asks for.</summary>
public sealed record ExpertTerms(
    int SolutionsArchitects,
    int IntegrationsAYear,
    bool RecommendationRequired,
    IReadOnlyList<Level> QualifyingLevels,
    IReadOnlyList<Level> SponsoredLevels,
    int ReviewMonths);

/// <summary>The business days for a service credit: to tell of the failure, and then to hand in what Akamai needs to look into it.</summary>
public sealed record CreditTerms(int NoticeBusinessDays, int InformationBusinessDays);

/// <summary>The guide's headings, for citations.</summary>
public sealed record EditionSections(
    string AtAGlance,
    string SuccessPlan,
    string Thresholds,
    string CertifiedStaff,
    string StaffChanges,
    string EmployerChange,
    string StaffWithoutCertification,
    string LevelChanges,
    string Pricing,
    string ProductCompliance,
    string Renewal,
    string AskAnExpert,
    string ServiceCredits,
    string Definitions);
