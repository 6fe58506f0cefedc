using System.Text.Json.Serialization;

namespace PartnerBot.Cards.Vocabulary;

/// <summary>The part of Adaptive Cards 1.5 that this bot speaks. https://adaptivecards.io/explorer</summary>
/// <param name="Summary">The card in one or two sentences, for notifications, screen readers and clients that cannot draw it.</param>
/// <param name="Actions">At most <see cref="MostActions"/>, with those inside the body.</param>
public sealed record AdaptiveCard(
    [property: JsonPropertyName("fallbackText"), JsonConverter(typeof(PlainText))] string Summary,
    IReadOnlyList<Element> Body,
    IReadOnlyList<Button> Actions)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Teams Store rules: more belongs in a dialog.</summary>
    public const int MostActions = 6;

    /// <summary>What a card may weigh in UTF-8, so that it passes every channel with room for the activity around it.</summary>
    public const int MostBytes = 25 * 1024;

    [JsonPropertyOrder(-3)] public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-2), JsonPropertyName("$schema")] public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)] public string Version { get; } = "1.5";

    /// <summary>
    /// The same card, whose buttons ask without saying so in the chat. For the Microsoft 365 Agents Playground, which
    /// throws on a button's <c>msteams</c> of any type it knows (seen in 0.2.28) and then sends nothing at all.
    /// </summary>
    public AdaptiveCard WithQuietButtons() => this with
    {
        Actions = [.. Actions.Select(button => button is Button.Submit submit ? submit with { Data = submit.Data with { Words = null } } : button)],
    };
}
