using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>News of a request, for the partner's people.</summary>
public static class NoticeCards
{
    /// <param name="step">What happened: the request is in the state to which it led.</param>
    /// <returns>Null for a step of which the partner is not told.</returns>
    public static AdaptiveCard? Of(RequestView view, RequestStep step) => throw new NotImplementedException();
}
