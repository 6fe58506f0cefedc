using PartnerBot.Program.Requests;
using PartnerBot.Store;

namespace PartnerBot.Dialogs.Requests;

/// <summary>What time brings: a decision that stands, a reminder, the next one to decide, a warning, an end.</summary>
public static class AlarmDialog
{
    public static async Task<Reply> RingAsync(Turn turn, long number, RequestAlarm alarm)
    {
        var alarms = new RequestAlarmStore(turn.Store);
        var found = await Dossier.FindAsync(turn, number);
        if (found is { Request: { State: var state } request } && state.WaitsForApprover() && alarm is RequestAlarm.RemindHalf or RequestAlarm.RemindFull or RequestAlarm.Escalate)
        {
            // One that was missed, while the bot was away, waits for the hours in which people work.
            var time = await new Taking(turn).ApproverTimeAsync(found);
            if (!time.IsWorking(turn.Now))
            {
                await alarms.PostponeAsync(number, alarm, time.NextWorking(turn.Now));
                return new Reply.Silence();
            }

            // Of several that were missed the last one says enough.
            if (RequestAlarms.Of(request, turn.Channel, time, TimeZones.Of(found.Requester?.TimeZone)).Any(each => each.Alarm > alarm && each.Alarm <= RequestAlarm.Escalate && each.At <= turn.Now))
            {
                await alarms.TakeAsync(number, alarm);
                return new Reply.Silence();
            }
        }

        return await alarms.TakeAsync(number, alarm) && found is not null ? await RingAsync(turn, found, alarm) : new Reply.Silence();
    }

    private static async Task<Reply> RingAsync(Turn turn, Dossier dossier, RequestAlarm alarm) => alarm switch
    {
        RequestAlarm.Tell => await TellAsync(turn, dossier),
        RequestAlarm.RemindHalf => await RemindAsync(turn, dossier, "Half of the time to decide has passed."),
        RequestAlarm.RemindFull => await RemindAsync(turn, dossier, "The time to decide has passed."),
        RequestAlarm.Escalate => await EscalateAsync(turn, dossier),
        RequestAlarm.Warn => await WarnAsync(turn, dossier),
        RequestAlarm.Expire => await StepAsync(turn, dossier, RequestStep.Expire),
    };

    /// <summary>The decision can be taken back no more, and the partner hears of it.</summary>
    private static async Task<Reply> TellAsync(Turn turn, Dossier dossier)
    {
        if (dossier.Request.Undecided is null) return new Reply.Silence();

        var told = await new Taking(turn).KeepAsync(dossier, RequestChange.Told(dossier.Request), null, Clock(turn));
        // Until now the customer was kept, so that taking the decision back could not lose it.
        if (told.Request is { Kind: RequestKind.Deal, State: RequestState.Declined }) await new Customers(turn).UnprotectAsync(told.Request);
        var telling = new Telling(turn);
        var step = told.Request.State is RequestState.Declined or RequestState.Refused ? RequestStep.Decline : RequestStep.Approve;
        return new Reply.Silence { Letters = await telling.ToPartnerAsync(told, step), Rewrites = await telling.RewritesAsync(told) };
    }

    private static async Task<Reply> RemindAsync(Turn turn, Dossier dossier, string notice) => dossier.Request.State.WaitsForApprover()
        ? new Reply.Silence { Letters = await new Telling(turn).ToApproverAsync(dossier, notice) }
        : new Reply.Silence();

    /// <summary>To the next one who may decide; where there is no other, the same one is reminded once more.</summary>
    private static async Task<Reply> EscalateAsync(Turn turn, Dossier dossier)
    {
        var request = dossier.Request;
        if (!request.State.WaitsForApprover()) return new Reply.Silence();

        HashSet<string> asked = [.. new[] { request.ApproverId, request.OnBehalfOfId }.OfType<string>()];
        var (next, onBehalfOf) = await new Deciding(turn).ForAsync(dossier, asked);
        if (next is null || asked.Contains(next)) return await RemindAsync(turn, dossier, "This is long overdue, and there is nobody else to decide it.");

        var row = Life.Find(request.Kind, request.State, RequestStep.Reassign)!;
        var moved = await new Taking(turn).TakeAsync(dossier, row, Clock(turn) with { Approver = next, OnBehalfOf = onBehalfOf });
        var telling = new Telling(turn);
        return new Reply.Silence { Letters = await telling.ToApproverAsync(moved, "Nobody has decided it in time, so it comes to you."), Rewrites = await telling.RewritesAsync(moved) };
    }

    /// <summary>A deal's protection is near its end, which is a state of its own; a claim is only reminded of.</summary>
    private static async Task<Reply> WarnAsync(Turn turn, Dossier dossier) => dossier.Request switch
    {
        // Nobody at the partner knows of it yet; it rings when they are told.
        { Undecided: not null } => new Reply.Silence(),
        // It has ended already, and that is what the partner hears.
        { Until: { } until } when until < turn.LocalToday(dossier.Requester) => new Reply.Silence(),
        { Kind: RequestKind.Deal } => await StepAsync(turn, dossier, RequestStep.Warn),
        { State: RequestState.Approved } => new Reply.Silence { Letters = await new Telling(turn).ToPartnerAsync(dossier, RequestStep.Warn) },
        _ => new Reply.Silence(),
    };

    private static async Task<Reply> StepAsync(Turn turn, Dossier dossier, RequestStep step)
    {
        if (Life.Find(dossier.Request.Kind, dossier.Request.State, step) is not { By: Party.Clock } row) return new Reply.Silence();
        var after = await new Taking(turn).TakeAsync(dossier, row, Clock(turn));
        return await new Telling(turn).OfAsync(new Reply.Silence(), after, step, null);
    }

    private static StepTaken Clock(Turn turn) => new(turn.Now, Taking.Clock);
}
