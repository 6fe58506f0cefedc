using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class OutboxStoreContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task A_message_comes_back_as_it_was_added()
    {
        var message = Message("m", "c") with { ReplyToId = "r", Attempts = 2, LastError = "429", TenantId = "t", MemberId = "29:m", CardId = "card" };
        await AddAsync(message);

        Assert.Equal([message], await DueAsync(Now));
    }

    [Fact]
    public async Task Messages_leave_in_the_order_in_which_they_were_added()
    {
        await AddAsync(Message("z", "c"), Message("a", "c"), Message("m", "d"));
        await InTurn(tx => new OutboxStore(tx).SentAsync(["z"]));
        await AddAsync(Message("b", "c"));

        Assert.Equal(["a", "m", "b"], await DueIdsAsync(Now));
    }

    [Fact]
    public async Task The_limit_takes_the_first()
    {
        await AddAsync(Message("1", "c"), Message("2", "c"), Message("3", "c"));

        Assert.Equal(["1", "2"], (await InTurn(tx => new OutboxStore(tx).DueAsync(Now, 2))).Select(it => it.Id));
    }

    [Fact]
    public async Task A_message_waits_for_its_time()
    {
        await AddAsync(Message("later", "c") with { DueAt = Now.AddMilliseconds(1) });

        Assert.Empty(await DueIdsAsync(Now));
        Assert.Equal(["later"], await DueIdsAsync(Now.AddMilliseconds(1)));
    }

    [Fact]
    public async Task Later_messages_of_a_conversation_wait_for_a_retry_and_others_do_not()
    {
        await AddAsync(Message("1", "c"), Message("2", "c"), Message("3", "d"), Message("4", null));
        await InTurn(tx => new OutboxStore(tx).RetryAsync("1", Now.AddSeconds(5), 1, "503"));

        Assert.Equal(["3", "4"], await DueIdsAsync(Now));
        Assert.Equal(["1", "2", "3", "4"], await DueIdsAsync(Now.AddSeconds(5)));
        Assert.Equal((1, "503"), (await DueAsync(Now.AddSeconds(5))).Select(it => (it.Attempts, it.LastError)).First());
    }

    [Fact]
    public async Task Messages_without_a_conversation_do_not_wait_for_each_other()
    {
        await AddAsync(Message("1", null), Message("2", null));
        await InTurn(tx => new OutboxStore(tx).RetryAsync("1", Now.AddSeconds(5), 1, "503"));

        Assert.Equal(["2"], await DueIdsAsync(Now));
    }

    [Fact]
    public async Task A_dead_message_is_kept_and_lets_the_next_leave()
    {
        await AddAsync(Message("1", "c"), Message("2", "c"));
        await InTurn(tx => new OutboxStore(tx).DeadAsync("1", "400 BadSyntax"));

        Assert.Equal(["2"], await DueIdsAsync(Now));
        Assert.Equal([("1", "400 BadSyntax")], (await InTurn(tx => new OutboxStore(tx).DeadLettersAsync(10))).Select(it => (it.Id, it.LastError!)));
    }

    [Fact]
    public async Task What_one_sender_took_no_other_takes_until_the_time_is_over()
    {
        await AddAsync(Message("1", "c"), Message("2", "c"), Message("3", "c"));

        Assert.Equal(["1", "2"], (await InTurn(tx => new OutboxStore(tx).TakeAsync(Now, Now.AddMinutes(1), 2))).Select(it => it.Id));
        Assert.Empty(await DueIdsAsync(Now));
        Assert.Equal(["1", "2", "3"], await DueIdsAsync(Now.AddMinutes(1)));
    }

    [Fact]
    public async Task The_next_due_time_is_the_earliest_of_those_that_wait()
    {
        Assert.Null(await InTurn(tx => new OutboxStore(tx).NextDueAsync()));

        await AddAsync(Message("1", "c") with { DueAt = Now.AddSeconds(9) }, Message("2", "d") with { DueAt = Now.AddSeconds(3) }, Message("3", "e"));
        await InTurn(tx => new OutboxStore(tx).DeadAsync("3", "gone"));

        Assert.Equal(Now.AddSeconds(3), await InTurn(tx => new OutboxStore(tx).NextDueAsync()));
    }

    private static OutboxMessage Message(string id, string? conversation) => new(id, conversation, "https://smba.example/", "send", """{"text":"hi"}""", null, Now, Now);

    private Task AddAsync(params OutboxMessage[] messages) => InTurn(async tx =>
    {
        foreach (var message in messages)
            await new OutboxStore(tx).AddAsync(message);
    });

    private Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now) => InTurn(tx => new OutboxStore(tx).DueAsync(now, 100));

    private async Task<IEnumerable<string>> DueIdsAsync(DateTimeOffset now) => (await DueAsync(now)).Select(it => it.Id);
}

public sealed class OutboxStoreOnSqlite() : OutboxStoreContract(postgres: false);

public sealed class OutboxStoreOnPostgres() : OutboxStoreContract(postgres: true);
