using System.Globalization;

namespace PartnerBot.Bot.Verbs;

/// <summary>The words after a verb: plain ones, --flags and --options with a value; what is left configures the host (--Store:Connection=…).</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> options = [];
    private readonly HashSet<string> flags = [];

    /// <param name="names">The options that take a value.</param>
    /// <param name="flagNames">The options that take none.</param>
    public Arguments(IReadOnlyList<string> words, string[] names, params string[] flagNames)
    {
        var plain = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!word.StartsWith("--", StringComparison.Ordinal))
                plain.Add(word);
            else if (flagNames.Contains(word[2..]))
                flags.Add(word[2..]);
            else if (names.Contains(word[2..]))
                options[word[2..]] = ++i < words.Count ? words[i] : throw new UsageException($"{word} needs a value.");
            else if (word.IndexOf('=') is > 0 and var at && names.Contains(word[2..at]))
                options[word[2..at]] = word[(at + 1)..];
            else if (word.Contains('=', StringComparison.Ordinal))
                settings.Add(word);
            else
                throw new UsageException($"I do not know the option {word}.");
        }

        (Plain, Settings) = (plain, [.. settings]);
    }

    public IReadOnlyList<string> Plain { get; }

    public string[] Settings { get; }

    public string? this[string name] => options.GetValueOrDefault(name);

    /// <summary>The day that an option names; null when it is not given.</summary>
    public DateOnly? Day(string name) => this[name] switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new UsageException($"--{name} needs a day as yyyy-MM-dd, not \"{text}\"."),
    };

    public bool Has(string flag) => flags.Contains(flag);
}
