using PartnerBot.Tests.Bot.Running;

namespace PartnerBot.Tests.Bot;

/// <summary>The import as an operator runs it.</summary>
[Collection(Terminal.Name)]
public sealed class ImportVerbTests : IAsyncLifetime
{
    private readonly TerminalStore terminal = new();

    public ValueTask InitializeAsync() => terminal.FillAsync();

    public ValueTask DisposeAsync()
    {
        terminal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_import_says_what_it_did()
    {
        terminal.Write("partners.csv", Office.Partners + "cedar,Cedar Group,reseller,Select,2026-01-01,EMEA,,,\n");
        terminal.Write("notes.txt", "not for the bot");

        var (exitCode, answer, error) = await Terminal.RunAsync(["import", terminal.Folder, .. terminal.Settings]);

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
        terminal.Write("partners.csv", $"partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\n{rows}\n");

        var (exitCode, _, error) = await Terminal.RunAsync(["import", terminal.Folder, .. terminal.Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"partners.csv {line}", error);
        Assert.Contains(column, error);
        Assert.Contains(value, error);
    }

    [Fact]
    public async Task A_file_without_a_column_it_needs_is_named()
    {
        terminal.Write("partners.csv", "partner_id,nmae\nalder,Alder\n");

        var (exitCode, _, error) = await Terminal.RunAsync(["import", Path.Combine(terminal.Folder, "partners.csv"), .. terminal.Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("partners.csv", error);
        Assert.Contains("name", error);
    }

    [Fact]
    public async Task A_file_whose_bytes_are_not_UTF_8_is_refused()
    {
        File.WriteAllBytes(Path.Combine(terminal.Folder, "partners.csv"),
            [.. "partner_id,name,type,level,level_since,regions,focus,tenant_id,distributor_id\nalder,Caf"u8, 0xE9, .. ",reseller,Select,,EMEA,,,\n"u8]);

        var (exitCode, _, error) = await Terminal.RunAsync(["import", terminal.Folder, .. terminal.Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("UTF-8", error);
        Assert.Contains("line 2", error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said()
    {
        var (exitCode, _, error) = await Terminal.RunAsync(["import", Path.Combine(terminal.Folder, "nowhere"), .. terminal.Settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("nowhere", error);
    }
}
