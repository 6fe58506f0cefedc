using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Forms;

/// <summary>Forms that were begun and not sent.</summary>
public static class DraftCards
{
    private const int MostOffered = 3;

    /// <param name="drafts">Of one kind, the newest first.</param>
    public static AdaptiveCard Continue(RequestKind kind, IReadOnlyList<Request> drafts, DateOnly today)
    {
        var what = kind is RequestKind.Deal ? "deal" : "activity";
        var shown = drafts.Take(MostOffered).ToList();
        return new AdaptiveCard(
            $"You have begun a {what} and not sent it. Continue, or begin another.",
            [
                Layout.Title(drafts is [_] ? "Continue your draft?" : "Continue one of your drafts?"),
                .. shown.Select(draft => Layout.Row(Called(draft), Said.Day(DateOnly.FromDateTime(draft.CreatedAt.UtcDateTime)))),
            ],
            [
                .. shown.Select(draft => Button.Execute.Doing($"Continue {Called(draft)}", new CardAction.Resume(draft.Number))),
                Button.Execute.Doing(kind is RequestKind.Deal ? "Register another deal" : "Propose another activity", new CardAction.Begin(kind)),
            ]);
    }

    private static string Called(Request draft) => draft.Title is "" ? $"draft {draft.Number}" : Names.Fit(draft.Title, 28);
}
