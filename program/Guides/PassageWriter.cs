using System.Text;

namespace PartnerBot.Program.Guides;

/// <summary>Gathers lines of one section and one kind until a passage is full.</summary>
internal sealed class PassageWriter
{
    private readonly List<Passage> passages = [];
    private readonly List<string> lines = [];
    private (string Section, string Heading, bool IsTable) place;
    private int length;

    public void Add(GuideBlock block, string section, string heading)
    {
        var (text, isTable, isFirst) = block switch
        {
            GuideBlock.Row row => (row.Text, true, row.IsFirst),
            GuideBlock.Prose prose => (prose.Text, false, false),
            _ => throw new ArgumentException("Only text goes into a passage.", nameof(block)),
        };
        if (isFirst || place != (section, heading, isTable)) End();

        place = (section, heading, isTable);
        foreach (var piece in isTable ? RowPieces.Of(text) : TextPieces.Of(text, GuideText.LongestPassage))
            AddLine(piece);
    }

    public void End()
    {
        if (lines is []) return;

        passages.Add(new Passage(passages.Count + 1, place.Section, place.Heading, string.Join('\n', lines), place.IsTable));
        lines.Clear();
        length = 0;
    }

    public IReadOnlyList<Passage> Finish()
    {
        End();
        return passages;
    }

    private void AddLine(string line)
    {
        if (lines is not [] && length + 1 + line.Length > GuideText.LongestPassage)
        {
            // What leads in a list goes with the list.
            var lead = lines is [_, .., [.., ':']] && lines[^1].Length + 1 + line.Length <= GuideText.LongestPassage ? lines[^1] : null;
            if (lead is not null) lines.RemoveAt(lines.Count - 1);
            End();
            if (lead is not null) Append(lead);
        }

        Append(line);
    }

    private void Append(string line)
    {
        length += line.Length + (lines is [] ? 0 : 1);
        lines.Add(line);
    }
}

/// <summary>Cuts a text that is too long for one passage, at sentence ends where there are any.</summary>
internal static class TextPieces
{
    public static IEnumerable<string> Of(string text, int atMost)
    {
        if (text.Length <= atMost) return [text];

        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var part in Quotation.Sentences(text).SelectMany(sentence => Words(text[sentence], atMost)))
        {
            if (piece.Length > 0 && piece.Length + 1 + part.Length > atMost)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(piece.Length == 0 ? "" : " ").Append(part);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    /// <summary>A sentence that is too long by itself is cut between words, and a word that is, between characters.</summary>
    private static IEnumerable<string> Words(string sentence, int atMost)
    {
        var from = 0;
        while (sentence.Length - from > atMost)
        {
            var cut = sentence.LastIndexOf(' ', from + atMost, atMost);
            if (cut <= from) cut = from + atMost - (char.IsHighSurrogate(sentence[from + atMost - 1]) ? 1 : 0);
            yield return sentence[from..cut];
            from = sentence[cut] is ' ' ? cut + 1 : cut;
        }

        if (from < sentence.Length) yield return sentence[from..];
    }
}

/// <summary>Cuts a row of a table that is too long for one passage between its cells; each piece has the row's label.</summary>
internal static class RowPieces
{
    public static IEnumerable<string> Of(string row)
    {
        if (row.Length <= GuideText.LongestPassage || !TableRow.TryParse(row, out var whole))
            return TextPieces.Of(row, GuideText.LongestPassage);

        var pieces = new List<TableRow>();
        foreach (var cell in whole.Cells)
        {
            if (pieces is [.., var last] && new TableRow(whole.Label, [.. last.Cells, cell]) is var longer && longer.ToString().Length <= GuideText.LongestPassage)
                pieces[^1] = longer;
            else
                pieces.Add(new TableRow(whole.Label, [cell]));
        }

        return pieces.SelectMany(piece => TextPieces.Of(piece.ToString(), GuideText.LongestPassage));
    }
}
