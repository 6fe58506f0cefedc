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
    /// <summary>Fills an empty store, and brings a store that holds nothing but the demo up to the day.</summary>
    public static async Task SeedAsync(Database database, DateTimeOffset now, CancellationToken ct)
    {
        var ids = await database.ReadAsync(store => new PartnerStore(store).IdsAsync(limit: 100), ct);
        if (ids.All(Ids().Contains))
            await ImportAsync(database, now, replace: ids.Count > 0, ct);
    }

    private static HashSet<string> Ids() =>
        [.. File.ReadLines(Path.Combine(Folder, "partners.csv")).Skip(1).Select(line => line.Split(',')[0])];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    private static async Task ImportAsync(Database database, DateTimeOffset now, bool replace, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-demo-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*.csv"))
            {
                var text = await File.ReadAllTextAsync(file, ct);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(file)), Dated(text, DateOnly.FromDateTime(now.UtcDateTime)), ct);
            }

            var report = await Import.RunAsync(database, folder.FullName, new ImportOptions(Replace: replace, Actor: "demo"), now, ct);
            if (!report.Succeeded)
                throw new InvalidOperationException($"The demo data does not import: {string.Join("; ", report.Files.SelectMany(file => file.Errors))}");
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
            return (today.Year + (year.Length == 0 ? 0 : Whole(year.ValueSpan))).ToString(CultureInfo.InvariantCulture);

        var day = today;
        foreach (Capture part in match.Groups["part"].Captures)
        {
            var count = Whole(part.ValueSpan[..^1]);
            day = part.ValueSpan[^1] is 'm' ? day.AddMonths(count) : day.AddDays(count);
        }

        return day.ToString("O", CultureInfo.InvariantCulture);
    });

    private static int Whole(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:y(?<year>(?:[+-]\d+)?)|(?<part>[+-]\d+[md])+)\}")]
    private static partial Regex Relative();
}
