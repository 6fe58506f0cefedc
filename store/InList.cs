namespace PartnerBot.Store;

/// <summary>Parameters for <c>in (…)</c>. The lengths are few, so that few commands need preparing: a short list repeats its last value.</summary>
internal sealed class InList
{
    private const int Usual = 64;

    private static readonly int[] Lengths = [1, 4, 16, Usual, 256, 1000];

    private readonly string name;
    private readonly int length;

    private InList(string name, IReadOnlyList<object> values)
    {
        this.name = name;
        length = Lengths.First(it => it >= values.Count);
        Count = values.Count;
        Parameters = [.. Enumerable.Range(0, length).Select(i => ($"{name}{i}", (object?)values[Math.Min(i, values.Count - 1)]))];
    }

    public string Sql => string.Join(", ", Enumerable.Range(0, length).Select(i => $"@{name}{i}"));

    /// <summary>For <c>values</c>: a row each. The last value comes more than once.</summary>
    public string Rows => string.Join(", ", Enumerable.Range(0, length).Select(i => $"(@{name}{i})"));

    public (string Name, object? Value)[] Parameters { get; }

    /// <summary>How many different values there are.</summary>
    public int Count { get; }

    /// <param name="values">At most so many are looked for; null when there are none.</param>
    public static InList? Of(string name, IEnumerable<string> values, int most = Usual)
    {
        var distinct = values.Where(value => value.Length > 0).Distinct().Take(Math.Min(most, Lengths[^1])).ToList();
        return distinct is [] ? null : new InList(name, distinct);
    }

    /// <param name="values">At most 1,000 are looked for; null when there are none.</param>
    public static InList? Of(string name, IEnumerable<long> values)
    {
        var distinct = values.Distinct().Take(Lengths[^1]).Cast<object>().ToList();
        return distinct is [] ? null : new InList(name, distinct);
    }
}
