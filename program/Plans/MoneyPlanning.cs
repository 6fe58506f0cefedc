using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Plans;

/// <summary>How far revenue and Net MRR are from a threshold, in each year that may count.</summary>
internal static class MoneyPlanning
{
    public static MoneyPlan Of(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today, DateOnly on, Reasoning why)
    {
        var requirement = FinancialRequirement.Of(edition, file, level, geography, today, why);
        why.Doubts(requirement.Caveats);
        why.Doubt(Caveats.PromotionYear);

        var printed = ThresholdTable.Row(edition, level, geography);
        var figures = FinancialRequirement.FiguresOf(file, geography, today.Year);
        List<MoneyOption> options = [.. OfYear(figures?.Year ?? today.Year, figures)];
        if (on.Year > today.Year) options.AddRange(OfYear(on.Year, file.Revenue.FirstOrDefault(row => row.Region == geography && row.Year == on.Year)));

        var gaps = options.Where(option => option.Year == options[0].Year).ToList();
        return new(requirement.IsMet, options, requirement.IsMet
            ? $"{Wording.List(gaps.Where(option => option.IsMet).Select(option => $"{Name(option.Measure)} {option.Year}"))}: above the threshold"
            : $"One of the two is enough: {string.Join(", or ", gaps.Select(option => option.Text))}");

        IEnumerable<MoneyOption> OfYear(int year, YearlyRevenue? row)
        {
            var threshold = edition.Thresholds[(level, geography)];
            yield return Option(MoneyMeasure.AnnualRevenue, year, row?.AnnualRevenue, threshold.AnnualRevenue, printed.AnnualRevenue);
            yield return Option(MoneyMeasure.NetMrr, year, row?.NetMrr, threshold.NetMrr, printed.NetMrr);
        }
    }

    private static MoneyOption Option(MoneyMeasure measure, int year, decimal? have, decimal threshold, Fact printed)
    {
        var name = $"{Name(measure)} {year}";
        decimal? gap = have is { } known && known <= threshold ? threshold - known : null;
        var text = (have, gap) switch
        {
            (null, _) => $"{name}: more than {Usd.Brief(threshold)}, nothing on record yet",
            ({ } amount, null) => $"{name}: {Usd.Brief(amount)}, above {Usd.Brief(threshold)}",
            ({ } amount, 0) => $"{name}: anything on top of {Usd.Brief(amount)}",
            ({ } amount, { } missing) => $"{name}: more than {Usd.Full(missing)} on top of {Usd.Brief(amount)}",
        };
        return new(measure, year, have, threshold, have > threshold, gap, text, printed with
        {
            Arithmetic = gap is { } left ? $"{Usd.Full(threshold)} − {Usd.Full(have!.Value)} = {Usd.Full(left)}, to be exceeded" : null,
        });
    }

    private static string Name(MoneyMeasure measure) => measure switch
    {
        MoneyMeasure.AnnualRevenue => "Annual revenue",
        MoneyMeasure.NetMrr => "Net MRR",
    };
}
