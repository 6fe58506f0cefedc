using System.Globalization;
using PartnerBot.Program;
using PartnerBot.Program.Credits;
using PartnerBot.Program.Requests;

namespace PartnerBot.Tests.Program.Requests;

public sealed class RequestAlarmsTests
{
    private static readonly TimeZoneInfo Berlin = TimeZones.Of("Europe/Berlin");

    [Theory]
    [InlineData(RequestKind.Deal, RequestState.Submitted)]
    [InlineData(RequestKind.Mdf, RequestState.Submitted)]
    [InlineData(RequestKind.Mdf, RequestState.Claimed)]
    public void An_approver_is_reminded_at_half_and_all_of_the_target_and_then_somebody_else_decides(RequestKind kind, RequestState state)
    {
        var request = SomeForms.Request(kind, state) with { SubmittedAt = At("2026-08-03T10:00") };

        // Monday 10:00, 8 hours a day; 16 hours for a deal and 24 for an activity.
        Assert.Equal(
            kind is RequestKind.Deal
                ? [(RequestAlarm.RemindHalf, At("2026-08-04T10:00")), (RequestAlarm.RemindFull, At("2026-08-05T10:00")), (RequestAlarm.Escalate, At("2026-08-06T10:00"))]
                : [(RequestAlarm.RemindHalf, At("2026-08-04T14:00")), (RequestAlarm.RemindFull, At("2026-08-06T10:00")), (RequestAlarm.Escalate, At("2026-08-07T14:00"))],
            Of(request));
    }

    [Fact]
    public void Nobody_is_reminded_after_work()
    {
        var request = SomeForms.Request(RequestKind.Deal, RequestState.Submitted) with { SubmittedAt = At("2026-08-06T20:00") };

        Assert.Equal(
            [(RequestAlarm.RemindHalf, At("2026-08-10T09:00")), (RequestAlarm.RemindFull, At("2026-08-11T09:00")), (RequestAlarm.Escalate, At("2026-08-12T09:00"))],
            Of(request));
    }

    [Fact]
    public void The_approvers_own_hours_count()
    {
        var request = SomeForms.Request(RequestKind.Deal, RequestState.Submitted) with { SubmittedAt = At("2026-08-03T04:00") };
        var kolkata = new BusinessTime(BusinessCalendar.MondayToFriday, WorkingHours.NineToFive, TimeZones.Of("Asia/Kolkata"));

        Assert.Equal((RequestAlarm.RemindHalf, At("2026-08-04T04:00")), RequestAlarms.Of(request, ChannelTerms.None, kolkata, Berlin)[0]);
    }

    [Fact]
    public void The_channel_teams_terms_count()
    {
        var request = SomeForms.Request(RequestKind.Deal, RequestState.Submitted) with { SubmittedAt = At("2026-08-03T09:00") };
        var terms = ChannelTerms.None with { Deals = new DealTerms(TargetHours: 3) };

        Assert.Equal([At("2026-08-03T10:30"), At("2026-08-03T12:00"), At("2026-08-03T13:30")], RequestAlarms.Of(request, terms, Utc(), Berlin).Select(each => each.At));
    }

    [Theory]
    [InlineData(RequestKind.Deal, RequestState.Approved, "2026-10-18T07:00")]
    [InlineData(RequestKind.Deal, RequestState.Extended, "2026-10-18T07:00")]
    [InlineData(RequestKind.Mdf, RequestState.Approved, "2026-10-22T07:00")]
    public void A_warning_comes_at_nine_where_the_partner_is_and_the_end_after_the_last_day(RequestKind kind, RequestState state, string warning)
    {
        var request = SomeForms.Request(kind, state) with { Until = new DateOnly(2026, 11, 1) };

        Assert.Equal([(RequestAlarm.Warn, At(warning)), (RequestAlarm.Expire, At("2026-11-01T23:00"))], Of(request));
    }

    [Fact]
    public void Who_was_warned_is_not_warned_again() =>
        Assert.Equal([(RequestAlarm.Expire, At("2026-11-01T23:00"))], Of(SomeForms.Request(RequestKind.Deal, RequestState.Expiring) with { Until = new DateOnly(2026, 11, 1) }));

    [Fact]
    public void The_partner_is_told_of_a_decision_that_stands()
    {
        var decided = SomeForms.Request(RequestKind.Deal, RequestState.Declined) with { Undecided = RequestState.Submitted, TellAt = At("2026-08-03T10:01") };

        Assert.Equal([(RequestAlarm.Tell, At("2026-08-03T10:01"))], Of(decided));
        Assert.Empty(Of(decided with { Undecided = null, TellAt = null }));
    }

    [Fact]
    public void An_approval_is_told_before_it_ends()
    {
        var approved = SomeForms.Request(RequestKind.Deal, RequestState.Approved) with { Undecided = RequestState.Submitted, TellAt = At("2026-08-03T10:01"), Until = new DateOnly(2026, 11, 1) };

        Assert.Equal([RequestAlarm.Tell, RequestAlarm.Warn, RequestAlarm.Expire], Of(approved).Select(each => each.Alarm));
    }

    [Fact]
    public void Nothing_rings_where_nothing_is_waited_for()
    {
        RequestState[] quiet =
        [
            RequestState.Draft, RequestState.MoreAsked, RequestState.Declined, RequestState.Withdrawn, RequestState.Won, RequestState.Lost, RequestState.Expired,
            RequestState.ClaimMoreAsked, RequestState.ClaimApproved, RequestState.Paid, RequestState.Refused,
        ];

        foreach (var (kind, state) in Enum.GetValues<RequestKind>().SelectMany(_ => quiet, (kind, state) => (kind, state)))
            Assert.Empty(Of(SomeForms.Request(kind, state) with { SubmittedAt = At("2026-08-03T10:00"), Until = new DateOnly(2026, 11, 1) }));
    }

    [Fact]
    public void Every_alarm_that_changes_a_request_is_a_step_that_its_state_allows()
    {
        foreach (var (kind, state) in Enum.GetValues<RequestKind>().SelectMany(_ => Enum.GetValues<RequestState>(), (kind, state) => (kind, state)))
        {
            var alarms = Of(SomeForms.Request(kind, state) with { SubmittedAt = At("2026-08-03T10:00"), Until = new DateOnly(2026, 11, 1) }).Select(each => each.Alarm).ToList();

            Assert.Equal(Life.Find(kind, state, RequestStep.Expire) is not null, alarms.Contains(RequestAlarm.Expire));
            if (Life.Find(kind, state, RequestStep.Warn) is not null) Assert.Contains(RequestAlarm.Warn, alarms);
        }
    }

    private static IReadOnlyList<(RequestAlarm Alarm, DateTimeOffset At)> Of(Request request) => RequestAlarms.Of(request, ChannelTerms.None, Utc(), Berlin);

    private static BusinessTime Utc() => new(BusinessCalendar.MondayToFriday, WorkingHours.NineToFive, TimeZoneInfo.Utc);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse($"{text}Z", CultureInfo.InvariantCulture);
}
