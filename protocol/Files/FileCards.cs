using System.Text.Json;

namespace PartnerBot.Protocol;

/// <summary>The two attachments by which a bot gives somebody a file in Teams: the question, and then the file in their own store.</summary>
public static class FileCards
{
    /// <summary>Asks whether the file may be stored. The answer is an invoke, see <see cref="FileConsentAnswer"/>.</summary>
    /// <param name="name">With its ending, by which Teams knows the kind.</param>
    /// <param name="description">One line for the person.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="file">Comes back with the answer.</param>
    public static Attachment Consent(string name, string description, long size, string file) => new()
    {
        ContentType = ContentTypes.FileConsent,
        Name = name,
        Content = JsonSerializer.SerializeToElement(
            new FileConsentContent(description, size, new FileContext(file), new FileContext(file)), ProtocolJson.Default.FileConsentContent),
    };

    /// <summary>Shows a file that was stored.</summary>
    /// <param name="upload">Where it was stored, as the consent said.</param>
    public static Attachment Info(FileUpload upload) => new()
    {
        ContentType = ContentTypes.FileInfo,
        ContentUrl = upload.ContentUrl,
        Name = upload.Name,
        Content = JsonSerializer.SerializeToElement(new FileInfoContent(upload.UniqueId, upload.FileType), ProtocolJson.Default.FileInfoContent),
    };
}

/// <summary>What a consent card says.</summary>
public sealed record FileConsentContent(string Description, long SizeInBytes, FileContext AcceptContext, FileContext DeclineContext);

/// <param name="File">By which the answer is known.</param>
public sealed record FileContext(string File);

/// <summary>What the card of a stored file says.</summary>
public sealed record FileInfoContent(string UniqueId, string FileType);
