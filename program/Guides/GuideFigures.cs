using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Program.Guides;

/// <summary>The figures of the program that the tables of a guide show, as far as their rows and columns are called what they are called today.</summary>
internal static partial class GuideFigures
{
    private static readonly string[] NotRequired = ["N/A", "NA", "-", "–", "—", "0", "None", "Not required", "Not applicable"];

    public static IReadOnlyList<ProgramFigure> Of(IEnumerable<Passage> passages) =>
    [
        .. from passage in passages
           where passage.IsTable
           from line in passage.Text.Split('\n')
           let row = TableRow.TryParse(line, out var parsed) ? parsed : null
           where row is not null
           from cell in row.Cells
           from figure in Cell(passage.Section, row.Label, cell.Column, cell.Value)
           select figure,
    ];

    private static IEnumerable<ProgramFigure> Cell(string section, string label, string column, string value)
    {
        if (LevelOf(label) is { } level)
        {
            return GeographyOf(column) is { } geography ? Thresholds(level, geography, section, column, value)
                : RoleOf(column) is { } role ? Count(value, minimum => ProgramFigure.Staff(level, role, minimum, section))
                : DiscountOf(column) is { } discount ? Percent(value, percent => ProgramFigure.Discount(level, discount, percent, section))
                : [];
        }

        if (Has(section, "Ask An Expert"))
            return Expert(section, label, column, value);

        // The table of product compliance leaves a cell empty where the other grade's figure holds, so only what it prints is compared.
        return RoleOf(label) is { } who && Grade().Match(column) is { Success: true } grade
            ? Count(value, minimum => ProgramFigure.Compliance(Has(grade.Value, "Advanced"), who, minimum, section))
            : [];
    }

    private static IEnumerable<ProgramFigure> Thresholds(Level level, Geography geography, string section, string column, string value)
    {
        var amounts = Amounts().Matches(value).Select(Amount).OfType<decimal>().ToList();
        var named = HasRevenue(column) || HasNetMrr(column) ? column : section;
        return amounts switch
        {
            [var revenue, var netMrr] => [Figure(false, revenue), Figure(true, netMrr)],
            [var only] when HasRevenue(named) != HasNetMrr(named) => [Figure(HasNetMrr(named), only)],
            _ => [],
        };

        ProgramFigure Figure(bool isNetMrr, decimal amount) => ProgramFigure.Threshold(level, geography, isNetMrr, amount, section);
    }

    private static IEnumerable<ProgramFigure> Expert(string section, string label, string column, string value)
    {
        if (!Has(column, "Requirement") || FirstNumber().Match(value) is not { Success: true } number) return [];

        return Has(label, "Solutions Architect") ? [ProgramFigure.General(EditionFigures.ExpertArchitects, number.Value, section, 7)]
            : Has(label, "Partner-Led") ? [ProgramFigure.General(EditionFigures.ExpertIntegrations, number.Value, section, 7)]
            : [];
    }

    private static IEnumerable<ProgramFigure> Count(string value, Func<int?, ProgramFigure> figure) =>
        NotRequired.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase) ? [figure(null)]
        : WholeNumber().Match(value) is { Success: true } number && int.TryParse(number.Groups[1].Value, CultureInfo.InvariantCulture, out var count) ? [figure(count)]
        : [];

    private static IEnumerable<ProgramFigure> Percent(string value, Func<int, ProgramFigure> figure) =>
        Percentage().Match(value) is { Success: true } number && int.TryParse(number.Groups[1].Value, CultureInfo.InvariantCulture, out var percent) ? [figure(percent)] : [];

    private static Level? LevelOf(string label)
    {
        var words = GuideWords.In(label).Except(["level", "partner", "partners", "tier"]).ToList();
        return words is [var only] ? Enum.GetValues<Level>().Where(level => only.Equals($"{level}", StringComparison.OrdinalIgnoreCase)).Select(level => (Level?)level).FirstOrDefault() : null;
    }

    private static Geography? GeographyOf(string column) =>
        Has(column, "North America") || HasWord(column, "NA") ? Geography.NorthAmerica
        : HasWord(column, "LATAM") || Has(column, "Latin America") ? Geography.Latam
        : HasWord(column, "EMEA") ? Geography.Emea
        : HasWord(column, "APJ") ? Geography.Apj
        : null;

    private static StaffRole? RoleOf(string text) =>
        Has(text, "Sales Specialist") ? StaffRole.SalesSpecialist
        : Has(text, "Sales Engineer") ? StaffRole.SalesEngineer
        : Has(text, "Basic Services") ? StaffRole.BasicServicesAndSupport
        : Has(text, "Solutions Architect") || Has(text, "Solution Architect") ? StaffRole.SolutionsArchitect
        : null;

    private static DiscountColumn? DiscountOf(string column) =>
        !Has(column, "Registration") ? null
        : Has(column, "without") ? DiscountColumn.WithoutRegistration
        : Has(column, "API Sec") || Has(column, "Guardicore") || Has(column, "New Customer") ? DiscountColumn.NewCustomerSecurity
        : HasWord(column, "with") ? DiscountColumn.WithRegistration
        : null;

    private static decimal? Amount(Match match)
    {
        var unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "" => 1m,
            ['k', ..] or ['t', ..] => 1_000m,
            ['m', ..] => 1_000_000m,
            _ => 1_000_000_000m,
        };
        return decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 1_000_000_000_000 ? number * unit : null;
    }

    private static bool HasRevenue(string text) => HasWord(text, "revenue") && !Has(text, "Monthly Recurring Revenue") || Has(text, "Annual Revenue");

    private static bool HasNetMrr(string text) => HasWord(text, "MRR") || Has(text, "Monthly Recurring");

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(string text, string word) => GuideWords.In(text).Contains(word.ToLowerInvariant());

    [GeneratedRegex(@"(?<number>\d[\d,]{0,20}(?:\.\d{1,6})?)\s*(?<unit>thousand|million|billion|[KMB]\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"^\s*(?:min(?:imum)?\.?(?: of)?\s*)?(\d{1,6})\s*[*+]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\D*(\d{1,3})\s*%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\d{1,6}")]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@"^(?:Basic|Advanced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grade();
}
