using System.Text;
using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Protocol;

namespace PartnerBot.Bot.Incoming;

/// <summary>What an invoke is answered with.</summary>
internal static class Invokes
{
    private const string WindowTitle = "PartnerBot";

    /// <returns>The refusal of an invoke that is unknown (501) or malformed (400); null for one that is a turn.</returns>
    public static TurnAnswer? Refusal(Activity activity) => activity.Name switch
    {
        InvokeNames.CardAction => CardPress.TryRead(activity.Value, out _, out var answer) ? null : Of(answer),
        InvokeNames.FileConsent => FileConsentAnswer.TryRead(activity.Value, out _) ? null : Of(InvokeResponse.BadRequest),
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit => activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("data", out _) ? null : Of(InvokeResponse.BadRequest),
        _ => Of(InvokeResponse.NotImplemented),
    };

    public static TurnAnswer Card(AdaptiveCard card) => Of(InvokeResponse.Card(CardJson.Write(card)));

    /// <summary>The card in the window.</summary>
    public static TurnAnswer Window(AdaptiveCard card) => Of(InvokeResponse.TaskCard(WindowTitle, CardJson.Write(card.InDialog()), "large"));

    /// <param name="isWindow">Then the sentence takes the place of the window's card, and closing it is all that is left.</param>
    public static TurnAnswer Line(string text, bool isWindow) => Of(isWindow ? InvokeResponse.TaskMessage(text) : InvokeResponse.Message(text));

    private static TurnAnswer Of(InvokeResponse response) =>
        new(response.Status, response.Body is { } body ? Encoding.UTF8.GetString(body) : null);
}
