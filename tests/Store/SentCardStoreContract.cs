using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class SentCardStoreContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Cards_come_back_as_they_were_added_the_newest_first()
    {
        SentCard waiting = new("a", 1001, "c-1", null, null, null, null, Now), there = new("b", 1001, "e-1", "19:Conv", "https://smba.example/", "t-1", "m-1", Now);
        await AddAsync(waiting, there, new("c", 1002, "e-1", null, null, null, null, Now));

        Assert.Equal([there, waiting], await OfAsync(1001));
    }

    [Fact]
    public async Task A_card_learns_where_it_arrived()
    {
        await AddAsync(Card("a"), Card("b"));
        await InTurn(tx => new SentCardStore(tx).ArrivedAsync("a", "19:Conv", "m-1"));

        Assert.Equal([Card("b"), Card("a") with { ConversationId = "19:Conv", ActivityId = "m-1" }], await OfAsync(1001));
    }

    [Fact]
    public async Task A_card_that_is_not_kept_arrives_without_a_trace()
    {
        await InTurn(tx => new SentCardStore(tx).ArrivedAsync("gone", "19:Conv", "m-1"));

        Assert.Equal(["0"], await TextsAsync("select count(*) from sent_cards"));
    }

    [Fact]
    public async Task The_newest_twenty_of_each_request_are_kept()
    {
        await AddAsync([Card("other") with { Request = 1002 }, .. Enumerable.Range(0, 10).Select(i => Card($"old{i}"))]);
        await AddAsync([.. Enumerable.Range(0, 19).Select(i => Card($"new{i}"))]);

        Assert.Equal([.. Enumerable.Range(0, 19).Reverse().Select(i => $"new{i}"), "old9"], (await OfAsync(1001)).Select(card => card.Id));
        Assert.Single(await OfAsync(1002));
    }

    private static SentCard Card(string id) => new(id, 1001, "c-1", null, "https://smba.example/", null, null, Now);

    private Task AddAsync(params SentCard[] cards) => InTurn(async tx =>
    {
        foreach (var card in cards)
            await new SentCardStore(tx).AddAsync(card);
    });

    private Task<IReadOnlyList<SentCard>> OfAsync(long number) => Db.ReadAsync(tx => new SentCardStore(tx).OfRequestAsync(number), Ct);
}

public sealed class SentCardStoreOnSqlite() : SentCardStoreContract(postgres: false);

public sealed class SentCardStoreOnPostgres() : SentCardStoreContract(postgres: true);
