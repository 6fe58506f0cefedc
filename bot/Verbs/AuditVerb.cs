using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

internal static class AuditVerb
{
    public static async Task<int> VerifyAsync(string[] words)
    {
        var arguments = new Arguments(words, []);
        await using var app = await BotHost.PrepareAsync(arguments.Settings, seedDemo: false);
        var verdict = await AuditChain.VerifyAsync(app.Services.GetRequiredService<Database>(), CancellationToken.None);

        (verdict.IsIntact ? Console.Out : Console.Error).WriteLine(verdict.ToString());
        return verdict.IsIntact ? 0 : 1;
    }
}
