using System.Text.Json;
using PartnerBot.Protocol;

namespace PartnerBot.Tests.Protocol;

public class FileAnswerTests
{
    private const string Upload = """ "uploadInfo": { "uploadUrl": "https://u", "contentUrl": "https://c", "name": "a.csv", "uniqueId": "u-1", "fileType": "csv" } """;

    [Fact]
    public void An_accepted_file_says_where_it_goes() => Assert.Equal(
        new FileConsentAnswer("f-1", new FileUpload("https://u", "https://c", "a.csv", "u-1", "csv")),
        Read($$"""{ "type": "fileUpload", "action": "accept", "context": { "file": "f-1" }, {{Upload}} }"""));

    [Fact]
    public void A_declined_file_goes_nowhere() => Assert.Equal(
        new FileConsentAnswer("f-1", null),
        Read($$"""{ "type": "fileUpload", "action": "decline", "context": { "file": "f-1" }, {{Upload}} }"""));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "type": "fileUpload", "action": "accept", "context": { "file": "f-1" } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "accept", "context": { "file": "f-1" }, "uploadInfo": "https://u" }""")]
    [InlineData("""{ "type": "fileUpload", "action": "accept", "context": { "file": "f-1" }, "uploadInfo": { "uploadUrl": 7, "contentUrl": "c", "name": "n", "uniqueId": "u" } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "decline", "context": null }""")]
    [InlineData("""{ "type": "fileUpload", "action": "decline", "context": { "file": "" } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "decline", "context": { "file": 1 } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "decline", "context": { "file": "\ud800" } }""")]
    [InlineData("""{ "type": "fileUpload", "action": "steal", "context": { "file": "f-1" } }""")]
    [InlineData("""{ "type": "other", "action": "decline", "context": { "file": "f-1" } }""")]
    public void What_is_no_answer_is_none(string value) => Assert.Null(Read(value));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_id_of_any_length_does_no_harm(int length, bool isRead) =>
        Assert.Equal(isRead, Read($$"""{ "type": "fileUpload", "action": "decline", "context": { "file": "{{new string('x', length)}}" } }""") is not null);

    [Fact]
    public void Files_are_told_from_the_text_and_from_cards() => Assert.Equal(
        [new FileSent("invoice.pdf", "https://d/1"), new FileSent("photo.jpg", "https://d/2"), new FileSent("file.png", "https://d/3")],
        FileSent.Of(Wire.Parse("""
            { "type": "message", "attachments": [
              { "contentType": "text/html", "content": "<p>hi</p>" },
              { "contentType": "application/vnd.microsoft.teams.file.download.info", "name": "invoice.pdf", "content": { "downloadUrl": "https://d/1", "uniqueId": "1", "fileType": "pdf" } },
              { "contentType": "application/vnd.microsoft.teams.file.download.info", "name": "photo", "content": { "downloadUrl": "https://d/2", "fileType": "jpg" } },
              { "contentType": "application/vnd.microsoft.teams.file.download.info", "content": { "downloadUrl": "https://d/3", "fileType": "png" } },
              { "contentType": "application/vnd.microsoft.teams.file.download.info", "name": "no.pdf", "content": { "downloadUrl": 7 } },
              { "contentType": "application/vnd.microsoft.teams.file.download.info", "name": "no.pdf", "content": "x" },
              { "contentType": "application/vnd.microsoft.card.adaptive", "content": {} } ] }
            """)));

    private static FileConsentAnswer? Read(string value) => FileConsentAnswer.TryRead(JsonDocument.Parse(value).RootElement, out var answer) ? answer : null;
}
