using System.Text.Json.Nodes;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Bot;

/// <summary>On first contact the roster's e-mail address says who somebody is, where it can be believed.</summary>
public sealed class LinkingTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly RunningBot bot = shared.Bot;

    [Fact]
    public async Task Somebody_on_record_is_known_from_the_first_word()
    {
        var (account, talk) = Newcomer(Office.AlderTenant, "LEA@Alder.Example");

        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);
        Assert.True((await talk.AskAsync("And for Elite?")).HasFigure);

        Assert.Equal("lea", await bot.TextAsync("select person_id from person_links where object_id = @id", ("id", account.ObjectId)));
        Assert.Equal(1, await bot.CountAsync("audit where action = 'person.linked' and actor = 'lea'"));
        Assert.Single(bot.Connector.Calls, call => call.Operation is "member" && call.Conversation == talk.Conversation);
    }

    [Fact]
    public async Task Twenty_first_words_at_once_link_once()
    {
        var (account, talk) = Newcomer(Office.AlderTenant, "leo@alder.example");
        var activities = Enumerable.Range(0, 20).Select(_ => talk.Saying("What is my discount?")).ToList();

        await Task.WhenAll(activities.Select(talk.PostAsync));

        Assert.True((await talk.ReplyAsync(activities[0])).HasFigure);
        Assert.Equal(1, await bot.CountAsync("person_links where object_id = @id", ("id", account.ObjectId)));
        Assert.Equal(1, await bot.CountAsync("audit where action = 'person.linked' and actor = 'leo'"));
    }

    [Fact]
    public async Task A_second_account_with_the_same_address_is_a_stranger()
    {
        await StrangerIsAsync(async () =>
        {
            var (_, first) = Newcomer(Office.AlderTenant, "liv@alder.example");
            Assert.True((await first.AskAsync("What is my discount?")).HasFigure);
            return Newcomer(Office.AlderTenant, "liv@alder.example").Talk;
        });
    }

    public static TheoryData<string> DoubtfulEntries => ["guest", "anonymous", "a guest's account name", "of another tenant", "somebody else's entry", "no address", "an address nobody has"];

    [Theory]
    [MemberData(nameof(DoubtfulEntries))]
    public Task An_entry_that_proves_nothing_links_nobody(string kind) => StrangerIsAsync(() =>
    {
        var (account, talk) = Newcomer(Office.AlderTenant, kind is "no address" ? null : kind is "an address nobody has" ? "nobody@alder.example" : "lou@alder.example", entry =>
        {
            if (kind is "guest" or "anonymous") entry["userRole"] = kind;
            if (kind is "a guest's account name") entry["userPrincipalName"] = "lou_alder.example#EXT#@birch.onmicrosoft.example";
            if (kind is "of another tenant") entry["tenantId"] = Office.BirchTenant;
            if (kind is "somebody else's entry") entry["aadObjectId"] = Guid.NewGuid().ToString("D");
        });
        return Task.FromResult(talk);
    });

    [Fact]
    public Task A_partners_person_is_a_stranger_in_another_partners_tenant() =>
        StrangerIsAsync(() => Task.FromResult(Newcomer(Office.BirchTenant, "lux@alder.example").Talk));

    [Fact]
    public Task A_known_account_is_a_stranger_in_another_partners_tenant() =>
        StrangerIsAsync(() => Task.FromResult(bot.ChatOf(Office.Ada with { Tenant = Office.BirchTenant })));

    [Fact]
    public Task Somebody_of_Akamai_is_a_stranger_in_a_partners_tenant() =>
        StrangerIsAsync(() => Task.FromResult(Newcomer(Office.AlderTenant, "kim@akamai.example").Talk));

    [Fact]
    public async Task Somebody_of_Akamai_is_known_in_the_home_tenant()
    {
        var (_, talk) = Newcomer(Office.Home, "kim@akamai.example");

        Assert.Contains("Kim Reed", (await talk.AskAsync("Who am I?")).Words);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(403)]
    public async Task While_the_roster_fails_somebody_is_a_stranger_and_known_when_it_answers(int status)
    {
        var (_, talk) = Newcomer(Office.AlderTenant, $"{(status is 500 ? "lyn" : status is 503 ? "len" : "lis")}@alder.example");
        bot.Connector.Script(talk.Conversation, new ConnectorReply(status));

        Assert.False((await talk.AskAsync("What is my discount?")).HasFigure);
        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);
    }

    [Fact]
    public async Task A_roster_that_does_not_answer_holds_up_the_turn_for_three_seconds_and_no_more()
    {
        var (_, talk) = Newcomer(Office.AlderTenant, "lux@alder.example");
        bot.Connector.Script(talk.Conversation, ConnectorReply.Hang);
        var began = TimeProvider.System.GetTimestamp();

        Assert.False((await talk.AskAsync("What is my discount?")).HasFigure);

        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 2.9, 20);
        Assert.True((await talk.AskAsync("What is my discount?")).HasFigure);
    }

    private (Account Account, Talk Talk) Newcomer(string tenant, string? email, Action<JsonObject>? entry = null)
    {
        var account = Office.Unlinked(tenant, "Newcomer");
        var talk = bot.ChatOf(account);
        talk.InRoster(account, email, entry);
        return (account, talk);
    }

    private static async Task StrangerIsAsync(Func<Task<Talk>> who)
    {
        var heard = await (await who()).AskAsync("What is my discount?");

        Assert.Contains("I do not know you yet", heard.Words);
        Assert.False(heard.HasFigure);
    }
}
