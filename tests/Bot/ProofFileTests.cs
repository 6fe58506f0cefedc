using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Program.Requests;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

/// <summary>Files that people send: proofs for a claim, taken from where Teams keeps them, once.</summary>
public sealed class ProofFileTests : IAsyncLifetime
{
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.StartAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task A_proof_is_kept_and_marked_and_shown_on_the_claim()
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["paper.pdf"] = Encoding.UTF8.GetBytes("%PDF");

        Assert.Contains($"Taking paper.pdf to activity {number}", (await talk.AnswerToAsync(talk.Sending("here it is", ("paper.pdf", null)))).Words, StringComparison.Ordinal);
        var asked = await bot.NewsAsync(talk);

        Assert.Contains($"paper.pdf is with activity {number}", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Is it the proof of cost or of performance?", asked.Words, StringComparison.Ordinal);
        Assert.Null(Assert.Single(bot.Carried()).Authorization);

        var marked = (await talk.ExecuteAsync(asked.Button("Proof of performance"))).Hear();
        Assert.Contains("It is the proof of performance. The proof of cost is still missing", marked.Words, StringComparison.Ordinal);

        var proof = Assert.Single(await ProofsAsync(number));
        Assert.Equal(("paper.pdf", "application/pdf", 4L, false, "mia"), (proof.Name, proof.ContentType, proof.Size, proof.OfCost, proof.AddedById));
        Assert.Equal("%PDF", Encoding.UTF8.GetString((await bot.Store.ReadAsync(tx => new ProofStore(tx).ReadAsync(proof.Id), CancellationToken.None))!));
        Assert.Contains("1 file is here", (await talk.ExecuteAsync(marked.Button("Claim"))).Hear().Words, StringComparison.Ordinal);
        Assert.Equal(0, await bot.CountAsync("incoming_files"));
    }

    [Theory]
    [InlineData("the invoice", true)]
    [InlineData("Receipts for the room", true)]
    [InlineData("photos of the evening", false)]
    [InlineData("attendance report", false)]
    public async Task What_the_message_says_is_not_asked(string text, bool ofCost)
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.png"] = [1];

        await talk.AnswerToAsync(talk.Sending(text, ("a.png", null)));
        var said = await bot.NewsAsync(talk);

        Assert.Contains(ofCost ? "It is the proof of cost." : "It is the proof of performance.", said.Words, StringComparison.Ordinal);
        Assert.Equal(ofCost, Assert.Single(await ProofsAsync(number)).OfCost);
    }

    [Theory]
    [InlineData("here it is", "invoice_2.pdf", true)]
    [InlineData("", "Receipt-hotel.pdf", true)]
    [InlineData("another one", "Photo17.jpg", false)]
    [InlineData("the photos", "invoice.pdf", false)]
    public async Task What_the_name_of_a_file_says_is_told_and_can_be_changed(string text, string name, bool ofCost)
    {
        var number = await bot.ActivityAsync();
        await bot.Store.RunAsync(tx => new ProofStore(tx).AddAsync(new Proof("p-1", number, true, "first.pdf", "application/pdf", 1, "mia", Office.Now), [7]), CancellationToken.None);
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files[name] = [1];

        await talk.AnswerToAsync(talk.Sending(text, (name, null)));
        var said = await bot.NewsAsync(talk);
        Assert.Contains(ofCost ? "It is the proof of cost." : "It is the proof of performance.", said.Words, StringComparison.Ordinal);

        await talk.ExecuteAsync(said.Button(ofCost ? "No, it proves performance" : "No, it proves cost"));
        Assert.Equal(!ofCost, (await ProofsAsync(number)).Single(proof => proof.Name == name).OfCost);
    }

    [Theory]
    [InlineData(true, "performance")]
    [InlineData(false, "cost")]
    public async Task A_file_that_nothing_tells_of_is_asked_about_and_counts_as_what_is_missing(bool firstOfCost, string counts)
    {
        var number = await bot.ActivityAsync();
        await bot.Store.RunAsync(tx => new ProofStore(tx).AddAsync(new Proof("p-1", number, firstOfCost, "first.pdf", "application/pdf", 1, "mia", Office.Now), [7]), CancellationToken.None);
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["scan.pdf"] = [1];

        await talk.AnswerToAsync(talk.Sending("one more", ("scan.pdf", null)));
        var asked = await bot.NewsAsync(talk);

        Assert.Contains($"Is it the proof of cost or of performance? Until you say, it counts as the proof of {counts}.", asked.Words, StringComparison.Ordinal);
        await talk.ExecuteAsync(asked.Button("Proof of cost"));
        Assert.True((await ProofsAsync(number)).Single(proof => proof.Name == "scan.pdf").OfCost);
    }

    [Fact]
    public async Task A_message_that_comes_again_keeps_nothing_twice()
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.pdf"] = [1];
        bot.Connector.Files["b.pdf"] = [2, 2];
        var sending = talk.Sending("invoice", ("a.pdf", null), ("b.pdf", null));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => talk.PostAsync(sending)));
        await bot.NewsAsync(talk, 2);
        await talk.PostAsync(sending);
        await bot.SentAllAsync();

        Assert.Equal(["a.pdf", "b.pdf"], (await ProofsAsync(number)).Select(proof => proof.Name).Order());
        Assert.Equal(2, bot.Carried().Count());
    }

    [Theory]
    [InlineData("a.pdf", new byte[] { 1 }, 1, "a.pdf is there already")]
    [InlineData("a.pdf", new byte[] { 1, 2 }, 2, "a.pdf is with activity")]
    [InlineData("b.pdf", new byte[] { 1 }, 2, "b.pdf is with activity")]
    public async Task The_same_file_sent_anew_is_kept_once(string name, byte[] content, int kept, string said)
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.pdf"] = [1];
        await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)));
        await bot.NewsAsync(talk);

        bot.Connector.Files[name] = content;
        await talk.AnswerToAsync(talk.Sending("invoice", (name, null)));

        Assert.Contains(said, (await bot.NewsAsync(talk, 2)).Words, StringComparison.Ordinal);
        Assert.Equal(kept, (await ProofsAsync(number)).Count);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_file_of_the_largest_size_is_kept_and_a_larger_one_is_not(int more, bool isKept)
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["big.zip"] = new byte[ProofStore.Largest + more];

        await talk.AnswerToAsync(talk.Sending("invoice", ("big.zip", null)));

        Assert.Contains(isKept ? "big.zip is with activity" : "big.zip is too large", (await bot.NewsAsync(talk)).Words, StringComparison.Ordinal);
        Assert.Equal(isKept ? 1 : 0, (await ProofsAsync(number)).Count);
    }

    [Theory]
    [InlineData("setup.exe")]
    [InlineData("page.html")]
    [InlineData("invoice.pdf.js")]
    [InlineData("noending")]
    public async Task Other_kinds_are_refused_without_being_fetched(string name)
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files[name] = [1];

        Assert.Contains($"{name}: send a PDF", (await talk.AnswerToAsync(talk.Sending("invoice", (name, null)))).Words, StringComparison.Ordinal);
        Assert.Empty(await ProofsAsync(number));
        Assert.Empty(bot.Carried());
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/a.pdf")]
    [InlineData("https://evil.example/a.pdf")]
    [InlineData("http://contoso.sharepoint.com/a.pdf")]
    [InlineData("file:///etc/passwd")]
    public async Task A_forged_address_is_not_called(string address)
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);

        await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", address)));

        Assert.Contains("a.pdf could not be fetched", (await bot.NewsAsync(talk)).Words, StringComparison.Ordinal);
        Assert.Empty(await ProofsAsync(number));
        Assert.Equal(1, await bot.CountAsync("outbox where status = 'dead' and kind = 'fetch' and attempts = 0"));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["other.pdf"] = [1];
        bot.Connector.Script("download/a.pdf", new ConnectorReply(302, Location: bot.Connector.DownloadUrl("other.pdf")));

        await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)));

        Assert.Contains("a.pdf could not be fetched", (await bot.NewsAsync(talk)).Words, StringComparison.Ordinal);
        Assert.Single(bot.Carried());
    }

    [Fact]
    public async Task A_store_that_is_busy_is_asked_again()
    {
        var number = await bot.ActivityAsync();
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.pdf"] = [1];
        bot.Connector.Script("download/a.pdf", new(503), new(503));

        await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)));
        await bot.NewsAsync(talk);

        Assert.Single(await ProofsAsync(number));
        Assert.Equal([503, 503, 200], bot.Carried().Select(call => call.Status));
    }

    [Fact]
    public async Task With_several_activities_it_asks_which_one()
    {
        var (first, second) = (await bot.ActivityAsync(), await bot.ActivityAsync(activity => activity with { Title = "Webinar" }));
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.pdf"] = [1];

        var asked = await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)));
        var button = asked.Button($"{second} Webinar");
        Assert.Empty(bot.Carried());

        Assert.Contains($"Taking a.pdf to activity {second}", (await talk.ExecuteAsync(button)).Body, StringComparison.Ordinal);
        await bot.NewsAsync(talk);
        Assert.Contains("already", (await talk.ExecuteAsync(button)).Body, StringComparison.Ordinal);

        Assert.Empty(await ProofsAsync(first));
        Assert.Single(await ProofsAsync(second));
    }

    [Fact]
    public async Task A_number_beside_the_file_says_which_one()
    {
        var (first, second) = (await bot.ActivityAsync(), await bot.ActivityAsync());
        var talk = bot.ChatOf(Office.Mia);
        bot.Connector.Files["a.pdf"] = [1];

        await talk.AnswerToAsync(talk.Sending($"invoice for {first}", ("a.pdf", null)));
        await bot.NewsAsync(talk);

        Assert.Single(await ProofsAsync(first));
        Assert.Empty(await ProofsAsync(second));
    }

    [Fact]
    public async Task Nobody_else_says_for_which_activity_a_file_is()
    {
        var number = await bot.ActivityAsync();
        await bot.ActivityAsync();
        var (talk, axel) = (bot.ChatOf(Office.Mia), bot.ChatOf(Office.Axel));
        var button = (await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)))).Button($"{number} Security breakfast");

        Assert.Contains("Send them again", (await axel.ExecuteAsync(button)).Body, StringComparison.Ordinal);
        Assert.Contains($"There is no request {number}", (await bot.ChatOf(Office.Ben).ExecuteAsync(button)).Body, StringComparison.Ordinal);
        Assert.Equal(1, await bot.CountAsync("incoming_files where number is null"));
    }

    [Fact]
    public async Task Without_an_activity_it_says_what_files_are_good_for()
    {
        await bot.ActivityAsync(activity => activity with { State = RequestState.Submitted });
        await bot.ActivityAsync(activity => activity with { Undecided = RequestState.Submitted, TellAt = Office.Now.AddMinutes(1) });
        var talk = bot.ChatOf(Office.Mia);

        Assert.Contains("proofs of an MDF claim", (await talk.AnswerToAsync(talk.Sending("look", ("a.pdf", null)))).Words, StringComparison.Ordinal);
        Assert.Equal(0, await bot.CountAsync("incoming_files"));
    }

    [Fact]
    public async Task Who_may_not_claim_sends_no_proofs()
    {
        await bot.ActivityAsync();
        foreach (var account in (Account[])[Office.Ada, Office.Cara])
        {
            var talk = bot.ChatOf(account);
            Assert.Contains("Ask one of them", (await talk.AnswerToAsync(talk.Sending("invoice", ("a.pdf", null)))).Words, StringComparison.Ordinal);
        }

        Assert.Equal(0, await bot.CountAsync("incoming_files"));
    }

    [Fact]
    public async Task The_approver_gets_the_proofs_as_files_and_nobody_else_s_approver_does()
    {
        var number = await bot.ActivityAsync(activity => activity with { State = RequestState.Claimed });
        await bot.Store.RunAsync(tx => new ProofStore(tx).AddAsync(new Proof("p-1", number, true, "invoice.pdf", "application/pdf", 3, "mia", Office.Now), [7, 8, 9]), CancellationToken.None);
        var talk = bot.ChatOf(Office.Cara);

        var card = (await talk.ExecuteAsync(JsonNode.Parse($$"""{"do":"open","number":{{number}}}""")!)).Hear();
        var list = (await talk.ExecuteAsync(card.Button("Proofs"))).Hear();
        Assert.Contains("cost · 3 bytes", list.Words, StringComparison.Ordinal);
        var get = list.Button("Get invoice.pdf");
        await talk.ExecuteAsync(get);
        var offer = await bot.OfferAsync(talk);
        await talk.PostAsync(talk.Consenting(FileTalk.FileOf(offer), accepts: true));
        await bot.StoredAsync(talk);

        Assert.Equal("invoice.pdf", (string)offer["name"]!);
        Assert.Equal([7, 8, 9], bot.Connector.Stored[FileTalk.FileOf(offer)]);
        Assert.Equal(1, await bot.CountAsync("proofs"));
        foreach (var other in (Account[])[Office.Ben, Office.Ada, Office.Otto])
            Assert.Contains("no such file", (await bot.ChatOf(other).ExecuteAsync(get)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_proves_is_not_changed_by_strangers_nor_after_the_claim()
    {
        var number = await bot.ActivityAsync(activity => activity with { State = RequestState.Claimed });
        await bot.Store.RunAsync(tx => new ProofStore(tx).AddAsync(new Proof("p-1", number, true, "invoice.pdf", "application/pdf", 1, "mia", Office.Now), [7]), CancellationToken.None);
        var mark = JsonNode.Parse("""{"do":"proof","id":"p-1","ofCost":false}""")!;

        foreach (var account in (Account[])[Office.Mia, Office.Cara, Office.Ben])
            Assert.Equal(200, (await bot.ChatOf(account).ExecuteAsync(mark)).Status);

        Assert.True(Assert.Single(await ProofsAsync(number)).OfCost);
    }

    private Task<IReadOnlyList<Proof>> ProofsAsync(long number) => bot.Store.ReadAsync(tx => new ProofStore(tx).ListAsync(number), CancellationToken.None);
}
