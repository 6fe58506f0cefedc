using System.Text;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Protocol;

namespace PartnerBot.Bot.Incoming;

/// <summary>What an invoke is answered with.</summary>
internal static class Invokes
{
    /// <returns>The refusal of an invoke that is unknown (501) or malformed (400); null for one that is a turn.</returns>
    public static TurnAnswer? Refusal(Activity activity) => activity.Name is not InvokeNames.CardAction
        ? Of(InvokeResponse.NotImplemented)
        : CardPress.TryRead(activity.Value, out _, out var answer) ? null : Of(answer);

    public static TurnAnswer Card(AdaptiveCard card) => Of(InvokeResponse.Card(CardJson.Write(card)));

    public static TurnAnswer Line(string text) => Of(InvokeResponse.Message(text));

    private static TurnAnswer Of(InvokeResponse response) =>
        new(response.Status, response.Body is { } body ? Encoding.UTF8.GetString(body) : null);
}
