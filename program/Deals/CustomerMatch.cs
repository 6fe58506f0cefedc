using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Deals;

/// <summary>Whether two registrations mean the same customer.</summary>
public static class CustomerMatch
{
    /// <summary>From so many letters on one slip of the keys is forgiven, then two.</summary>
    private const int Longish = 5;
    private const int Long = 10;

    /// <summary>The same domain, the same name but for case, accents, punctuation and legal form, or a name that is one slip of the keys away (two in a long one).</summary>
    public static bool Same(string nameA, string? domainA, string nameB, string? domainB) =>
        (Domains.Owner(domainA) is { } owner && owner == Domains.Owner(domainB)) || SameName(NameKey.Of(nameA), NameKey.Of(nameB));

    /// <summary>What no two open registrations may share: "n:contoso", "d:contoso.com".</summary>
    public static IReadOnlyList<string> Keys(string name, string? domain) =>
        Domains.Owner(domain) is { } owner ? [$"n:{Name(name)}", $"d:{owner}"] : [$"n:{Name(name)}"];

    /// <summary>Spellings of which any two names share one that <see cref="Same"/> takes for the same by their names.</summary>
    public static IReadOnlyList<string> Variants(string name)
    {
        var key = Name(name);
        if (key.Length < Longish) return [key];
        if (key.Length < Long) return [.. WithShorter([key])];

        // Two slips leave a start that both have when each loses up to two of its first letters.
        return [.. WithShorter(WithShorter([key[..Long]])).Append(key).Distinct()];
    }

    /// <summary>"https://www.Contoso.com/x" and "ana@contoso.com" are contoso.com; empty when there is no domain in it.</summary>
    public static string Domain(string typed) => Domains.Of(typed);

    // People write "Face Book" and "Foo-Bar" in one word or two.
    private static string Name(string name) => NameKey.Of(name).Replace(" ", "");

    private static bool SameName(string one, string other)
    {
        var (first, second) = (one.Replace(" ", ""), other.Replace(" ", ""));
        if (first == second) return true;
        if (Forgiven(Math.Min(first.Length, second.Length)) is not (> 0 and var most) || Numbers(first) != Numbers(second) || Slips.Between(first, second, most) > most) return false;

        // The slips of a whole name are spread over its words: "Delta Airlines" and "Alta Airlines" are two.
        var (words, others) = (one.Split(' '), other.Split(' '));
        return words.Length != others.Length || words.Zip(others).All(pair => SameWord(pair.First, pair.Second));
    }

    /// <summary>Short words tell names apart: letters may only be swapped.</summary>
    private static bool SameWord(string one, string other) => one == other || Math.Min(one.Length, other.Length) switch
    {
        <= 3 => Slips.Between(one, other, 1) <= 1 && one.Order().SequenceEqual(other.Order()),
        < Long => Slips.Between(one, other, 1) <= 1,
        _ => Slips.Between(one, other, 2) <= 2,
    };

    private static int Forgiven(int length) => length switch
    {
        < Longish => 0,
        < Long => 1,
        _ => 2,
    };

    // "Studio 54" and "Studio 55" are two places.
    private static string Numbers(string key) => string.Concat(key.Where(char.IsDigit));

    /// <summary>The keys, and each of them less one letter.</summary>
    private static HashSet<string> WithShorter(IReadOnlyCollection<string> keys)
    {
        var all = new HashSet<string>(keys, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            for (var at = 0; at < key.Length; at++) all.Add(key.Remove(at, 1));
        }

        return all;
    }
}
