using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Store;

namespace PartnerBot.Bot;

/// <summary>
/// Fills the store with the invented partners of <c>demo/</c>. Their dates are written relative to the day, {-24m+20d}, so that a
/// certificate is about to expire whenever the demo is started; they go through the same import as real data.
/// </summary>
internal static partial class DemoPartners
{
    public static async Task<ImportReport> ImportAsync(Database database, DateTimeOffset now, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-demo-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "demo"), "*.csv"))
            {
                var text = await File.ReadAllTextAsync(file, ct);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(file)), Dated(text, DateOnly.FromDateTime(now.UtcDateTime)), ct);
            }

            return await Import.RunAsync(database, folder.FullName, new ImportOptions(), now, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>{y-1} is a year, {-24m+20d} a day: months first, then days.</summary>
    internal static string Dated(string text, DateOnly today) => Relative().Replace(text, match =>
    {
        if (match.Groups["year"] is { Success: true } year)
            return (today.Year + (year.Length == 0 ? 0 : int.Parse(year.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture);

        var day = today;
        foreach (Capture part in match.Groups["part"].Captures)
        {
            var count = int.Parse(part.ValueSpan[..^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            day = part.ValueSpan[^1] is 'm' ? day.AddMonths(count) : day.AddDays(count);
        }

        return day.ToString("O", CultureInfo.InvariantCulture);
    });

    [GeneratedRegex(@"\{(?:y(?<year>[+-]\d+)?|(?<part>[+-]\d+[md])+)\}")]
    private static partial Regex Relative();
}
