using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs;

/// <summary>What a person did, or what the clock did.</summary>
public abstract record Input
{
    private Input() { }

    public sealed record Said(Understood Words) : Input
    {
        /// <summary>Reads it once more: with names spelt another way, and with words (in lower case) that are known to be parts of names.</summary>
        public Func<string, IReadOnlySet<string>, Understood>? Read { get; init; }
    }

    public sealed record Pressed(CardAction Action) : Input;

    /// <summary>A button that this version does not know: of an old card, or forged.</summary>
    public sealed record PressedOldCard : Input;

    /// <summary>The bot was installed here.</summary>
    public sealed record Installed : Input;

    /// <summary>Time has come for a request.</summary>
    public sealed record Rang(long Number, RequestAlarm Alarm) : Input;

    /// <summary>Somebody sent files.</summary>
    /// <param name="Text">What they wrote beside them.</param>
    public sealed record Attached(IReadOnlyList<AttachedFile> Files, string Text) : Input;

    /// <summary>Somebody answered whether a file may be stored for them.</summary>
    /// <param name="FileId">Of the offer, as the answer says.</param>
    /// <param name="To">Null: it may not.</param>
    public sealed record Consented(string FileId, UploadPlace? To) : Input;

    /// <summary>A file that was sent is here, or cannot be had.</summary>
    /// <param name="FileId">Of the <see cref="Store.IncomingFile"/>.</param>
    /// <param name="Content">Null when it cannot be had.</param>
    /// <param name="IsTooLarge">That is why.</param>
    public sealed record Fetched(string FileId, byte[]? Content, bool IsTooLarge = false) : Input;

    /// <summary>Something that wants no answer: a reaction, an edit, somebody joined.</summary>
    public sealed record Unasked : Input;
}

/// <param name="DownloadUrl">Where it can be fetched for a while. Not checked yet.</param>
public sealed record AttachedFile(string Name, string DownloadUrl);
