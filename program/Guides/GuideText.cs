namespace PartnerBot.Program.Guides;

/// <summary>Cuts the text of a guide into passages.</summary>
public static class GuideText
{
    public const int LongestPassage = 900;

    /// <param name="text">The guide in Markdown or as plain text.</param>
    /// <param name="isMarkdown">Then short lines count as headings only where none is marked as one.</param>
    /// <returns>In the guide's order; none when it has no text below its headings.</returns>
    public static IReadOnlyList<Passage> Split(string text, bool isMarkdown)
    {
        var blocks = BlockReader.Read(text, isMarkdown);
        var headings = new HeadingPath(Title(blocks));
        var passages = new PassageWriter();
        foreach (var block in blocks)
        {
            if (block is GuideBlock.Heading heading)
            {
                passages.End();
                headings.Enter(heading);
                continue;
            }

            headings.LeaveRun();
            passages.Add(block, headings.Section, headings.Heading);
        }

        return passages.Finish();
    }

    // The only heading of the first depth is the document's title and says nothing about a section.
    private static GuideBlock.Heading? Title(IReadOnlyList<GuideBlock> blocks)
    {
        var headings = blocks.OfType<GuideBlock.Heading>().Where(heading => heading.Depth is not null).ToList();
        return headings is [{ Depth: 1 } first, _, ..] && headings.Count(heading => heading.Depth == 1) == 1 ? first : null;
    }
}
