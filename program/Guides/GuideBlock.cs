namespace PartnerBot.Program.Guides;

/// <summary>A piece of a guide's text in its order: one of the cases below, and no other.</summary>
internal abstract record GuideBlock
{
    private GuideBlock() { }

    /// <param name="Depth">1 to 6 for a heading that says so; null for one that only looks like a heading.</param>
    public sealed record Heading(string Text, int? Depth) : GuideBlock;

    /// <summary>A paragraph, a list item or a footnote.</summary>
    public sealed record Prose(string Text) : GuideBlock;

    /// <summary>A row of a table as a line; <paramref name="IsFirst"/> of its table.</summary>
    public sealed record Row(string Text, bool IsFirst) : GuideBlock;
}
