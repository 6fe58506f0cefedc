using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Two things that somebody holds beside each other: "is MDF the same as a rebate?", "registration vs referral".</summary>
internal static partial class Comparison
{
    /// <summary>Who compares two things does so in a sentence; more is not worth looking through.</summary>
    public const int LongestInWords = 40;

    /// <param name="text">Normalised.</param>
    /// <returns>What stands at either side; null when nothing is compared.</returns>
    public static (string One, string Other)? Of(string text) =>
        Patterns.Select(pattern => pattern.Match(text)).FirstOrDefault(match => match.Success) is { } match ? (match.Groups["one"].Value, match.Groups["other"].Value) : null;

    private static readonly Regex[] Patterns = [BetweenPattern(), SamePattern(), BothPattern(), DifferPattern(), VersusPattern(), RelationPattern()];

    [GeneratedRegex(@"\b(differences?|distinction|distinguish|differ) (is |are |there )*between (an? |the |our )?(?<one>.+?) (and|vs|versus|or) (an? |the |our )?(?<other>.+?)( exactly| please| in short| then| for us)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex BetweenPattern();

    [GeneratedRegex(@"\b(is|are|isn t|is not|be|as if|was) (an? |the |our |getting )?(?<one>\S+( \S+){0,4}?) (just |really |actually |basically |simply |not )*(the same( thing)?( as| like)|different (from|to|than)|identical (to|with)|(another|a different|a fancy|a) (word|name|term) for|something else than|equal to|equivalent to) (an? |the |our |getting )?(?<other>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SamePattern();

    [GeneratedRegex(@"\b(is|are|aren t|are not|do|does) (an? |the |our )?(?<one>\S+( \S+){0,4}?) and (an? |the |our )?(?<other>\S+( \S+){0,4}?) (just |really |actually |basically |not |both )*(the same|mean the same|identical|different|two (different )?things|one and the same|one thing|interchangeable|differ)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex BothPattern();

    [GeneratedRegex(@"\bhow (is|are|do|does) (an? |the |our )?(?<one>.+?) (different|differ|differs|distinct) (from|to|than) (an? |the |our )?(?<other>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DifferPattern();

    [GeneratedRegex(@"^((what is|explain|tell me|compare|so) )?(an? |the )?(?<one>\S+( \S+){0,4}?) (vs|versus|compared (to|with)|as opposed to) (an? |the )?(?<other>\S+( \S+){0,4}?)( difference| please| what is the difference| what is better| which is better)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex VersusPattern();

    [GeneratedRegex(@"\b(have|has|got) (an? |the )?(?<one>\S+( \S+){0,4}?) (and|to do with|anything to do with|something to do with) (an? |the )?(?<other>\S+( \S+){0,4}?) to do with each other\b|\b(do|does) (an? |the )?(?<one>\S+( \S+){0,4}?) and (an? |the )?(?<other>\S+( \S+){0,4}?) have to do with each other\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RelationPattern();
}
