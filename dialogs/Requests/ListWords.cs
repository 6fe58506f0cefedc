using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>"Approved deals", "which ones were declined": the state that a list is asked for.</summary>
internal static partial class ListWords
{
    public static RequestState? State(string text) => States().Match(text).Value switch
    {
        "approved" => RequestState.Approved,
        "declined" or "rejected" => RequestState.Declined,
        "won" => RequestState.Won,
        "lost" => RequestState.Lost,
        "expired" => RequestState.Expired,
        "extended" => RequestState.Extended,
        "withdrawn" => RequestState.Withdrawn,
        "submitted" => RequestState.Submitted,
        "claimed" => RequestState.Claimed,
        "paid" => RequestState.Paid,
        "refused" => RequestState.Refused,
        _ => null,
    };

    [GeneratedRegex(@"\b(approved|declined|rejected|won|lost|expired|extended|withdrawn|submitted|claimed|paid|refused)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex States();
}
