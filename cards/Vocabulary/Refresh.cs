using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>Teams presses this button by itself when one of these people looks at the card, and shows what comes back instead.</summary>
/// <param name="UserIds">Teams' own ids ("29:…"), at most <see cref="MostPeople"/>.</param>
public sealed record Refresh([property: JsonPropertyName("action")] Button Action, [property: JsonPropertyName("userIds")] IReadOnlyList<string> UserIds)
{
    /// <summary>Teams takes sixty; a request is about fewer, and the ids are long.</summary>
    public const int MostPeople = 20;

    /// <summary>Everybody's own view of a request.</summary>
    public static Refresh Of(long number, IEnumerable<string> userIds) =>
        new(Button.Execute.Doing("Refresh", new CardAction.Open(number)), [.. userIds.Distinct().Take(MostPeople)]);
}
