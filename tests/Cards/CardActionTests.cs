using System.Text.Json;
using PartnerBot.Cards;
using PartnerBot.Cards.Vocabulary;
using PartnerBot.Program;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Support;

namespace PartnerBot.Tests.Cards;

public class CardActionTests
{
    private static readonly Question Full = new(
        Topic.Discount, Level.Elite, Geography.NorthAmerica, "App & API Protector", StaffRole.BasicServicesAndSupport, Registration.Approved,
        CustomerStanding.ExistingNewService, "Contoso", "Ana", "northwind", new DateOnly(2027, 2, 28), "executive-sponsor", "Priority", 1, CaseKind.Aura, Impact.Down, Role.PartnerAccountExecutive, 450_000.5m, "EUR",
        new DateOnly(2027, 3, 1), "NetStorage", null, 3);

    public static TheoryData<CardAction> Every => [new CardAction.Ask(Full), new CardAction.Why(Full), new CardAction.Page(Full), new CardAction.Help(), new CardAction.Ask(new Question(Topic.Gap)),
        new CardAction.Attach("b-1", 1002), new CardAction.Proof("p-1", true), new CardAction.Proofs(1002, 1), new CardAction.GetProof("p-1")];

    [Theory]
    [MemberData(nameof(Every))]
    public void What_a_button_says_is_what_is_read(CardAction action)
    {
        var data = Data(Button.Submit.Saying("And for Premier?", action));

        Assert.Equal(action, CardJson.ReadAction(data));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_button_that_replaces_its_card_says_the_same_to_old_clients(CardAction action)
    {
        var button = Json(new Button.Execute("Show more", "page", new Payload(action)));

        Assert.Multiple(
            () => Assert.Equal(action, CardJson.ReadAction(button.GetProperty("data"))),
            () => Assert.Equal(action, CardJson.ReadAction(button.GetProperty("fallback").GetProperty("data"))));
    }

    [Fact]
    public void The_chat_shows_what_was_asked() => Assert.Equal(
        """{"type":"messageBack","displayText":"And for Premier?","text":"And for Premier?","value":{"do":"help"}}""",
        Data(Button.Submit.Saying("And for Premier?", new CardAction.Help())).GetProperty("msteams").GetRawText());

    [Fact]
    public void What_Teams_delivers_for_a_button_with_words_is_the_action_too()
    {
        var action = new CardAction.Ask(new Question(Topic.Discount, Level: Level.Premier));

        var delivered = Data(Button.Submit.Saying("And for Premier?", action)).GetProperty("msteams").GetProperty("value");

        Assert.Equal(action, CardJson.ReadAction(delivered));
    }

    [Fact]
    public void Quiet_buttons_say_the_same_to_the_bot_and_nothing_to_the_chat()
    {
        var action = new CardAction.Why(Full);
        var card = new AdaptiveCard("x", [], [Button.Submit.Saying("Why?", action), new Button.Execute("Back", "page", new Payload(action))]).WithQuietButtons();
        var data = CardJson.WriteElement(card).GetProperty("actions").EnumerateArray().Select(it => it.GetProperty("data")).ToList();

        Assert.All(data, it => Assert.False(it.TryGetProperty("msteams", out _)));
        Assert.All(data, it => Assert.Equal(action, CardJson.ReadAction(it)));
    }

    [Fact]
    public void The_kind_may_come_last_and_strangers_in_between() => Assert.Equal(
        new CardAction.Ask(new Question(Topic.Gap, Level.Elite)),
        Read("""{ "comment": "hi", "question": { "more": [1], "level": "Elite", "topic": "gap" }, "msteams": { "type": "messageBack" }, "do": "ask" }"""));

    [Theory]
    [InlineData("""{ "do": "ask" }""")]
    [InlineData("""{ "do": "ask", "question": null }""")]
    [InlineData("""{ "do": "ask", "question": {} }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "salaries" } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": 99 } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "99" } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "gap, level" } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": null } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "gap", "level": "Titan" } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "gap", "date": "2026-02-30" } }""")]
    [InlineData("""{ "do": "page", "question": { "topic": "gap", "page": 99999999999999999999 } }""")]
    [InlineData("""{ "do": "page", "question": { "topic": "gap", "page": "x" } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "gap", "partner": ["a"] } }""")]
    [InlineData("""{ "do": "ask", "question": { "topic": "gap", "partner": "\ud800" } }""")]
    [InlineData("""{ "do": "ask", "do": "help", "question": { "topic": "gap" } }""")]
    [InlineData("""{ "do": "deal.register" }""")]
    [InlineData("""{ "do": "proof", "id": "", "ofCost": true }""")]
    [InlineData("""{ "do": "proof", "id": "p", "ofCost": "yes" }""")]
    [InlineData("""{ "do": "getProof", "id": "12345678901234567890123456789012345678901234567890123456789012345" }""")]
    [InlineData("""{ "do": "attach", "batch": "b", "number": 0 }""")]
    [InlineData("""{ "do": "proofs", "number": -1 }""")]
    [InlineData("""{ "do": 1 }""")]
    [InlineData("""{ "do": null }""")]
    [InlineData("""{ "$type": "System.Object", "$id": "1" }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"ask\"")]
    [InlineData("17")]
    public void What_no_button_of_ours_says_is_nobody_s_order(string data) => Assert.Null(Read(data));

    [Fact]
    public void Data_that_is_not_there_is_nobody_s_order() => Assert.Null(CardJson.ReadAction(default));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(999, 999)]
    [InlineData(1000, 999)]
    [InlineData(int.MaxValue, 999)]
    public void A_page_out_of_range_is_the_nearest(int asked, int read) =>
        Assert.Equal(read, Assert.IsType<CardAction.Page>(Read($$"""{ "do": "page", "question": { "topic": "certifications", "page": {{asked}} } }""")).Question.Page);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(10_000_000, false)]
    public void A_name_of_any_length_does_no_harm(int length, bool read) =>
        Assert.Equal(read, Read($$"""{ "do": "ask", "question": { "topic": "gap", "customer": "{{new string('x', length)}}" } }""") is not null);

    [Fact]
    public void Forged_data_of_any_shape_is_survived()
    {
        var random = new Random(7);
        const string good = """{ "do": "ask", "question": { "topic": "gap", "level": "elite", "page": 1, "date": "2027-02-28" }, "msteams": { "text": "x" } }""";

        for (var i = 0; i < 5_000; i++)
        {
            var forged = good.ToCharArray();
            for (var change = 0; change < 3; change++) forged[random.Next(forged.Length)] = "{}[]\",:0a-"[random.Next(10)];

            try
            {
                using var data = JsonDocument.Parse(new string(forged));
                if (CardJson.ReadAction(data.RootElement) is CardAction.Ask(var question)) Assert.True(Enum.IsDefined(question.Topic));
            }
            catch (JsonException)
            {
                // no JSON at all: the endpoint answers that, before anything is read
            }
        }
    }

    [Fact]
    public void Paging_keeps_the_question()
    {
        var card = Gallery.Named("Certifications_page_two");
        var asked = card.Body.OfType<ActionSet>().Single().Actions.Cast<Button.Execute>().Select(it => (it.Title, it.Data.Action));

        Assert.Equal(
            [("Back", new CardAction.Page(new Question(Topic.Certifications))), ("Show more", new CardAction.Page(new Question(Topic.Certifications, Page: 2)))],
            asked);
    }

    private static CardAction? Read(string data) => CardJson.ReadAction(JsonDocument.Parse(data).RootElement);

    private static JsonElement Data(Button button) => Json(button).GetProperty("data");

    private static JsonElement Json(Button button) => CardJson.WriteElement(new AdaptiveCard("x", [], [button])).GetProperty("actions")[0];
}
