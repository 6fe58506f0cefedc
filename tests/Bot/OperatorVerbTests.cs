using System.Net;
using System.Net.Sockets;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>What an operator asks the program about itself.</summary>
[Collection(Terminal.Name)]
public sealed class OperatorVerbTests : IAsyncLifetime
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
    public async Task An_audit_log_that_is_whole_is_found_whole()
    {
        await Terminal.RunAsync(["ask", Question, "--as", "ada@alder.example", .. terminal.Settings]);

        var (exitCode, answer, error) = await Terminal.RunAsync(["audit", "verify", .. terminal.Settings]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("is whole: 7 entries", answer);
    }

    [Theory]
    [InlineData("update audit set actor = 'somebody' where seq = 2", "Entry 2 was changed")]
    [InlineData("delete from audit where seq = 3", "what was between them is missing")]
    [InlineData("delete from audit where seq = 6", "entries 6 to 6 are missing")]
    public async Task An_audit_log_that_was_tampered_with_is_found_out(string sql, string fault)
    {
        await using (var store = Database.Open(terminal.Connection, Durability.Normal))
            await store.RunAsync(tx => tx.RunAsync(sql), TestContext.Current.CancellationToken);

        var (exitCode, answer, error) = await Terminal.RunAsync(["audit", "verify", .. terminal.Settings]);

        Assert.Equal((1, ""), (exitCode, answer));
        Assert.Contains(fault, error);
    }

    [Fact]
    public async Task The_configuration_is_said_without_its_secrets()
    {
        var (exitCode, answer, error) = await Terminal.RunAsync(["check-config", .. terminal.Settings, $"--Bot:AppId={Outside.AppId}", "--Bot:ClientSecret=hush-hush"]);

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
        File.WriteAllText(terminal.File, new string('x', 5000));

        var (exitCode, _, error) = await Terminal.RunAsync([.. words, .. terminal.Settings, "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("is not a SQLite database", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_and_exit_code_one()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exitCode, _, error) = await Terminal.RunAsync(["run", .. terminal.Settings, $"--urls=http://{other.LocalEndpoint}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{other.LocalEndpoint}", error);
        Assert.DoesNotContain("   at ", error);
    }
}
