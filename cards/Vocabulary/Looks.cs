using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

[JsonConverter(typeof(Words<Spacing>))]
public enum Spacing
{
    None,
    Small,
    Default,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}

[JsonConverter(typeof(Words<TextSize>))]
public enum TextSize
{
    Small,
    Default,
    Medium,
    Large,
    ExtraLarge,
}

[JsonConverter(typeof(Words<TextWeight>))]
public enum TextWeight
{
    Lighter,
    Default,
    Bolder,
}

[JsonConverter(typeof(Words<TextColor>))]
public enum TextColor
{
    Default,
    Accent,
    Good,
    Warning,
    Attention,
}

/// <summary>A heading is announced as one by screen readers; clients before 1.5 ignore it.</summary>
[JsonConverter(typeof(Words<TextStyle>))]
public enum TextStyle
{
    Default,
    Heading,
}

[JsonConverter(typeof(Words<HorizontalAlignment>))]
public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
}

[JsonConverter(typeof(Words<ContainerStyle>))]
public enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Warning,
    Attention,
    Accent,
}
