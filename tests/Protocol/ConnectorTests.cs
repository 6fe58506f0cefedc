using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Protocol;

public sealed class ConnectorTests : IAsyncLifetime
{
    private const string Thread = Wire.Channel + ";messageid=1785312000123";
    private static readonly byte[] Hello = """{"type":"message","text":"hello"}"""u8.ToArray();
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private readonly HandClock clock = new();
    private FakeConnector fake = null!;
    private FakeOpenId openId = null!;
    private Connector connector = null!;
    private string url = null!;

    public async ValueTask InitializeAsync()
    {
        (fake, openId) = (await FakeConnector.StartAsync(), await FakeOpenId.StartAsync());
        (connector, url) = (Make(Options()), fake.ServiceUrl);
    }

    public async ValueTask DisposeAsync()
    {
        await fake.DisposeAsync();
        await openId.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_sent_with_its_ids_escaped()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await connector.SendAsync(url, Thread, Hello, Ct));

        Assert.Equal("1", sent.ActivityId);
        var call = Assert.Single(fake.Calls);
        Assert.Equal(("send", Thread, "hello"), (call.Operation, call.Conversation, call.Text));
        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(Thread)}/activities", call.RawTarget);
    }

    [Fact]
    public async Task It_says_what_it_sends_and_who_it_is()
    {
        await connector.SendAsync(url, "a:1", Hello, Ct);

        var headers = Assert.Single(fake.Calls).Headers;
        Assert.Equal("application/json; charset=utf-8", headers.ContentType.ToString());
        Assert.Equal("application/json", headers.Accept.ToString());
        Assert.StartsWith("PartnerBot/", headers.UserAgent.ToString());
        Assert.True(openId.Issued(headers.Authorization));
    }

    [Theory]
    [InlineData("/emea/tenant/")]
    [InlineData("/emea/tenant")]
    [InlineData("")]
    [InlineData("/")]
    public async Task The_serviceUrls_path_is_kept_with_or_without_a_slash(string path)
    {
        await connector.SendAsync(url.TrimEnd('/') + path, "a:1", Hello, Ct);

        Assert.Equal($"{path.TrimEnd('/')}/v3/conversations/a%3A1/activities", Assert.Single(fake.Calls).RawTarget);
    }

    [Fact]
    public async Task A_reply_an_update_and_a_deletion_name_their_message()
    {
        await connector.ReplyAsync(url, "a:1", "f:x/y", Hello, Ct);
        await connector.UpdateAsync(url, "a:1", "17", Hello, Ct);
        await connector.DeleteAsync(url, "a:1", "17", Ct);

        Assert.Equal([("reply", "f:x/y", "hello"), ("update", "17", "hello"), ("delete", "17", null)], fake.Calls.Select(it => (it.Operation, it.Id, it.Text)));
    }

    [Fact]
    public async Task A_text_beside_a_card_is_sent_and_has_no_id() =>
        Assert.Equal(new SendOutcome.Sent(null), await connector.SendAsync(url, "a:1", """{"type":"message","text":"x","attachments":[{}]}"""u8.ToArray(), Ct));

    [Fact]
    public async Task A_personal_chat_is_created_for_one_person()
    {
        var outcome = await connector.CreatePersonalAsync(url, Wire.Tenant, "29:ada", Ct);

        Assert.Equal(new SendOutcome.Sent(null, "a:29:ada"), outcome);
        var body = Assert.Single(fake.Calls).Json!;
        Assert.Equal((false, "28:" + Wire.AppId, "29:ada", Wire.Tenant, Wire.Tenant),
            ((bool)body["isGroup"]!, (string)body["bot"]!["id"]!, (string)body["members"]![0]!["id"]!, (string)body["tenantId"]!, (string)body["channelData"]!["tenant"]!["id"]!));
    }

    [Fact]
    public async Task A_thread_is_created_in_the_channel_with_its_first_message()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await connector.CreateThreadAsync(url, Wire.Tenant, Thread, Hello, Ct));

        Assert.Equal(("1", $"{Wire.Channel};messageid=1"), (sent.ActivityId, sent.ConversationId));
        var body = Assert.Single(fake.Calls).Json!;
        Assert.Equal((true, Wire.Channel, "hello"), ((bool)body["isGroup"]!, (string)body["channelData"]!["channel"]!["id"]!, (string)body["activity"]!["text"]!));
    }

    [Fact]
    public async Task A_member_is_found_by_either_id()
    {
        fake.AddMember("a:1", new JsonObject { ["id"] = "29:ada", ["aadObjectId"] = "0f0e", ["email"] = "ada@example.test", ["tenantId"] = Wire.Tenant, ["new"] = true });

        foreach (var id in (string[])["29:ada", "0f0e"])
            Assert.Equal("ada@example.test", Assert.IsType<MemberLookup.Found>(await connector.MemberAsync(url, "a:1", id, Ct)).Member.Email);
    }

    [Fact]
    public async Task Nobody_of_that_id_is_missing() =>
        Assert.IsType<MemberLookup.Missing>(await connector.MemberAsync(url, "a:1", "29:nobody", Ct));

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(200, "null")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"email":5}""")]
    [InlineData(403, "")]
    [InlineData(429, "")]
    [InlineData(500, "")]
    public async Task A_roster_that_does_not_answer_properly_is_unavailable(int status, string body)
    {
        fake.Script("a:1", new ConnectorReply(status, body));
        Assert.IsType<MemberLookup.Unavailable>(await connector.MemberAsync(url, "a:1", "29:ada", Ct));
    }

    [Fact]
    public async Task The_roster_comes_in_pages()
    {
        fake.Script("a:1", new ConnectorReply(200, """{"continuationToken":"a b&c","members":[{"id":"29:1"},null]}"""), new(200, """{"continuationToken":"","members":[{"id":"29:2"}]}"""), new(200, "{}"));

        var first = Assert.IsType<MembersLookup.Page>(await connector.MembersAsync(url, "a:1", null, Ct));
        var second = Assert.IsType<MembersLookup.Page>(await connector.MembersAsync(url, "a:1", first.Next, Ct));
        var empty = Assert.IsType<MembersLookup.Page>(await connector.MembersAsync(url, "a:1", null, Ct));

        Assert.Equal(("29:1", "a b&c"), (Assert.Single(first.Members).Id, first.Next));
        Assert.Equal(("29:2", null), (Assert.Single(second.Members).Id, second.Next));
        Assert.Empty(empty.Members);
        Assert.EndsWith("pagedmembers?pageSize=200&continuationToken=a%20b%26c", fake.Calls.ElementAt(1).RawTarget);
    }

    [Fact]
    public async Task Retry_After_is_handed_on()
    {
        fake.Script("a:1", new ConnectorReply(429, RetryAfter: "2"), new(429), new(503, RetryAfter: "soon"));

        Assert.Equal(TimeSpan.FromSeconds(2), Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct)).After);
        Assert.Null(Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct)).After);
        Assert.Null(Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct)).After);
    }

    [Fact]
    public async Task A_block_is_known_by_its_status_whatever_the_body()
    {
        fake.Script("a:1", ConnectorReply.Error(403, "BotNotInConversationRoster"), new(403), new(403, "<html>"));

        Assert.Contains("BotNotInConversationRoster", Assert.IsType<SendOutcome.Blocked>(await connector.SendAsync(url, "a:1", Hello, Ct)).Reason);
        Assert.IsType<SendOutcome.Blocked>(await connector.SendAsync(url, "a:1", Hello, Ct));
        Assert.IsType<SendOutcome.Blocked>(await connector.SendAsync(url, "a:1", Hello, Ct));
    }

    [Fact]
    public async Task Too_big_a_message_is_refused() =>
        Assert.Equal((413, "MessageSizeTooBig"), Refusal(await connector.SendAsync(url, "a:1", Encoding.UTF8.GetBytes($$"""{"text":"{{new string('x', FakeConnector.LargestMessage)}}"}"""), Ct)));

    [Fact]
    public async Task One_call_is_one_attempt()
    {
        fake.Script("a:1", new ConnectorReply(503));
        Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct));
        Assert.Single(fake.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        fake.Script("a:1", new ConnectorReply(307, Location: elsewhere.ServiceUrl + "v3/conversations/a/activities"));

        Assert.Equal((307, null), Refusal(await connector.SendAsync(url, "a:1", Hello, Ct)));
        Assert.Empty(elsewhere.Calls);
    }

    [Fact]
    public async Task No_answer_within_ten_seconds_is_tried_again_later()
    {
        fake.Script("a:1", ConnectorReply.Hang);
        var sending = connector.SendAsync(url, "a:1", Hello, Ct);
        await fake.WaitForAsync(1);
        clock.Pass(Connector.SendLimit - TimeSpan.FromMilliseconds(1));
        Assert.False(sending.IsCompleted);
        clock.Pass(TimeSpan.FromMilliseconds(1));

        Assert.Contains("10 s", Assert.IsType<SendOutcome.Retry>(await sending).Reason);
    }

    [Fact]
    public async Task The_roster_has_three_seconds()
    {
        fake.Script("a:1", ConnectorReply.Hang);
        var asking = connector.MemberAsync(url, "a:1", "29:ada", Ct);
        await fake.WaitForAsync(1);
        clock.Pass(Connector.RosterLimit);

        Assert.IsType<MemberLookup.Unavailable>(await asking);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_an_exception()
    {
        fake.Script("a:1", ConnectorReply.Hang);
        using var caller = new CancellationTokenSource();
        var sending = connector.SendAsync(url, "a:1", Hello, caller.Token);
        await fake.WaitForAsync(1);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Nobody_there_is_tried_again_later()
    {
        await fake.DisposeAsync();
        Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_change_the_path_is_not_sent(string id)
    {
        Assert.Equal((0, "BadId"), Refusal(await connector.SendAsync(url, id, Hello, Ct)));
        Assert.Equal((0, "BadId"), Refusal(await connector.UpdateAsync(url, "a:1", id, Hello, Ct)));
        Assert.Empty(fake.Calls);
    }

    [Theory]
    [InlineData("../../v3/conversations/b")]
    [InlineData("a/../../b?x=y#z")]
    [InlineData("%2e%2e")]
    public async Task An_id_with_slashes_stays_one_part_of_the_path(string id)
    {
        await connector.SendAsync(url, id, Hello, Ct);
        Assert.Equal(("send", id), (Assert.Single(fake.Calls).Operation, fake.Calls.First().Conversation));
    }

    [Fact]
    public async Task A_foreign_host_gets_neither_token_nor_message()
    {
        await using var evil = await FakeConnector.StartAsync();
        var strict = Make(Options() with { Outbound = new() { Authority = new(openId.Authority) } });

        Assert.Equal((0, "HostNotAllowed"), Refusal(await strict.SendAsync(evil.ServiceUrl, "a:1", Hello, Ct)));
        Assert.Equal((0, "HostNotAllowed"), Refusal(await strict.DeleteAsync(evil.ServiceUrl, "a:1", "1", Ct)));
        Assert.Equal((0, "HostNotAllowed"), Refusal(await strict.CreatePersonalAsync(evil.ServiceUrl, "t", "29:x", Ct)));
        Assert.IsType<MemberLookup.Unavailable>(await strict.MemberAsync(evil.ServiceUrl, "a:1", "29:x", Ct));
        Assert.Empty(evil.Calls);
        Assert.Equal(0, openId.TokenRequests);
    }

    [Fact]
    public async Task A_stored_address_is_checked_again_when_it_is_used()
    {
        var stored = new ConversationReference { ChannelId = "msteams", ServiceUrl = "https://smba.trafficmanager.net.evil.example/", ConversationId = "a:1", TenantId = Wire.Tenant };

        Assert.Equal((0, "HostNotAllowed"), Refusal(await connector.SendAsync(stored.ServiceUrl, stored.ConversationId, Hello, Ct)));
        Assert.Equal(0, openId.TokenRequests);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        fake.Accepts = openId.Issued;
        Assert.IsType<SendOutcome.Sent>(await connector.SendAsync(url, "a:1", Hello, Ct));
        openId.Revoke();
        Assert.IsType<SendOutcome.Sent>(await connector.SendAsync(url, "a:1", Hello, Ct));

        Assert.Equal([201, 401, 201], fake.Calls.Select(it => it.Status));
        Assert.Equal(2, openId.TokenRequests);
    }

    [Fact]
    public async Task A_token_that_is_always_refused_is_not_renewed_for_every_message()
    {
        fake.Accepts = _ => false;
        Assert.Equal((401, "Unauthorized"), Refusal(await connector.SendAsync(url, "a:1", Hello, Ct)));
        Assert.Equal((401, "Unauthorized"), Refusal(await connector.SendAsync(url, "a:1", Hello, Ct)));

        Assert.Equal(3, fake.Calls.Count);
        Assert.Equal(2, openId.TokenRequests);
    }

    [Fact]
    public async Task Without_a_token_of_the_bots_own_it_is_tried_again_later()
    {
        openId.TokenFailure = 401;
        var retry = Assert.IsType<SendOutcome.Retry>(await connector.SendAsync(url, "a:1", Hello, Ct));

        Assert.Contains("AADSTS7000215", retry.Reason);
        Assert.Empty(fake.Calls);
    }

    [Fact]
    public async Task Without_an_app_id_there_is_no_Authorization()
    {
        var local = Make(new() { IsDevelopment = true, Outbound = new() { AllowLoopback = true } });
        Assert.IsType<SendOutcome.Sent>(await local.SendAsync(url, "a:1", Hello, Ct));

        Assert.Null(Assert.Single(fake.Calls).Authorization);
        Assert.Equal((0, "HostNotAllowed"), Refusal(await local.SendAsync(Wire.ServiceUrl, "a:1", Hello, Ct)));
    }

    private static (int, string?) Refusal(SendOutcome outcome) => Assert.IsType<SendOutcome.Refused>(outcome) is var it ? (it.Status, it.Code) : default;

    private ChannelOptions Options() => new()
    {
        AppId = Wire.AppId,
        TenantId = Wire.Tenant,
        ClientSecret = "s",
        IsDevelopment = true,
        Outbound = new() { Authority = new(openId.Authority), AllowLoopback = true },
    };

    private Connector Make(ChannelOptions options) =>
        new(new ConnectorCalls(ConnectorCalls.Client(), new OutboundTokens(options, clock), new ServiceHosts(options), options, clock));
}
