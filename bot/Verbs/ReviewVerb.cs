using System.Globalization;
using System.Text;
using PartnerBot.Store;

namespace PartnerBot.Bot.Verbs;

internal static class ReviewVerb
{
    /// <summary>Writes what was not understood and what people said of the answers as CSV (RFC 4180).</summary>
    public static async Task<int> ExportAsync(string[] words)
    {
        var arguments = new Arguments(words, ["since"]);
        if (arguments.Plain.Count > 1)
            throw new UsageException("Name one file at most: review export [FILE] [--since yyyy-MM-dd]");

        DateTimeOffset? since = arguments.Day("since") is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
        await using var app = await BotHost.PrepareAsync(arguments.Settings, seedDemo: false);
        var entries = await app.Services.GetRequiredService<Database>().ReadAsync(tx => new ReviewStore(tx).ListAsync(since), CancellationToken.None);

        if (arguments.Plain is [var path])
        {
            // The mark in front tells spreadsheets that it is UTF-8.
            await File.WriteAllTextAsync(path, Csv(entries), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Console.WriteLine($"Wrote {entries.Count} {(entries.Count is 1 ? "entry" : "entries")} to {path}.");
        }
        else
        {
            Console.Write(Csv(entries));
        }

        return 0;
    }

    private static string Csv(IEnumerable<ReviewEntry> entries) => string.Concat(entries
        .Select(it => CsvText.Line(it.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), it.Kind.Code(), it.Topic, it.Words))
        .Prepend(CsvText.Line("at", "kind", "topic", "words")));
}
