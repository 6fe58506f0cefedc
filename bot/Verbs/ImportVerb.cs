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

        Print(report);
        return report.Succeeded ? 0 : 1;
    }

    private static void Print(ImportReport report)
    {
        foreach (var file in report.Files)
        {
            foreach (var warning in file.Warnings)
                Console.Error.WriteLine($"warning: {warning}");
            foreach (var error in file.Errors)
                Console.Error.WriteLine($"error: {error}");
            if (file.Rejected > file.Errors.Count)
                Console.Error.WriteLine($"error: {file.File}: and {file.Rejected - file.Errors.Count} more rejected rows");
        }

        foreach (var other in report.Ignored)
            Console.Error.WriteLine($"warning: {other} is none of the import's files and was left alone");

        foreach (var file in report.Files)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file.File,-20} read {file.Read}, inserted {file.Inserted}, updated {file.Updated}, unchanged {file.Unchanged}, rejected {file.Rejected}{(file.Deleted > 0 ? $", deleted {file.Deleted}" : "")}{(file.Stored ? "" : "; nothing was stored")}"));
        }

        if (report.Problem is { } problem)
            Console.Error.WriteLine(problem);
    }
}
