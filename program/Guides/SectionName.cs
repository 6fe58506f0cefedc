namespace PartnerBot.Program.Guides;

/// <summary>A section as the guide names it.</summary>
/// <param name="Section">All headings down to it, outermost first.</param>
/// <param name="Heading">The innermost heading.</param>
public sealed record SectionName(string Section, string Heading)
{
    /// <summary>The section that a citation means, whatever its case and punctuation; null when none is near.</summary>
    /// <param name="sections">In the guide's order; of equals the first wins.</param>
    public static SectionName? Best(IEnumerable<SectionName> sections, string cited)
    {
        string[] words = [.. GuideWords.In(cited)];
        return words is []
            ? null
            : sections.Select(section => (section, Score: section.ScoreOf(words))).Where(it => it.Score > 0).DefaultIfEmpty().MaxBy(it => it.Score).section;
    }

    // The whole path, then the heading where the citation ends, then the heading somewhere in the citation, then the citation within the path;
    // of those the one with the most words in common.
    private int ScoreOf(string[] cited)
    {
        string[] path = [.. GuideWords.In(Section)], heading = [.. GuideWords.In(Heading)];
        if (heading is []) return 0;
        if (path.SequenceEqual(cited)) return 5000;
        if (cited.AsSpan().EndsWith(heading)) return 4000 + Math.Min(heading.Length, 900) + (cited.AsSpan().EndsWith(path) ? 50 : 0);
        if (heading.AsSpan().EndsWith(cited)) return 3000;
        if (heading.Length > 1 && cited.AsSpan().IndexOf(heading) >= 0) return 2000 + Math.Min(heading.Length, 900);
        if (path.AsSpan().IndexOf(cited) >= 0) return 1000;
        return 0;
    }
}
