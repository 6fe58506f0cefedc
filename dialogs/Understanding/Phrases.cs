using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>The training phrases, from the embedded phrases.txt: sections "[Discount]", …, and "[Foreign]" for what is not ours, "[Names]" for the invented names in them.</summary>
internal sealed record Phrases(IReadOnlyList<(Intent Topic, string Text)> Ours, IReadOnlyList<string> Foreign, IReadOnlyList<string> Names)
{
    public static Phrases Embedded()
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("phrases.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private static Phrases Parse(string text)
    {
        var sections = new Dictionary<string, List<string>>();
        var lines = sections[""] = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is '#') continue;
            if (line[0] is '[') lines = sections[line[1..^1]] = [];
            else lines.Add(line);
        }

        var ours = from topic in Enum.GetValues<Topic>()
                   from line in sections[topic.ToString()]
                   select ((Intent)topic, line);
        return new Phrases([.. ours], sections["Foreign"], sections["Names"]);
    }
}
