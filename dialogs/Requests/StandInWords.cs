using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Requests;

/// <summary>Whether somebody goes away, comes back, or asks who stands in.</summary>
internal static partial class StandInWords
{
    public static bool IsBack(string text) => Back().IsMatch(text);

    /// <summary>"Away next week" is the week; "away until next week" is from now on.</summary>
    public static bool IsAllOfIt(string text) => !Ending().IsMatch(text);

    public static bool IsQuestion(string text) => Question().IsMatch(text);

    [GeneratedRegex(@"\b((i am|we are|am|now) back|back (at work|in the office|from)|(end|stop|cancel|remove|clear|delete) (my |the )?(delegation|stand in|deputy|cover|substitute)|take (my|the) (approvals|decisions) back|no longer away|returned)\b")]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(until|till|til|up to|through|to the end of|by)\b")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(who|is (anybody|anyone|somebody|someone)|do i have)\b.*\b(stands? in|standing in|deput\w*|cover\w*|substitut\w*|decid\w*|replac\w*|delegat\w*)")]
    private static partial Regex Question();
}
