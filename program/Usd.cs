using System.Globalization;

namespace PartnerBot.Program;

/// <summary>How amounts of US dollars are written, everywhere.</summary>
public static class Usd
{
    /// <summary>"$5M", "$2.5M", "$250K", and to the last cent where a short form would round: "$4,999,999.99".</summary>
    public static string Brief(decimal amount) => Math.Abs(amount) switch
    {
        >= 1_000_000 and var size when size % 10_000 == 0 => Written(amount, size / 1_000_000, "#,0.##", "M"),
        >= 1_000 and < 1_000_000 and var size when size % 100 == 0 => Written(amount, size / 1_000, "0.#", "K"),
        _ => Full(amount),
    };

    /// <summary>"$400,000", "-$12,000", "$0.01".</summary>
    public static string Full(decimal amount) =>
        Written(amount, Math.Abs(amount), decimal.IsInteger(amount) ? "#,0" : "#,0.00######", "");

    private static string Written(decimal amount, decimal size, string format, string unit) =>
        $"{(amount < 0 ? "-" : "")}${size.ToString(format, CultureInfo.InvariantCulture)}{unit}";
}
