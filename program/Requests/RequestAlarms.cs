namespace PartnerBot.Program.Requests;

/// <summary>When something happens to a request without anybody doing anything.</summary>
public static class RequestAlarms
{
    /// <summary>When a partner's people are told that something ends soon.</summary>
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Every alarm that its present state calls for, the earliest first, whether or not it lies in the past.</summary>
    /// <param name="approver">The working time of the one who decides: the target counts it, and reminders come in it.</param>
    /// <param name="partner">The zone of the one who asked: its days are the ones that a protection has.</param>
    public static IReadOnlyList<(RequestAlarm Alarm, DateTimeOffset At)> Of(Request request, ChannelTerms terms, BusinessTime approver, TimeZoneInfo partner) =>
        [.. All(request, terms, approver, partner).OrderBy(each => each.Item2).ThenBy(each => each.Item1)];

    private static IEnumerable<(RequestAlarm, DateTimeOffset)> All(Request request, ChannelTerms terms, BusinessTime approver, TimeZoneInfo partner)
    {
        if (request is { Undecided: not null, TellAt: { } tellAt }) yield return (RequestAlarm.Tell, tellAt);

        if (request.State.WaitsForApprover() && request.SubmittedAt is { } submittedAt)
        {
            var target = TimeSpan.FromHours(terms.TargetHours(request.Kind));
            yield return (RequestAlarm.RemindHalf, After(target / 2));
            yield return (RequestAlarm.RemindFull, After(target));
            yield return (RequestAlarm.Escalate, After(target * 1.5));

            // The end of a day's hours is the start of the next day's.
            DateTimeOffset After(TimeSpan work) => approver.NextWorking(approver.Add(submittedAt, work));
        }

        if (request.Until is not { } until || !Ends(request)) yield break;
        if (request.State is not RequestState.Expiring) yield return (RequestAlarm.Warn, TimeZones.At(partner, until.AddDays(-WarningDays(request.Kind, terms)), Morning));
        yield return (RequestAlarm.Expire, TimeZones.At(partner, until.AddDays(1), TimeOnly.MinValue));
    }

    private static bool Ends(Request request) => Life.Find(request.Kind, request.State, RequestStep.Expire) is not null;

    private static int WarningDays(RequestKind kind, ChannelTerms terms) => kind switch
    {
        RequestKind.Deal => terms.Deals.WarningDays,
        RequestKind.Mdf => terms.Mdf.WarningDays,
    };
}
