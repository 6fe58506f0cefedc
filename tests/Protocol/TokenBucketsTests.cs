using PartnerBot.Protocol;
using PartnerBot.Tests.Protocol.Fakes;

namespace PartnerBot.Tests.Protocol;

public class TokenBucketsTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void Seven_go_at_once_and_the_eighth_waits_a_second()
    {
        var buckets = new TokenBuckets(new(), clock);

        Assert.Equal(Enumerable.Repeat(TimeSpan.Zero, 7), Take(buckets, 7));
        Assert.Equal(TimeSpan.FromSeconds(1), buckets.Take("a:1", "t"));
    }

    [Fact]
    public void Then_one_goes_each_second()
    {
        var buckets = new TokenBuckets(new(), clock);
        Take(buckets, 7);

        clock.Pass(TimeSpan.FromMilliseconds(999));
        Assert.Equal(TimeSpan.FromMilliseconds(1), buckets.Take("a:1", "t"));
        clock.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.Zero, buckets.Take("a:1", "t"));
        Assert.Equal(TimeSpan.FromSeconds(1), buckets.Take("a:1", "t"));
    }

    [Fact]
    public void Waiting_takes_nothing()
    {
        var buckets = new TokenBuckets(new(), clock);
        Take(buckets, 7);

        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 5), Take(buckets, 5));
    }

    [Fact]
    public void A_rest_fills_the_bucket_and_no_more()
    {
        var buckets = new TokenBuckets(new(), clock);
        Take(buckets, 7);
        clock.Pass(TimeSpan.FromHours(1));

        Assert.Equal(7, Take(buckets, 20).Count(it => it == TimeSpan.Zero));
    }

    [Fact]
    public void Conversations_do_not_wait_for_each_other_but_a_tenant_has_its_own_limit()
    {
        var buckets = new TokenBuckets(new(), clock);
        var waits = Enumerable.Range(0, 40).Select(n => buckets.Take($"a:{n}", "t")).ToList();

        Assert.Equal(10, waits.Count(it => it == TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromMilliseconds(50), waits[^1]);
        Assert.Equal(TimeSpan.Zero, buckets.Take("a:1", "another tenant"));
    }

    [Fact]
    public void In_any_second_a_tenant_gets_at_most_thirty()
    {
        var buckets = new TokenBuckets(new(), clock);
        var taken = 0;
        for (var ms = 0; ms < 1000; ms += 10)
        {
            taken += Enumerable.Range(0, 10).Count(n => buckets.Take($"a:{ms}-{n}", "t") == TimeSpan.Zero);
            clock.Pass(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(taken, 29, 30);
    }

    [Fact]
    public void A_text_and_a_card_cost_two()
    {
        var buckets = new TokenBuckets(new(), clock);

        Assert.Equal(3, Enumerable.Range(0, 7).Count(_ => buckets.Take("a:1", "t", cost: 2) == TimeSpan.Zero));
    }

    [Fact]
    public void What_costs_more_than_a_bucket_holds_still_goes_one_day() =>
        Assert.Equal(TimeSpan.Zero, new TokenBuckets(new() { PerConversationBurst = 1 }, clock).Take("a:1", "t", cost: 2));

    [Fact]
    public void Rates_are_settings()
    {
        var buckets = new TokenBuckets(new() { PerConversationPerSecond = 1000, PerConversationBurst = 500, PerTenantPerSecond = 1000, PerTenantBurst = 400 }, clock);

        Assert.Equal(400, Take(buckets, 600).Count(it => it == TimeSpan.Zero));
    }

    [Fact]
    public void A_hundred_thousand_conversations_do_not_stay_in_memory()
    {
        var buckets = new TokenBuckets(new() { PerTenantPerSecond = 1_000_000, PerTenantBurst = 1_000_000 }, clock);
        for (var n = 0; n < 100_000; n++) buckets.Take($"a:{n}", $"t{n}");

        Assert.InRange(buckets.Count, 1, 40_002);
    }

    private static List<TimeSpan> Take(TokenBuckets buckets, int times) => [.. Enumerable.Range(0, times).Select(_ => buckets.Take("a:1", "t"))];
}
