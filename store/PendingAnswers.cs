namespace PartnerBot.Store;

/// <summary>
/// The answers that the turns of one transaction store at its end. A second delivery that comes within the transaction gets the answer of
/// the first from here, as it will stand in the store.
/// </summary>
internal sealed class PendingAnswers
{
    private readonly Dictionary<string, Task<Delivery.Repeated>> answers = [];

    public void Add(string key, Task<Delivery.Repeated> answer) => answers[key] = answer;

    /// <summary>Whoever claimed the delivery before was undone.</summary>
    public void Forget(string key) => answers.Remove(key);

    public Task<Delivery.Repeated>? Find(string key) => answers.GetValueOrDefault(key);
}
