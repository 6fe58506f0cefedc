using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Store.Csv;

/// <summary>How the kinds of fields are read.</summary>
internal static partial class Fields
{
    private const int LongestMoney = 15;

    // A machine without time zone data cannot tell a right zone from a wrong one.
    private static readonly bool KnowsZones = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out _);
    private static readonly ConcurrentDictionary<string, bool> Zones = new();

    public static string? Text(string text, out object? value)
    {
        value = text;
        return null;
    }

    public static string? Key(string text, out object? value)
    {
        value = Keys.Of(text);
        return null;
    }

    public static string? Email(string text, out object? value)
    {
        value = Keys.Of(text);
        return EmailShape().IsMatch(text) ? null : "is not an e-mail address";
    }

    public static string? Day(string text, out object? value)
    {
        value = text;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return "is not a date; dates are written yyyy-MM-dd, like 2026-03-31";

        // Rules add months to a day; "9999-12-31" for "never" would end the calendar under them.
        return day.Year is >= 1900 and <= 2199 ? null : "is not between the years 1900 and 2199; where there is no such day, leave it empty";
    }

    public static string? Money(string text, out object? value) => Money(text, text, out value);

    /// <summary>A change can be negative; everything else is written without a sign.</summary>
    public static string? Change(string text, out object? value)
    {
        var fault = Money(text, text.StartsWith('-') ? text[1..] : text, out value);
        if (fault is null && text[0] == '-') value = -(long)value!;
        return fault;
    }

    public static string? Whole(string text, out object? value)
    {
        var isWhole = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000;
        value = (long)number;
        return isWhole ? null : "is not a whole number from 0 to 1000000";
    }

    public static string? Year(string text, out object? value)
    {
        var isYear = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2200;
        value = (long)year;
        return isYear ? null : "is not a year like 2026";
    }

    public static string? Quarter(string text, out object? value)
    {
        var isQuarter = text is [>= '1' and <= '4'];
        value = isQuarter ? (long)(text[0] - '0') : null;
        return isQuarter ? null : "is not a quarter from 1 to 4";
    }

    public static string? Truth(string text, out object? value)
    {
        value = text.Equals("true", StringComparison.OrdinalIgnoreCase) ? 1L : 0L;
        return value is 1L || text.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : "must be true or false";
    }

    public static string? Zone(string text, out object? value)
    {
        value = text;
        var isKnown = !KnowsZones || Zones.GetOrAdd(text, id => !id.Contains(' ') && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _));
        return isKnown ? null : "is not an IANA time zone like Europe/Paris";
    }

    public static string? Locale(string text, out object? value)
    {
        value = text;
        return LocaleShape().IsMatch(text) ? null : "is not a language tag like en-US";
    }

    public static string? Products(string text, out object? value)
    {
        value = string.Join(';', Items(text));
        return null;
    }

    public static Parse OneOf<T>(Spelling<T> spelling)
        where T : struct, Enum => (string text, out object? value) =>
    {
        var isKnown = spelling.TryParse(text, out var member);
        value = isKnown ? spelling.Of(member) : null;
        return isKnown ? null : $"is none of {string.Join(", ", spelling.All)}";
    };

    public static Parse ListOf<T>(Spelling<T> spelling)
        where T : struct, Enum => (string text, out object? value) =>
    {
        var known = new List<string>();
        value = null;
        foreach (var item in Items(text))
        {
            if (!spelling.TryParse(item, out var member))
                return $"has '{item}', which is none of {string.Join(", ", spelling.All)}; items are separated by ';'";
            known.Add(spelling.Of(member));
        }

        value = string.Join(';', known.Distinct());
        return null;
    };

    public static Parse OneOf(params IReadOnlyList<string> words) => (string text, out object? value) =>
    {
        value = words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return value is null ? $"is none of {string.Join(", ", words)}" : null;
    };

    private static string? Money(string text, string digits, out object? value)
    {
        value = null;
        if (!MoneyShape().IsMatch(digits))
        {
            return text.Contains('-') || text.Contains('+') || text.Contains('$') || text.Contains(',')
                ? "is not a plain amount; write dollars without sign, currency or separators, like 1250000.50"
                : "is not an amount in dollars, like 1250000 or 1250000.50";
        }

        if (digits.IndexOf('.') is var point && (point < 0 ? digits.Length : point) > LongestMoney)
            return "is too large to be an amount in dollars";

        value = (long)(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 100);
        return null;
    }

    private static string[] Items(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^[0-9]+(\.[0-9]{1,2})?$")]
    private static partial Regex MoneyShape();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex EmailShape();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LocaleShape();
}
