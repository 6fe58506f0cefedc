using System.Text;
using PartnerBot.Program.Guides;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>The import of the operator's own guide.</summary>
[Collection(Terminal.Name)]
public sealed class GuideVerbTests : IAsyncLifetime
{
    private readonly TerminalStore terminal = new();

    public ValueTask InitializeAsync() => terminal.FillAsync();

    public ValueTask DisposeAsync()
    {
        terminal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_import_says_what_it_took_in()
    {
        var (exitCode, answer, error) = await ImportAsync(InventedGuide.Text, "--edition", "2026 edition", "--effective-from", "2026-09-01");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal($"handbook.txt is the current guide now: {InventedGuide.Passages.Count} passages in 10 sections, label \"2026 edition\", in force from 1 Sep 2026.\n", answer);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await ImportAsync(InventedGuide.Text);
        var (exitCode, answer, error) = await ImportAsync(InventedGuide.Text);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("is the current guide already", answer);
        Assert.EndsWith("Nothing was changed.\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_guide_says_what_changed_and_for_whom()
    {
        await ImportAsync(InventedGuide.Text, "--edition=2026");
        var (_, answer, _) = await ImportAsync(
            InventedGuide.Text.Replace(">\\$2.5M", ">\\$3M").Replace("| Elite | 40% | 35% | 15% |", "| Elite | 40% | 36% | 15% |").Replace("sixty (60)", "ninety (90)")
                .Replace("Welcome Aboard", "All Aboard"),
            "--edition=2027");

        Assert.Equal(
            """
            What changed since the guide before ("2026", imported on 3 Aug 2026):
              new sections:
                All Aboard
              sections that are gone:
                Welcome Aboard
              sections with another text:
                Revenue Thresholds
                Financial Benefits, Wholesale Product Pricing
                Ropes and Knots
              figures:
                Revenue Thresholds: Premier, EMEA, Revenue or Net MRR: >$2.5M / >$50K → >$3M / >$50K
                Financial Benefits, Wholesale Product Pricing: Elite, with a registration*: 35% → 36%
                Ropes and Knots: "…slips is tied again within # days.": 60 → 90
            What it means for the partners on record, by the tables of the two guides:
              Alder Networks: 2 changes: Premier threshold, annual revenue, EMEA: > $2.5M → > $3M; Elite discount with a deal registration: 35% → 36%
              Birch Cloud: 1 change: Elite discount with a deal registration: 35% → 36%

            """,
            answer[(answer.IndexOf('\n') + 1)..]);
    }

    [Fact]
    public async Task A_text_that_changed_without_a_figure_concerns_no_partner()
    {
        await ImportAsync(InventedGuide.Text);
        var (_, answer, _) = await ImportAsync(InventedGuide.Text.Replace("wind carries", "wind can carry"));

        Assert.Contains("Marketing Benefits", answer);
        Assert.DoesNotContain("partners on record", answer);
    }

    [Fact]
    public async Task Of_many_partners_the_first_twenty_are_named_and_the_others_counted()
    {
        terminal.Write("partners.csv", Office.Partners + string.Concat(Enumerable.Range(1, 30).Select(i => $"p{i},Partner {i:00},reseller,Premier,2026-01-01,EMEA,,,\n")));
        await Terminal.RunAsync(["import", terminal.Folder, .. terminal.Settings]);
        await ImportAsync(InventedGuide.Text);
        var (_, answer, _) = await ImportAsync(InventedGuide.Text.Replace(">\\$2.5M", ">\\$3M"));

        Assert.Equal(20, answer.Split("1 change: ").Length - 1);
        Assert.Contains("Partner 19: 1 change", answer);
        Assert.DoesNotContain("Partner 20:", answer);
        Assert.Contains("  and 11 more partners with changes\n", answer);
    }

    [Fact]
    public async Task Where_the_guide_differs_from_the_edition_in_force_an_edition_is_asked_for()
    {
        var (exitCode, _, error) = await ImportAsync(InventedGuide.Text.Replace(">\\$2.5M", ">\\$3M").Replace("| Select | None | 1 | 1 | 1 |", "| Select | None | 1 | 1 | 2 |"));

        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            """
            warning: Premier threshold, annual revenue, EMEA: the guide says > $3M, the edition file in force says > $2.5M: add an edition file
            warning: Select minimum, Sales Specialist: the guide says 2, the edition file in force says 1: add an edition file

            """,
            error,
            StringComparison.Ordinal);
        Assert.Contains("docs/import.md", error);
    }

    [Fact]
    public async Task What_was_imported_is_found_and_the_audit_log_stays_whole()
    {
        await ImportAsync(InventedGuide.Text);

        await using var store = Database.Open(terminal.Connection, Durability.Normal);
        var found = await store.ReadAsync(tx => new GuideStore(tx).SearchAsync("signed slip", 1), TestContext.Current.CancellationToken);
        Assert.Contains("the clerk", Assert.Single(found).Text);
        Assert.Contains("whole", (await Terminal.RunAsync(["audit", "verify", .. terminal.Settings])).Out);
    }

    [Theory]
    [InlineData("handbook.pdf", "only .txt and .md files")]
    [InlineData("handbook", "only .txt and .md files")]
    [InlineData("nowhere.md", "There is no file")]
    public async Task A_file_that_cannot_be_a_guide_is_refused(string name, string says)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["import-guide", Path.Combine(terminal.Folder, name), .. terminal.Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains(name, error);
        Assert.Contains(says, error);
    }

    [Fact]
    public async Task A_folder_is_no_guide()
    {
        var (exitCode, _, error) = await Terminal.RunAsync(["import-guide", terminal.Folder, .. terminal.Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("is a folder", error);
    }

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { [.. "One\nTwo caf"u8, 0xE9, .. " au lait\n"u8], "handbook.txt line 2: it is not UTF-8" },
        { [.. "One\n\nThree\0"u8], "handbook.txt line 3: there is a NUL byte" },
        { [.. "One\n"u8, 0xE2, 0x82], "handbook.txt line 2: it is not UTF-8" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("One")], "handbook.txt: it is UTF-16" },
        { [], "handbook.txt: there is no text in it" },
        { [.. "\n \n"u8], "handbook.txt: there is no text in it" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_file_that_cannot_be_read_is_named_with_its_line(byte[] bytes, string says)
    {
        var path = Path.Combine(terminal.Folder, "handbook.txt");
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        var (exitCode, answer, error) = await Terminal.RunAsync(["import-guide", path, .. terminal.Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains(says, error);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public async Task Ten_megabytes_are_the_most(int more, int expected)
    {
        var text = string.Concat(Enumerable.Repeat("It sails over the sea and comes back in the evening.\n\n", 200_000))[..((10 * 1024 * 1024) + more)];

        var (exitCode, _, error) = await ImportAsync(text);

        Assert.Equal(expected, exitCode);
        Assert.Equal(expected == 1, error.Contains("more than the 10 MB"));
    }

    [Theory]
    [InlineData]
    [InlineData("one.md", "two.md")]
    [InlineData("one.md", "--edition")]
    [InlineData("one.md", "--edition", " ")]
    [InlineData("one.md", "--effective-from", "01.09.2026")]
    [InlineData("one.md", "--effective-from=2026-02-30")]
    [InlineData("one.md", "--quick")]
    public async Task Words_that_are_missing_or_wrong_are_said_with_exit_code_two(params string[] words)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["import-guide", .. words]);

        Assert.Equal((2, ""), (exitCode, answer));
        Assert.NotEmpty(error);
    }

    private Task<(int ExitCode, string Out, string Error)> ImportAsync(string text, params string[] options)
    {
        terminal.Write("handbook.txt", text);
        return Terminal.RunAsync(["import-guide", Path.Combine(terminal.Folder, "handbook.txt"), .. options, .. terminal.Settings]);
    }
}
