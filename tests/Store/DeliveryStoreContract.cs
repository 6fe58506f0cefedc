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

    private Task<Delivery> ClaimAsync(string key) => InTurn(tx => new DeliveryStore(tx).ClaimAsync(key, Now));
}

public sealed class DeliveryStoreOnSqlite() : DeliveryStoreContract(postgres: false);

public sealed class DeliveryStoreOnPostgres() : DeliveryStoreContract(postgres: true);
