using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerBot.Program.Requests;

/// <summary>Amounts of US dollars as people type them: "450k", "$450,000", "450.000,50". What can be read in two ways is asked for again.</summary>
public static partial class FormAmount
{
    public const decimal Largest = 1_000_000_000m;

    private const string Example = "Type it like 450000, 450,000.50 or 450k.";

    /// <returns>The amount, or a sentence about it.</returns>
    public static (decimal Amount, string? Problem) Read(string typed, bool mayBeZero = false)
    {
        var text = Simplified(typed);
        if (OtherCurrency().IsMatch(text)) return (0, "Amounts are in US dollars. Convert it and type it like 450000 or 450k.");
        if (Whole().Match(Dollars().Replace(text, " ").Trim()) is not { Success: true } match) return (0, $"{FormText.Quoted(typed)} is not one amount. {Example}");

        var (number, unit) = (match.Groups["number"].Value.Trim(), match.Groups["unit"].Value);
        if (IsAmbiguous(number, unit)) return (0, $"{FormText.Quoted(typed)} can be read in two ways. Type all digits without separators, like 450000 or 450.50.");
        if (Digits(number) is not { } digits) return (0, $"The separators in {FormText.Quoted(typed)} do not fit a number. {Example}");
        return Checked(digits.Whole, digits.Fraction, Times(unit), match.Groups["minus"].Success, mayBeZero);
    }

    /// <summary>"450000", "450000.50".</summary>
    public static string Written(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "0" : "0.00", CultureInfo.InvariantCulture);

    public static decimal Stored(string written) => decimal.Parse(written, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static (decimal, string?) Checked(string whole, string fraction, decimal times, bool isNegative, bool mayBeZero)
    {
        // What a decimal cannot hold exactly is over one limit or the other anyway.
        if (whole.Length > 12) return (0, TooMuch);
        if (fraction.Length > 12) return (0, OfCents);

        var amount = decimal.Parse($"0{whole}.{fraction}0", CultureInfo.InvariantCulture) * times;
        return amount switch
        {
            > Largest => (0, TooMuch),
            0 when !mayBeZero => (0, $"The amount has to be more than zero. {Example}"),
            not 0 when isNegative => (0, $"The amount cannot be negative. {Example}"),
            _ when decimal.Round(amount, 2) != amount => (0, OfCents),
            _ => (amount, null),
        };
    }

    private static string TooMuch => $"The amount is above {Usd.Full(Largest)}. Check the number of zeros.";

    private static string OfCents => "The amount has fractions of a cent. Round it to cents.";

    /// <summary>Digits of any script become plain ones; small letters; one kind of blank, minus and apostrophe.</summary>
    private static string Simplified(string typed)
    {
        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            text.Append(rune.Value switch
            {
                _ when Rune.IsDigit(rune) => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
                _ when Rune.IsWhiteSpace(rune) => " ",
                '−' or '–' or '‐' or '－' => "-",
                '’' or '‘' or '`' or '´' => "'",
                '٬' or '，' => ",",
                '٫' or '．' => ".",
                '＄' or '﹩' => "$",
                _ => Rune.ToLowerInvariant(rune).ToString(),
            });
        }

        return text.ToString().Trim();
    }

    /// <summary>"450.000" is 450 to some and 450,000 to others, and "1,500k" is 1,500 or 1,500,000. "450,000" of dollars has one reading.</summary>
    private static bool IsAmbiguous(string number, string unit) => OneGroup().IsMatch(number) && (unit.Length > 0 || number.Contains('.'));

    /// <returns>Null where the separators fit no number.</returns>
    private static (string Whole, string Fraction)? Digits(string number)
    {
        var match = Grouped().Match(number) is { Success: true } grouped ? grouped : Plain().Match(number);
        return match.Success ? (NoDigit().Replace(match.Groups["whole"].Value, "").TrimStart('0'), match.Groups["fraction"].Value.TrimEnd('0')) : null;
    }

    private static decimal Times(string unit) => unit switch
    {
        "" => 1,
        "k" or "tsd" or "thousand" => 1_000,
        "m" or "mm" or "mn" or "mio" or "million" or "millions" => 1_000_000,
        _ => 1_000_000_000,
    };

    [GeneratedRegex(@"[€£¥₹₩₽₺₪₫฿₴₦₱₡₲₵₸₼₾¢元円원]|(?<![a-z0-9])(a|aus?|ca?|can|nz|sg?|hk|nt?|r|mx|j|tt) ?\$|(?<![a-z])(eur|euros?|gbp|pounds?|chf|francs?|jpy|yen|cny|rmb|yuan|inr|rs|rupees?|aud|cad|nzd|sgd|hkd|brl|reais|mxn|zar|sek|nok|dkk|pln|czk|huf|ron|bgn|try|ils|aed|sar|qar|kwd|egp|krw|won|twd|thb|myr|idr|php|vnd|ars|clp|cop|pen|uah|rub)(?![a-z])")]
    private static partial Regex OtherCurrency();

    [GeneratedRegex(@"usd ?\$?|us ?\$|(u\.?s\.? )?dollars?|\$")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"^(?<minus>-)? ?(?<number>[0-9][0-9.,' ]*?|\.[0-9]+) ?(?<unit>k|tsd|thousand|m|mm|mn|mio|millions?|b|bn|billions?)?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex OneGroup();

    /// <summary>Groups of three, or the Indian way; another sign stands before the cents.</summary>
    [GeneratedRegex(@"^(?<whole>[1-9][0-9]{0,2}(?<by>[.,' ])[0-9]{3}(\k<by>[0-9]{3})*|[1-9][0-9]?(?<by>,)([0-9]{2},)+[0-9]{3})((?!\k<by>)[.,](?<fraction>[0-9]*))?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<whole>[0-9]*)([.,](?<fraction>[0-9]*))?$")]
    private static partial Regex Plain();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NoDigit();
}
