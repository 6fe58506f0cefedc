using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Program.Requests;

namespace PartnerBot.Program.Mdf;

/// <summary>The fields of a proposal that hang on what the channel team set, or on one another.</summary>
internal static partial class MdfFields
{
    private const int MostDeals = 20;
    private const long HighestNumber = 1_000_000_000_000;

    public static string Kind(FormReader reader, MdfTerms terms)
    {
        var typed = reader.Optional(Field.ActivityKind, FormReader.LongestName) ?? "";
        if (terms.Activities.FirstOrDefault(each => string.Equals(each, typed, StringComparison.OrdinalIgnoreCase)) is { } kind) return kind;
        reader.Problems[Field.ActivityKind] = $"Pick the kind of activity: {Wording.Any(terms.Activities)}.";
        return "";
    }

    public static DateOnly HeldOn(FormReader reader, DateOnly today, MdfTerms terms)
    {
        var earliest = today.AddDays(terms.LeadDays);
        return reader.Day(Field.HeldOn, "Pick the day on which it is held.", earliest,
            $"An activity is proposed at least {terms.LeadDays} days before it is held (set by your channel team). Pick {Day.Text(earliest)} or a later day.");
    }

    public static decimal Share(FormReader reader, decimal cost, MdfTerms terms)
    {
        var share = reader.Amount(Field.Share, "Type how much of the cost you ask for in US dollars, like 10000 or 10k.");
        if (reader.IsFine(Field.Cost, Field.Share) && share > Part(terms.SharePercent, cost))
            reader.Problems[Field.Share] = $"Up to {terms.SharePercent}% of the cost can be asked for (set by your channel team): {Usd.Full(Part(terms.SharePercent, cost))} of {Usd.Full(cost)}.";
        return share;
    }

    /// <summary>To the cent, in favour of the one who pays.</summary>
    public static decimal Part(int percent, decimal amount) => decimal.Floor(amount * percent) / 100;

    public static IReadOnlyList<long> Deals(FormReader reader)
    {
        var typed = reader.Optional(Field.Deals, FormReader.LongestText);
        if (!reader.IsFine(Field.Deals)) return [];
        if (typed is not null && !ListOfNumbers().IsMatch(typed))
            reader.Problems[Field.Deals] = $"{FormText.Quoted(typed)} are not numbers of deals. Type them like 1001, 1002, or leave it empty.";
        else if (Numbers(typed) is var numbers && numbers.Count > MostDeals)
            reader.Problems[Field.Deals] = $"Up to {MostDeals} deals can be linked.";
        else
            return numbers;
        return [];
    }

    /// <summary>Each once, in the order given.</summary>
    public static IReadOnlyList<long> Numbers(string? text) =>
        [.. Digits().Matches(text ?? "").Select(match => long.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Where(number => number is >= 1 and <= HighestNumber).Distinct()];

    [GeneratedRegex(@"^((deals?|no\.?|number) )?#?0*[1-9][0-9]{0,11}( ?([,;]| and | ) ?((deals?|no\.?|number) )?#?0*[1-9][0-9]{0,11})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListOfNumbers();

    [GeneratedRegex("[0-9]{1,18}")]
    private static partial Regex Digits();
}
