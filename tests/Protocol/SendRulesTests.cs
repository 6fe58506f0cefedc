using System.Net.Http.Headers;
using System.Text;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class SendRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(200, nameof(SendOutcome.Sent))]
    [InlineData(201, nameof(SendOutcome.Sent))]
    [InlineData(202, nameof(SendOutcome.Sent))]
    [InlineData(204, nameof(SendOutcome.Sent))]
    [InlineData(301, nameof(SendOutcome.Refused))]
    [InlineData(307, nameof(SendOutcome.Refused))]
    [InlineData(400, nameof(SendOutcome.Refused))]
    [InlineData(401, nameof(SendOutcome.Refused))]
    [InlineData(403, nameof(SendOutcome.Blocked))]
    [InlineData(404, nameof(SendOutcome.Gone))]
    [InlineData(405, nameof(SendOutcome.Refused))]
    [InlineData(409, nameof(SendOutcome.Refused))]
    [InlineData(412, nameof(SendOutcome.Retry))]
    [InlineData(413, nameof(SendOutcome.Refused))]
    [InlineData(429, nameof(SendOutcome.Retry))]
    [InlineData(500, nameof(SendOutcome.Refused))]
    [InlineData(501, nameof(SendOutcome.Refused))]
    [InlineData(502, nameof(SendOutcome.Retry))]
    [InlineData(503, nameof(SendOutcome.Retry))]
    [InlineData(504, nameof(SendOutcome.Retry))]
    public void Each_status_has_one_outcome(int status, string outcome) =>
        Assert.Equal(outcome, Read(status, "").Match(_ => "Sent", _ => "Retry", _ => "Blocked", _ => "Gone", _ => "Refused"));

    [Theory]
    [InlineData("""{"id":"17"}""", "17")]
    [InlineData("""{"id":""}""", null)]
    [InlineData("""{"id":17}""", null)]
    [InlineData("", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("\"x\"", null)]
    [InlineData("<html>", null)]
    public void Sent_has_an_id_where_the_answer_has_one(string body, string? id) =>
        Assert.Equal(id, Assert.IsType<SendOutcome.Sent>(Read(201, body)).ActivityId);

    [Theory]
    [InlineData("""{"error":{"code":"BadSyntax","message":"too odd"}}""", "BadSyntax", "400 BadSyntax too odd")]
    [InlineData("""{"code":"BadSyntax","message":"too odd"}""", "BadSyntax", "400 BadSyntax too odd")]
    [InlineData("""{"error":{"code":"BadSyntax"}}""", "BadSyntax", "400 BadSyntax")]
    [InlineData("""{"error":"BadSyntax"}""", null, "400")]
    [InlineData("""{"error":{"code":5,"message":[]}}""", null, "400")]
    [InlineData("""{"error":null}""", null, "400")]
    [InlineData("null", null, "400")]
    [InlineData("<html>Bad</html>", null, "400")]
    [InlineData("", null, "400")]
    public void An_errors_body_may_be_anything(string body, string? code, string reason) =>
        Assert.Equal(new SendOutcome.Refused(400, code, reason), Read(400, body));

    [Fact]
    public void A_reason_is_not_longer_than_a_log_can_bear() =>
        Assert.InRange(Assert.IsType<SendOutcome.Blocked>(Read(403, $$$"""{"error":{"message":"{{{new string('x', 50_000)}}}"}}""")).Reason.Length, 1, 400);

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm() =>
        Assert.IsType<SendOutcome.Sent>(ConnectorAnswer.Read(201, (byte[])[.. "{\"id\":\""u8, 0xFF, 0xFE, .. "\"}"u8], null, Now));

    [Theory]
    [InlineData("2", 2)]
    [InlineData("0", 0)]
    [InlineData("999999", 3600)]
    [InlineData("Mon, 03 Aug 2026 09:00:30 GMT", 30)]
    [InlineData("Mon, 03 Aug 2026 08:00:00 GMT", 0)]
    [InlineData("Sun, 03 Aug 2036 09:00:00 GMT", 3600)]
    public void Retry_After_is_seconds_or_a_date(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ConnectorAnswer.After(RetryConditionHeaderValue.Parse(header), Now));

    [Fact]
    public void Without_Retry_After_nothing_is_asked_for() =>
        Assert.Null(Assert.IsType<SendOutcome.Retry>(Read(429, "")).After);

    [Theory]
    [InlineData(1, 1.0, 1)]
    [InlineData(2, 1.0, 2)]
    [InlineData(5, 1.0, 16)]
    [InlineData(5, 0.5, 8)]
    [InlineData(5, 0.0, 0)]
    [InlineData(9, 1.0, 256)]
    [InlineData(10, 1.0, 300)]
    [InlineData(2_000_000_000, 1.0, 300)]
    [InlineData(0, 1.0, 1)]
    [InlineData(-5, 2.0, 1)]
    public void Backoff_doubles_up_to_five_minutes_and_chance_takes_a_part_of_it(int attempt, double random, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.Delay(attempt, random));

    [Fact]
    public void Nobody_returns_sooner_than_asked()
    {
        Assert.Equal(TimeSpan.FromSeconds(7), Backoff.Delay(1, 0, TimeSpan.FromSeconds(7)));
        Assert.Equal(TimeSpan.FromSeconds(8), Backoff.Delay(1, 1, TimeSpan.FromSeconds(7)));
        Assert.Equal(TimeSpan.FromSeconds(4), Backoff.Delay(3, 1, null));
    }

    private static SendOutcome Read(int status, string body) => ConnectorAnswer.Read(status, Encoding.UTF8.GetBytes(body), null, Now);
}
