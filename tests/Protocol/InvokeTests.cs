using System.Text;
using System.Text.Json;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class InvokeTests
{
    private static readonly byte[] Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}"""u8.ToArray();

    [Fact]
    public void A_card_replaces_the_card() =>
        Says(200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[]}}""", InvokeResponse.Card(Card));

    [Fact]
    public void A_message_is_a_notice() =>
        Says(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Done"}""", InvokeResponse.Message("Done"));

    [Theory]
    [InlineData(400, 400)]
    [InlineData(500, 200)]
    public void An_error_has_its_status_in_the_body(int status, int http) =>
        Says(http, $$$"""{"statusCode":{{{status}}},"type":"application/vnd.microsoft.error","value":{"code":"Oops","message":"Try again"}}""", InvokeResponse.Error(status, "Oops", "Try again"));

    [Fact]
    public void A_dialog_shows_a_card_or_ends_with_a_sentence()
    {
        Says(200, """{"task":{"type":"continue","value":{"title":"Deal","height":"medium","width":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[]}}}}}""", InvokeResponse.TaskCard("Deal", Card));
        Says(200, """{"task":{"type":"message","value":"Thanks"}}""", InvokeResponse.TaskMessage("Thanks"));
    }

    [Fact]
    public void Some_answers_have_no_body() =>
        Assert.Equal([(200, null), (400, null), (501, null)], new[] { InvokeResponse.Empty, InvokeResponse.BadRequest, InvokeResponse.NotImplemented }.Select(it => (it.Status, it.Body)));

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("5", "BadRequest")]
    [InlineData("[]", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{"action":"Action.Execute"}""", "BadRequest")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    [InlineData("""{"action":{"type":5}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"action.execute"}}""", "NotSupported")]
    public void What_is_no_press_is_answered_400_with_a_way_on(string? value, string code)
    {
        Assert.False(CardPress.TryRead(Json(value), out _, out var answer));
        Assert.Equal(400, answer.Status);
        Assert.Contains($"\"code\":\"{code}\"", Encoding.UTF8.GetString(answer.Body!));
        Assert.Contains("Ask me again", Encoding.UTF8.GetString(answer.Body!));
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", "", false)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"x","data":null},"trigger":"automatic"}""", "x", true)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":7},"trigger":5}""", "", false)]
    public void A_press_may_lack_all_but_its_type(string value, string verb, bool isAutomatic)
    {
        Assert.True(CardPress.TryRead(Json(value), out var press, out _));
        Assert.Equal(new CardPress(verb, null, isAutomatic, null), press);
    }

    private static JsonElement? Json(string? json) => json is null ? null : JsonElement.Parse(json);

    private static void Says(int status, string body, InvokeResponse answer) =>
        Assert.Equal((status, body), (answer.Status, Encoding.UTF8.GetString(answer.Body!)));
}
