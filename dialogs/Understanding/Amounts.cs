using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Money and percentages as people write them: "$450k", "1.2M", "USD 400,000", "€120k", "4 million dollars", "15 pct".</summary>
internal static partial class Amounts
{
    private const string Currencies = @"us ?\$|\$|€|£|¥|usd|eur|euros?|gbp|jpy|yen|chf|cad|aud|brl|inr|sgd|us dollars?|dollars?|bucks|pounds?";

    public static void Find(Utterance utterance, List<Mention> mentions)
    {
        if (SpokenPattern().Match(utterance.Text) is { Success: true } spoken) mentions.Add(utterance.Mentioned(spoken, new Meaning.OfMoney(Spoken(spoken))));
        if (!utterance.Text.Any(char.IsAsciiDigit)) return;
        foreach (Match match in PercentPattern().Matches(utterance.Text))
        {
            if (Number(match.Groups["number"].Value) is { } percent)
                mentions.Add(utterance.Mentioned(match, new Meaning.OfPercent(percent)));
        }

        foreach (Match match in MoneyPattern().Matches(utterance.Text))
        {
            if (Read(match) is { } money && !mentions.Any(mention => mention.Overlaps(utterance.Mentioned(match))))
                mentions.Add(utterance.Mentioned(match, new Meaning.OfMoney(money)));
        }
    }

    // "Half a million dollars", "two hundred thousand".
    private static Money Spoken(Match match) => new(
        match.Groups["count"].Value switch
        {
            "half a" => 0.5m,
            "a" => 1,
            "a quarter of a" => 0.25m,
            var count => Calendar.Number(count),
        } * (match.Groups["times"].Value switch { "hundred thousand" or "hundred grand" => 100_000, "thousand" or "grand" => 1_000, _ => 1_000_000 }),
        Currency(match.Groups["after"].Value));

    private static Money? Read(Match match)
    {
        var (digits, times) = (match.Groups["number"].Value, match.Groups["times"].Value);
        var currency = Currency(match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value);
        if (currency is null && times.Length == 0 && !GroupedPattern().IsMatch(digits)) return null;
        return Number(digits, scaled: times.Length > 0) is { } number ? new Money(number * Scale(times), currency) : null;
    }

    /// <summary>"1,200,000" and "1.200.000" are millions, "1,5" is one and a half, "400.000" is in thousands unless a scale follows.</summary>
    private static decimal? Number(string digits, bool scaled = false)
    {
        digits = digits.Replace(" ", "");
        var plain = GroupedPattern().IsMatch(digits) && !scaled ? digits.Replace(",", "").Replace(".", "") : Decimal(digits);
        return plain.Length <= 15 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Decimal(string digits)
    {
        var point = digits.LastIndexOfAny(['.', ',']);
        if (point < 0) return digits;
        var whole = digits[..point].Replace(",", "").Replace(".", "");
        return digits[point] is ',' && digits.Length - point == 4 ? whole + digits[(point + 1)..] : $"{whole}.{digits[(point + 1)..]}";
    }

    private static decimal Scale(string times) => times switch
    {
        "" => 1,
        "k" or "thousand" or "grand" => 1_000,
        "b" or "bn" or "billion" => 1_000_000_000,
        _ => 1_000_000,
    };

    private static string? Currency(string said) => said switch
    {
        "" => null,
        "$" or "dollar" or "dollars" or "bucks" => "$",
        "us$" or "us $" or "usd" or "us dollar" or "us dollars" => "USD",
        "€" or "eur" or "euro" or "euros" => "EUR",
        "£" or "gbp" or "pound" or "pounds" => "GBP",
        "¥" or "jpy" or "yen" => "JPY",
        _ => said.ToUpperInvariant(),
    };

    [GeneratedRegex(@"(?<!\S)(?<number>\d{1,3}([.,]\d{1,2})?) ?(%|percent|per cent|pct|percentage points?|pc)(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex PercentPattern();

    [GeneratedRegex($@"(?<!\S)((?<before>{Currencies}) ?)?(?<number>\d{{1,3}}( \d{{3}})+|\d[\d.,]*) ?(?<times>k|m|mn|mm|mio|mil|million|millions|b|bn|billion|thousand|grand)?( ?(?<after>{Currencies}))?(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex($@"(?<!\S)(?<count>half a|a quarter of a|a|one|two|three|four|five|six|seven|eight|nine|ten) (?<times>hundred thousand|hundred grand|thousand|grand|million)( (?<after>{Currencies}))?(?!\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex SpokenPattern();

    [GeneratedRegex(@"^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$")]
    private static partial Regex GroupedPattern();
}
