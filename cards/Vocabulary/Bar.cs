using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>
/// A thin line that fills from the left, as a picture inside the card. Two coloured columns would do without a picture,
/// but Teams pads every coloured column, which makes each line as thick as a button.
/// </summary>
/// <param name="Percent">How much is filled, 0 to 100.</param>
/// <param name="AltText">What a screen reader says instead.</param>
public sealed record Bar([property: JsonIgnore] int Percent, [property: JsonIgnore] TextColor Color, string AltText) : Element
{
    // Stretched to the width of the card, which makes it about six pixels high.
    private const int Width = 128;
    private const int Height = 2;

    private static readonly string?[,] Drawn = new string?[Enum.GetValues<TextColor>().Length, 101];

    // Two threads may draw the same bar at once; they draw the same thing.
    public string Url => Drawn[(int)Color, Percent] ??= Draw(Percent, Color);

    public ImageSize Size { get; } = ImageSize.Stretch;

    private static string Draw(int percent, TextColor color)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (1, 3); // one bit a pixel, out of a palette of two
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [0x80, 0x80, 0x80, .. Rgb(color)]);
        Chunk(png, "tRNS"u8, [0x50, 0xFF]); // the empty part lets the theme's background through
        Chunk(png, "IDAT"u8, Pixels(percent));
        Chunk(png, "IEND"u8, []);

        return "data:image/png;base64," + Convert.ToBase64String(png.ToArray());
    }

    private static byte[] Pixels(int percent)
    {
        var line = new byte[1 + (Width / 8)];
        for (var x = 0; x < Width * percent / 100; x++) line[1 + (x / 8)] |= (byte)(0x80 >> (x % 8));

        using var packed = new MemoryStream();
        // Not compressed: it would save nothing at this size, and a card would look different under the next zlib.
        using (var zip = new ZLibStream(packed, CompressionLevel.NoCompression))
        {
            for (var y = 0; y < Height; y++) zip.Write(line);
        }

        return packed.ToArray();
    }

    private static byte[] Rgb(TextColor color) => color switch
    {
        TextColor.Default => [0x8A, 0x8A, 0x8A],
        TextColor.Accent => [0x5B, 0x5F, 0xC7],
        TextColor.Good => [0x2E, 0x9E, 0x5B],
        TextColor.Warning => [0xE0, 0x8A, 0x00],
        TextColor.Attention => [0xD1, 0x34, 0x38],
    };

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, name), data));
        png.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return crc;
    }
}

[JsonConverter(typeof(Words<ImageSize>))]
public enum ImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
