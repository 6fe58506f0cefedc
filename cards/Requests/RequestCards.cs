using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Requests;

/// <summary>Requests, as each reader may see them.</summary>
public static class RequestCards
{
    /// <summary>For the one who decides, before and after.</summary>
    public static AdaptiveCard Decide(RequestBrief brief) => DecisionCards.Show(brief);

    /// <summary>Asks for what the step needs.</summary>
    public static AdaptiveCard Prepared(PreparedStep step) => StepCards.Show(step);

    /// <summary>For everybody else.</summary>
    public static AdaptiveCard Status(RequestView view) => StatusCards.Show(view);

    public static AdaptiveCard Lists(RequestRows rows) => ListCards.Show(rows);
}
