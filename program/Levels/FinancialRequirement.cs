using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Guide, Revenue and Net MRR Thresholds: either of the two, strictly above, by geography and calendar year.</summary>
internal static class FinancialRequirement
{
    public static Requirement Of(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today, Reasoning why)
    {
        var figures = FiguresOf(file, geography, today.Year);
        var year = figures?.Year ?? today.Year;
        var threshold = edition.Thresholds[(level, geography)];
        if (why.IsHeard)
        {
            var printed = ThresholdTable.Row(edition, level, geography);
            why.Input(printed.AnnualRevenue);
            why.Input(printed.NetMrr);
        }

        Measure[] either =
        [
            Measured("Annual revenue", "revenue", figures?.AnnualRevenue, threshold.AnnualRevenue),
            Measured("Net MRR", "Net MRR", figures?.NetMrr, threshold.NetMrr),
        ];

        if (why.IsHeard) Rules(why, edition);
        var requirement = new Requirement(RequirementKind.Financial, either, edition.Cite(edition.Sections.Thresholds), [.. Doubts(either, geography, year, today.Year)]);
        if (why.IsHeard) why.Step($"{level}, {geography.Name()}: one of the two is enough: {Outcome(requirement.Fulfilment)}");
        return requirement;

        Measure Measured(string name, string what, decimal? have, decimal need)
        {
            var title = $"{name} {year}";
            if (why.IsHeard)
            {
                why.Recorded($"{title}, {geography.Name()}", have is { } known ? Usd.Brief(known) : "not on record", $"{what} {geography.Code()} {year}");
                why.Step(Step($"{level}, {title}, {geography.Name()}", have, need));
            }

            return Measure(title, what, have, need);
        }
    }

    public static void Rules(Reasoning why, Edition edition)
    {
        var section = edition.Sections.Thresholds;
        why.Rule("One of the two is enough: annual revenue or Net MRR.", section);
        why.Rule("The figure must be above the threshold; reaching it exactly is not enough.", section);
        why.Rule("Both are counted for each of the four geographies and for the calendar year.", section);
        why.Rule("Revenue here includes Professional and Support Services: the thresholds say so for themselves, and that goes before the general definition of Services, which leaves them out.", section);
        why.Rule("Net MRR is the net change over new, modified and canceled Order Forms, so it can be negative.", section);
        why.Rule("Amounts are US dollars. The guide allows the equivalent in local currency but prints no rate, so nothing is converted here.", section);
    }

    /// <summary>This year's figures, or last year's when this year has none.</summary>
    public static YearlyRevenue? FiguresOf(PartnerFile file, Geography geography, int year)
    {
        return Of(year) ?? Of(year - 1);

        YearlyRevenue? Of(int which) => file.Revenue.FirstOrDefault(row =>
            row.Region == geography && row.Year == which && (row.AnnualRevenue is not null || row.NetMrr is not null));
    }

    private static Measure Measure(string title, string what, decimal? have, decimal need)
    {
        var fulfilment = have switch
        {
            null => Fulfilment.Unknown,
            { } amount when amount > need => Fulfilment.Met,
            { } amount when amount == need => Fulfilment.AtThreshold,
            _ => Fulfilment.NotMet,
        };
        var share = have is { } part ? (double)Math.Clamp(part / need, 0, 1) : 0;
        return new(title, have is { } known ? Usd.Brief(known) : "not on record", $"> {Usd.Brief(need)}", share, fulfilment, Gap(fulfilment, what, have ?? 0, need));
    }

    private static string? Gap(Fulfilment fulfilment, string what, decimal have, decimal need) => fulfilment switch
    {
        Fulfilment.NotMet => $"more than {Usd.Full(need - have)} in {what}",
        Fulfilment.AtThreshold => $"any {what} above {Usd.Brief(need)}",
        Fulfilment.Unknown => $"the {what} figure, which is not on record",
        Fulfilment.Waived or Fulfilment.Met => null,
    };

    private static string Step(string title, decimal? have, decimal need) => have switch
    {
        null => $"{title}: not on record, so not taken as met",
        { } amount when amount > need => $"{title}: {Usd.Brief(amount)} > {Usd.Brief(need)}",
        { } amount when amount == need => $"{title}: {Usd.Brief(amount)} = {Usd.Brief(need)}, not above it",
        { } amount => $"{title}: {Usd.Brief(amount)} < {Usd.Brief(need)}, {Usd.Full(need - amount)} below",
    };

    private static IEnumerable<Caveat> Doubts(Measure[] either, Geography geography, int year, int thisYear)
    {
        var isMet = either.Any(measure => measure.Fulfilment is Fulfilment.Met);
        if (!isMet)
        {
            foreach (var measure in either.Where(measure => measure.Fulfilment is Fulfilment.AtThreshold))
                yield return Caveats.ExactlyAtThreshold($"{measure.Name} in {geography.Name()}");
        }

        if (year != thisYear) yield return Caveats.LastYearsFigures(geography, thisYear, year);
        else if (!isMet && either.Any(measure => measure.Fulfilment is not Fulfilment.Unknown)) yield return Caveats.YearNotOver(year);
        if (isMet && either[0].Fulfilment is not Fulfilment.Met) yield return Caveats.ShortOrderForms;
    }

    private static string Outcome(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.NotMet => "not met",
        Fulfilment.Unknown => "not known",
        Fulfilment.AtThreshold => "exactly at a threshold, so not met",
        Fulfilment.Waived or Fulfilment.Met => "met",
    };
}
