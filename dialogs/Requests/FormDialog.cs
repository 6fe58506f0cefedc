using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Cards.Forms;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Deals;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>
/// The walk through a form: a draft in the store from its first page on, so that neither a closed window nor a restart loses anything.
/// The same walk in a chat and in a window.
/// </summary>
public static class FormDialog
{
    /// <summary>A new form, with what was said already filled in.</summary>
    public static async Task<Reply> BeginAsync(Turn turn, RequestKind kind, IReadOnlyDictionary<Field, string>? said = null, string? notice = null)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (person.IsAkamai) return new Reply.Say($"{(kind is RequestKind.Deal ? "Deals are registered" : "MDF is proposed")} by the partner. I show you what waits for your decision: say **what waits for me**.");
        if (!Permissions.Allows(Permissions.AbilityTo(kind, Party.Partner)!.Value, person)) return Refusal.Of(turn, kind, kind is RequestKind.Deal ? "Registering a deal" : "Asking for MDF", NotAllowed(kind).Text);
        if (await new PartnerStore(turn.Store).FindAsync(person.PartnerId!) is not { } partner) return HelpDialog.NoPartner(person, new Question(Topic.Contacts));

        var fields = new Dictionary<Field, string>(said ?? CardAction.NoFields);
        if (partner.Regions is [var only]) fields.TryAdd(Field.Region, only.Code());
        var draft = await new RequestStore(turn.Store).AddAsync(FormContents.Titled(new Request(0, kind, RequestState.Draft, partner.Id, null, person.Id, fields, turn.Now)));
        return await FormDrawing.PageAsync(turn, draft, partner, person, FormPages.Of(kind)[0], notice: notice);
    }

    /// <summary>"Register a deal", when some were begun: go on with one of them, or begin another.</summary>
    public static async Task<Reply> OfferAsync(Turn turn, RequestKind kind, IReadOnlyDictionary<Field, string> said, string? notice = null)
    {
        if (said.Count > 0 || turn.Caller.PersonOn(turn.Today) is not { } person) return await BeginAsync(turn, kind, said, notice);
        var drafts = await new RequestStore(turn.Store).ListAsync(new RequestQuery { Kind = kind, RequesterId = person.Id, States = [RequestState.Draft] }, limit: 4);
        return drafts is [] || !Permissions.Allows(Permissions.AbilityTo(kind, Party.Partner)!.Value, person)
            ? await BeginAsync(turn, kind, said, notice)
            : RequestDialog.Privately(turn, new Reply.Show(DraftCards.Continue(kind, drafts, turn.LocalToday(person))));
    }

    /// <summary>"Continue my draft": the only one is opened, several are listed.</summary>
    public static async Task<Reply> ContinueAsync(Turn turn)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        if (person.IsAkamai) return new Reply.Say("Forms are the partner's. I show you what waits for your decision: say **what waits for me**.");
        return await new RequestStore(turn.Store).ListAsync(new RequestQuery { RequesterId = person.Id, States = [RequestState.Draft] }, limit: 2) switch
        {
            [] => new Reply.Say("You have begun no form. Say **register a deal** or **propose an MDF activity**."),
            [var only] => await ResumeAsync(turn, only.Number),
            _ => await ListDialog.ShowAsync(turn, new CardAction.List(RequestList.MyDrafts)),
        };
    }

    public static Task<Reply> ResumeAsync(Turn turn, long number) => RequestDialog.WithAsync(turn, number, async (dossier, person) =>
        !dossier.MayAct(person, Party.Partner) ? NotAllowed(dossier.Request.Kind)
        : dossier.Request.State is RequestState.Draft ? await FormDrawing.PageAsync(turn, dossier.Request, dossier.Partner, person, FormContents.FirstOpen(turn, dossier))
        : dossier.Request is { Kind: RequestKind.Mdf, State: RequestState.Approved, Undecided: null } ? await ClaimAsync(turn, dossier, person)
        : await RequestDialog.ShowAsync(turn, dossier, person, "This form was sent already. This is how it stands."));

    /// <summary>The claim for an approved activity.</summary>
    internal static async Task<Reply> ClaimAsync(Turn turn, Dossier dossier, Person person) =>
        await FormDrawing.PageAsync(turn, await WithProofsAsync(turn, dossier.Request), dossier.Partner, person, FormPage.Claim);

    /// <summary>A page is left: what was typed is kept whatever is wrong with it.</summary>
    public static Task<Reply> FillAsync(Turn turn, CardAction.Fill fill) => RequestDialog.WithAsync(turn, fill.Number, async (dossier, person) =>
    {
        if (!dossier.MayAct(person, Party.Partner)) return NotAllowed(dossier.Request.Kind);
        if (!FormContents.Belongs(dossier.Request, fill.Page)) return await RequestDialog.ShowAsync(turn, dossier, person, "This form was sent already. This is how it stands.");

        var spoken = FormPages.Fields(fill.Page).Select(field => SpokenDay.Of(field, fill.Fields.GetValueOrDefault(field), turn.LocalToday(person))).OfType<SpokenDay>().FirstOrDefault();
        var typed = await KeepAsync(turn, person, await WithProofsAsync(turn, dossier.Request), spoken is null ? fill : fill with { Fields = new Dictionary<Field, string>(fill.Fields) { [spoken.Field] = FormDay.Written(spoken.Day) } });
        var now = dossier with { Request = typed };
        return fill.Move switch
        {
            FormMove.Back => await FormDrawing.PageAsync(turn, typed, now.Partner, person, FormPages.Before(fill.Page)),
            FormMove.Later => new Reply.Say(typed.State is RequestState.Draft
                ? $"Saved as draft {typed.Number}. Say **my drafts** to go on with it."
                : $"Saved with {Called(typed)}. Say **claim {typed.Number}** to go on."),
            FormMove.Discard => await DiscardAsync(turn, typed),
            FormMove.Next => FormContents.Problems(turn, now, FormPages.Fields(fill.Page)) is { Count: > 0 } problems
                ? await FormDrawing.PageAsync(turn, typed, now.Partner, person, fill.Page, problems, Read(spoken))
                : spoken is { IsSure: false }
                ? await FormDrawing.PageAsync(turn, typed, now.Partner, person, fill.Page, notice: $"{Read(spoken)} Press “Next” if that is right, or type another day.")
                : await FormDrawing.PageAsync(turn, typed, now.Partner, person, FormPages.After(fill.Page), notice: Read(spoken)),
            // Nobody sends on a discount that they have not seen.
            FormMove.Send when typed[Field.Standing] != dossier.Request[Field.Standing] && FormContents.Standing(turn, dossier) is { } before && FormContents.Standing(turn, now) is { } after && after != before =>
                await FormDrawing.PageAsync(turn, typed, now.Partner, person, fill.Page, notice: "Which customer it is has changed, and the discount may with it. Look again, then send it."),
            FormMove.Send => await SendAsync(turn, now, person),
        };
    });

    /// <summary>From the review to the approver. Everything is checked once more: days have passed, the level or the staff may be others.</summary>
    private static async Task<Reply> SendAsync(Turn turn, Dossier dossier, Person person)
    {
        var (ready, problems) = FormContents.Read(turn, dossier.Request, dossier.Partner, dossier.Requester);
        if (ready is null)
        {
            var page = FormPages.Of(dossier.Request).First(each => FormPages.Fields(each).Any(problems.ContainsKey));
            return await FormDrawing.PageAsync(turn, dossier.Request, dossier.Partner, person, page, problems, "Something is missing or wrong; nothing was sent.");
        }

        var isClaim = dossier.Request.State is not RequestState.Draft;
        var row = Life.Find(dossier.Request.Kind, dossier.Request.State, isClaim ? RequestStep.Claim : RequestStep.Submit)!;
        var (approver, onBehalfOf) = isClaim ? (dossier.Request.ApproverId, dossier.Request.OnBehalfOfId) : await new Deciding(turn).ForAsync(dossier with { Request = ready });
        var step = new StepTaken(turn.Now, person.Id, Approver: approver, OnBehalfOf: onBehalfOf, Fields: ready.Fields);
        var who = approver is null ? null : await new PeopleStore(turn.Store).FindAsync(approver);
        return await RequestDialog.DoAsync(turn, dossier with { Request = ready }, person, row, step, who is { } reader
            ? $"Sent to {reader.Name}."
            : $"Sent. Nobody at Akamai is on record for you yet; write to {Contacts.PartnerSupport} with the number {ready.Number}.");
    }

    /// <summary>A draft is gone without a trace: nobody else has ever seen it.</summary>
    internal static async Task<Reply> DiscardAsync(Turn turn, Request draft)
    {
        if (draft.State is not RequestState.Draft) return new Reply.Say("Nothing was sent. What you typed is kept.");
        await new RequestStore(turn.Store).DeleteDraftAsync(draft.Number);
        return new Reply.Say("Discarded. Nothing was sent.");
    }

    private static async Task<Request> KeepAsync(Turn turn, Person person, Request request, CardAction.Fill fill)
    {
        var asked = FormPages.Kept(fill.Page);
        if (asked is []) return request;

        var fields = new Dictionary<Field, string>(request.Fields);
        var files = fill.Page is FormPage.Claim ? (await new ProofStore(turn.Store).ListAsync(request.Number)).Select(proof => ClaimCards.FileName(proof.Name)).ToList() : [];
        foreach (var field in asked.Where(fill.Fields.ContainsKey))
        {
            var value = field switch
            {
                Field.CostProof or Field.PerformanceProof => OnRecord(fill.Fields[field], files),
                Field.Close or Field.HeldOn => AsDay(fill.Fields[field], turn.LocalToday(person)),
                _ => fill.Fields[field],
            };
            if (string.IsNullOrWhiteSpace(value)) fields.Remove(field);
            else fields[field] = value;
        }

        // Nothing was changed, so there is nothing to keep.
        if (fields.Count == request.Fields.Count && !fields.Except(request.Fields).Any()) return request;

        var typed = FormContents.Titled(request with { Fields = fields });
        if (!await new RequestStore(turn.Store).SaveAsync(typed)) throw new InvalidOperationException($"Request {typed.Number} changed within the turn.");
        return typed with { Version = typed.Version + 1 };
    }

    // "15 Dec" stays the day that it is now, and the field can show it.
    private static string AsDay(string typed, DateOnly today) =>
        FormText.Clean(typed) is { } text && FormDay.Read(text, today) is (var day, null) ? FormDay.Written(day) : typed;

    // A proof is a file that came, not a name that somebody sent.
    private static string OnRecord(string names, List<string> files) =>
        string.Join(',', names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(files.Contains));

    /// <summary>Files that came for a claim are its proofs, without anybody typing their names.</summary>
    private static async Task<Request> WithProofsAsync(Turn turn, Request request)
    {
        if (request is not { Kind: RequestKind.Mdf, State: RequestState.Approved } || await new ProofStore(turn.Store).ListAsync(request.Number) is not { Count: > 0 } proofs) return request;
        var fields = new Dictionary<Field, string>(request.Fields);
        Put(Field.CostProof, ofCost: true);
        Put(Field.PerformanceProof, ofCost: false);
        return request with { Fields = fields };

        void Put(Field field, bool ofCost)
        {
            if (proofs.Where(proof => proof.OfCost == ofCost).Select(proof => proof.Name).ToList() is { Count: > 0 } names) fields[field] = string.Join(", ", names);
        }
    }

    /// <summary>Which day was made of the words.</summary>
    private static string? Read(SpokenDay? spoken) => spoken is null ? null : string.Create(CultureInfo.InvariantCulture, $"I read “{spoken.Typed}” as {spoken.Day:dddd, d MMMM yyyy}.");

    private static string Called(Request request) => request.Title is { Length: > 0 } title ? title : $"request {request.Number}";

    private static Reply.Say NotAllowed(RequestKind kind) => new Reply.Say(kind is RequestKind.Deal
        ? "Deals are registered by your sales specialists and engineers, solutions architects, portal administrator or Alliance Manager. Ask one of them, or have your Partner Portal Administrator add the role."
        : "MDF is proposed by your Marketing Representative, portal administrator or Alliance Manager. Ask one of them, or have your Partner Portal Administrator add the role.");
}
