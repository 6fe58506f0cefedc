using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>How wide a column is: as its content, what the others leave, a share among the columns with a weight, or so many pixels.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ColumnWidth
{
    public static readonly ColumnWidth Auto = new() { Weight = 0 };
    public static readonly ColumnWidth Stretch = new() { Weight = -1 };

    /// <summary>The share of a weighted column; 0 for <see cref="Auto"/>, -1 for <see cref="Stretch"/>.</summary>
    public int Weight { get; private init; }

    /// <summary>A fixed width, which is also so much on every screen.</summary>
    public int Pixels { get; private init; }

    public static ColumnWidth OfPixels(int pixels) => new() { Pixels = pixels };

    public static ColumnWidth Of(int weight) => new() { Weight = Math.Max(1, weight) };

    internal sealed class Json : JsonConverter<ColumnWidth>
    {
        public override void Write(Utf8JsonWriter writer, ColumnWidth value, JsonSerializerOptions options)
        {
            if (value.Pixels > 0) writer.WriteStringValue($"{value.Pixels}px");
            else if (value.Weight > 0) writer.WriteNumberValue(value.Weight);
            else writer.WriteStringValue(value == Auto ? "auto" : "stretch");
        }

        public override ColumnWidth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are written, never read.");
    }
}
