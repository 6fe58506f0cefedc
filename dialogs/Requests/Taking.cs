using System.Text.Json;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>
/// One step of a request, and everything that hangs on it: the row, the customer's protection, the budget's ledger, the alarms, the
/// record. All of it is in the turn's transaction, so it happens as a whole and once.
/// </summary>
internal sealed class Taking(Turn turn)
{
    private readonly RequestStore requests = new(turn.Store);

    /// <summary>What the clock acts as.</summary>
    public const string Clock = "clock";

    /// <returns>The dossier after the step.</returns>
    public async Task<Dossier> TakeAsync(Dossier dossier, LifeRow row, StepTaken step)
    {
        var before = dossier.Request;
        var after = before.After(row, step, turn.Channel, turn.LocalToday(dossier.Requester));
        if (after.Kind is RequestKind.Deal && after.State is RequestState.Submitted && before.State is RequestState.Draft)
        {
            var (isFirst, others) = await new Customers(turn).EnterAsync(after);
            (after, dossier) = (after with { IsHeld = !isFirst }, dossier with { Others = others });
        }

        if (after is { Kind: RequestKind.Deal, Undecided: null } && before.State.IsOpen() && !after.State.IsOpen())
            await new Customers(turn).UnprotectAsync(after);

        return await KeepAsync(dossier, after, row.Step, step);
    }

    /// <summary>Keeps a change that is no step of the table: the decision stands, somebody else decides.</summary>
    public async Task<Dossier> KeepAsync(Dossier dossier, Request after, RequestStep? step, StepTaken taken)
    {
        var before = dossier.Request;
        if (!await requests.SaveAsync(after))
            throw new InvalidOperationException($"Request {after.Number} changed within the turn.");

        foreach (var entry in BudgetRules.EntriesFor(before, after, turn.Now, taken.By))
            await new LedgerStore(turn.Store).AppendAsync(entry);

        var kept = dossier with { Request = after with { Version = after.Version + 1 } };
        await SetAlarmsAsync(kept, step);
        if (step is { } done) await RecordAsync(before, after, done, taken);
        return kept;
    }

    /// <summary>When the one who decides works.</summary>
    public async Task<BusinessTime> ApproverTimeAsync(Dossier dossier)
    {
        var approver = dossier.Request.ApproverId is { } id ? dossier.MemberOfTeam(id) ?? await new PeopleStore(turn.Store).FindAsync(id) : null;
        return turn.WorkingTime(approver, dossier.Region);
    }

    private async Task SetAlarmsAsync(Dossier dossier, RequestStep? step)
    {
        var alarms = RequestAlarms.Of(dossier.Request, turn.Channel, await ApproverTimeAsync(dossier), TimeZones.Of(dossier.Requester?.TimeZone));

        // What should have rung before this step has rung, or is not worth ringing any more; an end is an end, however late.
        await new RequestAlarmStore(turn.Store).ReplaceAsync(dossier.Request.Number, [.. alarms.Where(alarm =>
            alarm.At > turn.Now || alarm.Alarm is RequestAlarm.Tell or RequestAlarm.Expire || (alarm.Alarm is RequestAlarm.Warn && step is null or RequestStep.Approve or RequestStep.Extend))]);
    }

    private Task RecordAsync(Request before, Request after, RequestStep step, StepTaken taken) => new AuditStore(turn.Store).AppendAsync(new AuditEntry(
        turn.Now, taken.By, $"{before.Kind.ToString().ToLowerInvariant()}.{Code(step)}", Subject(after.Number), Details.Of(before.State, after.State, taken)));

    public static string Subject(long number) => $"request:{number}";

    private static string Code(RequestStep step) => JsonNamingPolicy.SnakeCaseLower.ConvertName(step.ToString());
}
