using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Who hears of a step, and which cards show it from now on.</summary>
internal sealed class Telling(Turn turn, Drawing drawing)
{
    public Telling(Turn turn)
        : this(turn, new Drawing(turn))
    {
    }

    /// <summary>Letters to those whom the step concerns, and every card of the request that was sent as it is now.</summary>
    /// <param name="done">Who took the step and sees its outcome already.</param>
    public async Task<Reply> OfAsync(Reply reply, Dossier dossier, RequestStep step, Person? done) => reply with
    {
        Letters = [.. reply.Letters, .. await LettersAsync(dossier, step, done)],
        Rewrites = [.. reply.Rewrites, .. await RewritesAsync(dossier)],
    };

    /// <summary>To the one who decides, with what they need for it.</summary>
    public async Task<IReadOnlyList<Letter>> ToApproverAsync(Dossier dossier, string? notice, Person? except = null) =>
        await ApproverAsync(dossier) is { } approver && approver.Id != except?.Id
            ? [new Letter(approver, await drawing.ForAsync(dossier, approver, notice), dossier.Request.Number)]
            : [];

    /// <summary>To the one who asked, unless they have left; then a colleague who may act hears it.</summary>
    public async Task<IReadOnlyList<Letter>> ToPartnerAsync(Dossier dossier, RequestStep step, Person? except = null)
    {
        if (await ReceiverAsync(dossier) is not { } reader || reader.Id == except?.Id) return [];
        return await drawing.NewsAsync(dossier, reader, step) is { } news ? [new Letter(reader, new(news), dossier.Request.Number)] : [];
    }

    public async Task<IReadOnlyList<Rewrite>> RewritesAsync(Dossier dossier)
    {
        var rewrites = new List<Rewrite>();
        foreach (var card in await new SentCardStore(turn.Store).OfRequestAsync(dossier.Request.Number))
        {
            if (await new PeopleStore(turn.Store).FindAsync(card.PersonId) is { } reader && reader.WorksOn(turn.Today) && dossier.MaySee(reader))
                rewrites.Add(new Rewrite(card.Id, await drawing.ForAsync(dossier, reader)));
        }

        return rewrites;
    }

    private async Task<IReadOnlyList<Letter>> LettersAsync(Dossier dossier, RequestStep step, Person? done) => step switch
    {
        RequestStep.Submit or RequestStep.Add or RequestStep.Claim or RequestStep.AskToExtend => await ToApproverAsync(dossier, Notice(step), done),
        RequestStep.Withdraw or RequestStep.Win or RequestStep.Lose => await ToApproverAsync(dossier, Notice(step), done),
        RequestStep.Reassign => await ToApproverAsync(dossier, "It is yours to decide now.", done),
        RequestStep.AskForMore or RequestStep.Extend or RequestStep.DeclineExtension or RequestStep.Pay or RequestStep.Warn or RequestStep.Expire => await ToPartnerAsync(dossier, step, done),

        // A decision is told when it can be taken back no more.
        RequestStep.Approve or RequestStep.Decline => dossier.Request.Undecided is null ? await ToPartnerAsync(dossier, step, done) : [],
        RequestStep.Undo => [],
    };

    private static string? Notice(RequestStep step) => step switch
    {
        RequestStep.Add => "What you asked for was added.",
        RequestStep.Claim => "The activity took place; this is the claim.",
        RequestStep.AskToExtend => "The partner asks to extend the protection.",
        RequestStep.Withdraw => "The partner has withdrawn it.",
        RequestStep.Win => "The deal is won.",
        RequestStep.Lose => "The deal is lost.",
        _ => null,
    };

    private async Task<Person?> ApproverAsync(Dossier dossier) =>
        dossier.Request.ApproverId is { } id && await new PeopleStore(turn.Store).FindAsync(id) is { } approver && approver.WorksOn(turn.Today) ? approver : null;

    private async Task<Person?> ReceiverAsync(Dossier dossier)
    {
        if (dossier.Requester is { } requester && requester.WorksOn(turn.Today) && dossier.MaySee(requester)) return requester;
        var file = await new PartnerStore(turn.Store).FileAsync(dossier.Partner.Id);
        return file?.People.FirstOrDefault(person => person.WorksOn(turn.Today) && dossier.MayAct(person, Party.Partner));
    }
}
