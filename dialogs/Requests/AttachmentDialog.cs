using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Cards.Requests;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>
/// Files that somebody sends into the chat: proofs for a claim, and nothing else. The message only notes them; they are fetched after
/// its turn, and each is kept in a turn of its own.
/// </summary>
public static partial class AttachmentDialog
{
    /// <summary>As many as are taken from one message.</summary>
    public const int MostAtOnce = 10;

    /// <summary>As many as are kept for one claim.</summary>
    public const int MostOfARequest = 20;

    private const int MostListed = 50;

    /// <summary>How long a file that nobody said more of is remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    public static async Task<Reply> TakeAsync(Turn turn, IReadOnlyList<AttachedFile> files, string text)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (turn.Place is Place.Shared) return new Reply.Say("Send me files in our private chat.");
        if (person.IsAkamai || !Permissions.Allows(Ability.ProposeMdf, person))
            return new Reply.Say("I take files as proofs of an MDF claim only, from the partner's Marketing Representative, portal administrator or Alliance Manager. Ask one of them to send it.");

        var activities = await WaitingAsync(turn, person);
        if (activities is [])
            return new Reply.Say("I take files as proofs of an MDF claim: the invoice, photos, the list of guests. None of your activities waits for a claim. Say **my MDF** to see how yours stand, or **propose an MDF activity**.");

        var taken = files.Take(MostAtOnce).Select(file => file with { Name = FileKinds.Name(file.Name) }).Where(file => FileKinds.TypeOf(file.Name) is not null).ToList();
        List<string> refused = [.. files.Take(MostAtOnce).Select(file => FileKinds.Name(file.Name)).Where(name => FileKinds.TypeOf(name) is null).Select(NotThatKind)];
        if (files.Count > MostAtOnce) refused.Add($"I take {MostAtOnce} files at once; send the others in another message.");
        if (taken is []) return new Reply.Show(ProofCards.Note("I did not take that", refused));

        var activity = activities is [var only] ? only : Numbered(activities, text);
        var batch = Guid.CreateVersion7().ToString("N");
        var kept = taken.ConvertAll(file => new IncomingFile(Guid.CreateVersion7().ToString("N"), batch, person.Id, activity?.Number, FileKinds.OfCost(text, file.Name), file.Name, file.DownloadUrl, turn.Now));
        foreach (var file in kept) await new IncomingFileStore(turn.Store).AddAsync(file);

        return activity is null
            ? new Reply.Show(ProofCards.Which(batch, kept.Count, [.. activities.Select(each => new WaitingActivity(each.Number, each.Title))], refused))
            : Fetching(kept, activity.Number, refused);
    }

    /// <summary>Says for which activity the files of a message are.</summary>
    public static Task<Reply> AssignAsync(Turn turn, string batch, long number) => RequestDialog.WithAsync(turn, number, async (dossier, person) =>
    {
        var incoming = new IncomingFileStore(turn.Store);
        var files = (await incoming.OfBatchAsync(batch)).Where(file => file.PersonId == person.Id && file.Request is null).ToList();
        if (files is []) return new Reply.Say("I have these files no more, or they are with their activity already. Send them again if they are missing.");
        if (!dossier.MayAct(person, Party.Partner) || !ProofDialog.WaitsForProofs(dossier.Request))
            return await RequestDialog.ShowAsync(turn, dossier, person, "It does not wait for a claim, so I keep no files for it.");

        await incoming.AssignAsync(batch, number);
        return Fetching(files, number, []);
    });

    /// <summary>A file is here, or cannot be had. Who sent it may have lost the right meanwhile, and the claim may have been sent.</summary>
    public static async Task<Reply> KeepAsync(Turn turn, Input.Fetched fetched)
    {
        var incoming = new IncomingFileStore(turn.Store);
        if (await incoming.FindAsync(fetched.FileId) is not { Request: { } number } file || !await incoming.DeleteAsync(file.Id)) return new Reply.Silence();
        if (await new PeopleStore(turn.Store).FindAsync(file.PersonId) is not { } person || !person.WorksOn(turn.Today)) return new Reply.Silence();
        if (await Dossier.FindAsync(turn, number, person) is not { } dossier || !dossier.MayAct(person, Party.Partner) || !ProofDialog.WaitsForProofs(dossier.Request))
            return Note($"{file.Name} was not kept", $"Activity {number} takes no more files. Say **my MDF** to see how it stands.");
        if (fetched.IsTooLarge) return Note($"{file.Name} is too large", $"I keep files of up to {ProofStore.Largest / (1024 * 1024)} MB. Send a smaller one, for example as a PDF.");
        if (fetched.Content is not { } content) return Note($"{file.Name} could not be fetched", "Send it into this chat again.");
        if (content.Length is 0) return Note($"{file.Name} is empty", "Nothing was kept. Look at the file, and send it again.");

        var proofs = new ProofStore(turn.Store);
        var others = await proofs.ListAsync(number);
        if (others.Count >= MostOfARequest) return Note($"{file.Name} was not kept", $"Activity {number} has {MostOfARequest} files, which is the most. Put several into one ZIP.");

        if (others.Any(other => other.Name == file.Name && other.Size == content.Length)) return Note($"{file.Name} is there already", $"Activity {number} has a file of this name and size. If it is another one, rename it and send it again.");

        // Until somebody says otherwise it is taken for the one that is missing, and the question says so.
        var proof = new Proof(file.Id, number, file.OfCost ?? !others.Any(other => other.OfCost), file.Name, FileKinds.TypeOf(file.Name)!, content.Length, person.Id, turn.Now);
        await proofs.AddAsync(proof, content);
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, "proof.kept", Taking.Subject(number), file.Name));
        return new Reply.Show(ProofCards.Kept(await ProofDialog.KeptAsync(turn, dossier.Request, proof, file.OfCost)));
    }

    private static Reply.Show Fetching(List<IncomingFile> files, long number, IReadOnlyList<string> refused) => new Reply.Show(ProofCards.Note(
        files is [var only] ? $"Taking {only.Name} to activity {number}" : $"Taking {files.Count} files to activity {number}",
        ["I tell you when that is done.", .. refused]))
    {
        Fetches = [.. files.Select(file => file.Id)],
    };

    private static Reply.Show Note(string title, string line) => new Reply.Show(ProofCards.Note(title, line));

    private static string NotThatKind(string name) => $"{name}: send a PDF, an image, an Office document, text, CSV, a mail or a ZIP instead.";

    /// <summary>Activities of the partner that can be claimed for, the newest first.</summary>
    private static async Task<IReadOnlyList<Request>> WaitingAsync(Turn turn, Person person) =>
    [
        .. (await new RequestStore(turn.Store).ListAsync(
            new RequestQuery { Kind = RequestKind.Mdf, PartnerId = person.PartnerId, States = [RequestState.Approved, RequestState.ClaimMoreAsked] }, MostListed)).Where(ProofDialog.WaitsForProofs),
    ];

    /// <summary>The one whose number was written beside the files.</summary>
    private static Request? Numbered(IReadOnlyList<Request> activities, string text) => Number().Matches(text)
        .Select(match => activities.FirstOrDefault(each => each.Number.ToString(CultureInfo.InvariantCulture) == match.Value)).OfType<Request>().Distinct().ToList() is [var named] ? named : null;

    [GeneratedRegex(@"\b\d{4,13}\b")]
    private static partial Regex Number();
}
