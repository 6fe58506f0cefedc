namespace PartnerBot.Bot.Verbs;

/// <summary>Rows of a CSV file (RFC 4180).</summary>
internal static class CsvText
{
    public static string Line(params IEnumerable<string> fields) => $"{string.Join(',', fields.Select(field => Quoted(Harmless(field))))}\r\n";

    // A spreadsheet would run what begins like this as a formula.
    private static string Harmless(string field) => field is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n', ..] ? $"'{field}" : field;

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
