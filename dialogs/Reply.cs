using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Dialogs;

/// <summary>What the bot answers, and what it remembers of the turn.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>What the conversation remembers from now on; null leaves it as it was.</summary>
    public Memory? Remember { get; init; }

    public sealed record Say(string Text) : Reply;

    /// <summary>A card; in answer to the press of a page button it takes the place of the card that was pressed.</summary>
    public sealed record Show(AdaptiveCard Card) : Reply;

    /// <summary>The card goes to the caller's private chat, and the shared place gets the line.</summary>
    public sealed record ShowInPrivate(AdaptiveCard Card, string Line) : Reply;

    public sealed record Silence : Reply;
}
