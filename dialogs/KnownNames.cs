using System.Text.RegularExpressions;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;
using PartnerBot.Store;

namespace PartnerBot.Dialogs;

/// <summary>
/// People write names in small letters, and a name that nobody knows looks like any other word, or like a slip of the keys ("Marco" for
/// March). Those on the record of the caller are known: what was said is read once more with them as names.
/// </summary>
internal static partial class KnownNames
{
    private const int Shortest = 3;

    /// <returns>The turn itself where nobody is named.</returns>
    public static async Task<Turn> SpeltAsync(Turn turn)
    {
        if (turn.Input is not Input.Said(var words) { Read: { } read } said || words.Reading is Reading.Told or Reading.OfRequest or Reading.Empty) return turn;
        if (turn.Caller.PersonOn(turn.Today) is not { } person || !(words.MayName || person.IsAkamai)) return turn;

        var (partners, people) = await NamesAsync(turn, person, Telling(words.Written));
        var (text, found) = Spell(words.Written, partners, people);
        return found.Count == 0 ? turn : turn with { Input = said with { Words = read(text, found) with { OnRecord = found } } };
    }

    /// <summary>The text with the names as the record has them, and the words of these names in lower case. A word that is also an ordinary one is none, unless it follows others of its name.</summary>
    /// <param name="partners">Partners and customers: called by all of their name, or by how it begins.</param>
    /// <param name="people">Called by any of their names.</param>
    internal static (string Text, IReadOnlySet<string> Found) Spell(string text, IReadOnlyList<string> partners, IReadOnlyList<string> people)
    {
        var read = text[..Math.Min(text.Length, Folding.Longest)];
        var tokens = WordPattern().Matches(read);
        var keys = tokens.Select(token => NameKey.Of(token.Value)).ToList();
        var telling = Telling(text).ToHashSet();
        var spelt = tokens.Select(token => token.Value).ToArray();
        var found = new HashSet<string>();
        foreach (var (whole, isPerson) in partners.Select(name => (name, false)).Concat(people.Select(name => (name, true))))
        {
            // Of many names hardly one is said, and whether it is shows quickly.
            var parts = NameKey.Of(whole).Split(' ').Any(telling.Contains) ? WordPattern().Matches(whole).Select(part => (part.Value, Key: NameKey.Of(part.Value))).ToList() : [];
            for (var at = 0; at < keys.Count && parts.Count > 0; at++)
            {
                var part = telling.Contains(keys[at]) ? parts.FindIndex(each => IsSaid(each.Key, keys[at])) : -1;
                if (part > 0 && !isPerson) continue;
                for (var word = at; part >= 0 && part < parts.Count && word < keys.Count && IsSaid(parts[part].Key, keys[word]); part++)
                {
                    var written = parts[part].Value;
                    found.Add(Folding.Fold(written).ToLowerInvariant());
                    var isOwner = keys[word] != parts[part].Key;
                    var name = char.IsUpper(spelt[word][0]) ? spelt[word][..^(isOwner ? 1 : 0)] : char.ToUpperInvariant(written[0]) + written[1..];
                    spelt[word] = isOwner ? $"{name}'s" : name;
                    word++;
                }
            }
        }

        var next = 0;
        return (WordPattern().Replace(read, _ => spelt[next++]) + text[read.Length..], found);
    }

    /// <summary>"Alpenglows discount" is Alpenglow's.</summary>
    private static bool IsSaid(string name, string word) => word == name || (word.Length == name.Length + 1 && Owner(word) == name);

    private static string Owner(string word) => word.EndsWith('s') ? word[..^1] : word;

    /// <summary>Words that may be names, in the spelling that names are compared by.</summary>
    private static IReadOnlyList<string> Telling(string text) =>
        [.. WordPattern().Matches(text[..Math.Min(text.Length, Folding.Longest)]).Select(token => NameKey.Of(token.Value)).Where(IsTelling).SelectMany(key => (string[])[key, Owner(key)]).Distinct()];

    private static bool IsTelling(string key) => key.Length >= Shortest && !OrdinaryWords.Contain(key);

    private static async Task<(IReadOnlyList<string> Partners, IReadOnlyList<string> People)> NamesAsync(Turn turn, Person person, IReadOnlyList<string> words)
    {
        var partners = new PartnerStore(turn.Store);
        IReadOnlyList<Partner> own = person.PartnerId is null ? [.. (await partners.AssignedToAsync(person.Id)).Select(row => row.Partner).DistinctBy(partner => partner.Id)] : [];
        var spokenOf = person.PartnerId ?? own.FirstOrDefault(partner => own.Count == 1 || partner.Id == turn.LastQuestion?.Partner)?.Id;
        return (
            [.. own.Select(partner => partner.Name), .. spokenOf is null ? [] : (await new CustomerStore(turn.Store).FindAmongAsync(spokenOf, words)).Select(customer => customer.Name)],
            spokenOf is null ? [] : [.. await partners.NamesOfPeopleAsync(spokenOf), .. (await partners.AccountTeamAsync(spokenOf)).Select(member => member.Person.Name)]);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex WordPattern();
}
