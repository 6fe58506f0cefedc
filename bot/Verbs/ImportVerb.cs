using System.Globalization;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

internal static class ImportVerb
{
    public static async Task<int> RunAsync(string[] words)
    {
        var arguments = new Arguments(words, [], "skip-bad-rows", "replace");
        if (arguments.Plain is not [var path])
            throw new UsageException("Say what to import: import FOLDER|FILE [--skip-bad-rows] [--replace]");

        await using var app = await BotHost.PrepareAsync(arguments.Settings, seedDemo: false);
        var report = await Import.RunAsync(
            app.Services.GetRequiredService<Database>(),
            path,
            new ImportOptions(SkipBadRows: arguments.Has("skip-bad-rows"), Replace: arguments.Has("replace")),
            app.Services.GetRequiredService<TimeProvider>().GetUtcNow(),
            CancellationToken.None);

        Console.WriteLine(report.ToString());
        return report.Succeeded ? 0 : 1;
    }
}
