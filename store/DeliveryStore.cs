namespace PartnerBot.Store;

/// <summary>One row a delivered activity, so that a second delivery does nothing.</summary>
public sealed class DeliveryStore(Transaction tx)
{
    /// <summary>A key out of the fields that together tell an activity apart; a missing field is not the same as an empty one.</summary>
    public static string Key(params IEnumerable<string?> fields) =>
        string.Concat(fields.Select(field => field is null ? "-;" : $"{field.Length}:{field};"));

    /// <summary>Claims an activity for this turn. The claim is gone when the turn fails.</summary>
    public async Task<Delivery> ClaimAsync(string key, DateTimeOffset now)
    {
        var claimed = await tx.RunAsync(
            "insert into deliveries (key, claimed_at) values (@key, @now) on conflict (key) do nothing", ("key", key), ("now", now));
        if (claimed == 1)
        {
            tx.Pending.Forget(key);
            return new Delivery.First();
        }

        if (tx.Pending.Find(key) is { } pending)
            return await pending;

        return await tx.FirstAsync(
            "select status, body from deliveries where key = @key", row => new Delivery.Repeated(row.WholeAt(0), row.TextAt(1)), ("key", key))
            ?? throw new InvalidOperationException("A claimed delivery has vanished.");
    }

    /// <summary>Stores the answer of an invoke, for when it is delivered again.</summary>
    public Task AnswerAsync(string key, int status, string? body) => tx.RunAsync(
        "update deliveries set status = @status, body = @body where key = @key", ("key", key), ("status", status), ("body", body));

    /// <summary>The same for an answer that is made beside the turn: it is stored right before the commit, and a second delivery meanwhile waits for it.</summary>
    /// <param name="answer">Must not wait for the store.</param>
    public void AnswerLater(string key, Task<Delivery.Repeated> answer)
    {
        tx.Pending.Add(key, answer);
        tx.BeforeCommit(async () =>
        {
            if (await answer is { Status: { } status, Body: var body }) await AnswerAsync(key, status, body);
        });
    }
}
