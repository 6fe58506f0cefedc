using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

public abstract class DeliveryStoreContract(bool postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task The_first_delivery_is_new_and_the_second_repeated() =>
        Assert.Equal([new Delivery.First(), new Delivery.Repeated(null, null)], [await ClaimAsync("k"), await ClaimAsync("k")]);

    [Fact]
    public async Task A_repeated_delivery_gets_the_stored_answer()
    {
        await InTurn(async tx =>
        {
            await new DeliveryStore(tx).ClaimAsync("k", Now);
            await new DeliveryStore(tx).AnswerAsync("k", 200, """{"statusCode":200}""");
        });

        Assert.Equal(new Delivery.Repeated(200, """{"statusCode":200}"""), await ClaimAsync("k"));
    }

    [Fact]
    public async Task A_delivery_that_is_repeated_in_the_same_batch_gets_the_answer_that_is_still_being_made()
    {
        var answer = new TaskCompletionSource<Delivery.Repeated>();
        var turns = await TogetherAsync(
            tx => AnswerLaterAsync(tx, answer.Task),
            tx =>
            {
                answer.SetResult(new(200, "made late"));
                return new DeliveryStore(tx).ClaimAsync("k", Now);
            });

        Assert.Equal([new Delivery.First(), new Delivery.Repeated(200, "made late")], await Task.WhenAll(turns));
        Assert.Equal(new Delivery.Repeated(200, "made late"), await ClaimAsync("k"));
    }

    [Fact]
    public async Task A_repeated_delivery_is_the_first_when_the_turn_that_was_is_undone()
    {
        var turns = await TogetherAsync(
            async tx =>
            {
                await AnswerLaterAsync(tx, Task.FromResult(new Delivery.Repeated(200, "undone")));
                throw new InvalidDataException();
            },
            tx => new DeliveryStore(tx).ClaimAsync("k", Now),
            tx => new DeliveryStore(tx).ClaimAsync("k", Now));

        await Assert.ThrowsAsync<InvalidDataException>(() => turns[0]);
        Assert.Equal([new Delivery.First(), new Delivery.Repeated(null, null)], [await turns[1], await turns[2]]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_made_fails_its_turn_and_the_repeated_delivery_is_the_first()
    {
        var turns = await TogetherAsync(
            tx => AnswerLaterAsync(tx, Task.FromException<Delivery.Repeated>(new InvalidDataException())),
            tx => AnswerLaterAsync(tx, Task.FromResult(new Delivery.Repeated(200, "made"))));

        await Assert.ThrowsAsync<InvalidDataException>(() => turns[0]);
        Assert.Equal(new Delivery.First(), await turns[1]);
        Assert.Equal(new Delivery.Repeated(200, "made"), await ClaimAsync("k"));
    }

    [Fact]
    public async Task A_turn_that_fails_has_claimed_nothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => InTurn(async tx =>
        {
            await new DeliveryStore(tx).ClaimAsync("k", Now);
            throw new InvalidDataException();
        }));

        Assert.Equal(new Delivery.First(), await ClaimAsync("k"));
    }

    [Fact]
    public async Task When_many_claim_at_once_one_is_new()
    {
        await using var other = OpenAgain();
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            (i % 2 == 0 ? Db : other).RunAsync(tx => new DeliveryStore(tx).ClaimAsync("k", Now), Ct)));

        Assert.Single(claims, claim => claim is Delivery.First);
    }

    [Fact]
    public void Keys_of_different_fields_differ() => Assert.Distinct(
    [
        DeliveryStore.Key("a", "b"), DeliveryStore.Key("ab", ""), DeliveryStore.Key("ab"), DeliveryStore.Key("ab", null), DeliveryStore.Key("a;1:b"), DeliveryStore.Key("A", "b"),
    ]);

    private static async Task<Delivery> AnswerLaterAsync(Transaction tx, Task<Delivery.Repeated> answer)
    {
        var delivery = await new DeliveryStore(tx).ClaimAsync("k", Now);
        if (delivery is Delivery.First) new DeliveryStore(tx).AnswerLater("k", answer);
        return delivery;
    }

    /// <summary>The turns in one batch: they wait while another one runs.</summary>
    private async Task<IReadOnlyList<Task<Delivery>>> TogetherAsync(params Func<Transaction, Task<Delivery>>[] works)
    {
        var held = new TaskCompletionSource();
        var before = InTurn(_ => held.Task);
        List<Task<Delivery>> turns = [.. works.Select(work => InTurn(work))];
        held.SetResult();
        await before;
        return turns;
    }

    private Task<Delivery> ClaimAsync(string key) => InTurn(tx => new DeliveryStore(tx).ClaimAsync(key, Now));
}

public sealed class DeliveryStoreOnSqlite() : DeliveryStoreContract(postgres: false);

public sealed class DeliveryStoreOnPostgres() : DeliveryStoreContract(postgres: true);
