namespace PartnerBot.Program.Deals;

/// <summary>Whether two registrations mean the same customer.</summary>
public static class CustomerMatch
{
    /// <summary>The same domain, the same name but for case, accents, punctuation and legal form, or a name that is one slip of the keys away (two in a long one).</summary>
    public static bool Same(string nameA, string? domainA, string nameB, string? domainB) => throw new NotImplementedException();

    /// <summary>What no two open registrations may share: "n:contoso", "d:contoso.com".</summary>
    public static IReadOnlyList<string> Keys(string name, string? domain) => throw new NotImplementedException();

    /// <summary>Spellings of which any two names share one that <see cref="Same"/> takes for the same by their names.</summary>
    public static IReadOnlyList<string> Variants(string name) => throw new NotImplementedException();

    /// <summary>"https://www.Contoso.com/x" and "ana@contoso.com" are contoso.com; empty when there is no domain in it.</summary>
    public static string Domain(string typed) => throw new NotImplementedException();
}
