using PartnerBot.Program;

namespace PartnerBot.Cards;

/// <summary>Where the figures of a card stand. A card with figures cannot be made without one.</summary>
internal sealed class SourceLine
{
    private readonly IReadOnlyList<Citation> sources;

    /// <exception cref="ArgumentException">Nothing is cited.</exception>
    public SourceLine(params IEnumerable<Citation> sources)
    {
        this.sources = [.. sources.Distinct()];
        if (this.sources is []) throw new ArgumentException("An answer names at least one source.", nameof(sources));
    }

    /// <summary>"Source: Reseller Program Guide, section Ask An Expert; your partner record (level)".</summary>
    public string Short => (Documents.Count > 1 ? "Sources: " : "Source: ") + string.Join("; ", Documents);

    public string On(DateOnly day) => sources.Any(it => it.Document is not (Citation.PartnerRecord or Citation.Question))
        ? $"{Short}. As of {Said.Day(day)}; your Partner Portal copy prevails."
        : $"{Short}. As of {Said.Day(day)}.";

    private const int MostSections = 5;

    private List<string> Documents => [.. sources
        .GroupBy(it => (it.Document, it.Edition))
        .OrderBy(it => it.Key.Document is Citation.PartnerRecord or Citation.Question)
        .Select(it => Line(it.Key.Document, it.Key.Edition, [.. it.Select(source => source.Section).Distinct()]))];

    private static string Line(string document, string? edition, IReadOnlyList<string> sections)
    {
        var shown = sections.Count > MostSections
            ? [.. sections.Take(MostSections), $"{sections.Count - MostSections} more"]
            : sections;

        return document switch
        {
            Citation.PartnerRecord => $"partner record ({string.Join(", ", shown).Replace('_', ' ')})",
            Citation.Question => $"your question ({string.Join(", ", shown)})",
            _ => $"{document}{(edition is null ? "" : $" ({edition})")}, {(sections.Count == 1 ? "section" : "sections")} {Said.List([.. shown.Select(Heading)])}",
        };
    }

    /// <summary>A heading with a comma in it must not look like two.</summary>
    private static string Heading(string section) => section.Contains(',') ? $"“{section}”" : section;
}
