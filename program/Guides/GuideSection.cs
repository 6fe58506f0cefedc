namespace PartnerBot.Program.Guides;

/// <summary>All that stands below one heading, however it was cut into passages.</summary>
internal sealed class GuideSection
{
    // Beside each other these need to be compared with each other; no section of a guide has near as many that changed.
    private const int MostSentences = 200;

    // A longer cell is a text.
    private const int LongestFigure = 60;

    private readonly List<string> sentences = [];
    private readonly Dictionary<(string Row, string Column), (string Row, string Column, string Value)> cells = [];

    private GuideSection(string name, IEnumerable<Passage> passages)
    {
        Name = name is "" ? "Beginning" : name;
        var lines = passages.SelectMany(passage => passage.Text.Split('\n').Select(line => (Line: line, passage.IsTable))).ToList();
        Text = string.Join(' ', lines.Select(line => line.Line));
        foreach (var (line, isTable) in lines)
        {
            if (isTable && TableRow.TryParse(line, out var row)) AddCells(row);
            else sentences.AddRange(Quotation.Sentences(line).Select(sentence => line[sentence]));
        }
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>The sections of a guide in its order; the same heading in another place is the same section.</summary>
    public static OrderedDictionary<string, GuideSection> Of(IEnumerable<Passage> passages)
    {
        var sections = new OrderedDictionary<string, GuideSection>();
        foreach (var group in passages.GroupBy(passage => string.Join(' ', GuideWords.In(passage.Section))))
            sections[group.Key] = new GuideSection(group.First().Section, group);

        return sections;
    }

    public IEnumerable<GuideFigureChange> FiguresSince(GuideSection before) => CellsSince(before).Concat(SentencesSince(before));

    private IEnumerable<GuideFigureChange> CellsSince(GuideSection before)
    {
        foreach (var (key, (row, column, value)) in cells)
        {
            var old = before.cells.TryGetValue(key, out var cell) ? cell.Value : null;
            if (old != value && value.Length <= LongestFigure && old is not { Length: > LongestFigure }) yield return new(Name, row, column, old, value);
        }

        foreach (var (_, (row, column, value)) in before.cells.Where(cell => !cells.ContainsKey(cell.Key) && cell.Value.Value.Length <= LongestFigure))
            yield return new(Name, row, column, value, null);
    }

    private IEnumerable<GuideFigureChange> SentencesSince(GuideSection before)
    {
        var gone = before.sentences.Except(sentences).Where(SentenceFigures.HasAny).Take(MostSentences).Select(sentence => new SentenceFigures(sentence)).ToList();
        foreach (var sentence in sentences.Except(before.sentences).Where(SentenceFigures.HasAny).Take(MostSentences).Select(sentence => new SentenceFigures(sentence)))
        {
            if (sentence.Nearest(gone) is not { } old) continue;

            gone.Remove(old);
            foreach (var (was, now) in sentence.Since(old))
                yield return new(Name, sentence.Around(now), null, was.Value, now.Value);
        }
    }

    private void AddCells(TableRow row)
    {
        foreach (var (column, value) in row.Cells)
        {
            var key = (Key(row.Label), Key(column));
            for (var again = 2; !cells.TryAdd(key, (row.Label, column, value)); again++)
                key = (Key(row.Label), $"{Key(column)} {again}");
        }
    }

    private static string Key(string name) => string.Join(' ', GuideWords.In(name));
}
