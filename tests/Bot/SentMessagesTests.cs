using PartnerBot.Bot.Outgoing;
using PartnerBot.Store;
using PartnerBot.Tests.Bot.Running;
using PartnerBot.Tests.Store;

namespace PartnerBot.Tests.Bot;

/// <summary>A look at the store that falls together with a message being sent does not send it again.</summary>
public sealed class SentMessagesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase where = TestDatabase.Sqlite();
    private Database db = null!;

    public async ValueTask InitializeAsync()
    {
        db = where.Open();
        await db.MigrateAsync(TestContext.Current.CancellationToken);
        await db.RunAsync(store => new OutboxStore(store).AddAsync(new OutboxMessage("m", "c", "https://smba.example/", OutboxKind.Send, "{}", null, Now, Now)), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await where.DisposeAsync();
    }

    [Fact]
    public async Task What_is_sent_while_somebody_looks_is_known_until_the_look_is_over()
    {
        using var sent = new SentMessages(db);
        var forgetting = sent.RunAsync();

        await sent.HoldAsync(async () =>
        {
            Assert.Equal(["m"], await WaitingAsync());
            sent.Add("m");
            sent.Close();

            Assert.True(sent.Has("m"));
            Assert.Equal(["m"], await WaitingAsync());
            Assert.False(forgetting.IsCompleted);
        });

        await forgetting.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        Assert.False(sent.Has("m"));
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Where_a_card_arrived_is_known_at_once_and_stays_known()
    {
        await db.RunAsync(store => new SentCardStore(store).AddAsync(new SentCard("card", 1001, "ana", "open:t:o", "https://smba.example/", null, null, Now)), TestContext.Current.CancellationToken);
        using var sent = new SentMessages(db);
        var forgetting = sent.RunAsync();

        await sent.HoldAsync(async () =>
        {
            sent.Add("m", ("card", new CardPlace("19:chat", "activity-1")));
            sent.Close();

            Assert.Equal(new CardPlace("19:chat", "activity-1"), sent.PlaceOf("card"));
            Assert.Null((await CardAsync())!.ActivityId);
        });

        await forgetting.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        Assert.Null(sent.PlaceOf("card"));
        Assert.Equal(("19:chat", "activity-1"), ((await CardAsync())!.ConversationId, (await CardAsync())!.ActivityId));
    }

    private Task<SentCard?> CardAsync() => db.ReadAsync(store => new SentCardStore(store).FindAsync("card"), TestContext.Current.CancellationToken);

    private async Task<IEnumerable<string>> WaitingAsync() =>
        (await db.ReadAsync(store => new OutboxStore(store).DueAsync(Now, 10), TestContext.Current.CancellationToken)).Select(message => message.Id);
}
