using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs;

/// <summary>What a person did, or what the clock did.</summary>
public abstract record Input
{
    private Input() { }

    public sealed record Said(Understood Words) : Input;

    public sealed record Pressed(CardAction Action) : Input;

    /// <summary>A button that this version does not know: of an old card, or forged.</summary>
    public sealed record PressedOldCard : Input;

    /// <summary>The bot was installed here.</summary>
    public sealed record Installed : Input;

    /// <summary>Time has come for a request.</summary>
    public sealed record Rang(long Number, RequestAlarm Alarm) : Input;

    /// <summary>Something that wants no answer: a reaction, an edit, somebody joined.</summary>
    public sealed record Unasked : Input;
}
