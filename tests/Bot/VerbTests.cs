using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>The program as somebody uses it in a terminal.</summary>
[Collection(Terminal.Name)]
public sealed class VerbTests : IAsyncLifetime
{
    private const string Question = "what is my discount on API Security for a new customer?";

    private readonly TerminalStore terminal = new();

    public ValueTask InitializeAsync() => terminal.FillAsync();

    public ValueTask DisposeAsync()
    {
        terminal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_question_is_answered_with_figure_reason_and_source()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. terminal.Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
        Assert.Contains("new customer", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Wholesale Product Pricing", answer);
        Assert.Contains("Alder Networks", answer);
    }

    [Fact]
    public async Task On_a_fresh_store_the_demo_answers()
    {
        File.Delete(terminal.File);

        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "ana.lindqvist@alpenglow.example", .. terminal.Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_record_is_told_what_to_do()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "nobody@alder.example", .. terminal.Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains("nobody@alder.example", error);
        Assert.Contains("people.csv", error);
    }

    [Fact]
    public async Task Somebody_who_has_left_gets_no_figure()
    {
        var (exitCode, answer, _) = await Terminal.RunAsync(["ask", Question, "--as", "gus@alder.example", .. terminal.Settings]);

        Assert.Equal(0, exitCode);
        Assert.Contains("do not know you", answer);
        Assert.DoesNotContain("%", answer);
    }

    [Fact]
    public async Task A_chat_remembers_and_its_buttons_are_pressed_by_number()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["chat", "--as", "ada@alder.example", .. terminal.Settings], $"{Question}\nand for Elite?\n1\n\n");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
        Assert.Contains("40%", answer);
        Assert.Equal(4, answer.Split("> ").Length - 1);
    }

    [Fact]
    public async Task What_is_bold_in_Teams_has_no_stars_in_the_terminal()
    {
        var (_, answer, _) = await Terminal.RunAsync(["chat", "--as", "ada@alder.example", .. terminal.Settings], "thanks\nwho am I\n\n");

        Assert.Contains("Ask me anything else, or say help.", answer);
        Assert.Contains("You are on record as Ada", answer);
        Assert.DoesNotContain("**", answer);
    }

    [Fact]
    public async Task A_button_is_pressed_by_its_title_without_the_dots_behind_it()
    {
        var (_, answer, _) = await Terminal.RunAsync(["chat", "--as", "ada@alder.example", .. terminal.Settings], "register a deal\nshow 1001\ndiscard\nDiscard\nmy drafts\n\n");

        Assert.Contains("[ Discard … ]", answer);
        Assert.Contains("Discard deal 1001?", answer);
        Assert.Contains("Discarded. Nothing was sent.", answer);
        Assert.Contains("No draft is waiting.", answer);
    }

    [Fact]
    public async Task A_file_is_kept_for_the_activity_that_is_picked_when_there_are_several()
    {
        terminal.Write("invoice.pdf", "%PDF");
        await using (var store = Database.Open(terminal.Connection, Durability.Normal))
        {
            await FileTalk.ActivityAsync(store);
            await FileTalk.ActivityAsync(store, activity => activity with { Title = "Autumn dinner" });
        }

        var (_, answer, _) = await Terminal.RunAsync(["chat", "--as", "mia@alder.example", .. terminal.Settings], $"attach {Path.Combine(terminal.Folder, "invoice.pdf")}\n2\n\n");

        Assert.Contains("invoice.pdf is with activity 100", answer);
        Assert.Contains("It is the proof of cost.", answer);
    }

    [Fact]
    public async Task A_terminal_question_leaves_no_message_for_the_channel()
    {
        await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. terminal.Settings]);

        await using var store = Database.Open(terminal.Connection, Durability.Normal);
        Assert.Equal(0, await store.ReadAsync(tx => tx.FirstAsync("select count(*) from outbox", row => row.GetInt64(0)), TestContext.Current.CancellationToken));
        Assert.True((await AuditChain.VerifyAsync(store, TestContext.Current.CancellationToken)).IsWhole);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "question")]
    [InlineData("ask", "--as", "ada@alder.example")]
    [InlineData("ask", "question", "--as")]
    [InlineData("chat")]
    [InlineData("import")]
    [InlineData("import", "one", "two")]
    [InlineData("import", "folder", "--relace")]
    [InlineData("audit", "verify", "--deep")]
    public async Task A_word_that_is_missing_or_too_many_is_said_with_exit_code_two(params string[] words)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(words);

        Assert.Equal((2, ""), (exitCode, answer));
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("promote")]
    [InlineData("audit")]
    [InlineData("audit", "repair")]
    [InlineData("manifest")]
    public async Task An_unknown_verb_gets_the_usage_with_exit_code_two(params string[] words)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(words);

        Assert.Equal((2, ""), (exitCode, answer));
        Assert.Contains($"I do not know \"{string.Join(' ', words)}\"", error);
        Assert.Contains("ask \"QUESTION\"", error);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_is_on_the_output_with_exit_code_zero(string word)
    {
        var (exitCode, answer, error) = await Terminal.RunAsync([word]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("audit verify", answer);
    }
}
