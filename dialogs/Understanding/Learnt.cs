using System.IO.Compression;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>
/// What the classifier has learnt as a file that ships with the bot: the fingerprint of the phrases it was learnt from (32 bytes), and the
/// classifier behind it, compressed by Brotli. Whoever changes a phrase makes it anew with <c>train</c>.
/// </summary>
internal static class Learnt
{
    private const string Resource = "reader.model";

    public static void Write(Stream stream, byte[] fingerprint, Classifier classifier)
    {
        stream.Write(fingerprint);
        using var compressed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        classifier.Write(compressed);
    }

    /// <returns>Null when the file that ships was learnt from other phrases.</returns>
    public static Classifier? From(Phrases phrases)
    {
        using var stream = typeof(Learnt).Assembly.GetManifestResourceStream(Resource)!;
        var fingerprint = phrases.Fingerprint();
        var found = new byte[fingerprint.Length];
        if (stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) < found.Length || !found.AsSpan().SequenceEqual(fingerprint)) return null;
        using var expanded = new BrotliStream(stream, CompressionMode.Decompress);
        using var buffered = new BufferedStream(expanded, 1 << 16);
        return Classifier.Read(buffered, phrases);
    }
}
