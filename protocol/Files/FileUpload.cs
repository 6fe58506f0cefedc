namespace PartnerBot.Protocol;

/// <summary>Where a file may be stored. Comes from outside: <see cref="FileHosts"/> is asked before anything is sent there.</summary>
/// <param name="UploadUrl">Takes the bytes for a while, from whoever knows it.</param>
/// <param name="ContentUrl">Where the file is to be found afterwards.</param>
/// <param name="Name">The name it gets, which may be another than was offered.</param>
public sealed record FileUpload(string UploadUrl, string ContentUrl, string Name, string UniqueId, string FileType);
