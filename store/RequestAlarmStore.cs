using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>When the clock has to look at a request; each alarm rings once.</summary>
public sealed class RequestAlarmStore(Transaction tx)
{
    /// <summary>These alarms, and no others, are set for the request.</summary>
    public async Task ReplaceAsync(long number, IReadOnlyList<(RequestAlarm Alarm, DateTimeOffset At)> alarms)
    {
        await tx.RunAsync("delete from request_alarms where number = @number", ("number", number));
        if (alarms is []) return;

        var rows = string.Join(", ", alarms.Select((_, at) => $"(@number, @alarm{at}, @at{at})"));
        await tx.RunAsync(
            $"insert into request_alarms (number, alarm, due_at) values {rows}",
            [("number", number), .. alarms.SelectMany((set, at) => ((string, object?)[])[($"alarm{at}", RequestSpellings.Alarms.Of(set.Alarm)), ($"at{at}", set.At)])]);
    }

    /// <summary>What has to ring by now, the earliest first.</summary>
    public async Task<IReadOnlyList<(long Number, RequestAlarm Alarm, DateTimeOffset At)>> DueAsync(DateTimeOffset now, int limit) => await tx.AllAsync(
        "select number, alarm, due_at from request_alarms where due_at <= @now order by due_at, number, alarm limit @limit",
        row => (row.GetInt64(0), row.SpeltAt(1, RequestSpellings.Alarms), row.InstantAt(2)),
        ("now", now), ("limit", limit));

    /// <summary>Takes an alarm to ring it.</summary>
    /// <returns>False when it is gone: another one took it, or it is not set any more.</returns>
    public async Task<bool> TakeAsync(long number, RequestAlarm alarm) => await tx.RunAsync(
        "delete from request_alarms where number = @number and alarm = @alarm", ("number", number), ("alarm", RequestSpellings.Alarms.Of(alarm))) == 1;

    /// <summary>Lets an alarm that is set ring at another time.</summary>
    public Task PostponeAsync(long number, RequestAlarm alarm, DateTimeOffset at) => tx.RunAsync(
        "update request_alarms set due_at = @at where number = @number and alarm = @alarm",
        ("number", number), ("alarm", RequestSpellings.Alarms.Of(alarm)), ("at", at));
}
