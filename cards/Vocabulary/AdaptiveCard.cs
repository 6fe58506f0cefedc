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

    /// <summary>Gives some people a view of their own; null shows everybody the same.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>
    /// The same card, whose buttons ask without saying so in the chat. For the Microsoft 365 Agents Playground, which
    /// throws on a button's <c>msteams</c> of any type it knows (seen in 0.2.28) and then sends nothing at all.
    /// </summary>
    public AdaptiveCard WithQuietButtons() => With(button => button is Button.Submit submit ? submit with { Data = new Payload(submit.Data.Action) } : button);

    /// <summary>The same card for a window: there only plain buttons work, nothing refreshes, and a window opens no other.</summary>
    public AdaptiveCard InDialog() => With(button => button switch
    {
        Button.Execute execute => execute.AsSubmit(),
        Button.Submit { Data.OpensDialog: true } => null,
        Button.Submit submit => submit with { Data = new Payload(submit.Data.Action) },
        _ => button,
    }) with
    { Refresh = null };

    /// <summary>Every button that people can press, wherever it is; null takes it away.</summary>
    private AdaptiveCard With(Func<Button, Button?> change)
    {
        return this with { Body = All(Body), Actions = Buttons(Actions) };

        IReadOnlyList<Element> All(IReadOnlyList<Element> elements) => [.. elements.Select(One).OfType<Element>()];

        Element? One(Element element) => element switch
        {
            ActionSet set => Buttons(set.Actions) is { Count: > 0 } buttons ? set with { Actions = buttons } : null,
            Container box => box with { Items = All(box.Items) },
            ColumnSet row => row with { Columns = [.. row.Columns.Select(Inside)], SelectAction = Pressed(row.SelectAction) },
            _ => element,
        };

        Column Inside(Column column) => column with { Items = All(column.Items), SelectAction = Pressed(column.SelectAction) };

        Button? Pressed(Button? button) => button is null ? null : change(button);

        IReadOnlyList<Button> Buttons(IReadOnlyList<Button> buttons) => [.. buttons.Select(change).OfType<Button>()];
    }
}
