using System.Net;
using System.Net.Sockets;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>The program as an operator or a partner uses it in a terminal.</summary>
[Collection(Terminal.Name)]
public sealed class VerbTests : IAsyncLifetime
{
    private const string Question = "what is my discount on API Security for a new customer?";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-verbs-");

    private string File => Path.Combine(folder.FullName, "verbs.db");

    private string[] Settings => ["--environment=Development", $"--Store:Connection=Data Source={File}", "--Store:Durability=Normal", "--Clock:Now=2026-08-03T09:00:00Z"];

    public async ValueTask InitializeAsync() => await Office.CopyToAsync(File);

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_question_is_answered_with_figure_reason_and_source()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
        Assert.Contains("new customer", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Wholesale Product Pricing", answer);
        Assert.Contains("Alder Networks", answer);
    }

    [Fact]
    public async Task On_a_fresh_store_the_demo_answers()
    {
        System.IO.File.Delete(File);

        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "ana.lindqvist@alpenglow.example", .. Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_record_is_told_what_to_do()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["ask", Question, "--as", "nobody@alder.example", .. Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains("nobody@alder.example", error);
        Assert.Contains("people.csv", error);
    }

    [Fact]
    public async Task Somebody_who_has_left_gets_no_figure()
    {
        var (exitCode, answer, _) = await Terminal.RunAsync(["ask", Question, "--as", "gus@alder.example", .. Settings]);

        Assert.Equal(0, exitCode);
        Assert.Contains("do not know you", answer);
        Assert.DoesNotContain("%", answer);
    }

    [Fact]
    public async Task A_chat_remembers_and_its_buttons_are_pressed_by_number()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["chat", "--as", "ada@alder.example", .. Settings], $"{Question}\nand for Elite?\n1\n\n");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("35%", answer);
        Assert.Contains("40%", answer);
        Assert.Equal(4, answer.Split("> ").Length - 1);
    }

    [Fact]
    public async Task A_terminal_question_leaves_no_message_for_the_channel()
    {
        await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. Settings]);

        await using var store = Database.Open($"Data Source={File}", Durability.Normal);
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

    [Fact]
    public async Task An_import_says_what_it_did()
    {
        Write("partners.csv", Office.Partners + "cedar,Cedar Group,reseller,Select,2026-01-01,EMEA,,,\n");
        Write("notes.txt", "not for the bot");

        var (exitCode, answer, error) = await Terminal.RunAsync(["import", folder.FullName, .. Settings]);

        Assert.Equal(0, exitCode);
        Assert.Contains("read 3, inserted 1, updated 0, unchanged 2, rejected 0", answer);
        Assert.Contains("notes.txt", error);
    }

    [Theory]
    [InlineData("alder,Alder,reseller,Gold,2025-01-01,EMEA,,,", "line 2", "level", "Gold")]
    [InlineData("alder,Alder,reseller,Select,01.04.2025,EMEA,,,", "line 2", "level_since", "01.04.2025")]
    [InlineData("alder,Alder,reseller,Select,,EMEA,,,\nALDER,Again,reseller,Select,,NA,,,", "line 3", "partner_id", "'alder'")]
    [InlineData("alder,Alder,reseller,Select,9999-12-31,EMEA,,,", "line 2", "level_since", "9999-12-31")]
    public async Task A_row_that_cannot_be_taken_is_named_by_file_line_and_column(string rows, string line, string column, string value)
    {
        Write("partners.csv", $"partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\n{rows}\n");

        var (exitCode, _, error) = await Terminal.RunAsync(["import", folder.FullName, .. Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"partners.csv {line}", error);
        Assert.Contains(column, error);
        Assert.Contains(value, error);
    }

    [Fact]
    public async Task A_file_without_a_column_it_needs_is_named()
    {
        Write("partners.csv", "partner_id,nmae\nalder,Alder\n");

        var (exitCode, _, error) = await Terminal.RunAsync(["import", Path.Combine(folder.FullName, "partners.csv"), .. Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("partners.csv", error);
        Assert.Contains("name", error);
    }

    [Fact]
    public async Task A_file_whose_bytes_are_not_UTF_8_is_refused()
    {
        System.IO.File.WriteAllBytes(Path.Combine(folder.FullName, "partners.csv"),
            [.. "partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\nalder,Caf"u8, 0xE9, .. ",reseller,Select,,EMEA,,,\n"u8]);

        var (exitCode, _, error) = await Terminal.RunAsync(["import", folder.FullName, .. Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("UTF-8", error);
        Assert.Contains("line 2", error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said()
    {
        var (exitCode, _, error) = await Terminal.RunAsync(["import", Path.Combine(folder.FullName, "nowhere"), .. Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("nowhere", error);
    }

    [Fact]
    public async Task An_audit_log_that_is_whole_is_found_whole()
    {
        await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. Settings]);

        var (exitCode, answer, error) = await Terminal.RunAsync(["audit", "verify", .. Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("is whole: 7 entries", answer);
    }

    [Theory]
    [InlineData("update audit set actor = 'somebody' where seq = 2", "Entry 2 was changed")]
    [InlineData("delete from audit where seq = 3", "what was between them is missing")]
    [InlineData("delete from audit where seq = 6", "entries 6 to 6 are missing")]
    public async Task An_audit_log_that_was_tampered_with_is_found_out(string sql, string fault)
    {
        await using (var store = Database.Open($"Data Source={File}", Durability.Normal))
            await store.RunAsync(tx => tx.RunAsync(sql), TestContext.Current.CancellationToken);

        var (exitCode, answer, error) = await Terminal.RunAsync(["audit", "verify", .. Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains(fault, error);
    }

    [Fact]
    public async Task The_configuration_is_said_without_its_secrets()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["check-config", .. Settings, $"--Bot:AppId={Outside.AppId}", "--Bot:ClientSecret=hush-hush"]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(Outside.AppId, answer);
        Assert.Contains("2026-08-03", answer);
        Assert.DoesNotContain("hush-hush", answer);
    }

    [Fact]
    public async Task A_configuration_with_faults_is_said_with_all_of_them()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["check-config", "--environment=Production", "--Store:Durability=Sometimes", "--Demo:Seed=true"]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains("Bot:AppId", error);
        Assert.Contains("Store:Durability", error);
        Assert.Contains("Demo:Seed", error);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("ask", Question, "--as", "ada@alder.example")]
    [InlineData("audit", "verify")]
    public async Task A_store_that_cannot_be_used_is_one_line_and_exit_code_one(params string[] words)
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        var (exitCode, _, error) = await Terminal.RunAsync([.. words, .. Settings, "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("is not a SQLite database", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_and_exit_code_one()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exitCode, _, error) = await Terminal.RunAsync(["run", .. Settings, $"--urls=http://{other.LocalEndpoint}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{other.LocalEndpoint}", error);
        Assert.DoesNotContain("   at ", error);
    }

    private void Write(string name, string content) => System.IO.File.WriteAllText(Path.Combine(folder.FullName, name), content);
}
