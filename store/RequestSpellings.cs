using System.Text.Json;
using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;

namespace PartnerBot.Store;

/// <summary>The words of the tables of requests.</summary>
internal static class RequestSpellings
{
    public static readonly Spelling<RequestKind> Kinds = new(kind => kind switch
    {
        RequestKind.Deal => "deal",
        RequestKind.Mdf => "mdf",
    });

    public static readonly Spelling<RequestState> States = new(state => state switch
    {
        RequestState.Draft => "draft",
        RequestState.Submitted => "submitted",
        RequestState.MoreAsked => "more_asked",
        RequestState.Approved => "approved",
        RequestState.Declined => "declined",
        RequestState.Withdrawn => "withdrawn",
        RequestState.Expiring => "expiring",
        RequestState.Extended => "extended",
        RequestState.Won => "won",
        RequestState.Lost => "lost",
        RequestState.Expired => "expired",
        RequestState.Claimed => "claimed",
        RequestState.ClaimMoreAsked => "claim_more_asked",
        RequestState.ClaimApproved => "claim_approved",
        RequestState.Paid => "paid",
        RequestState.Refused => "refused",
    });

    public static readonly Spelling<RequestAlarm> Alarms = new(alarm => alarm switch
    {
        RequestAlarm.Tell => "tell",
        RequestAlarm.RemindHalf => "remind_half",
        RequestAlarm.RemindFull => "remind_full",
        RequestAlarm.Escalate => "escalate",
        RequestAlarm.Warn => "warn",
        RequestAlarm.Expire => "expire",
    });

    public static readonly Spelling<LedgerKind> LedgerKinds = new(kind => kind switch
    {
        LedgerKind.Budget => "budget",
        LedgerKind.Reserved => "reserved",
        LedgerKind.Released => "released",
        LedgerKind.Paid => "paid",
    });

    public static readonly Spelling<Field> Fields = new(field => JsonNamingPolicy.CamelCase.ConvertName(field.ToString()));
}
