using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Protocol;

public sealed class ChannelTokensTests : IAsyncLifetime
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private readonly HandClock clock = new();
    private FakeOpenId openId = null!;
    private ChannelTokens tokens = null!;

    public async ValueTask InitializeAsync()
    {
        openId = await FakeOpenId.StartAsync();
        tokens = Tokens();
    }

    public ValueTask DisposeAsync() => openId.DisposeAsync();

    [Fact]
    public async Task A_good_token_is_valid_and_says_what_it_vouches_for()
    {
        var token = await ValidAsync(Token());

        Assert.Equal(Wire.ServiceUrl, token.ServiceUrl);
        Assert.Equal(["msteams"], token.Endorsements);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task No_header_is_refused(string? header) =>
        Assert.Contains("no Authorization", await RefusedHeaderAsync(header));

    [Fact]
    public async Task Another_scheme_is_refused()
    {
        await RefusedHeaderAsync($"Basic {Token()}");
        await RefusedHeaderAsync(Token());
        await RefusedHeaderAsync("Bearer");
        await RefusedHeaderAsync("Bearer ");
        await RefusedHeaderAsync($"Bearer{Token()}");
    }

    [Fact]
    public async Task Three_parts_are_refused()
    {
        await RefusedHeaderAsync($"Bearer {Token()} more");
        await RefusedHeaderAsync($"Bearer  {Token()}");
        await RefusedHeaderAsync($"Bearer {Token()},Bearer {Token()}");
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln")]
    [InlineData("W10.W10.W10")]
    [InlineData("eyJhbGciOjV9.e30.")]
    [InlineData("a.b.c.d.e")]
    [InlineData("\u0000\uD800")]
    public async Task Garbage_is_refused_and_not_a_fault(string token) =>
        Assert.NotEmpty(await RefusedAsync(token));

    [Fact]
    public async Task A_token_lapses_five_minutes_after_its_time()
    {
        await ValidAsync(Token(it => it["exp"] = Seconds(minutes: -4)));
        await RefusedAsync(Token(it => it["exp"] = Seconds(minutes: -6)));
    }

    [Fact]
    public async Task A_token_may_come_five_minutes_before_its_time()
    {
        await ValidAsync(Token(it => it["nbf"] = Seconds(minutes: 4)));
        await RefusedAsync(Token(it => it["nbf"] = Seconds(minutes: 6)));
    }

    [Fact]
    public async Task A_token_without_an_end_is_refused() =>
        await RefusedAsync(Token(it => it.Remove("exp")));

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_issuer_is_refused(string? issuer) =>
        await RefusedAsync(Token(it => it["iss"] = issuer));

    [Theory]
    [InlineData("11111111-2222-4333-8444-555555555555")]
    [InlineData("api://" + Wire.AppId)]
    [InlineData(Wire.AppId + "/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_audience_is_refused(string? audience) =>
        await RefusedAsync(Token(it => it["aud"] = audience));

    [Fact]
    public async Task An_audience_among_others_is_refused() =>
        await RefusedAsync(Token(it => it["aud"] = new JsonArray(Wire.AppId, "somebody-else")));

    [Fact]
    public async Task A_missing_audience_is_refused() =>
        await RefusedAsync(Token(it => it.Remove("aud")));

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task Other_algorithms_are_refused(string algorithm) =>
        await RefusedAsync(openId.Sign(new() { ["alg"] = algorithm, ["kid"] = "key-1" }, Claims(), "key-1"));

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task These_three_algorithms_are_taken(string algorithm) =>
        await ValidAsync(openId.Sign(new() { ["alg"] = algorithm, ["kid"] = "key-1" }, Claims(), "key-1"));

    [Fact]
    public async Task A_changed_signature_is_refused()
    {
        var token = Token();
        var at = token.LastIndexOf('.') + 20;
        await RefusedAsync(token[..at] + (token[at] is 'A' ? 'B' : 'A') + token[(at + 1)..]);
    }

    [Fact]
    public async Task A_changed_claim_is_refused()
    {
        var (one, other) = (Token().Split('.'), Token(it => it["serviceurl"] = "https://evil.example/").Split('.'));
        await RefusedAsync($"{one[0]}.{other[1]}.{one[2]}");
    }

    [Fact]
    public async Task A_token_signed_with_one_key_and_naming_another_is_refused()
    {
        openId.AddKey("key-2", "msteams");
        await RefusedAsync(openId.Sign(new() { ["alg"] = "RS256", ["kid"] = "key-1" }, Claims(), "key-2"));
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused() =>
        await RefusedAsync(openId.Sign(new() { ["alg"] = "RS256" }, Claims(), "key-1"));

    [Fact]
    public async Task After_a_rotation_the_new_key_is_fetched_at_once()
    {
        await ValidAsync(Token());
        clock.Pass(ChannelKeys.UnknownKeyPause);
        openId.AddKey("key-2", "msteams");

        await ValidAsync(Token(kid: "key-2"));
        Assert.Equal(2, openId.KeyReads);
    }

    [Fact]
    public async Task Invented_keys_cause_one_download_in_half_a_minute()
    {
        openId.AddKey("stranger");
        var stranger = Token(kid: "stranger");
        openId.RemoveKey("stranger");
        await ValidAsync(Token());

        for (var i = 0; i < 20; i++) await RefusedAsync(stranger);
        Assert.Equal(1, openId.KeyReads);

        clock.Pass(ChannelKeys.UnknownKeyPause);
        for (var i = 0; i < 20; i++) await RefusedAsync(stranger);
        Assert.Equal(2, openId.KeyReads);
    }

    [Fact]
    public async Task A_removed_key_ends_with_its_remembered_tokens()
    {
        openId.AddKey("key-2", "msteams");
        var token = Token(kid: "key-2");
        await ValidAsync(token);

        openId.RemoveKey("key-2");
        clock.Pass(ChannelKeys.UnknownKeyPause);
        openId.AddKey("key-3", "msteams");
        await ValidAsync(Token(kid: "key-3"));

        await RefusedAsync(token);
    }

    [Fact]
    public async Task A_remembered_token_lapses_too()
    {
        var token = Token(it => it["exp"] = Seconds(minutes: 10));
        await ValidAsync(token);
        clock.Pass(TimeSpan.FromMinutes(14));
        await ValidAsync(token);
        clock.Pass(TimeSpan.FromMinutes(1));

        await RefusedAsync(token);
    }

    [Fact]
    public async Task After_twelve_hours_the_keys_are_fetched_again_and_nobody_waits()
    {
        await ValidAsync(Token());
        clock.Pass(ChannelKeys.Lifetime);
        openId.IsDown = true;

        await ValidAsync(Token());
    }

    [Fact]
    public async Task With_the_key_server_down_nobody_is_let_in_and_afterwards_all_is_well()
    {
        openId.IsDown = true;
        Assert.Contains("keys", await RefusedAsync(Token()));
        openId.IsDown = false;
        clock.Pass(ChannelKeys.FailurePause);

        await ValidAsync(Token());
    }

    [Fact]
    public async Task With_the_key_server_down_it_is_not_asked_by_every_request()
    {
        openId.IsDown = true;
        await RefusedAsync(Token());
        var asked = openId.MetadataReads;
        for (var i = 0; i < 20; i++) await RefusedAsync(Token());

        Assert.Equal(asked, openId.MetadataReads);
    }

    [Fact]
    public async Task Many_first_requests_make_one_download()
    {
        var checks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.CheckAsync($"Bearer {Token()}", isLocal: false, Ct).AsTask()));

        Assert.All(checks, it => Assert.IsType<TokenCheck.Valid>(it));
        Assert.Equal(1, openId.KeyReads);
    }

    [Fact]
    public async Task A_cancelled_first_request_does_not_cancel_the_download_for_others()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tokens.CheckAsync($"Bearer {Token()}", isLocal: false, gone.Token).AsTask());

        await ValidAsync(Token());
        Assert.Equal(1, openId.KeyReads);
    }

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    public async Task Tokens_of_an_emulator_are_refused(string issuer) =>
        await RefusedAsync(Token(it => (it["iss"], it["appid"], it["ver"]) = (issuer, Wire.AppId, "1.0")));

    [Fact]
    public async Task Tokens_of_another_bot_are_refused() =>
        await RefusedAsync(Token(it => (it["iss"], it["azp"], it["ver"]) = ($"https://login.microsoftonline.com/{Wire.Tenant}/v2.0", "11111111-2222-4333-8444-555555555555", "2.0")));

    [Fact]
    public async Task Nothing_named_in_a_token_is_ever_fetched()
    {
        await using var elsewhere = await FakeOpenId.StartAsync();
        elsewhere.AddKey("theirs", "msteams");
        var claims = Claims();
        (claims["tid"], claims["iss"]) = (elsewhere.Origin, elsewhere.Origin);
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = "theirs", ["jku"] = elsewhere.MetadataUrl, ["x5u"] = elsewhere.MetadataUrl };

        await RefusedAsync(elsewhere.Sign(header, claims, "theirs"));
        Assert.Equal((0, 0, 0), (elsewhere.MetadataReads, elsewhere.KeyReads, elsewhere.OtherRequests));
    }

    [Theory]
    [InlineData("\"msteams\"")]
    [InlineData("{\"msteams\":true}")]
    [InlineData("[5,null]")]
    [InlineData("[]")]
    public async Task Endorsements_of_another_shape_are_none(string endorsements)
    {
        openId.AddKeyWith("odd", JsonNode.Parse(endorsements));

        Assert.Empty((await ValidAsync(Token(kid: "odd"))).Endorsements);
    }

    [Fact]
    public async Task The_bypass_lets_in_what_comes_from_this_machine_without_a_token() =>
        Assert.IsType<TokenCheck.Bypassed>(await Bypassing().CheckAsync(null, isLocal: true, Ct));

    [Fact]
    public async Task The_bypass_refuses_other_machines() =>
        Assert.IsType<TokenCheck.Refused>(await Bypassing().CheckAsync(null, isLocal: false, Ct));

    [Fact]
    public async Task The_bypass_checks_a_token_that_is_there()
    {
        Assert.IsType<TokenCheck.Refused>(await Bypassing().CheckAsync("Bearer garbage", isLocal: true, Ct));
        Assert.IsType<TokenCheck.Valid>(await Bypassing().CheckAsync($"Bearer {Token()}", isLocal: true, Ct));
    }

    [Fact]
    public async Task Without_an_app_id_no_token_is_good()
    {
        var nameless = Tokens(it => it with { AppId = null });

        Assert.IsType<TokenCheck.Refused>(await nameless.CheckAsync($"Bearer {Token(it => it["aud"] = "")}", isLocal: true, Ct));
        Assert.Equal(0, openId.MetadataReads);
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    public void The_bypass_needs_all_three(bool isDevelopment, bool allowed, bool isLocal, bool applies) =>
        Assert.Equal(applies, DevelopmentBypass.Applies(isDevelopment, allowed, isLocal));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.9.9.9", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData(null, false)]
    public void Only_loopback_is_local(string? address, bool isLocal) =>
        Assert.Equal(isLocal, DevelopmentBypass.IsLocal(address is null ? null : IPAddress.Parse(address), new HeaderDictionary()));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("Forwarded")]
    public void What_a_tunnel_forwards_is_not_local(string header) =>
        Assert.False(DevelopmentBypass.IsLocal(IPAddress.Loopback, new HeaderDictionary { [header] = "203.0.113.9" }));

    private ChannelTokens Bypassing() => Tokens(it => it with { Auth = it.Auth with { DangerouslyAllowUnauthenticatedRequests = true } });

    private ChannelTokens Tokens(Func<ChannelOptions, ChannelOptions>? change = null)
    {
        var options = new ChannelOptions { AppId = Wire.AppId, IsDevelopment = true, Auth = new() { OpenIdMetadataUrl = new(openId.MetadataUrl) } };
        return new(change?.Invoke(options) ?? options, ChannelRegistration.KeyClient(options), clock, NullLogger<ChannelTokens>.Instance);
    }

    private string Token(Action<JsonObject>? claims = null, string kid = "key-1") => openId.Token(Wire.AppId, Wire.ServiceUrl, claims, kid, clock.GetUtcNow());

    private JsonObject Claims() => new() { ["serviceurl"] = Wire.ServiceUrl, ["exp"] = Seconds(60), ["iss"] = FakeOpenId.Issuer, ["aud"] = Wire.AppId };

    private long Seconds(int minutes) => clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private async Task<ChannelToken> ValidAsync(string token) => (await tokens.CheckAsync($"Bearer {token}", isLocal: false, Ct)).Match(
        valid => valid,
        () => throw new InvalidOperationException("bypassed"),
        refused => throw new InvalidOperationException(refused));

    private Task<string> RefusedAsync(string token) => RefusedHeaderAsync($"Bearer {token}");

    private async Task<string> RefusedHeaderAsync(string? header) =>
        Assert.IsType<TokenCheck.Refused>(await tokens.CheckAsync(header, isLocal: false, Ct)).Reason;
}
