using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;

namespace PartnerBot.Dialogs;

/// <summary>What a person did.</summary>
public abstract record Input
{
    private Input() { }

    public sealed record Said(Understood Words) : Input;

    public sealed record Pressed(CardAction Action) : Input;

    /// <summary>A button that this version does not know: of an old card, or forged.</summary>
    public sealed record PressedOldCard : Input;

    /// <summary>The bot was installed here.</summary>
    public sealed record Installed : Input;

    /// <summary>Something that wants no answer: a reaction, an edit, somebody joined.</summary>
    public sealed record Unasked : Input;
}
