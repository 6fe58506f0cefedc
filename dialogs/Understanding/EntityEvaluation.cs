using System.Globalization;
using PartnerBot.Program;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>An utterance and what it names, as "level=Elite", "money=450000 USD", "period=2027-01-01..2027-03-31".</summary>
public sealed record Named(string Text, IReadOnlySet<string> Entities);

/// <summary>How exactly what is named is found: every pair of key and value counts once.</summary>
/// <param name="F1">The harmonic mean of how many found ones are right and how many right ones are found.</param>
/// <param name="ValuesRight">Of the amounts, percentages and days that are there, found with exactly this value.</param>
/// <param name="Faults">Utterances with what was missed and what was found too much.</param>
public sealed record EntityEvaluation(int Utterances, int Entities, double F1, double ValuesRight, IReadOnlyList<string> Faults)
{
    private static readonly string[] Values = ["money=", "percent=", "date=", "period="];

    public static EntityEvaluation Of(Reader reader, IReadOnlyList<Named> lines, DateOnly today)
    {
        var read = lines.Select(line => (Line: line, Found: Pairs(reader.Read(line.Text, today).Entities))).ToList();
        var expected = read.Sum(each => each.Line.Entities.Count);
        var found = read.Sum(each => each.Found.Count);
        var right = read.Sum(each => each.Found.Count(each.Line.Entities.Contains));
        var values = read.SelectMany(each => each.Line.Entities.Where(IsValue), (each, pair) => each.Found.Contains(pair)).ToList();
        return new EntityEvaluation(
            lines.Count,
            expected,
            expected + found == 0 ? 1 : 2.0 * right / (expected + found),
            values.Count == 0 ? 1 : values.Count(it => it) / (double)values.Count,
            [
                .. read.Where(each => !each.Found.SetEquals(each.Line.Entities))
                    .Select(each => $"{each.Line.Text}: missed {Joined(each.Line.Entities.Except(each.Found))}; too much {Joined(each.Found.Except(each.Line.Entities))}"),
            ]);
    }

    private static bool IsValue(string pair) => Values.Any(start => pair.StartsWith(start, StringComparison.Ordinal));

    private static string Joined(IEnumerable<string> pairs) => string.Join(", ", pairs.Order(StringComparer.Ordinal).DefaultIfEmpty("nothing"));

    private static HashSet<string> Pairs(Entities said) =>
    [
        .. Pair("level", said.Level?.ToString()),
        .. Pair("geography", said.Geography?.Code()),
        .. Pair("product", said.Product?.Name),
        .. Pair("role", said.Role?.ToString()),
        .. Pair("contact", said.OtherRole?.ToString()),
        .. Pair("registration", said.Registration?.ToString()),
        .. Pair("customer", said.Customer?.ToString()),
        .. Pair("compliance", said.Compliance?.ToString()),
        .. Pair("money", said.Money is { } money ? $"{money.Amount.ToString("0.##", CultureInfo.InvariantCulture)} {money.Currency}".TrimEnd() : null),
        .. Pair("percent", said.Percent?.ToString("0.##", CultureInfo.InvariantCulture)),
        .. Pair("date", said.Date is { } day ? Iso(day) : null),
        .. Pair("period", said.Period is { } span ? $"{Iso(span.From)}..{Iso(span.To)}" : null),
        .. Pair("severity", said.Severity?.ToString(CultureInfo.InvariantCulture)),
        .. Pair("package", said.SupportPackage),
        .. Pair("kind", said.CaseKind?.ToString()),
    ];

    private static IEnumerable<string> Pair(string key, string? value) => value is null ? [] : [$"{key}={value}"];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
