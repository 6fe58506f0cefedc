using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Cards.Requests;
using PartnerBot.Program;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What somebody typed with a step: the reason, the message, the person, the amount.</summary>
internal sealed class StepReading(Turn turn)
{
    private const int LongestNote = 1_000;

    /// <returns>Null with one sentence for each field that is missing or wrong.</returns>
    public async Task<(StepTaken? Step, IReadOnlyDictionary<Field, string> Problems)> ReadAsync(Dossier dossier, Person person, CardAction.Take take)
    {
        var problems = new Dictionary<Field, string>();
        var note = FormText.Clean(take.Fields.GetValueOrDefault(Field.Note));
        if (note is { Length: > LongestNote }) problems[Field.Note] = $"That is longer than {LongestNote} characters. Shorten it.";
        if (note is null && Missing(take.Step) is { } missing) problems[Field.Note] = missing;

        var approver = take.Step is RequestStep.Reassign ? (await CandidatesAsync(dossier)).FirstOrDefault(each => each.Id == take.Fields.GetValueOrDefault(Field.Who)) : null;
        if (take.Step is RequestStep.Reassign && approver is null) problems[Field.Who] = "Choose who decides it from now on.";
        // A client may leave out a field that was left empty, and a card of an older version does not say that it is of a part.
        var isOfPart = take.OfPart || take.Fields.ContainsKey(Field.Granted);
        var granted = take.Step is RequestStep.Approve && dossier.Request.Kind is RequestKind.Mdf ? await GrantedAsync(dossier.Request, take.Fields.GetValueOrDefault(Field.Granted), isOfPart, problems) : null;
        if (isOfPart && note is null && !(granted >= dossier.Request.Sum)) problems[Field.Note] = "Tell the partner why it is not all of it.";

        return problems.Count > 0
            ? (null, problems)
            : (new StepTaken(turn.Now, person.Id, StandsInFor(dossier, person), note, granted, approver?.Id ?? dossier.Request.ApproverId, approver is null ? dossier.Request.OnBehalfOfId : null), problems);
    }

    /// <summary>To whom it can be given: everybody assigned who may decide it, and those at Akamai in the same role.</summary>
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(Dossier dossier) =>
        [.. (await CandidatesAsync(dossier)).Select(person => new Colleague(person.Id, person.Name, string.Join(", ", [.. person.Roles.Select(RoleNames.Of), .. person.Region is { } region ? (string[])[region.Code()] : []])))];

    private async Task<IReadOnlyList<Person>> CandidatesAsync(Dossier dossier)
    {
        var ability = Permissions.AbilityTo(dossier.Request.Kind, Party.Approver)!.Value;
        var all = await new PeopleStore(turn.Store).AtAkamaiAsync();
        return
        [
            .. dossier.Approvers(turn.Today).Concat(all.Where(person => person.WorksOn(turn.Today) && Permissions.Allows(ability, person)))
                .DistinctBy(person => person.Id).Where(person => person.Id != dossier.Request.ApproverId && person.Id != dossier.Request.RequesterId),
        ];
    }

    /// <summary>How much of what was asked for, within the budget of the quarter.</summary>
    private async Task<decimal?> GrantedAsync(Request request, string? typed, bool isOfPart, Dictionary<Field, string> problems)
    {
        var asked = request.Sum ?? 0;
        if (FormText.Clean(typed) is not { } text)
        {
            if (!isOfPart) return await WithinBudgetAsync(request, asked, problems);
            problems[Field.Granted] = "Type how much you grant.";
            return null;
        }

        var (amount, problem) = FormAmount.Read(text);
        if (problem is not null) problems[Field.Granted] = problem;
        else if (amount > asked) problems[Field.Granted] = $"{Usd.Full(asked)} is asked for; grant that or less.";
        else return await WithinBudgetAsync(request, amount, problems);
        return null;
    }

    private async Task<decimal> WithinBudgetAsync(Request request, decimal granted, Dictionary<Field, string> problems)
    {
        // What a claim is paid from was kept when the proposal was approved.
        if (request.State is RequestState.Submitted or RequestState.MoreAsked && await new Budgets(turn).OfAsync(request.PartnerId, request.DueOn!.Value) is { Left: var left } && granted > left)
        {
            var (year, quarter) = BudgetRules.QuarterOf(request.DueOn.Value);
            problems[Field.Granted] = string.Create(CultureInfo.InvariantCulture, $"{Usd.Full(Math.Max(0, left))} is left in the budget of Q{quarter} {year}. Grant that or less, or set the budget first.");
        }

        return granted;
    }

    private static string? StandsInFor(Dossier dossier, Person person) => person.Id == dossier.Request.ApproverId ? dossier.Request.OnBehalfOfId : null;

    private static string? Missing(RequestStep step) => step switch
    {
        RequestStep.Decline or RequestStep.DeclineExtension => "A reason is needed: the partner reads it.",
        RequestStep.AskForMore => "Write what you need to know.",
        RequestStep.Add => "Write your answer.",
        RequestStep.AskToExtend => "Write why it takes longer, and what has been done.",
        _ => null,
    };
}
