namespace PartnerBot.Program.Guides;

/// <summary>The headings above the place that is being read.</summary>
/// <param name="title">The document's title, which stands above everything and is left out.</param>
internal sealed class HeadingPath(GuideBlock.Heading? title)
{
    private readonly List<GuideBlock.Heading> marked = [];
    private readonly List<string> plain = [];
    private int run;

    public string Section { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public void Enter(GuideBlock.Heading heading)
    {
        if (heading.Depth is { } depth)
        {
            marked.RemoveAll(above => above.Depth >= depth);
            marked.Add(heading);
            plain.Clear();
            run = 0;
        }
        else
        {
            // A heading with nothing below it but the next one is that one's chapter. More of them in a row are a list of words.
            run++;
            if (run is not 2) plain.Clear();
            plain.Add(heading.Text);
        }

        string[] path = [.. marked.Where(above => above != title || (marked.Count == 1 && plain is [])).Select(above => above.Text), .. plain];
        (Section, Heading) = (string.Join(", ", path), path[^1]);
    }

    /// <summary>There is text below the heading.</summary>
    public void LeaveRun() => run = 0;
}
