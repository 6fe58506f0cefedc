using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class ConversationStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly ConversationReference Chat = new(
        "a:1AbC", "personal", "msteams", "https://smba.trafficmanager.net/emea/t/", "t-1", "obj-1", "ada", "28:bot", "29:ada", Now,
        Locale: "de-DE", TimeZone: "Europe/Berlin", State: """{"about":"api"}""");

    [Fact]
    public async Task A_conversation_comes_back_as_it_was_saved()
    {
        await SaveAsync(Chat);

        Assert.Equal(Chat with { UpdatedAt = Now, Version = 1 }, await FindAsync("a:1AbC"));
    }

    [Fact]
    public async Task Conversation_ids_have_upper_and_lower_case()
    {
        await SaveAsync(Chat);

        Assert.Null(await FindAsync("a:1abc"));
    }

    [Fact]
    public async Task Saving_again_replaces_and_counts()
    {
        await SaveAsync(Chat);
        await SaveAsync(Chat with { ServiceUrl = "https://smba.trafficmanager.net/amer/t/", State = null, LastSeenAt = Now.AddHours(1) });

        var found = await FindAsync("a:1AbC");
        Assert.Equal(Chat with { ServiceUrl = "https://smba.trafficmanager.net/amer/t/", State = null, LastSeenAt = Now.AddHours(1), UpdatedAt = Now.AddHours(1), Version = 2 }, found);
    }

    [Fact]
    public async Task An_inactive_conversation_is_active_again_when_somebody_is_heard_there()
    {
        await SaveAsync(Chat);
        Assert.True(await InTurn(tx => new ConversationStore(tx).MarkInactiveAsync("a:1AbC", ConversationStatus.Blocked, "403 ForbiddenOperation")));
        var blocked = await FindAsync("a:1AbC");
        Assert.Equal((ConversationStatus.Blocked, "403 ForbiddenOperation"), (blocked!.Status, blocked.StatusReason));

        await SaveAsync(blocked);

        var heard = await FindAsync("a:1AbC");
        Assert.Equal((ConversationStatus.Active, null), (heard!.Status, heard.StatusReason));
    }

    [Fact]
    public async Task Marking_an_unknown_conversation_says_so() =>
        Assert.False(await InTurn(tx => new ConversationStore(tx).MarkInactiveAsync("nowhere", ConversationStatus.NotFound, null)));

    [Fact]
    public async Task The_private_chat_is_the_one_last_used()
    {
        await SaveAsync(Chat with { ConversationId = "new", LastSeenAt = Now.AddDays(1) });
        await SaveAsync(Chat with { ConversationId = "old" });
        await SaveAsync(Chat with { ConversationId = "19:team", Type = "channel", LastSeenAt = Now.AddDays(2) });

        Assert.Equal("new", (await InTurn(tx => new ConversationStore(tx).FindPersonalAsync("ADA")))?.ConversationId);
        Assert.Equal("new", (await InTurn(tx => new ConversationStore(tx).FindPersonalAsync("T-1", "OBJ-1")))?.ConversationId);
        Assert.Null(await InTurn(tx => new ConversationStore(tx).FindPersonalAsync("t-2", "obj-1")));
        Assert.Null(await InTurn(tx => new ConversationStore(tx).FindPersonalAsync("bob")));
    }

    private Task SaveAsync(ConversationReference reference) => InTurn(tx => new ConversationStore(tx).SaveAsync(reference));

    private Task<ConversationReference?> FindAsync(string id) => InTurn(tx => new ConversationStore(tx).FindAsync(id));
}

public sealed class ConversationStoreOnSqlite() : ConversationStoreContract(postgres: false);

public sealed class ConversationStoreOnPostgres() : ConversationStoreContract(postgres: true);
