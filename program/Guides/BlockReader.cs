using System.Text;

namespace PartnerBot.Program.Guides;

/// <summary>Reads the lines of a guide as headings, paragraphs, list items and tables.</summary>
/// <param name="isMarkdown">Then a short line is no heading unless it is marked as one, if any is.</param>
internal sealed class BlockReader(IReadOnlyList<string> lines, bool isMarkdown)
{
    private readonly List<GuideBlock> blocks = [];
    private readonly bool titlesAreHeadings = !isMarkdown || !lines.Any(line => LineKinds.Heading(line) is not null);
    private StringBuilder? paragraph;
    private int at;

    public static IReadOnlyList<GuideBlock> Read(string text, bool isMarkdown)
    {
        var reader = new BlockReader(Lines(text), isMarkdown);
        reader.Read();
        return reader.blocks;
    }

    private void Read()
    {
        SkipFrontMatter();
        for (; at < lines.Count; at++)
            ReadLine(lines[at]);
        EndParagraph();
    }

    private void ReadLine(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || LineKinds.IsDivider(line) || LineKinds.Underline(line) is not null)
            EndParagraph();
        else if (LineKinds.IsFence(line))
            ReadFenced();
        else if (LineKinds.Heading(line) is var (depth, title))
            AddHeading(title, depth);
        else if (UnderlineDepth() is { } underlined)
            AddHeading(lines[at++], underlined);
        else if (GuideTable.IsRow(line) || (line.Contains('|') && Next(1) is { } below && GuideTable.IsRule(below)))
            ReadTable();
        else if (paragraph is null && LineKinds.BoldTitle(line) is { } bold)
            AddHeading(bold, depth: null);
        else if (titlesAreHeadings && StandsAlone() && LineKinds.IsTitle(line))
            AddHeading(line, depth: null);
        else if (LineKinds.Item(line, isFootnote: blocks is [.., GuideBlock.Row] || IsFootnote(blocks)) is { } item)
            Begin(item);
        else if (!(StandsAlone() && LineKinds.IsPageNumber(line)))
            Continue(LineKinds.Unquoted(line));
    }

    // A footnote that is followed by another one.
    private static bool IsFootnote(List<GuideBlock> blocks) => blocks is [.., GuideBlock.Prose { Text: ['*', ..] }];

    private void AddHeading(string title, int? depth)
    {
        EndParagraph();
        if (InlineText.Clean(title).Trim().TrimEnd(':') is { Length: > 0 } text)
            blocks.Add(new GuideBlock.Heading(text, depth));
    }

    private void ReadTable()
    {
        EndParagraph();
        var from = at;
        while (at + 1 < lines.Count && lines[at + 1].Contains('|')) at++;

        var isFirst = true;
        foreach (var (text, isRow) in GuideTable.Read([.. lines.Skip(from).Take(at - from + 1)]))
        {
            if (isRow)
                blocks.Add(new GuideBlock.Row(text, isFirst));
            else
                AddProse(text);
            isFirst = false;
        }
    }

    private void ReadFenced()
    {
        EndParagraph();
        while (++at < lines.Count && !LineKinds.IsFence(lines[at]))
        {
            if (lines[at].Trim() is { Length: > 0 } code) blocks.Add(new GuideBlock.Prose(code));
        }
    }

    private void Begin(string item)
    {
        EndParagraph();
        paragraph = new StringBuilder(item);
    }

    private void Continue(string line)
    {
        if (paragraph is null)
            paragraph = new StringBuilder(line);
        else
            paragraph.Append(' ').Append(line);
    }

    private void EndParagraph()
    {
        if (paragraph is not null) AddProse(InlineText.Clean(paragraph.ToString()));
        paragraph = null;
    }

    // A list may also stand within a line, when a converter has joined its items.
    private void AddProse(string text)
    {
        var items = text.Split('•', StringSplitOptions.TrimEntries);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not "") blocks.Add(new GuideBlock.Prose(i == 0 ? items[i] : $"• {items[i]}"));
        }
    }

    // "Heading" over "=======": only a line of its own, for under a paragraph a row of dashes is a divider.
    private int? UnderlineDepth() => paragraph is null && Next(1) is { } below ? LineKinds.Underline(below) : null;

    private bool StandsAlone() => paragraph is null && string.IsNullOrWhiteSpace(Next(-1)) && string.IsNullOrWhiteSpace(Next(1));

    private string? Next(int step) => at + step >= 0 && at + step < lines.Count ? lines[at + step] : null;

    private void SkipFrontMatter()
    {
        if (!isMarkdown || lines is [] || lines[0].TrimEnd() is not "---")
            return;

        var end = Enumerable.Range(1, Math.Min(50, lines.Count - 1)).FirstOrDefault(line => lines[line].TrimEnd() is "---");
        at = end == 0 ? 0 : end + 1;
    }

    private static string[] Lines(string text) => WithoutComments(text.TrimStart('\uFEFF')).Split(["\r\n", "\n", "\r", "\f", "\u2028", "\u2029"], StringSplitOptions.None);

    private static string WithoutComments(string text)
    {
        if (!text.Contains("<!--", StringComparison.Ordinal)) return text;

        var rest = new StringBuilder(text.Length);
        var from = 0;
        while (text.IndexOf("<!--", from, StringComparison.Ordinal) is >= 0 and var start
            && text.IndexOf("-->", start, StringComparison.Ordinal) is >= 0 and var end)
        {
            rest.Append(text, from, start - from);
            from = end + 3;
        }

        return rest.Append(text, from, text.Length - from).ToString();
    }
}
