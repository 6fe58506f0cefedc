using System.Text.Json.Serialization;

namespace PartnerBot.Cards;

/// <summary>Everything a button can say. Cards write these and dialogs read them; no one spells a key.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Why), "why")]
[JsonDerivedType(typeof(Page), "page")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(Help), "help")]
public abstract record CardAction
{
    private CardAction() { }

    /// <summary>The next question, answered with a new card.</summary>
    public sealed record Ask(Question Question) : CardAction;

    /// <summary>Rule, inputs, arithmetic and section of an answer, as a new card.</summary>
    public sealed record Why(Question Question) : CardAction;

    /// <summary>Another page of a list, in place of the one on the card.</summary>
    public sealed record Page(Question Question) : CardAction;

    /// <summary>A thumb up or down on an answer.</summary>
    public sealed record Rate(Question Question, bool Helped) : CardAction;

    public sealed record Help : CardAction;
}
