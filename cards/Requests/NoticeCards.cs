using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>News of a request, for the partner's people.</summary>
public static class NoticeCards
{
    /// <param name="view">In the state to which the step led.</param>
    /// <returns>Null for a step of which the partner is not told.</returns>
    public static AdaptiveCard? Of(RequestView view, RequestStep step) => News(view, step) is { } news ? Show(view, step, news) : null;

    private static AdaptiveCard Show(RequestView view, RequestStep step, string news)
    {
        var request = view.Request;
        var mark = RequestWords.Mark(request);

        return new AdaptiveCard(
            $"{news}: {RequestWords.Title(request)}. {StatusWords.Next(view)}",
            [
                Layout.Small($"{Names.Fit(view.Partner)} · {RequestWords.Title(request)}", Spacing.None),
                Layout.Title($"{mark.Sign} {news}") with { Color = mark.Large },
                .. view.Notice is { } notice ? (Element[])[Layout.Text(Names.Text(notice, 300))] : [],
                Layout.Text(StatusWords.Next(view)),
                .. HasWords(step) ? RequestFrame.Quoted(request.Note, $"{(view.Approver is { } who ? Names.Fit(who) : "Akamai")} wrote") : [],
                .. StatusCards.Figure(request),
                .. StatusCards.Term(view),
                .. step is RequestStep.Approve or RequestStep.Extend ? RequestFrame.Effect(view.Effect, request.State, view.Today) : [],
            ],
            StatusCards.Buttons(view))
        {
            Refresh = view.RefreshFor is [] ? null : Refresh.Of(request.Number, view.RefreshFor),
        };
    }

    private static string? News(RequestView view, RequestStep step)
    {
        var request = view.Request;
        var called = RequestWords.Called(request);
        var isClaim = request.State is RequestState.ClaimMoreAsked or RequestState.ClaimApproved or RequestState.Refused;
        var what = isClaim ? $"The claim for {called}" : Said.Capital(called);

        return step switch
        {
            RequestStep.Approve => request.Kind is RequestKind.Mdf && request.Granted < Whole(request) ? $"{what} is approved in part" : $"{what} is approved",
            RequestStep.Decline => $"{what} is not approved",
            RequestStep.AskForMore => $"Akamai asks for more on {called}",
            RequestStep.Extend => $"{what} is extended",
            RequestStep.DeclineExtension => $"{what} is not extended",
            RequestStep.Warn => request.Kind is RequestKind.Deal ? $"The protection of {called} ends soon" : $"The time to claim for {called} ends soon",
            RequestStep.Expire => request.Kind is RequestKind.Deal ? $"The protection of {called} has ended" : $"The time to claim for {called} has ended",
            RequestStep.Pay => $"{what} is paid",
            RequestStep.Submit or RequestStep.Add or RequestStep.Undo or RequestStep.Withdraw or RequestStep.Reassign
                or RequestStep.AskToExtend or RequestStep.Win or RequestStep.Lose or RequestStep.Claim => null,
        };
    }

    /// <summary>What was asked for: by the claim, or by the proposal.</summary>
    private static decimal? Whole(Request request) => request.State is RequestState.ClaimApproved ? FieldWords.Money(request[Field.Claimed]) : request.Amount;

    private static bool HasWords(RequestStep step) => step is RequestStep.Approve or RequestStep.Decline or RequestStep.AskForMore or RequestStep.Extend or RequestStep.DeclineExtension;
}
