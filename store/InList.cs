namespace PartnerBot.Store;

/// <summary>Parameters for <c>in (…)</c>. The lengths are few, so that few commands need preparing: a short list repeats its last value.</summary>
internal sealed class InList
{
    private static readonly int[] Lengths = [1, 4, 16, 64];

    private InList(string name, IReadOnlyList<string> values)
    {
        var length = Lengths.First(it => it >= values.Count);
        Sql = string.Join(", ", Enumerable.Range(0, length).Select(i => $"@{name}{i}"));
        Parameters = [.. Enumerable.Range(0, length).Select(i => ($"{name}{i}", (object?)values[Math.Min(i, values.Count - 1)]))];
    }

    public string Sql { get; }

    public (string Name, object? Value)[] Parameters { get; }

    /// <param name="values">At most 64 are looked for; null when there are none.</param>
    public static InList? Of(string name, IEnumerable<string> values)
    {
        var distinct = values.Where(value => value.Length > 0).Distinct().Take(Lengths[^1]).ToList();
        return distinct is [] ? null : new InList(name, distinct);
    }
}
