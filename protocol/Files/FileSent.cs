using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>A file that somebody put into a private chat.</summary>
/// <param name="Name">As it is called in their own store.</param>
/// <param name="DownloadUrl">Gives the bytes for a while, to whoever knows it. <see cref="FileHosts"/> is asked before it is called.</param>
public sealed record FileSent(string Name, string DownloadUrl)
{
    private const int LongestUrl = 8_192;

    /// <summary>The files of a message; its text comes as an attachment too, and is none.</summary>
    public static IReadOnlyList<FileSent> Of(Activity activity) => [.. (activity.Attachments ?? []).Select(Read).OfType<FileSent>()];

    private static FileSent? Read(Attachment attachment) =>
        attachment is { ContentType: ContentTypes.FileDownload, Content: { ValueKind: JsonValueKind.Object } content } && content.TextOf("downloadUrl") is { Length: > 0 and <= LongestUrl } url
            ? new FileSent(Named(attachment.Name, content.TextOf("fileType")), url)
            : null;

    /// <summary>The kind is in the name, mostly.</summary>
    private static string Named(string? name, string? type) => (name, type) switch
    {
        ({ Length: > 0 }, { Length: > 0 and <= 10 }) when !name.Contains('.', StringComparison.Ordinal) => $"{name}.{type}",
        ({ Length: > 0 }, _) => name,
        (_, { Length: > 0 and <= 10 }) => $"file.{type}",
        _ => "file",
    };
}
