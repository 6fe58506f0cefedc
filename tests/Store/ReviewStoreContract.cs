using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class ReviewStoreContract(bool postgres) : StoreContract(postgres)
{
    private static readonly ReviewEntry Entry = new(Now, ReviewKind.NotUnderstood, "where is the anchor?", "", ReviewPlace.Private);

    [Fact]
    public async Task An_empty_list_is_empty() => Assert.Empty(await ListAsync());

    [Fact]
    public async Task Every_kind_and_place_is_kept_in_the_order_of_arrival()
    {
        ReviewEntry[] entries =
        [
            Entry,
            Entry with { Kind = ReviewKind.Unsure, Topic = "Discount", Place = ReviewPlace.Shared },
            Entry with { Kind = ReviewKind.Helpful, At = Now.AddHours(-1) },
            Entry with { Kind = ReviewKind.NotHelpful, At = Now.AddHours(1) },
        ];
        foreach (var entry in entries)
            await AddAsync(entry);

        Assert.Equal(entries, await ListAsync());
    }

    [Fact]
    public async Task Words_are_masked_before_they_are_stored()
    {
        await AddAsync(Entry with { Words = "tell ana@alder.example that 35% is $1.2M" });

        Assert.Equal("tell [email] that [number]% is [number]", Assert.Single(await TextsAsync("select words from reviews")));
    }

    [Fact]
    public async Task Only_what_is_since_a_day_is_listed()
    {
        await AddAsync(Entry with { At = Now.AddMilliseconds(-1) });
        await AddAsync(Entry);

        Assert.Equal([Entry], await ListAsync(Now));
        Assert.Empty(await ListAsync(Now.AddMilliseconds(1)));
    }

    [Fact]
    public async Task Only_the_newest_are_kept()
    {
        await SqlAsync(
            $"""
            insert into reviews (id, at, kind, words, topic, place)
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < {ReviewStore.Kept})
            select n, n, 'helpful', 'w', '', 'private' from numbers
            """);
        await AddAsync(Entry with { Topic = "last" });

        var kept = await ListAsync();
        Assert.Equal(ReviewStore.Kept, kept.Count);
        Assert.Equal((2, "last"), ((int)kept[0].At.ToUnixTimeMilliseconds(), kept[^1].Topic));
    }

    [Fact]
    public async Task A_long_topic_is_shortened() =>
        Assert.Equal(100, (await AddAsync(Entry with { Topic = new string('t', 5000) })).Topic.Length);

    private async Task<ReviewEntry> AddAsync(ReviewEntry entry)
    {
        await InTurn(tx => new ReviewStore(tx).AddAsync(entry));
        return (await ListAsync())[^1];
    }

    private Task<IReadOnlyList<ReviewEntry>> ListAsync(DateTimeOffset? since = null) => Db.ReadAsync(tx => new ReviewStore(tx).ListAsync(since), Ct);
}

public sealed class ReviewStoreOnSqlite() : ReviewStoreContract(postgres: false);

public sealed class ReviewStoreOnPostgres() : ReviewStoreContract(postgres: true);
