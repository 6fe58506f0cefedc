using PartnerBot.Program;
using PartnerBot.Program.Requests;

namespace PartnerBot.Cards.Requests;

/// <summary>What a list was narrowed to, in the order in which people say it.</summary>
internal static class FilterWords
{
    private const int LongestName = 40;

    /// <returns>Null where nothing was.</returns>
    public static string? Of(RequestRows rows) => rows.Filter is { } filter && Parts(filter, rows).ToList() is { Count: > 0 } parts ? string.Join(" · ", parts) : null;

    private static IEnumerable<string> Parts(RequestFilter filter, RequestRows rows)
    {
        if (filter.State is { } state) yield return RequestWords.Name(state);
        if (rows.Partner is { } partner) yield return Names.Text(partner, LongestName);
        if (filter.Title is { } title) yield return $"with “{Names.Text(title, LongestName)}”";
        if (filter.Products is { } products) yield return string.Join(" or ", products.Split(", ").Take(3).Select(product => Names.Text(product, LongestName)));
        if (filter.Amount is { } amount) yield return Amount(amount);
        if (filter.Region is { } region) yield return region.Name();
        if (Days(filter, rows.Which) is { } days) yield return days;
    }

    private static string Amount(AmountSpan span) => span is { From: { } least, To: { } most, IsFromIn: true, IsToIn: true }
        ? $"{Usd.Full(least)} to {Usd.Full(most)}"
        : string.Join(", ", Ends(span));

    private static IEnumerable<string> Ends(AmountSpan span)
    {
        if (span.From is { } from) yield return $"{(span.IsFromIn ? "at least" : "over")} {Usd.Full(from)}";
        if (span.To is { } to) yield return $"{(span.IsToIn ? "at most" : "under")} {Usd.Full(to)}";
    }

    private static string? Days(RequestFilter filter, RequestList which)
    {
        var due = which is RequestList.Expiring ? "ends" : "due";
        return filter switch
        {
            { From: { } from, To: { } to } => $"{due} {Said.Day(from)} to {Said.Day(to)}",
            { From: { } from } => $"{due} from {Said.Day(from)}",
            { To: { } to } => $"{due} by {Said.Day(to)}",
            _ => null,
        };
    }
}
