using System.Globalization;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>How requests, their states and their steps are called.</summary>
internal static class RequestWords
{
    public const string SetByChannelTeam = "set by your channel team";

    /// <summary>"deal 1001", "MDF 1001".</summary>
    public static string Called(Request request) => Called(request.Kind, request.Number);

    public static string Called(RequestKind kind, long number) => kind switch
    {
        RequestKind.Deal => FormattableString.Invariant($"deal {number}"),
        RequestKind.Mdf => FormattableString.Invariant($"MDF {number}"),
    };

    /// <summary>The customer or the activity; a draft may not have one yet.</summary>
    public static string Title(Request request) => request.Title is "" ? Said.Capital(Called(request)) : Names.Text(request.Title, 80);

    public static Mark Mark(Request request) => request.State switch
    {
        RequestState.Draft => new Mark("–", "Draft", TextColor.Default),
        RequestState.Submitted => new Mark("→", "Submitted", TextColor.Accent),
        RequestState.MoreAsked or RequestState.ClaimMoreAsked => new Mark("?", "More asked", TextColor.Warning),
        RequestState.Approved => new Mark("✓", "Approved", TextColor.Good),
        RequestState.Declined => new Mark("✕", "Declined", TextColor.Attention),
        RequestState.Withdrawn => new Mark("–", "Withdrawn", TextColor.Default),
        RequestState.Expiring => new Mark("!", "Expiring", TextColor.Warning),
        RequestState.Extended => new Mark("✓", "Extended", TextColor.Good),
        RequestState.Won => new Mark("✓", "Won", TextColor.Good),
        RequestState.Lost => new Mark("–", "Lost", TextColor.Default),
        RequestState.Expired => new Mark("✕", "Expired", TextColor.Attention),
        RequestState.Claimed => new Mark("→", "Claimed", TextColor.Accent),
        RequestState.ClaimApproved => new Mark("✓", "To be paid", TextColor.Good),
        RequestState.Paid => new Mark("✓", "Paid", TextColor.Good),
        RequestState.Refused => new Mark("✕", "Refused", TextColor.Attention),
    };

    /// <summary>A state in the middle of a sentence.</summary>
    public static string Name(RequestState state) => state switch
    {
        RequestState.Draft => "draft",
        RequestState.Submitted => "submitted",
        RequestState.MoreAsked => "more asked",
        RequestState.Approved => "approved",
        RequestState.Declined => "declined",
        RequestState.Withdrawn => "withdrawn",
        RequestState.Expiring => "expiring",
        RequestState.Extended => "extended",
        RequestState.Won => "won",
        RequestState.Lost => "lost",
        RequestState.Expired => "expired",
        RequestState.Claimed => "claimed",
        RequestState.ClaimMoreAsked => "more asked of the claim",
        RequestState.ClaimApproved => "to be paid",
        RequestState.Paid => "paid",
        RequestState.Refused => "claim refused",
    };

    /// <summary>What was done, as a log says it.</summary>
    public static string Done(RequestStep step) => step switch
    {
        RequestStep.Submit => "submitted",
        RequestStep.AskForMore => "asked for more",
        RequestStep.Add => "added what was asked for",
        RequestStep.Approve => "approved",
        RequestStep.Decline => "declined",
        RequestStep.Undo => "took the decision back",
        RequestStep.Withdraw => "withdrew",
        RequestStep.Reassign => "reassigned",
        RequestStep.Warn => "end comes near",
        RequestStep.AskToExtend => "asked to extend",
        RequestStep.Extend => "extended",
        RequestStep.DeclineExtension => "declined to extend",
        RequestStep.Win => "won",
        RequestStep.Lose => "lost",
        RequestStep.Expire => "expired",
        RequestStep.Claim => "claimed",
        RequestStep.Pay => "paid",
    };

    /// <summary>"54 days left", "last day", "ended 3 days ago".</summary>
    public static string Left(DateOnly until, DateOnly today) => (until.DayNumber - today.DayNumber) switch
    {
        0 => "last day",
        > 0 and var days => $"{Said.Days(days)} left",
        var days => $"ended {Said.Days(-days)} ago",
    };

    /// <summary>"5 of 16 business hours"; an hour that has only begun does not count.</summary>
    public static string Age(TimeSpan age, int target) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)Math.Floor(age.TotalHours))} of {target} business hours");

    public static bool IsOver(TimeSpan age, int target) => age > TimeSpan.FromHours(target);
}
