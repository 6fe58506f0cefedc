using PartnerBot.Program.Guides;

namespace PartnerBot.Tests.Program.Guides;

public class GuideTableTests
{
    [Fact]
    public void A_row_is_a_line_that_reads_by_itself() => Assert.Equal(
        ["Sloop: Masts = 1; Crew = 4", "Barque: Masts = 3; Crew = 40"],
        Rows("| Ship | Masts | Crew |\n|:--|:-:|--:|\n| Sloop | 1 | 4 |\n| **Barque** | 3 | 40 |"));

    [Fact]
    public void Outer_bars_may_be_missing() => Assert.Equal(["Sloop: Masts = 1"], Rows("Ship | Masts\n--- | ---\nSloop | 1"));

    [Fact]
    public void An_empty_cell_is_left_out() => Assert.Equal(["Sloop: Crew = 4", "Raft"], Rows("| Ship | Masts | Crew |\n|---|---|---|\n| Sloop | | 4 |\n| Raft | | |"));

    [Fact]
    public void Merged_headers_in_two_rows_name_every_column() => Assert.Equal(
        ["Sloop: North, Gold or Silver = 4 / 100; South, Gold or Silver = 2 / 60"],
        Rows("| | North | | South | |\n|---|---|---|---|---|\n| | Gold or Silver | | Gold or Silver | |\n| Sloop | 4 | 100 | 2 | 60 |"));

    [Fact]
    public void A_header_over_all_columns_is_left_out() => Assert.Equal(
        ["Sloop: Mates = 5; Cooks = 1"], Rows("| Ship | Crew | |\n|---|---|---|\n| | Mates | Cooks |\n| Sloop | 5 | 1 |"));

    [Fact]
    public void A_row_without_a_label_is_no_header_when_it_has_figures() => Assert.Equal(
        ["Masts = 3", "Sloop: Masts = 1"], Rows("| Ship | Masts |\n|---|---|\n| | 3 |\n| Sloop | 1 |"));

    [Fact]
    public void Without_a_header_the_cells_stand_alone() => Assert.Equal(["Sloop: 1; 4", "Barque: 3; 40"], Rows("| Sloop | 1 | 4 |\n| Barque | 3 | 40 |"));

    [Fact]
    public void Bars_and_separators_within_cells_do_not_break_the_row() => Assert.Equal(
        ["Sloop – fast: Masts=poles = 1|2, or 3"], Rows("| Ship | Masts = poles |\n|---|---|\n| Sloop: fast | 1\\|2; or 3 |"));

    [Fact]
    public void A_short_row_and_a_long_one_are_read_as_far_as_they_go() => Assert.Equal(
        ["Sloop", "Barque: Masts = 3; 40"], Rows("| Ship | Masts |\n|---|---|\n| Sloop |\n| Barque | 3 | 40 |"));

    [Fact]
    public void A_cell_that_is_a_text_follows_its_row_as_one()
    {
        var text = string.Join(' ', Enumerable.Repeat("The cook cooks.", 20));
        var passages = GuideText.Split($"| Role | Rank | Duty |\n|---|---|---|\n| Cook | 3 | <p>{text}</p> |", isMarkdown: true);

        Assert.Equal(["Cook: Rank = 3", $"Cook, Duty: {text}"], passages.Select(passage => passage.Text));
        Assert.Equal([true, false], passages.Select(passage => passage.IsTable));
    }

    [Fact]
    public void A_star_below_a_table_is_a_footnote_and_elsewhere_a_list() => Assert.Equal(
        ["Sloop: Masts = 1", "* Without sails.\n** Nor oars.\nBring:\n• a rope"],
        GuideText.Split("| Ship | Masts |\n|---|---|\n| Sloop | 1 |\n\n* Without sails.\n\n** Nor oars.\n\nBring:\n\n* a rope", isMarkdown: true).Select(passage => passage.Text));

    [Fact]
    public void A_long_table_is_cut_between_rows_and_two_tables_are_apart()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => $"| Ship {i} | {i} |\n"));
        var passages = GuideText.Split($"# Fleet\n| Ship | Masts |\n|---|---|\n{rows}\n| Pier | Length |\n|---|---|\n| East | 9 |", isMarkdown: true);

        Assert.Equal(Enumerable.Range(1, 60).Select(i => $"Ship {i}: Masts = {i}").Append("East: Length = 9"), passages.SelectMany(passage => passage.Text.Split('\n')));
        Assert.Equal("East: Length = 9", passages[^1].Text);
        Assert.All(passages, passage => Assert.InRange(passage.Text.Length, 1, 900));
    }

    [Fact]
    public void A_long_row_is_cut_between_cells_and_keeps_its_label()
    {
        var header = string.Concat(Enumerable.Range(1, 20).Select(i => $" Column {i} |"));
        var cells = string.Concat(Enumerable.Range(1, 20).Select(_ => $" {new string('x', 90)} |"));
        var passages = GuideText.Split($"| Ship |{header}\n|---|\n| Sloop |{cells}", isMarkdown: true);

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.StartsWith("Sloop: Column ", passage.Text, StringComparison.Ordinal));
        Assert.Equal(20, passages.Sum(passage => TableRow.TryParse(passage.Text, out var row) ? row.Cells.Count : 0));
    }

    [Theory]
    [InlineData("Sloop: Masts = 1; Crew = 4")]
    [InlineData("Sloop: 1; 4")]
    [InlineData("Masts = 1; Note = see: below")]
    public void A_line_is_read_back_as_the_row_it_was(string line)
    {
        Assert.True(TableRow.TryParse(line, out var row));
        Assert.Equal(line, row.ToString());
    }

    [Fact]
    public void A_line_without_cells_is_no_row() => Assert.False(TableRow.TryParse("Sloop", out _));

    private static string[] Rows(string table)
    {
        var passage = Assert.Single(GuideText.Split(table, isMarkdown: true));
        Assert.True(passage.IsTable);
        return passage.Text.Split('\n');
    }
}
