using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Dialogs.Requests;

/// <summary>"Approved deals", "over 100k", "with Contoso": what of a list is asked for.</summary>
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

    /// <returns>The amounts, or a sentence about what was said of them.</returns>
    public static (AmountSpan? Span, string? Problem) Amount(string text)
    {
        if (Between().Match(text) is { Success: true } between)
        {
            var (from, to) = (between.Groups["from"].Value, between.Groups["to"].Value);
            // "Between 20 and 100k" is in thousands at both ends.
            return Read(from.All(char.IsAsciiDigit) ? from + between.Groups["unit"].Value : from, to, isFromIn: true, isToIn: true);
        }

        var (least, most) = (Least().Match(text), Most().Match(text));
        return least.Success || most.Success ? Read(Said(least), Said(most), IsIn(least), IsIn(most)) : (null, null);

        static string? Said(Match match) => match.Success ? match.Groups["amount"].Value : null;
        static bool IsIn(Match match) => match.Groups["in"].Success;
    }

    /// <summary>Plainly said to be one, and not only a word that nobody knows, for which no list ought to be empty.</summary>
    public static bool IsCustomer(string name, string written) =>
        written.Contains($"\"{name}\"", StringComparison.Ordinal) || Regex.IsMatch(written, $@"\b(with|for|of|at|from|to|named|called|customer|client) {Regex.Escape(name)}", RegexOptions.IgnoreCase);

    private static (AmountSpan? Span, string? Problem) Read(string? from, string? to, bool isFromIn, bool isToIn)
    {
        var (least, most) = (Usd(from), Usd(to));
        return (least.Problem ?? most.Problem) is { } problem ? (null, problem) : (new AmountSpan(least.Amount, most.Amount, isFromIn, isToIn), null);

        static (decimal? Amount, string? Problem) Usd(string? said) => said is null ? (null, null) : FormAmount.Read(said.TrimEnd('.', ','), mayBeZero: true);
    }

    // Not "over 30 days", nor "under 15%".
    private const string Figure = @"((us ?\$|\$|usd|€|eur|£|gbp) ?)?(?>\d[\d.,]*)( ?(?<unit>k|m|mn|mio|thousand|millions?|b|bn|billions?))?( ?(usd|us dollars|dollars|eur|euros?|€|gbp|pounds|£))?(?!\S)(?! ?(%|percent|pct|points?|days?|weeks?|months?|quarters?|years?|hours?)\b)";

    [GeneratedRegex($@"\bbetween (?<from>{Figure}) and (?<to>{Figure})", RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex($@"\b(?<!(no|not) )(over|above|beyond|exceeding|exceeds?|(more|bigger|larger|greater|higher) than|(?<in>at least|(no|not) (under|below|less than)|minimum( of)?)) (?<amount>{Figure})|(?<!\S)(?<amount>{Figure}) (?<in>(or|and) (more|above|over|up|higher))(?!\S)(?! {Figure})", RegexOptions.ExplicitCapture)]
    private static partial Regex Least();

    [GeneratedRegex($@"\b(?<!(no|not) )(under|below|(less|smaller|lower) than|(?<in>at most|up to|(no|not) (over|above|more than)|maximum( of)?)) (?<amount>{Figure})|(?<!\S)(?<amount>{Figure}) (?<in>(or|and) (less|below|under|lower))(?!\S)(?! {Figure})", RegexOptions.ExplicitCapture)]
    private static partial Regex Most();

    [GeneratedRegex(@"\b(approved|declined|rejected|won|lost|expired|extended|withdrawn|submitted|claimed|paid|refused)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex States();
}
