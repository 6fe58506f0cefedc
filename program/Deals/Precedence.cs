using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Deals;

/// <summary>Which of two registrations of the same customer and product comes first.</summary>
public static class Precedence
{
    /// <summary>
    /// Whether the other is in nobody's way: it was held when it was sent, because this one or a third was there. An answer to a question
    /// sends a deal anew and costs it no place.
    /// </summary>
    public static bool WaitsBehind(Request other, Request deal) =>
        other is { IsHeld: true, State: RequestState.Submitted or RequestState.MoreAsked } && (!deal.IsHeld || CameLater(other, deal));

    private static bool CameLater(Request one, Request other) => (one.SubmittedAt ?? default, one.Number).CompareTo((other.SubmittedAt ?? default, other.Number)) > 0;
}
