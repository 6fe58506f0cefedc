using System.IO.Compression;
using System.Text.RegularExpressions;

namespace PartnerBot.Bot;

/// <summary>The app package that Teams takes: the manifest with this installation's values, and the two icons.</summary>
internal static partial class ManifestPack
{
    private static readonly string[] Icons = ["color.png", "outline.png"];

    // Packing the same files again gives the same bytes, so that a package can be compared with another.
    private static readonly DateTimeOffset Timeless = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="botId">The bot's app id in Microsoft Entra, a GUID.</param>
    /// <param name="version">The version of the package, like "1.4.0".</param>
    /// <exception cref="FormatException">Says which value cannot be used, and what it has to be.</exception>
    public static string Fill(string manifest, string? botId, string version)
    {
        if (!Guid.TryParseExact(botId, "D", out var id) || id == Guid.Empty)
            throw new FormatException($"Bot:AppId is '{botId}', and has to be the bot's app id: a GUID.");

        if (!SemanticVersion.IsMatch(version))
            throw new FormatException($"The version is '{version}', and has to be three numbers like 1.4.0.");

        var filled = manifest
            .Replace("{{botId}}", id.ToString("D"), StringComparison.Ordinal)
            .Replace("{{version}}", version, StringComparison.Ordinal);

        return Placeholder.Match(filled) is { Success: true } unknown
            ? throw new FormatException($"The manifest has a placeholder that nothing fills: {unknown.Value}.")
            : filled;
    }

    /// <param name="folder">Where manifest.json and the icons are.</param>
    /// <param name="zip">The file to write; one that exists is replaced.</param>
    public static void Write(string folder, string? botId, string version, string zip)
    {
        var manifest = Fill(File.ReadAllText(Path.Combine(folder, "manifest.json")), botId, version);

        using var package = new ZipArchive(File.Create(zip), ZipArchiveMode.Create);
        using (var text = new StreamWriter(Entry("manifest.json"))) text.Write(manifest);

        foreach (var icon in Icons)
        {
            using var picture = Entry(icon);
            picture.Write(File.ReadAllBytes(Path.Combine(folder, icon)));
        }

        Stream Entry(string name)
        {
            var entry = package.CreateEntry(name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = Timeless;
            return entry.Open();
        }
    }

    [GeneratedRegex(@"^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\z")]
    private static partial Regex SemanticVersion { get; }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Placeholder { get; }
}
