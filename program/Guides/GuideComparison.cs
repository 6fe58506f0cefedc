namespace PartnerBot.Program.Guides;

/// <summary>What is different between two copies of the guide: section names and figures.</summary>
/// <param name="Added">Sections that only the newer has.</param>
/// <param name="Removed">Sections that only the older has.</param>
/// <param name="Changed">Sections whose text is another.</param>
/// <param name="Figures">The figures in them that changed, in the guide's order.</param>
/// <param name="Program">Of the figures that partners are measured by those that the tables of both show, where they differ.</param>
public sealed record GuideComparison(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Changed,
    IReadOnlyList<GuideFigureChange> Figures,
    EditionComparison Program)
{
    /// <summary>The name of an imported guide in a citation.</summary>
    public const string Document = "Imported guide";

    public bool IsEmpty => Added is [] && Removed is [] && Changed is [];

    /// <param name="label">Of the newer one, for citations.</param>
    public static GuideComparison Of(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after, string label)
    {
        var (old, now) = (GuideSection.Of(before), GuideSection.Of(after));
        var both = now.Where(section => old.ContainsKey(section.Key) && old[section.Key].Text != section.Value.Text).ToList();
        return new(
            [.. now.Where(section => !old.ContainsKey(section.Key)).Select(section => section.Value.Name)],
            [.. old.Where(section => !now.ContainsKey(section.Key)).Select(section => section.Value.Name)],
            [.. both.Select(section => section.Value.Name)],
            [.. both.SelectMany(section => section.Value.FiguresSince(old[section.Key]))],
            EditionComparison.Of(GuideFigures.Of(before), GuideFigures.Of(after), section => new Citation(Document, section, label)));
    }

    /// <summary>
    /// Where the tables of an imported guide print another figure than an edition file has: Before is the file's figure, After the guide's.
    /// Then an edition file is missing, or one of the two is wrong.
    /// </summary>
    public static EditionComparison WithEdition(Edition edition, IReadOnlyList<Passage> guide, string label) =>
        EditionComparison.Of(EditionFigures.Of(edition), GuideFigures.Of(guide), section => new Citation(Document, section, label));
}

/// <summary>A figure of a guide that changed, or that only one of the two has.</summary>
/// <param name="Row">The row of a table, or the words around the figure.</param>
/// <param name="Column">The column of a table, "" where it has no name; null in running text.</param>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record GuideFigureChange(string Section, string Row, string? Column, string? Before, string? After);
