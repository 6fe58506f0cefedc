using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using PartnerBot.Program.Guides;

namespace PartnerBot.Bot.Verbs;

/// <summary>An operator's own copy of the guide on the disk.</summary>
/// <param name="Name">Without its folder.</param>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex.</param>
internal sealed record GuideFile(string Name, string Hash, IReadOnlyList<Passage> Passages)
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <exception cref="FormatException">The file is no guide; the message names the file, the line where there is one, and what to do.</exception>
    public static async Task<GuideFile> ReadAsync(string path)
    {
        if (Directory.Exists(path)) throw new FormatException($"{path} is a folder. Name the guide's file in it.");

        var name = Path.GetFileName(path);
        var isMarkdown = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" => true,
            ".txt" => false,
            _ => throw new FormatException($"{path}: only .txt and .md files are read. Save the guide as plain text or Markdown and import that."),
        };

        if (!File.Exists(path)) throw new FormatException($"There is no file '{path}'.");
        if (new FileInfo(path).Length is > MostBytes and var length)
            throw new FormatException($"{name}: {length / 1024.0 / 1024.0:0.0} MB are more than the {MostBytes / 1024 / 1024} MB that a guide may have. Leave out pictures and appendices.");

        var bytes = await File.ReadAllBytesAsync(path);
        var passages = GuideText.Split(Text(name, bytes), isMarkdown);
        return passages is []
            ? throw new FormatException($"{name}: there is no text in it that could be quoted. Is it the right file?")
            : new GuideFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), passages);
    }

    private static string Text(string name, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new FormatException($"{name}: it is UTF-16. Save it as UTF-8 and import it again.");
        if (Array.IndexOf(bytes, (byte)0) is >= 0 and var zero)
            throw new FormatException($"{name} line {Line(bytes, zero)}: there is a NUL byte, so it is no text. Save the guide as plain text or Markdown.");
        if (FirstInvalid(bytes) is { } invalid)
            throw new FormatException($"{name} line {Line(bytes, invalid)}: it is not UTF-8. Save it as UTF-8 and import it again.");

        return Encoding.UTF8.GetString(bytes);
    }

    private static int? FirstInvalid(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var used) is not OperationStatus.Done) return at;
            at += used;
        }

        return null;
    }

    private static int Line(byte[] bytes, int at) => bytes.AsSpan(0, at).Count((byte)'\n') + 1;
}
