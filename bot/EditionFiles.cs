using System.Text.Json;
using PartnerBot.Program;
using PartnerBot.Program.Articles;
using PartnerBot.Program.Support;

namespace PartnerBot.Bot;

/// <summary>The guide's editions and what the documents say, read from the files that the program room ships.</summary>
internal static class EditionFiles
{
    private const string Cases = "cases/case-management.json";
    private const string FiguresEnd = ".figures.json";

    /// <exception cref="FormatException">An edition or an article is not valid; the message lists the faults of its file.</exception>
    public static IReadOnlyList<Edition> Read()
    {
        List<Edition> editions = [];
        foreach (var edition in Names("editions/").Select(name => WithArticles(Edition.Parse(name, Text(name)))).OrderBy(edition => edition.EffectiveFrom))
            editions.Add(edition with { Before = editions.LastOrDefault() });
        return editions;
    }

    private static Edition WithArticles(Edition edition)
    {
        var articles = Names("guide/").Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).SelectMany(name => ArticleFile.Parse(name, Text(name), edition, Figures(name)));
        return edition.With(articles, SupportReading.Parse(Cases, Text(Cases)));
    }

    /// <summary>Figures of the documents other than the guide, in a file beside their articles.</summary>
    private static Dictionary<string, string>? Figures(string name)
    {
        var beside = Path.ChangeExtension(name, null) + FiguresEnd;
        return Names(beside).Any() ? JsonSerializer.Deserialize<Dictionary<string, string>>(Text(beside)) : null;
    }

    private static IEnumerable<string> Names(string start) =>
        typeof(Edition).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Edition).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
