using PartnerBot.Program;
using PartnerBot.Program.Articles;

namespace PartnerBot.Cards;

/// <summary>Where the figures of a card stand. A card with figures cannot be made without one.</summary>
internal sealed class SourceLine
{
    private const string Publisher = "Akamai Partner Connect ";
    private const string Record = "partner record";
    private const string Asked = "your question";

    private readonly IReadOnlyList<Citation> sources;

    /// <exception cref="ArgumentException">Nothing is cited.</exception>
    public SourceLine(params IEnumerable<Citation> sources)
    {
        this.sources = [.. sources.Distinct()];
        if (this.sources is []) throw new ArgumentException("An answer names at least one source.", nameof(sources));
    }

    /// <summary>How many sections of a document are named; the rest is counted, and named under "Why?".</summary>
    public int MostSections { get; init; } = 2;

    /// <summary>"Source: Reseller Program Guide, section Ask An Expert; partner record (level)".</summary>
    public string Short => field ??= Documents switch
    {
        [var only] => $"Source: {only}",
        var several => $"Sources: {string.Join("; ", several)}",
    };

    public string On(DateOnly day) => $"{Short}. As of {Said.Day(day)}{Prevails}.";

    private string Prevails =>
        sources.Any(it => IsGuide(it.Document)) ? "; your Partner Portal copy prevails"
        : sources.Any(it => it.Document == SourceDocument.Cases.Title) ? "; your contract prevails"
        : "";

    private static bool IsGuide(string document) =>
        document is not (Citation.PartnerRecord or Citation.Question)
        && document != SourceDocument.Cases.Title && document != SourceDocument.Commentary.Title && document != SourceDocument.Award.Title;

    private List<string> Documents => [.. sources
        .GroupBy(it => (it.Document, it.Edition))
        .OrderBy(it => it.Key.Document is Citation.PartnerRecord)
        .ThenBy(it => it.Key.Document is Citation.Question)
        .Select(it => Line(it.Key.Document, it.Key.Edition, [.. it.Select(source => source.Section).Distinct()]))];

    private string Line(string document, string? edition, IReadOnlyList<string> sections) => document switch
    {
        Citation.PartnerRecord => $"{Record} ({string.Join(", ", Few(sections)).Replace('_', ' ')})",
        Citation.Question => $"{Asked} ({string.Join(", ", Few(sections))})",
        _ => $"{Title(document)}{(edition is null ? "" : $" ({edition})")}, {(sections.Count == 1 ? "section" : "sections")} {Said.List([.. Few(sections).Select(Path)])}",
    };

    private IReadOnlyList<string> Few(IReadOnlyList<string> sections) => sections.Count > MostSections + 1
        ? [.. sections.Take(MostSections), $"{sections.Count - MostSections} more"]
        : sections;

    /// <summary>Everybody who reads it knows whose guide it is.</summary>
    private static string Title(string document) =>
        document.StartsWith(Publisher, StringComparison.Ordinal) ? document[Publisher.Length..] : document;

    /// <summary>A heading under a heading, so that no comma is taken for the next section.</summary>
    private static string Path(string section) => section.Replace(", ", " › ", StringComparison.Ordinal);
}
