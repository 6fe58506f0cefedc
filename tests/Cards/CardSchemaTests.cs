using System.Runtime.CompilerServices;
using NJsonSchema;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;

namespace PartnerBot.Tests.Cards;

public class CardSchemaTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Path.Combine(Here(), "adaptive-card.schema.json"));

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public async Task A_card_keeps_to_the_schema(string name) =>
        Assert.Empty((await Schema).Validate(await File.ReadAllTextAsync(Path.Combine(Golden.Folder(), name + ".json"), TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData("\"Good\"", "color")]
    [InlineData("\"huge\"", "size")]
    [InlineData("true", "bold")]
    public async Task The_schema_refuses_what_clients_do_not_know(string value, string property)
    {
        var card = $$"""
            { "type": "AdaptiveCard", "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "version": "1.5", "fallbackText": "x",
              "body": [{ "type": "TextBlock", "text": "x", "{{property}}": {{value}} }], "actions": [] }
            """;

        Assert.NotEmpty((await Schema).Validate(card));
    }

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void A_card_is_light(string name) => Assert.InRange(CardJson.Write(Gallery.Named(name)).Length, 1, AdaptiveCard.MostBytes);

    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void A_card_has_at_most_six_actions_wherever_they_are(string name)
    {
        var card = Gallery.Named(name);

        Assert.InRange(card.Actions.Count + card.Body.OfType<ActionSet>().Sum(set => set.Actions.Count), 1, AdaptiveCard.MostActions);
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
