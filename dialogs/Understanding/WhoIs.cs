using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>"Who is Luis Castillo?", "Luis's e-mail": somebody is named, and nothing else is asked about them.</summary>
internal static partial class WhoIs
{
    private const int LongestAbbreviation = 5;

    public static bool Asks(Utterance utterance, IReadOnlyList<string> names) =>
        names is [var name] && char.IsUpper(name[0]) && !IsAbbreviation(name) && AskingPattern().IsMatch(utterance.Text.Replace(Utterance.Of(name).Text, "xname", StringComparison.Ordinal));

    // "Tell me about MDF": nobody is called so.
    private static bool IsAbbreviation(string name) => name.Length > 1 && name.Length <= LongestAbbreviation && name.All(char.IsUpper);

    [GeneratedRegex(
        @"^(and )?(who (is|was) xname( exactly)?|tell me about xname|((what is|give me|send me|show me|i need) )?(the )?(e ?mail|e mail address|email address|mail|contact|contact details|role|roles) (of|for) xname|((what is|give me|send me|show me|i need) )?xname( s)? (e ?mail|e mail address|email address|contact|contact details|role|roles)|how (do|can) (i|we) (reach|contact|email|get hold of|write to) xname|what does xname do)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex AskingPattern();
}
