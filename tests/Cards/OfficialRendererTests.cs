using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Tests.Cards;

public class OfficialRendererTests
{
    [Fact]
    public async Task Microsofts_own_library_reads_every_card_without_a_complaint()
    {
        var (exit, output) = await RunAsync(Golden.Folder());

        Assert.SkipWhen(exit is 3, "The adaptivecards package is not installed: npm install in tests/Cards/official.");
        Assert.True(exit is 0, output);
        Assert.Equal($"{Gallery.All.Count()} cards read", output.Trim());
    }

    [Fact]
    public async Task And_it_would_complain()
    {
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "wrong.json"),
            """{ "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlok", "text": "x" }] }""",
            TestContext.Current.CancellationToken);

        var (exit, output) = await RunAsync(folder.FullName);
        folder.Delete(recursive: true);

        Assert.SkipWhen(exit is 3, "The adaptivecards package is not installed: npm install in tests/Cards/official.");
        Assert.Equal(1, exit);
        Assert.Contains("TextBlok", output, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output)> RunAsync(string cards)
    {
        var script = Path.Combine(Here(), "official", "parse.mjs");

        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [script, cards]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (node.ExitCode, output + await errors);
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed.");
            throw;
        }
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
