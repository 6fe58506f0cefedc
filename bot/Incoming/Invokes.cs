using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Protocol;

namespace PartnerBot.Bot.Incoming;

/// <summary>What an invoke is answered with.</summary>
internal static class Invokes
{
    /// <returns>The refusal of an invoke that is unknown (501) or malformed (400); null for one that is a turn.</returns>
    public static TurnAnswer? Refusal(Activity activity) => activity.Name is not InvokeNames.CardAction
        ? new TurnAnswer(StatusCodes.Status501NotImplemented)
        : CardActionInvoke.Problem(activity.Value) is { } problem
            ? Of(StatusCodes.Status400BadRequest, InvokeResponses.Error(StatusCodes.Status400BadRequest, problem.Code, problem.Message))
            : null;

    public static TurnAnswer Card(AdaptiveCard card) => Of(StatusCodes.Status200OK, InvokeResponses.Card(CardJson.Write(card)));

    public static TurnAnswer Line(string text) => Of(StatusCodes.Status200OK, InvokeResponses.Message(text));

    public static TurnAnswer Of(int status, InvokeResponse response) =>
        new(status, JsonSerializer.Serialize(response, ProtocolJson.Default.InvokeResponse));
}
