using System.Text.RegularExpressions;
using PartnerBot.Cards;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>What a day is said of: "notice of 3 August", "passed on 31 August", "if the grace period ends on 1 April".</summary>
internal static partial class Occasions
{
    public static Occasion? Of(string text) =>
        GraceEndsPattern().IsMatch(text) ? Occasion.GraceEnds
        : NoticePattern().IsMatch(text) ? Occasion.Notice
        : QualifiedPattern().IsMatch(text) ? Occasion.Qualified
        : CertifiedPattern().IsMatch(text) && !ListPattern().IsMatch(text) ? Occasion.Certified
        : null;

    [GeneratedRegex(@"\bgrace( period)? (ends?|ended|ending|is over|was over|runs out|ran out|expires?|expired)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex GraceEndsPattern();

    [GeneratedRegex(@"\b(notice|notices|noticed|notified)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex NoticePattern();

    [GeneratedRegex(@"\b(qualify|qualifies|qualified|qualifying|promotion|promoted)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex QualifiedPattern();

    [GeneratedRegex(@"\b(pass|passed|passing|renewed|recertified|certified (on|since)|(certificate|certification|exam|test) (of|from|dated))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex CertifiedPattern();

    // Who passed by a day is a list of people, not a question about that day.
    [GeneratedRegex(@"^(who|whose|which|list|show|name)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex ListPattern();
}
