namespace PartnerBot.Dialogs.Understanding;

/// <summary>The training phrases, from the embedded phrases.txt: sections "[Discount]", …, and "[Foreign]" for what is not ours.</summary>
internal sealed record Phrases(IReadOnlyList<(Intent Topic, string Text)> Ours, IReadOnlyList<string> Foreign)
{
    public static Phrases Embedded()
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("phrases.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private static Phrases Parse(string text)
    {
        var ours = new List<(Intent, string)>();
        var foreign = new List<string>();
        Intent? topic = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is '#') continue;
            else if (line[0] is '[') topic = line is "[Foreign]" ? null : Enum.Parse<Intent>(line[1..^1]);
            else if (topic is { } ourTopic) ours.Add((ourTopic, line));
            else foreign.Add(line);
        }

        return new Phrases(ours, foreign);
    }
}
