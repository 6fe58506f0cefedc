using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

/// <summary>Files that the bot gives: asked for first, stored where Teams says, once, and nowhere else.</summary>
public sealed class FileOfferTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly JsonNode Export = JsonNode.Parse("""{"do":"export","which":"ourDeals"}""")!;

    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task A_list_is_offered_as_a_file_after_the_words()
    {
        var talk = bot.ChatOf(Office.Ada);

        Assert.Contains("0 rows", (await talk.PressAsync(Export)).Words, StringComparison.Ordinal);
        var offer = await bot.OfferAsync(talk);

        Assert.Equal("deals-2026-08-03.csv", (string)offer["name"]!);
        Assert.Equal("0 rows", (string)offer["content"]!["description"]!);
        Assert.Equal(FileTalk.FileOf(offer), (string)offer["content"]!["declineContext"]!["file"]!);
        Assert.Equal(await SizeAsync(offer), (long)offer["content"]!["sizeInBytes"]!);
        Assert.Equal(["reply", "reply"], talk.Said().Select(it => it.Call!.Operation));
    }

    [Fact]
    public async Task An_accepted_file_is_stored_once_although_the_answer_comes_three_times()
    {
        var (talk, file) = await OfferedAsync();
        var size = await bot.CountAsync("offered_files where id = @id", ("id", file));
        var accepting = talk.Consenting(file, accepts: true);

        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => bot.PostAsync(accepting))))
            Assert.Equal(new Answer(200, ""), answer);
        var info = await bot.StoredAsync(talk);
        await talk.AskAsync("Thanks");

        var put = Assert.Single(bot.Carried(), call => call.Id == file);
        Assert.Null(put.Authorization);
        Assert.Equal(1, size);
        Assert.StartsWith("\uFEFFnumber,kind,state", Encoding.UTF8.GetString(bot.Connector.Stored[file]), StringComparison.Ordinal);
        var length = bot.Connector.Stored[file].Length;
        Assert.Equal($"bytes 0-{length - 1}/{length}", put.Headers.ContentRange);
        Assert.Equal(1, bot.StoredCount(talk));
        Assert.Equal(
            """{"contentType":"application/vnd.microsoft.teams.card.file.info","contentUrl":"URL","name":"deals.csv","content":{"uniqueId":"1150D938-8870-4044-9F2C-5BBDEBA70C9D","fileType":"csv"}}""",
            info.ToJsonString().Replace($"{bot.Connector.ServiceUrl}personal/{file}.csv", "URL", StringComparison.Ordinal));
        Assert.Equal(0, await bot.CountAsync("offered_files where id = @id", ("id", file)));
        Assert.Equal(0, await bot.CountAsync("offered_contents where id = @id", ("id", file)));
    }

    [Fact]
    public async Task A_file_that_is_accepted_again_is_not_stored_again()
    {
        var (talk, file) = await OfferedAsync();

        await talk.PostAsync(talk.Consenting(file, accepts: true));
        await bot.StoredAsync(talk);
        await talk.PostAsync(talk.Consenting(file, accepts: true));
        await talk.AskAsync("Thanks");

        Assert.Single(bot.Carried(), call => call.Id == file);
    }

    [Fact]
    public async Task A_declined_file_is_forgotten()
    {
        var (talk, file) = await OfferedAsync();
        var declining = talk.Consenting(file, accepts: false);

        Assert.Equal("Nothing was stored.", (await talk.AnswerToAsync(declining)).Call!.Text);
        Assert.Equal(0, await bot.CountAsync("offered_files where id = @id", ("id", file)));
        Assert.DoesNotContain(bot.Carried(), call => call.Id == file);
    }

    [Fact]
    public async Task Somebody_else_cannot_take_the_file_nor_decline_it()
    {
        var (talk, file) = await OfferedAsync();
        var colleague = bot.ChatOf(Office.Axel);

        foreach (var accepts in (bool[])[true, false])
            Assert.Contains("not on offer", (await colleague.AnswerToAsync(colleague.Consenting(file, accepts))).Call!.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Carried(), call => call.Id == file);

        await talk.PostAsync(talk.Consenting(file, accepts: true));
        await bot.StoredAsync(talk);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("' or 1=1 --")]
    [InlineData("../../etc/passwd")]
    public async Task A_forged_file_is_not_there(string file)
    {
        var talk = bot.ChatOf(Office.Ada);

        Assert.Contains("not on offer", (await talk.AnswerToAsync(talk.Consenting(file, accepts: true, bot.Connector.UploadUrl("forged")))).Call!.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Carried(), call => call.Id == "forged");
    }

    [Fact]
    public async Task A_stranger_takes_nothing()
    {
        var (_, file) = await OfferedAsync();
        var stranger = bot.ChatOf(Office.Gus);

        await stranger.PostAsync(stranger.Consenting(file, accepts: true));
        await stranger.AskAsync("help");

        Assert.DoesNotContain(bot.Carried(), call => call.Id == file);
        Assert.Equal(1, await bot.CountAsync("offered_files where id = @id and accepted_at is null", ("id", file)));
    }

    [Fact]
    public async Task An_upload_that_fails_twice_is_tried_again()
    {
        var (talk, file) = await OfferedAsync();
        bot.Connector.Script($"upload/{file}", new(503), new(429, RetryAfter: "0"));

        await talk.PostAsync(talk.Consenting(file, accepts: true));
        await bot.StoredAsync(talk);

        Assert.Equal([503, 429, 201], bot.Carried().Where(call => call.Id == file).Select(call => call.Status));
        Assert.Equal(1, bot.StoredCount(talk));
    }

    [Fact]
    public async Task An_upload_that_is_refused_is_said_so()
    {
        var (talk, file) = await OfferedAsync();
        bot.Connector.Script($"upload/{file}", new ConnectorReply(404));

        await talk.PostAsync(talk.Consenting(file, accepts: true));

        Assert.Equal("The file could not be stored. Ask for it again.", (await bot.NewsAsync(talk)).Call!.Text);
        Assert.Equal(0, await bot.CountAsync("offered_files where id = @id", ("id", file)));
        Assert.Equal(0, bot.StoredCount(talk));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    [InlineData("https://contoso.sharepoint.com.evil.example/upload")]
    [InlineData("https://evil.example/upload")]
    public async Task A_forged_place_gets_nothing(string place)
    {
        var (talk, file) = await OfferedAsync();
        await talk.PostAsync(talk.Consenting(file, accepts: true, uploadUrl: place));
        Assert.Equal("The file could not be stored. Ask for it again.", (await bot.NewsAsync(talk)).Call!.Text);

        var (second, other) = await OfferedAsync();
        await second.PostAsync(second.Consenting(other, accepts: true, contentUrl: place));
        Assert.Equal("The file could not be stored. Ask for it again.", (await bot.NewsAsync(second)).Call!.Text);

        Assert.DoesNotContain(bot.Carried(), call => call.Id == file || call.Id == other);
        Assert.Equal(2, await bot.CountAsync("outbox where status = 'dead' and kind = 'upload' and attempts = 0 and (payload like @one or payload like @two)", ("one", $"%{file}%"), ("two", $"%{other}%")));
    }

    [Theory]
    [InlineData("""{"type":"fileUpload","action":"accept","context":null}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","context":{"file":"a"}}""")]
    [InlineData("\"accept\"")]
    public async Task What_is_no_answer_is_a_bad_request(string value) =>
        Assert.Equal(400, (await bot.PostAsync(bot.ChatOf(Office.Ada).Invoking("fileConsent/invoke", JsonNode.Parse(value)))).Status);

    [Fact]
    public async Task In_a_channel_no_file_is_offered()
    {
        var talk = bot.ChannelWith(Office.Ada);

        Assert.Contains("private chat", (await talk.PressAsync(Export)).Words, StringComparison.Ordinal);
        await talk.AskAsync("Thanks");

        Assert.DoesNotContain(talk.Said(), it => it.Raw.Contains("file.consent", StringComparison.Ordinal));
    }

    private async Task<(Talk Talk, string File)> OfferedAsync()
    {
        var talk = bot.ChatOf(Office.Ada);
        await talk.PressAsync(Export);
        return (talk, FileTalk.FileOf(await bot.OfferAsync(talk)));
    }

    private async Task<long> SizeAsync(JsonNode offer) =>
        long.Parse((await bot.TextAsync("select cast(length(content) as text) from offered_contents where id = @id", ("id", FileTalk.FileOf(offer))))!, System.Globalization.CultureInfo.InvariantCulture);
}
