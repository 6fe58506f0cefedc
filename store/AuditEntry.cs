using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Store;

/// <summary>Something that was done, for the record.</summary>
/// <param name="Actor">Who: a person's id, or the part of the bot that acted by itself.</param>
/// <param name="Action">What, as a stable name: "import", "person.linked".</param>
/// <param name="Subject">On what: a partner's id, a file's name.</param>
/// <param name="Details">More, as JSON; may be empty.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, string Subject, string Details = "")
{
    /// <summary>SHA-256 over number, instant, texts and the hash before, each text with its length in front, so that no two entries read the same.</summary>
    internal string Hash(long seq, string previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendNumber(hash, seq);
        AppendNumber(hash, At.ToUnixTimeMilliseconds());
        foreach (var text in (ReadOnlySpan<string>)[Actor, Action, Subject, Details, previous])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            AppendNumber(hash, bytes.Length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
