namespace PartnerBot.Program.Requests;

/// <summary>When something happens to a request without anybody doing anything.</summary>
public static class RequestAlarms
{
    /// <summary>Every alarm that its present state calls for, the earliest first, whether or not it lies in the past.</summary>
    /// <param name="approver">The working time of the one who decides.</param>
    /// <param name="partner">The zone of the one who asked.</param>
    public static IReadOnlyList<(RequestAlarm Alarm, DateTimeOffset At)> Of(Request request, ChannelTerms terms, BusinessTime approver, TimeZoneInfo partner) =>
        throw new NotImplementedException();
}
