using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

internal static class AuditVerb
{
    public static async Task<int> VerifyAsync(string[] words)
    {
        var arguments = new Arguments(words, []);
        await using var app = await BotHost.PrepareAsync(arguments.Settings, seedDemo: false);
        var verdict = await AuditChain.VerifyAsync(app.Services.GetRequiredService<Database>(), CancellationToken.None);

        if (verdict.Fault is { } fault)
        {
            Console.Error.WriteLine($"The audit log is not whole, after {verdict.Checked} good entries: {fault.Text}");
            return 1;
        }

        Console.WriteLine($"The audit log is whole: {verdict.Checked} entries. Its last hash is {(verdict.Head.Length == 0 ? "none" : verdict.Head)}.");
        return 0;
    }
}
