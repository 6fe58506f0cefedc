using PartnerBot.Program;

namespace PartnerBot.Bot;

/// <summary>The guide's editions, read from the files that the program room ships.</summary>
internal static class EditionFiles
{
    /// <exception cref="FormatException">An edition is not valid; the message lists its faults.</exception>
    public static IReadOnlyList<Edition> Read()
    {
        var assembly = typeof(Edition).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("editions/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Parse)];

        Edition Parse(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return Edition.Parse(name, reader.ReadToEnd());
        }
    }
}
