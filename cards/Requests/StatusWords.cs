using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>Where a request stands and what comes next, in one or two sentences.</summary>
internal static class StatusWords
{
    private const string Support = "partnersupport@akamai.com";

    public static string Next(RequestView view) => view.Request.State switch
    {
        RequestState.Draft => "Not sent yet. Only the one who began it sees it.",
        RequestState.Submitted or RequestState.Claimed => $"{Decider(view)} Target: {view.Channel.TargetHours(view.Request.Kind)} business hours, {RequestWords.SetByChannelTeam}.",
        RequestState.MoreAsked or RequestState.ClaimMoreAsked => $"{Turn(view)} answer the question, and it goes back to {Who(view)}.",
        RequestState.Approved when view.Request.Kind is RequestKind.Mdf && view.Request.DueOn < view.Today => $"Approved, and its day has passed. Claim for it{By(view)}.",
        RequestState.Approved when view.Request.Kind is RequestKind.Mdf => $"Approved. Hold it, then claim for it{By(view)}.",
        RequestState.Approved or RequestState.Extended => view.Request.WantsExtension ? $"Registered. {Who(view)} decides whether it is extended." : "Registered, and protected for these products.",
        RequestState.Expiring => view.Request.WantsExtension ? $"The protection ends soon. {Who(view)} decides whether it is extended." : "The protection ends soon. Mark it as won or lost, or ask to extend it.",
        RequestState.Declined => "Not approved. With new facts it can be sent again as a new one.",
        RequestState.Withdrawn => "Withdrawn. A new one can be sent at any time.",
        RequestState.Won => "Won. Well done!",
        RequestState.Lost => "Lost. Its protection has ended.",
        RequestState.Expired when view.Request.Kind is RequestKind.Mdf => $"It was not claimed for in time. Ask {Who(view)} what can still be done.",
        RequestState.Expired => "The protection has ended. If the deal is still alive, register it again.",
        RequestState.ClaimApproved => "The claim is approved. The payment comes next.",
        RequestState.Paid => "Paid. Nothing is left to do.",
        RequestState.Refused => $"The claim was not approved. Ask {Who(view)} what can still be done.",
    };

    private static string Decider(RequestView view) => view.Approver is { } name
        ? $"{Names.Fit(name)} decides."
        : $"Akamai decides; nobody is assigned yet, and {Support} can help.";

    private static string Who(RequestView view) => view.Approver is { } name ? Names.Fit(name) : Support;

    private static string Turn(RequestView view) => view.MayAct ? "Your turn:" : "The partner's turn:";

    private static string By(RequestView view) => view.Request.Until is { } day ? $" by {Said.Day(day)}" : "";
}
