using PartnerBot.Cards.Requests;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>The files of a claim: what each proves, and opening them.</summary>
public static class ProofDialog
{
    /// <summary>Says what a file proves, until the claim is sent.</summary>
    public static Task<Reply> MarkAsync(Turn turn, string id, bool ofCost) => WithAsync(turn, id, async (proof, found, person) =>
    {
        if (!found.MayAct(person, Party.Partner)) return await RequestDialog.ShowAsync(turn, found, person, "Only those at the partner who make such requests can do that.");
        if (!WaitsForProofs(found.Request)) return await RequestDialog.ShowAsync(turn, found, person, "The claim has gone on, so its files stay as they are. This is how it stands.");

        await new ProofStore(turn.Store).MarkAsync(id, ofCost);
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, "proof.marked", Taking.Subject(found.Request.Number), proof.Name));
        return new Reply.Show(ProofCards.Kept(await KeptAsync(turn, found.Request, proof, ofCost)));
    });

    public static Task<Reply> ListAsync(Turn turn, long number, int page) => RequestDialog.WithAsync(turn, number, async (dossier, person) =>
    {
        var proofs = await new ProofStore(turn.Store).ListAsync(number);
        var shown = Math.Clamp(page, 0, Math.Max(0, (proofs.Count - 1) / ProofRows.MostOnAPage));
        return RequestDialog.Privately(turn, new Reply.Show(ProofCards.List(new ProofRows(
            person.IsAkamai ? dossier.Request : dossier.Request.AsSeenByPartner(),
            dossier.Partner.Name,
            [.. proofs.Skip(shown * ProofRows.MostOnAPage).Take(ProofRows.MostOnAPage).Select(proof => new ProofRow(proof.Id, proof.Name, proof.OfCost, proof.Size))],
            shown,
            proofs.Count))));
    });

    /// <summary>Offers a file to whoever may see the claim.</summary>
    public static Task<Reply> GetAsync(Turn turn, string id) => WithAsync(turn, id, async (proof, dossier, person) =>
    {
        if (turn.Place is Place.Shared) return new Reply.Say("Ask me for the file in our private chat.");
        await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, "proof.asked", Taking.Subject(dossier.Request.Number), proof.Name));
        return new Reply.Say("Here is the file. Accept it, and Teams stores it for you.")
        {
            File = new OfferedFile(proof.Name, "", $"Proof of {(proof.OfCost ? "cost" : "performance")} for MDF {dossier.Request.Number}") { Proof = proof },
        };
    });

    /// <summary>Files are taken until the claim is sent, and again when the approver asks for more.</summary>
    internal static bool WaitsForProofs(Request request) =>
        request is { Kind: RequestKind.Mdf, State: RequestState.Approved or RequestState.ClaimMoreAsked, Undecided: null };

    internal static async Task<KeptProof> KeptAsync(Turn turn, Request request, Proof proof, bool? ofCost)
    {
        var others = (await new ProofStore(turn.Store).ListAsync(request.Number)).Where(each => each.Id != proof.Id).ToList();
        return new KeptProof(
            proof.Id,
            proof.Name,
            request.Number,
            ofCost,
            ofCost is true || others.Exists(other => other.OfCost),
            ofCost is false || others.Exists(other => !other.OfCost),
            request.State is RequestState.ClaimMoreAsked ? RequestStep.Add : RequestStep.Claim,
            ofCost ?? proof.OfCost);
    }

    /// <summary>Whoever may not see the claim hears the same as for a file that does not exist.</summary>
    private static async Task<Reply> WithAsync(Turn turn, string id, Func<Proof, Dossier, Person, Task<Reply>> respond)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        return await new ProofStore(turn.Store).FindAsync(id) is { } proof && await Dossier.FindAsync(turn, proof.Request, person) is { } dossier
            ? await respond(proof, dossier, person)
            : new Reply.Say("There is no such file that you can see. Open the request again: say **my MDF** or **what waits for me**.");
    }
}
