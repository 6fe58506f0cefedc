using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Tests.LocalTeams;

/// <summary>
/// The built bot and Microsoft's local Teams, as processes of their own, with a person between them who types and presses buttons.
/// What is said is in conversation.mjs and story.mjs, which can also be run by hand.
/// </summary>
public class LocalTeamsTests
{
    [Fact(Timeout = 120_000)]
    public Task The_same_question_works_in_the_local_teams() => PlayAsync("conversation.mjs");

    [Fact(Timeout = 280_000)]
    public Task A_deal_is_registered_approved_extended_and_won_and_an_activity_proposed_approved_claimed_and_paid() => PlayAsync("story.mjs");

    private static async Task PlayAsync(string script)
    {
        var (exit, output) = await RunAsync(script, TestContext.Current.CancellationToken);

        Assert.SkipWhen(exit is 3, "The local Teams is not installed: npm install in tests/LocalTeams.");
        Assert.True(exit is 0, output);
    }

    private static async Task<(int Exit, string Output)> RunAsync(string script, CancellationToken ct)
    {
        string[] arguments = ["--experimental-websocket", "--no-warnings", Path.Combine(Here(), script), Path.Combine(AppContext.BaseDirectory, "PartnerBot.Bot.dll")];
        using var node = Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true });

        try
        {
            var errors = node.StandardError.ReadToEndAsync(ct);
            var output = await node.StandardOutput.ReadToEndAsync(ct);
            await node.WaitForExitAsync(ct);
            return (node.ExitCode, output + await errors);
        }
        finally
        {
            // It ends the bot and the local Teams itself, except when it is interrupted.
            if (!node.HasExited) node.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo node)
    {
        try
        {
            return Process.Start(node)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed.");
            throw;
        }
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
