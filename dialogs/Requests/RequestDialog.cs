using PartnerBot.Cards;
using PartnerBot.Cards.Requests;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>A request on its way: shown, decided, answered, ended. What a card's data says is only ever a wish; rights and state are read in the turn.</summary>
public static class RequestDialog
{
    /// <summary>The request as the caller may see it. Changes nothing: cards ask for it by themselves.</summary>
    public static Task<Reply> OpenAsync(Turn turn, long number) => WithAsync(turn, number, (dossier, person) => ShowAsync(turn, dossier, person));

    /// <summary>Asks for what a step needs.</summary>
    /// <param name="note">What was said with it already.</param>
    public static Task<Reply> PrepareAsync(Turn turn, long number, RequestStep step, string? note = null) => WithAsync(turn, number, async (dossier, person) =>
        await RefusalAsync(turn, dossier, person, step) is { } refusal ? refusal
        : step is RequestStep.Claim ? await FormDialog.ClaimAsync(turn, dossier, person)
        : step is RequestStep.Submit ? await FormDialog.ResumeAsync(turn, number)
        : IsOnTheCard(dossier.Request, step) ? await ShowAsync(turn, dossier, person, "Look at it first; the button is below.")
        : await AskAsync(turn, dossier, person, step, note is null ? CardAction.NoFields : new Dictionary<Field, string> { [Field.Note] = note }, CardAction.NoFields));

    /// <summary>"Approve 1014" of an activity is its button, and can be undone; what stands against a deal has to be seen first.</summary>
    public static Task<Reply> ApproveAsync(Turn turn, long number) => WithAsync(turn, number, (dossier, _) => dossier.Request.Kind is RequestKind.Mdf
        ? TakeAsync(turn, new CardAction.Take(number, RequestStep.Approve, dossier.Request.Version, dossier.Partner.Level))
        : PrepareAsync(turn, number, RequestStep.Approve));

    /// <summary>"Decline 1014": what waits to be decided of it, the request or its extension.</summary>
    public static Task<Reply> DeclineAsync(Turn turn, long number, string? note = null) => WithAsync(turn, number, (dossier, _) =>
        PrepareAsync(turn, number, dossier.Request is { WantsExtension: true, State: RequestState.Approved or RequestState.Expiring or RequestState.Extended } ? RequestStep.DeclineExtension : RequestStep.Decline, note));

    /// <summary>Takes a step: when it is allowed, by somebody who may, on what they have seen.</summary>
    public static Task<Reply> TakeAsync(Turn turn, CardAction.Take take) => WithAsync(turn, take.Number, async (dossier, person) =>
    {
        if (await RefusalAsync(turn, dossier, person, take.Step) is { } refusal) return refusal;
        var row = Life.Find(dossier.Request.Kind, dossier.Request.State, take.Step)!;
        if (row.By is Party.Approver && Changed(dossier, take) is { } changed) return await ShowAsync(turn, dossier, person, changed);
        if (take.Step is RequestStep.Submit or RequestStep.Claim) return await FormDialog.ResumeAsync(turn, take.Number);
        if (dossier.Request.State is RequestState.Draft) return await FormDialog.DiscardAsync(turn, dossier.Request);

        var (step, problems) = await new StepReading(turn).ReadAsync(dossier, person, take);
        if (step is null) return await AskAsync(turn, dossier, person, take.Step, take.Fields, problems);
        if (take.Step is RequestStep.Approve && dossier.Request is { Kind: RequestKind.Deal, State: RequestState.Submitted or RequestState.MoreAsked })
        {
            var (isFirst, others) = await new Customers(turn).ProtectAsync(dossier.Request);
            dossier = dossier with { Others = others };
            if (!isFirst) return await ShowAsync(turn, dossier, person, "Another open registration has this customer and product. Decline this one, or settle the other one first.");
        }

        return await DoAsync(turn, dossier, person, row, step);
    });

    /// <summary>Takes a step that was found to be allowed.</summary>
    internal static async Task<Reply> DoAsync(Turn turn, Dossier dossier, Person person, LifeRow row, StepTaken step, string? notice = null)
    {
        var after = await new Taking(turn).TakeAsync(dossier, row, step);
        var drawing = new Drawing(turn);
        return await new Telling(turn, drawing).OfAsync(await ShowAsync(turn, drawing, after, person, notice), after, row.Step, person);
    }

    internal static Task<Reply> ShowAsync(Turn turn, Dossier dossier, Person person, string? notice = null) => ShowAsync(turn, new Drawing(turn), dossier, person, notice);

    private static async Task<Reply> ShowAsync(Turn turn, Drawing drawing, Dossier dossier, Person person, string? notice) =>
        Privately(turn, new Reply.Show(await drawing.ForAsync(dossier, person, notice)) { About = dossier.Request.Number });

    /// <summary>For people on record with a request that they may see. Everybody else hears the same as for a number that does not exist.</summary>
    internal static async Task<Reply> WithAsync(Turn turn, long number, Func<Dossier, Person, Task<Reply>> respond)
    {
        if (turn.Caller.PersonOn(turn.Today) is not { } person) return HelpDialog.Stranger();
        return await Dossier.FindAsync(turn, number, person) is { } dossier ? await respond(dossier, person) : NotThere(number);
    }

    internal static Reply NotThere(long number) =>
        new Reply.Say($"There is no request {number} that you can see. Say **my deals**, **my MDF** or **what waits for me** for those that you can.");

    /// <summary>Requests are nobody else's business: in a channel the card goes to the private chat.</summary>
    internal static Reply Privately(Turn turn, Reply reply) => turn.Place is Place.Shared && reply is Reply.Show { Card: var card }
        ? new Reply.ShowInPrivate(card, HelpCards.AnsweredInPrivate()) { Remember = reply.Remember, Letters = reply.Letters, Rewrites = reply.Rewrites }
        : reply;

    private static async Task<Reply> AskAsync(
        Turn turn, Dossier dossier, Person person, RequestStep step, IReadOnlyDictionary<Field, string> values, IReadOnlyDictionary<Field, string> problems)
    {
        var request = person.IsAkamai ? dossier.Request : dossier.Request.AsSeenByPartner();
        return Privately(turn, new Reply.Show(RequestCards.Prepared(new PreparedStep(request, step, dossier.Partner.Name, turn.Channel, person.IsAkamai ? dossier.Partner.Level : null)
        {
            Values = values,
            Problems = problems,
            Colleagues = step is RequestStep.Reassign ? await new StepReading(turn).ColleaguesAsync(dossier) : [],
        })));
    }

    /// <summary>Steps that need no more than one press, on the card that shows what they are about.</summary>
    private static bool IsOnTheCard(Request request, RequestStep step) => step is RequestStep.Extend || (step is RequestStep.Approve && request.Kind is RequestKind.Deal);

    /// <summary>Why the step cannot be taken by this person now, with the request as it stands; null when it can.</summary>
    private static async Task<Reply?> RefusalAsync(Turn turn, Dossier dossier, Person person, RequestStep step)
    {
        var row = Life.Find(dossier.Request.Kind, dossier.Request.State, step);
        var party = row?.By ?? Life.Table.First(each => each.Step == step).By;
        if (!dossier.MayAct(person, party))
        {
            await new AuditStore(turn.Store).AppendAsync(new AuditEntry(turn.Now, person.Id, $"refused:{step}", Taking.Subject(dossier.Request.Number)));
            return await ShowAsync(turn, dossier, person, party is Party.Approver ? "Only the one at Akamai who decides it can do that." : "Only those at the partner who make such requests can do that.");
        }

        return Standstill(turn, dossier.Request, person, step, row) is { } why ? await ShowAsync(turn, dossier, person, why) : null;
    }

    /// <summary>Why it does not go on that way from here.</summary>
    private static string? Standstill(Turn turn, Request request, Person person, RequestStep step, LifeRow? row) => request switch
    {
        // Nobody at the partner learns of a decision before it stands.
        { Undecided: not null } when !person.IsAkamai => "It is being decided at this moment. You hear of it in a minute.",
        { DecidedById: null } when step is RequestStep.Undo => "It has not been decided, so there is nothing to take back.",
        { Undecided: null } when step is RequestStep.Undo => "The partner has been told, so this cannot be taken back any more.",
        { TellAt: { } tellAt } when step is RequestStep.Undo && turn.Now > tellAt => "The time to take it back has passed.",
        { DecidedById: { } decider } when step is RequestStep.Undo && person.Id != decider => "Only the one who decided it can take that back.",
        { Undecided: not null } when person.IsAkamai && step is not RequestStep.Undo => "It has just been decided. Undo that first, or wait until the partner has been told.",
        _ when row is null => $"It is {Words(request.State)}, so that cannot be done now. This is how it stands.",
        { Extensions: var often } when step is RequestStep.Extend or RequestStep.AskToExtend && often >= turn.Channel.Deals.MostExtensions =>
            $"The protection can be extended {(turn.Channel.Deals.MostExtensions is 1 ? "once" : $"{turn.Channel.Deals.MostExtensions} times")} (set by your channel team), and it has been.",
        { WantsExtension: false } when step is RequestStep.DeclineExtension => "Nobody asks to extend it, so there is nothing to decline.",
        { WantsExtension: true } when step is RequestStep.AskToExtend => "You have asked for that already, and the answer is not there yet.",
        _ => null,
    };

    /// <summary>Nobody decides on something other than what they saw.</summary>
    private static string? Changed(Dossier dossier, CardAction.Take take) => (dossier, take) switch
    {
        ({ Partner: { Level: var now, Name: var name } }, { Level: { } seen }) when now != seen =>
            $"{name} is {now?.ToString() ?? "without a level"} now; it was {seen} when you saw this. Look again, then decide.",
        ({ Request.Version: var now }, { Version: var seen }) when now != seen && take.Step is not RequestStep.Undo => "It has changed since you saw it. Look again, then decide.",
        _ => null,
    };

    private static string Words(RequestState state) => state switch
    {
        RequestState.Draft => "a draft",
        RequestState.Submitted => "with the approver",
        RequestState.MoreAsked or RequestState.ClaimMoreAsked => "back with the partner, who has to add something",
        RequestState.Approved => "approved",
        RequestState.Declined => "declined",
        RequestState.Withdrawn => "withdrawn",
        RequestState.Expiring => "approved, and its protection ends soon",
        RequestState.Extended => "extended",
        RequestState.Won => "won",
        RequestState.Lost => "lost",
        RequestState.Expired => "expired",
        RequestState.Claimed => "claimed for",
        RequestState.ClaimApproved => "approved for payment",
        RequestState.Paid => "paid",
        RequestState.Refused => "refused",
    };
}
