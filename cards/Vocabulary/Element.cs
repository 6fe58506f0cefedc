using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>Something in the body of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichText), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Bar), "Image")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(NumberInput), "Input.Number")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
public abstract record Element
{
    public Spacing? Spacing { get; init; }

    public bool? Separator { get; init; }
}

/// <param name="Text">Plain text: whatever Markdown is in it is shown as it stands.</param>
public sealed record TextBlock([property: JsonConverter(typeof(PlainText))] string Text) : Element
{
    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public HorizontalAlignment? HorizontalAlignment { get; init; }

    public TextStyle? Style { get; init; }

    public bool Wrap { get; init; } = true;
}

/// <summary>One line of pieces, each with a look of its own.</summary>
public sealed record RichText(IReadOnlyList<TextRun> Inlines) : Element
{
    public HorizontalAlignment? HorizontalAlignment { get; init; }
}

/// <param name="Text">Plain text, and unlike in a <see cref="TextBlock"/> no client looks for Markdown in it.</param>
public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)] public string Type { get; } = "TextRun";

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public TextSize? Size { get; init; }

    public bool? IsSubtle { get; init; }
}

public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public ContainerStyle? Style { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element
{
    /// <summary>What pressing the whole row does; null for nothing.</summary>
    public Button? SelectAction { get; init; }
}

public sealed record Column(ColumnWidth Width, IReadOnlyList<Element> Items)
{
    [JsonPropertyOrder(-1)] public string Type { get; } = "Column";

    public Spacing? Spacing { get; init; }

    /// <summary>What pressing the column itself does; null for nothing.</summary>
    public Button? SelectAction { get; init; }
}

public sealed record FactSet(IReadOnlyList<FactLine> Facts) : Element;

public sealed record FactLine(
    [property: JsonConverter(typeof(PlainText))] string Title,
    [property: JsonConverter(typeof(PlainText))] string Value);

/// <summary>Buttons in the middle of a card.</summary>
public sealed record ActionSet(IReadOnlyList<Button> Actions) : Element;
