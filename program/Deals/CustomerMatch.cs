using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Deals;

/// <summary>Whether two registrations mean the same customer.</summary>
public static class CustomerMatch
{
    /// <summary>From so many letters on one slip of the keys is forgiven, then two.</summary>
    private const int Longish = 5;
    private const int Long = 10;

    /// <summary>So many letters tell a longer name from nearly every other; more of them would be more spellings to keep.</summary>
    private const int Start = 8;

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
        if (key.Length < Start) return [.. Shorter(key).Append(key).Distinct()];

        // Each slip costs two beginnings at most one of the letters that they have in common, so two leave all but two.
        var start = key[..Start];
        return [.. Enumerable.Range(0, Start).SelectMany(at => Shorter(start.Remove(at, 1), at)).Distinct()];
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

    /// <summary>The text less one letter, for each letter from that place on.</summary>
    private static IEnumerable<string> Shorter(string text, int from = 0) => Enumerable.Range(from, text.Length - from).Select(at => text.Remove(at, 1));
}
