using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Levels;

namespace PartnerBot.Cards;

/// <summary>How something stands, three times over: by sign, by word and by colour, so that no one has to see colours.</summary>
internal sealed record Mark(string Sign, string Word, TextColor Color)
{
    public static readonly Mark Yes = new("✓", "met", TextColor.Good);
    public static readonly Mark No = new("✕", "missing", TextColor.Attention);
    public static readonly Mark Open = new("?", "not on record", TextColor.Warning);

    public static Mark Of(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.NotMet => No,
        Fulfilment.Unknown => Open,
        Fulfilment.AtThreshold => new Mark("=", "exactly at the threshold, which is not more", TextColor.Warning),
        Fulfilment.Waived => new Mark("–", "not needed for your focus", TextColor.Default),
        Fulfilment.Met => Yes,
    };

    public static Mark Of(CertificationState state) => state switch
    {
        CertificationState.Valid => new Mark("✓", "valid", TextColor.Good),
        CertificationState.RenewalWindow => new Mark("!", "renew now", TextColor.Warning),
        CertificationState.Lapsed => new Mark("✕", "lapsed", TextColor.Attention),
    };

    public static Mark Of(bool? met) => met switch
    {
        true => Yes,
        false => No,
        null => Open,
    };

    /// <summary>The sign in its colour, then words in the colour of text: some clients' yellow on white can hardly be read.</summary>
    public RichText Before(string text) => new(
    [
        new TextRun($"{Sign} ") { Color = Color, Weight = TextWeight.Bolder },
        new TextRun(text) { Weight = TextWeight.Bolder },
    ])
    { HorizontalAlignment = HorizontalAlignment.Right };

    /// <summary>For large letters; what is open is not coloured.</summary>
    public TextColor Large => Color is TextColor.Warning ? TextColor.Default : Color;

    /// <summary>The sign alone, in front of a line whose words keep the colour of text.</summary>
    public Column Column => new(ColumnWidth.OfPixels(14), [new TextBlock(Sign) { Color = Color, Weight = TextWeight.Bolder }]);
}
