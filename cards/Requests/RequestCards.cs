using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Cards.Requests;

/// <summary>Requests, as each reader may see them.</summary>
public static class RequestCards
{
    /// <summary>For the one who decides, before and after.</summary>
    public static AdaptiveCard Decide(RequestBrief brief) => throw new NotImplementedException();

    /// <summary>Asks for what the step needs.</summary>
    public static AdaptiveCard Prepared(PreparedStep step) => throw new NotImplementedException();

    /// <summary>For everybody else.</summary>
    public static AdaptiveCard Status(RequestView view) => throw new NotImplementedException();

    public static AdaptiveCard Lists(RequestRows rows) => throw new NotImplementedException();
}
