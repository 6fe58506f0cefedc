using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>Whose data a question is about, and may be about.</summary>
public abstract record PartnerChoice
{
    private PartnerChoice() { }

    public sealed record One(Partner Partner) : PartnerChoice;

    /// <summary>Akamai staff who look after several partners and did not say which.</summary>
    public sealed record Several(IReadOnlyList<Partner> Partners) : PartnerChoice;

    /// <summary>Nobody's whom the caller may see.</summary>
    public sealed record None : PartnerChoice;

    /// <summary>
    /// A partner's person gets that partner, whatever the question says. Akamai staff get a partner who is assigned to them: the one
    /// the question names, else the one they spoke of before, else the only one. Read anew in every turn, so an assignment that ended ends at once.
    /// </summary>
    /// <param name="asked">The id that the question carries.</param>
    /// <param name="before">The id that the conversation remembers.</param>
    public static async Task<PartnerChoice> ForAsync(Person person, string? asked, string? before, Transaction store)
    {
        var partners = new PartnerStore(store);
        if (person.PartnerId is { } own)
            return await partners.FindAsync(own) is { } partner ? new One(partner) : new None();

        var assigned = await AssignedAsync(person, partners);
        return (Among(assigned, asked), Among(assigned, before), assigned) switch
        {
            ({ } named, _, _) => new One(named),
            (null, _, _) when asked is not null => new None(),
            (_, { } again, _) => new One(again),
            (_, _, []) => new None(),
            (_, _, [var only]) => new One(only),
            _ => new Several(assigned),
        };
    }

    /// <summary>The partner that Akamai staff named in what they said: one of theirs, or none of theirs; null when they named no partner at all.</summary>
    /// <param name="names">Words of it that may be names.</param>
    /// <param name="spoken">All of it.</param>
    public static async Task<PartnerChoice?> NamedAsync(Person person, IReadOnlyList<string> names, string spoken, Transaction store)
    {
        if (!person.IsAkamai)
            return null;

        var partners = new PartnerStore(store);
        var assigned = await AssignedAsync(person, partners);
        var text = $" {NameKey.Of(spoken.Replace("'s", "", StringComparison.OrdinalIgnoreCase))} ";
        if (assigned.Where(partner => IsIn(text, partner)).ToList() is [var said]) return new One(said);
        if (names.Count == 0) return null;

        var named = (await partners.FindByNamesAsync(names)).Select(partner => partner.Id).ToHashSet();
        if (named.Count == 0)
        {
            if (assigned.Where(partner => names.Any(name => IsShortFor(name, partner))).ToList() is { Count: > 0 } meant) return meant is [var one] ? new One(one) : null;
            return await partners.BeginsAnyNameAsync(names.SelectMany(name => (string[])[name, name.TrimEnd('s')]).Where(name => name.Length > 4 && !OrdinaryWords.Contain(name.ToLowerInvariant()))) ? new None() : null;
        }

        return assigned.FirstOrDefault(partner => named.Contains(partner.Id)) is { } match ? new One(match) : new None();
    }

    /// <summary>"Alpenglow" for Alpenglow Systems; only among one's own partners, and only if it fits a single one.</summary>
    private static bool IsShortFor(string name, Partner partner) =>
        name.Length > 2 && partner.Name.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as a whole, or its first word where that is a word of nothing else.</summary>
    /// <param name="text">Spelt as names are compared, with a blank at each end.</param>
    private static bool IsIn(string text, Partner partner)
    {
        var name = NameKey.Of(partner.Name);
        return name.Length > 2 && (text.Contains($" {name} ", StringComparison.Ordinal) || (name.Split(' ')[0] is { Length: > 4 } first && !OrdinaryWords.Contain(first) && text.Contains($" {first} ", StringComparison.Ordinal)));
    }

    private static Partner? Among(IReadOnlyList<Partner> assigned, string? id) => assigned.FirstOrDefault(partner => partner.Id == id);

    private static async Task<IReadOnlyList<Partner>> AssignedAsync(Person person, PartnerStore partners) =>
        [.. (await partners.AssignedToAsync(person.Id)).Select(row => row.Partner).DistinctBy(partner => partner.Id).OrderBy(partner => partner.Name, StringComparer.Ordinal)];
}
