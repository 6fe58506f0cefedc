using System.Text.RegularExpressions;
using PartnerBot.Cards;
using PartnerBot.Dialogs.Understanding;
using PartnerBot.Program.Partners;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs;

/// <summary>"What if I leave?" means the one who asks; "and if she leaves?" the one person whom the talk was about.</summary>
internal static partial class Pronouns
{
    public static Question Resolve(Turn turn, Person asker, Question question, Entities said) => question.Suppose is { Count: > 0 } suppose && suppose.Any(IsAboutSomebody)
        ? question with { Suppose = [.. suppose.Select(one => IsAboutSomebody(one) ? one with { Person = Whom(turn, asker, said) } : one)] }
        : question;

    private static bool IsAboutSomebody(Supposition one) =>
        one is { Kind: SuppositionKind.Leaves or SuppositionKind.Lapses or SuppositionKind.Renews, Person: null, Role: null };

    private static string? Whom(Turn turn, Person asker, Entities said) => turn.Input switch
    {
        Input.Said(var words) when AnotherPattern().IsMatch(words.Normalised) => SpokenOf(turn),
        Input.Said(var words) when said.AboutMe && !asker.IsAkamai && !SomebodyElsePattern().IsMatch(words.Normalised) => asker.Id,
        _ => null,
    };

    private static string? SpokenOf(Turn turn) => turn.LastQuestion switch
    {
        null => null,
        { Person: { } asked } => asked,
        { Suppose: [{ Person: { } supposed }] } => supposed,
        _ => turn.Memory.People is [var only] ? only : null,
    };

    [GeneratedRegex(@"\b(he|she|they|him|her|them|his|their|hers|theirs)\b")]
    private static partial Regex AnotherPattern();

    // "What do I do if my colleague leaves?"
    [GeneratedRegex(@"\b(my|our|a|the|one) (\S+ )?(colleagues?|coworkers?|boss|manager|teammates?|guys?|people|person)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex SomebodyElsePattern();
}
