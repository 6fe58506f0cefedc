using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>Something to fill in. Its value comes back beside the pressed button's data, under its id.</summary>
/// <param name="Label">Stands above it and is read out with it; never anybody's own text, because some clients would draw its Markdown.</param>
public abstract record Entry(string Id, string Label) : Element
{
    /// <summary>Keeps a button that sends its values from being pressed while it is empty; needs an <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What the client itself says when it is required and empty.</summary>
    public string? ErrorMessage { get; init; }
}

/// <param name="Placeholder">A hint of one line, shown while it is empty.</param>
public sealed record TextInput(string Id, string Label, string? Value = null, string? Placeholder = null) : Entry(Id, Label)
{
    public bool? IsMultiline { get; init; }

    public int? MaxLength { get; init; }
}

public sealed record NumberInput(string Id, string Label, decimal? Value = null, string? Placeholder = null) : Entry(Id, Label)
{
    public decimal? Min { get; init; }
}

public sealed record DateInput(string Id, string Label, DateOnly? Value = null) : Entry(Id, Label);

/// <param name="Value">What is chosen; several with commas between them, where several can be.</param>
public sealed record ChoiceInput(string Id, string Label, IReadOnlyList<Choice> Choices, string? Value = null, string? Placeholder = null) : Entry(Id, Label)
{
    public bool? IsMultiSelect { get; init; }

    public ChoiceStyle? Style { get; init; }
}

public sealed record Choice(string Title, string Value);

[JsonConverter(typeof(Words<ChoiceStyle>))]
public enum ChoiceStyle
{
    /// <summary>A list that drops down.</summary>
    Compact,

    /// <summary>Every choice in view.</summary>
    Expanded,

    /// <summary>A list that drops down, of which typing leaves those that match. One choice only.</summary>
    Filtered,
}
