namespace PartnerBot.Program.Guides;

/// <summary>What is different between two copies of the guide: section names and figures, never sentences.</summary>
/// <param name="Added">Sections that only the newer has.</param>
/// <param name="Removed">Sections that only the older has.</param>
/// <param name="Changed">Sections whose text is another.</param>
/// <param name="Figures">The figures in them that changed, in the guide's order.</param>
/// <param name="Program">Of these the figures that partners are measured by, as far as the tables show them.</param>
public sealed record GuideComparison(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Changed,
    IReadOnlyList<GuideFigureChange> Figures,
    EditionComparison Program)
{
    public bool IsEmpty => Added is [] && Removed is [] && Changed is [];

    /// <param name="label">Of the newer one, for citations.</param>
    public static GuideComparison Of(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after, string label) => throw new NotImplementedException(label + before + after);
}

/// <summary>A figure of a guide that changed, or that only one of the two has.</summary>
/// <param name="Row">The row of a table, or the words around the figure.</param>
/// <param name="Column">The column of a table; null in running text.</param>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record GuideFigureChange(string Section, string Row, string? Column, string? Before, string? After);
