using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>"Show 1004", "history of deal 1004", "withdraw #1004": what is said of one request by its number.</summary>
internal static partial class RequestWords
{
    /// <param name="text">Spelt as patterns expect it.</param>
    /// <param name="written">As it was typed: a reason is passed on word for word.</param>
    /// <returns>Null when no request is named, or something else is said of it.</returns>
    public static Reading.OfRequest? Of(string text, string written) => Bare(text) ?? WithNote(text, written);

    private static Reading.OfRequest? Bare(string text)
    {
        if (Numbered().Match(text) is not { Success: true } match || !long.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)) return null;
        var verb = match.Groups["verb"].Value.Trim();
        return verb.Length == 0 || Showing().IsMatch(verb) ? new Reading.OfRequest(number)
            : Telling().IsMatch(verb) ? new Reading.OfRequest(number, IsHistory: true)
            : (Step(verb) ?? Step(Slipped(verb))) is { } step ? new Reading.OfRequest(number, step)
            : null;
    }

    /// <summary>"Decline 1004, the budget is not confirmed": for a step that wants a few words, these.</summary>
    private static Reading.OfRequest? WithNote(string text, string written) =>
        Noted().Match(text) is { Success: true } match && long.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
        && Step(match.Groups["verb"].Value.Trim()) is RequestStep.Decline or RequestStep.AskForMore or RequestStep.Add && Bare($"{match.Groups["bare"].Value}") is { } asked
        && BehindNumber().Match(written) is { Success: true } behind && behind.Groups["number"].Value == match.Groups["number"].Value
            ? asked with { Note = behind.Groups["note"].Value }
            : null;

    private static readonly string[] Verbs =
        ["approve", "accept", "confirm", "decline", "reject", "refuse", "answer", "withdraw", "cancel", "retract", "discard", "delete", "remove", "reassign", "delegate", "forward", "extend", "prolong", "renew", "claim", "continue", "resume", "finish", "submit"];

    /// <summary>The only verb that is one slip of the finger away: "withdrw 1004". What takes the step still asks.</summary>
    private static string Slipped(string verb) => verb.Length >= 5 && Verbs.Where(each => IsOneSlip(verb, each)).ToList() is [var meant] ? meant : "";

    /// <summary>A letter left out, put in, put in another's place, or two swapped.</summary>
    private static bool IsOneSlip(string typed, string word)
    {
        if (Math.Abs(typed.Length - word.Length) > 1) return false;
        var same = typed.Zip(word).TakeWhile(pair => pair.First == pair.Second).Count();
        var (a, b) = (typed[same..], word[same..]);
        return (a.Length, b.Length) switch
        {
            (0, _) or (_, 0) => true,
            var (left, right) when left < right => a == b[1..],
            var (left, right) when left > right => a[1..] == b,
            _ => a[1..] == b[1..] || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..]),
        };
    }

    private static RequestStep? Step(string verb) => verb switch
    {
        "approve" or "accept" or "confirm" => RequestStep.Approve,
        "decline" or "reject" or "refuse" or "deny" => RequestStep.Decline,
        "ask for more on" or "ask more on" or "ask for more about" or "question" => RequestStep.AskForMore,
        "answer" or "add to" or "reply to" => RequestStep.Add,
        "withdraw" or "cancel" or "pull" or "take back" or "retract" or "discard" or "delete" or "remove" or "throw away" => RequestStep.Withdraw,
        "undo" => RequestStep.Undo,
        "reassign" or "hand over" or "delegate" or "forward" => RequestStep.Reassign,
        "extend" or "prolong" or "ask to extend" or "renew" => RequestStep.AskToExtend,
        "win" or "won" or "we won" or "i won" or "close won" or "mark won" => RequestStep.Win,
        "lose" or "lost" or "we lost" or "i lost" or "close lost" or "mark lost" => RequestStep.Lose,
        "claim" or "claim for" or "submit claim for" or "file claim for" => RequestStep.Claim,
        "pay" or "paid" or "mark paid" => RequestStep.Pay,
        "continue" or "resume" or "go on with" or "finish" or "submit" => RequestStep.Submit,
        _ => null,
    };

    [GeneratedRegex(@"^(please )?(can you |could you |i want to |i would like to |let us |let me )?(?<verb>[a-z ]*?) ?(the )?(my |our )?(deal|request|registration|deal registration|mdf|mdf request|proposal|activity|draft|number|no|case)? ?(number|no|nr)? ?#? ?(?<number>[1-9]\d{3,11})( (is|was|as|to) (won|lost|paid))?( please| pls| now| status| history)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    // Another number behind the first is another request, not a reason.
    [GeneratedRegex(@"^(?<bare>(please )?(can you |could you |i want to |i would like to |let us |let me )?(?<verb>[a-z ]*?) ?(the )?(my |our )?(deal|request|registration|deal registration|mdf|mdf request|proposal|activity|number|no)? ?#? ?(?<number>[1-9]\d{3,11}))(?! (and |or )?#?\d)\W+[a-z].*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Noted();

    [GeneratedRegex(@"^\D*(?<number>[1-9]\d{3,11})\W+((because|reason)\b\W*)?(?<note>\S.*?)\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex BehindNumber();

    [GeneratedRegex(@"^(show|open|see|view|display|find|what is|what about|where is|how is|how about|status of|what is the status of|state of|details of|give|get|show me|tell me about|look up|check)( me)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Showing();

    [GeneratedRegex(@"^(show |see |the |what is the )*(history|audit|log|timeline|trail|what happened (to|with|on)|who (approved|declined|decided|did what on))( trail| log)?( of| for| on| to)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Telling();
}
