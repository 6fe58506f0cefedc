using System.Security.Cryptography;
using System.Text;
using PartnerBot.Cards;
using PartnerBot.Program.Articles;

namespace PartnerBot.Dialogs.Understanding;

/// <param name="Weight">How much it counts beside others; half for what a single person took it to mean.</param>
internal readonly record struct Phrase(Asked Asked, string Text, float Weight = 1);

/// <summary>
/// The training phrases that are built in: sections "[Discount]" for a topic and "[executive-sponsor]" for an article, with a question
/// mark ("[Discount?]") for what a single person took it to mean; "[Foreign]" for what is not ours, "[Names]" for the invented names in them.
/// </summary>
internal sealed record Phrases(IReadOnlyList<Phrase> Ours, IReadOnlyList<string> Foreign, IReadOnlyList<string> Names)
{
    private const string Foreigners = "Foreign";
    private const string Inventions = "Names";
    private const char Tentative = '?';
    private const float TentativeWeight = 0.5f;

    public static Phrases Embedded()
    {
        var assembly = typeof(Phrases).Assembly;
        return Parse(string.Join('\n', assembly.GetManifestResourceNames().Where(name => name.StartsWith("phrases/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Text)));

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>With the articles' own words as phrases, which strangers may use too.</summary>
    public Phrases With(IEnumerable<Article> articles) => this with
    {
        Ours =
        [
            .. Ours,
            .. from article in articles
               let asked = new Asked(Topic.Guide, article.Id)
               from text in (IEnumerable<string>)[article.Title, article.Button, .. article.Lines, .. article.NotStated is { } unstated ? [unstated.What] : Array.Empty<string>()]
               select new Phrase(asked, text),
        ],
    };

    /// <summary>The same for the same phrases in the same order, and for no others.</summary>
    public byte[] Fingerprint() => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Ours.Select(phrase => $"{phrase.Asked}\t{phrase.Text}\t{phrase.Weight}").Concat(Foreign).Concat(Names))));

    private static Phrases Parse(string text)
    {
        var sections = new Dictionary<string, List<string>>();
        List<string> lines = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is '#') continue;
            if (line[0] is not '[') lines.Add(line);
            else if (!sections.TryGetValue(line[1..^1], out lines!)) lines = sections[line[1..^1]] = [];
        }

        var ours = from section in sections
                   where section.Key is not (Foreigners or Inventions)
                   from line in section.Value
                   select section.Key[^1] is Tentative ? new Phrase(Asked.Parse(section.Key[..^1]), line, TentativeWeight) : new Phrase(Asked.Parse(section.Key), line);
        return new Phrases([.. ours], sections[Foreigners], sections[Inventions]);
    }
}
