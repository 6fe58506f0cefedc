using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>What those who improve the bot take out of it.</summary>
[Collection(Terminal.Name)]
public sealed class ReviewVerbTests : IAsyncLifetime
{
    private const string Header = "at,kind,topic,words\r\n";
    private readonly TerminalStore terminal = new();

    public ValueTask InitializeAsync() => terminal.FillAsync();

    public ValueTask DisposeAsync()
    {
        terminal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nothing_to_look_at_is_a_header() => Assert.Equal((0, Header, ""), await ExportAsync());

    [Fact]
    public async Task Entries_are_rows_oldest_first()
    {
        await GivenAsync(ReviewKind.NotUnderstood, "where is the anchor", "");
        await GivenAsync(ReviewKind.NotHelpful, "my discount on 5 ships", "Discount");

        Assert.Equal(
            (0, $"{Header}2026-08-03T09:00:00Z,not_understood,,where is the anchor\r\n2026-08-03T09:00:00Z,not_helpful,Discount,my discount on [number] ships\r\n", ""), await ExportAsync());
    }

    [Theory]
    [InlineData("flags, pennants", "\"flags, pennants\"")]
    [InlineData("the \"big\" ship", "\"the \"\"big\"\" ship\"")]
    [InlineData("=cmd|' /C calc'!A", "'=cmd|' /C calc'!A")]
    [InlineData("+help", "'+help")]
    [InlineData("-help", "'-help")]
    [InlineData("@help", "'@help")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("Überfahrt 🚢", "Überfahrt 🚢")]
    public async Task What_was_typed_is_a_field_and_never_a_formula(string words, string field)
    {
        await GivenAsync(ReviewKind.Unsure, words, "");

        Assert.Equal($"{Header}2026-08-03T09:00:00Z,unsure,,{field}\r\n", (await ExportAsync()).Out);
    }

    [Theory]
    [InlineData("2026-08-03", 1)]
    [InlineData("2026-08-04", 0)]
    public async Task Only_what_is_since_a_day_is_written(string since, int rows)
    {
        await GivenAsync(ReviewKind.Helpful, "thanks", "Levels");

        Assert.Equal(rows + 1, (await ExportAsync("--since", since)).Out.Split('\n').Length - 1);
    }

    [Fact]
    public async Task A_file_gets_the_same_with_a_mark_for_spreadsheets()
    {
        await GivenAsync(ReviewKind.Helpful, "thanks", "Levels");
        var path = Path.Combine(terminal.Folder, "review.csv");

        Assert.Equal((0, $"Wrote 1 entry to {path}.\n", ""), await ExportAsync(path));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "at,kind,topic,words\r\n2026-08-03T09:00:00Z,helpful,Levels,thanks\r\n"u8], await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said()
    {
        var (exitCode, _, error) = await ExportAsync(Path.Combine(terminal.Folder, "nowhere", "review.csv"));

        Assert.Equal(1, exitCode);
        Assert.Contains("nowhere", error);
    }

    [Theory]
    [InlineData("one.csv", "two.csv")]
    [InlineData("--since", "yesterday")]
    [InlineData("--since")]
    public async Task Words_that_are_wrong_are_said_with_exit_code_two(params string[] words)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["review", "export", .. words]);

        Assert.Equal((2, ""), (exitCode, answer));
        Assert.NotEmpty(error);
    }

    private async Task GivenAsync(ReviewKind kind, string words, string topic)
    {
        await using var store = Database.Open(terminal.Connection, Durability.Normal);
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        await store.RunAsync(tx => new ReviewStore(tx).AddAsync(new ReviewEntry(Office.Now, kind, words, topic, ReviewPlace.Private)), TestContext.Current.CancellationToken);
    }

    private Task<(int ExitCode, string Out, string Error)> ExportAsync(params string[] words) => Terminal.RunAsync(["review", "export", .. words, .. terminal.Settings]);
}
