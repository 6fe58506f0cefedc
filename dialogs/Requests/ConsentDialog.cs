using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Somebody lets a file be stored for them, or does not.</summary>
public static class ConsentDialog
{
    /// <summary>What is said when a file could not be stored after all.</summary>
    public const string NotStored = "The file could not be stored. Ask for it again.";

    /// <summary>How long an offer stands.</summary>
    public static readonly TimeSpan Stands = TimeSpan.FromDays(7);

    public static async Task<Reply> AnswerAsync(Turn turn, string fileId, UploadPlace? to)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();

        // Whoever asks for somebody else's file hears the same as for one that is not there.
        var files = new OfferedFileStore(turn.Store);
        if (await files.FindAsync(fileId) is not { } offer || offer.PersonId != person.Id || offer.OfferedAt + Stands < turn.Now)
            return new Reply.Say("That file is not on offer any more. Ask for it again.");

        if (to is null)
        {
            await files.DeleteAsync(fileId);
            return new Reply.Say("Nothing was stored.");
        }

        return await files.AcceptAsync(fileId, turn.Now) ? new Reply.Silence { Upload = new Upload(fileId, to) } : new Reply.Silence();
    }
}
