using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Protocol;

public sealed partial record Activity
{
    /// <summary>
    /// Names this delivery: 43 characters, equal when the channel delivers the same activity again, different for two people's same
    /// reaction, for an edit and its original, and for anything else.
    /// </summary>
    public string DeliveryKey()
    {
        ReadOnlySpan<string?> fields = [ChannelId, Conversation?.Id, Type, Name, Id, From?.Id, Timestamp];
        var size = 0;
        foreach (var field in fields) size += 4 + Encoding.UTF8.GetMaxByteCount(field?.Length ?? 0);

        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var end = 0;
            foreach (var field in fields)
            {
                // The length before each field keeps ("ab", "c") and ("a", "bc") apart; -1 keeps an absent one from an empty one.
                var length = field is null ? -1 : Encoding.UTF8.GetBytes(field, buffer.AsSpan(end + 4));
                BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(end), length);
                end += 4 + Math.Max(length, 0);
            }

            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.AsSpan(0, end), hash);
            return Base64Url.EncodeToString(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
