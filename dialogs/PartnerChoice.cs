using PartnerBot.Cards;
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
    /// the question names, or the only one. Read anew in every turn, so an assignment that ended ends at once.
    /// </summary>
    public static async Task<PartnerChoice> ForAsync(Person person, Question question, Transaction store)
    {
        var partners = new PartnerStore(store);
        if (person.PartnerId is { } own)
            return await partners.FindAsync(own) is { } partner ? new One(partner) : new None();

        var assigned = await AssignedAsync(person, partners);
        return question.Partner is { } named
            ? assigned.FirstOrDefault(partner => partner.Id == named) is { } match ? new One(match) : new None()
            : assigned switch { [] => new None(), [var only] => new One(only), _ => new Several(assigned) };
    }

    /// <summary>The partner of theirs that Akamai staff named in what they said; null when they named none of theirs.</summary>
    public static async Task<Partner?> NamedAsync(Person person, IReadOnlyList<string> names, Transaction store)
    {
        if (!person.IsAkamai || names.Count == 0)
            return null;

        var partners = new PartnerStore(store);
        var named = (await partners.FindByNamesAsync(names)).Select(partner => partner.Id).ToHashSet();
        return named.Count == 0 ? null : (await AssignedAsync(person, partners)).FirstOrDefault(partner => named.Contains(partner.Id));
    }

    private static async Task<IReadOnlyList<Partner>> AssignedAsync(Person person, PartnerStore partners) =>
        [.. (await partners.AssignedToAsync(person.Id)).Select(row => row.Partner).DistinctBy(partner => partner.Id).OrderBy(partner => partner.Name, StringComparer.Ordinal)];
}
