using System.Data;
using System.Data.Common;
using System.Globalization;

namespace PartnerBot.Store;

/// <summary>How values are stored: text, whole numbers, bytes, and nothing else that the two engines could disagree on.</summary>
internal static class Parameters
{
    /// <summary>A number that is not known; a plain null is a text that is not known.</summary>
    public static readonly object NoNumber = new();

    public static object Number(long? value) => value ?? NoNumber;

    /// <summary>US dollars, to the cent.</summary>
    public static object Cents(decimal? usd) => Number(usd is { } amount ? (long)decimal.Round(amount * 100, MidpointRounding.AwayFromZero) : null);

    public static object Instant(DateTimeOffset? instant) => Number(instant?.ToUnixTimeMilliseconds());

    public static void Bind(DbCommand command, (string Name, object? Value)[] values)
    {
        var parameters = command.Parameters;
        for (var i = parameters.Count; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            // With its sign: one driver would search the statement for each value otherwise, every time.
            parameter.ParameterName = $"@{values[i].Name}";
            parameters.Add(parameter);
        }

        for (var i = 0; i < values.Length; i++)
            Set(parameters[i], values[i].Value);
    }

    public static void Set(DbParameter parameter, object? value)
    {
        (parameter.DbType, parameter.Value) = value switch
        {
            null => (DbType.String, DBNull.Value),
            string text => (DbType.String, Storable(text)),
            long number => (DbType.Int64, number),
            int number => (DbType.Int64, (long)number),
            bool yes => (DbType.Int64, yes ? 1L : 0L),
            DateOnly day => (DbType.String, day.ToString("O", CultureInfo.InvariantCulture)),
            DateTimeOffset instant => (DbType.Int64, instant.ToUnixTimeMilliseconds()),
            byte[] bytes => (DbType.Binary, bytes),
            _ when ReferenceEquals(value, NoNumber) => (DbType.Int64, (object)DBNull.Value),
            _ => throw new ArgumentException($"No column holds a {value.GetType().Name}.", nameof(value)),
        };
    }

    /// <summary>The text itself, with what no engine can keep (a NUL, half a surrogate pair) replaced by U+FFFD.</summary>
    public static string Storable(string text)
    {
        if (!text.Contains('\0') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;

        return string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');
    }
}
