using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PartnerBot.Protocol;

/// <summary>The certificate with which the bot signs in, if it has no secret.</summary>
internal static class BotCertificate
{
    /// <summary>What is wrong with the file; null when nothing is.</summary>
    public static string? Problem(string path)
    {
        if (!File.Exists(path)) return "there is no such file";

        try
        {
            using var certificate = Load(path);
            return certificate.HasPrivateKey ? null : "it has no private key";
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return "it cannot be read as a certificate with its private key";
        }
    }

    public static X509Certificate2 Load(string path) => IsPem(path)
        ? X509Certificate2.CreateFromPemFile(path)
        : X509CertificateLoader.LoadPkcs12FromFile(path, null);

    private static bool IsPem(string path)
    {
        using var file = File.OpenText(path);
        var start = new char[4096];
        var length = file.ReadBlock(start);
        return start.AsSpan(0, length).Contains("-----BEGIN", StringComparison.Ordinal);
    }
}
